<?php
/* Installs the WordPress in the folder that is named, with a user for each role, called as the role is and with that as the password. */
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = 'localhost';
require "$argv[1]/wp-load.php";

/** Instead of WordPress's own, which writes an e-mail. */
function wp_new_blog_notification() {}

require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Partner', 'administrator', 'administrator@example.org', false, '', 'administrator');
foreach (['editor', 'author', 'contributor'] as $role) {
	$user = wp_insert_user(['user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@example.org", 'role' => $role]);
	if (is_wp_error($user)) {
		exit($user->get_error_message());
	}
}
// They come from another site.
update_option('show_avatars', 0);
