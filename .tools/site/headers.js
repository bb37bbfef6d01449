/** What a host should say of each kind of file, written for nginx and as `_headers` for hosts that read that. */

const day = 86_400;

/** Fresh for a moment, and usable for long while a newer one is fetched, or where none can be had. */
const changing = (/** @type {number} */ seconds) => `public, max-age=${seconds}, stale-while-revalidate=${day}, stale-if-error=${30 * day}`;

const forever = `public, max-age=${365 * day}, immutable`;

/** By what a path begins with; the first that fits is meant. An exact version never changes. @type {[string, string][]} */
const caches = [
  ['/v\\d+\\.\\d+\\.\\d+/', forever],
  ['/assets/', forever],
  ['/data/', changing(300)],
  ['/', changing(600)],
];

/** Any page may use what is here, and a frame in a sandbox has no origin to name; nothing here is about a visitor. */
const everywhere = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
];

/**
 * For hosts that read `_headers`. They add up all rules that fit, and know no patterns but a star at the end: so each folder has its own.
 * @param {string[]} versions all that have ever been, which stay where they are
 */
export const headersFile = (versions) => {
  const majors = [...new Set(versions.map((version) => version.split('.')[0]))];
  const paths = [
    ...versions.map((version) => [`/v${version}/*`, forever]),
    ...majors.map((major) => [`/v${major}/*`, changing(600)]),
    ['/assets/*', forever],
    ['/data/*', changing(300)],
    ['/embed/*', changing(600)],
  ];
  const lines = paths.flatMap(([path, cache]) => [path, `  Cache-Control: ${cache}`]);
  return ['/*', ...everywhere.map(([name, value]) => `  ${name}: ${value}`), ...lines, ''].join('\n');
};

/** To be included in a `server` of nginx whose `root` is the site. */
export const nginxFile = () => `# For nginx: include this in a server whose root is this folder. Compressed files lie beside the others.
charset utf-8;
charset_types text/css text/plain text/javascript application/javascript application/json;
gzip_static on;
gzip_vary on;
# With the module ngx_brotli: brotli_static on;
etag on;
server_tokens off;
absolute_redirect off;
${everywhere.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}
# Not "always": that something is missing is never to be kept.
add_header Cache-Control $apsco_cache;
location / {
    try_files $uri \${uri}index.html @slash;
}
# A page has one address, with a slash at its end.
location @slash {
    if (-f $request_filename/index.html) {
        rewrite ^ $uri/ permanent;
    }
    return 404;
}
location ~ \\.(gz|br|conf)$ {
    return 404;
}
location = /_headers {
    return 404;
}
`;

/** The cache of each path, for the `http` level of nginx. */
export const nginxMap = () => `# For nginx: include this at the level of http. It goes with nginx.conf.
map $uri $apsco_cache {
${caches.map(([pattern, cache]) => `    "~^${pattern}" "${cache}";`).join('\n')}
}
`;
