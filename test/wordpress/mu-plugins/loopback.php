<?php
/* WordPress asks nobody on the machine itself, nor at an unusual port: the library's site is both, in tests alone. */
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, parse_url(APSCO_SITE, PHP_URL_PORT)]);
