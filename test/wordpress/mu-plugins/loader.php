<?php
/* The loader on every page, as a site's owner enqueues it. `?loader=` tells at which addresses: "versioned" has the `?ver=` that WordPress adds. */
add_action('wp_enqueue_scripts', function () {
	$versions = ['versioned' => false, 'plain' => null];
	foreach (array_filter(explode(',', $_GET['loader'] ?? '')) as $address) {
		wp_enqueue_script("apsco-$address", APSCO_SITE . 'v0/apsco.js', [], $versions[$address]);
	}
});
add_filter(
	'script_loader_tag',
	fn($tag, $handle) => str_starts_with($handle, 'apsco-') ? str_replace('<script ', '<script type="module" ', $tag) : $tag,
	10,
	2,
);
