/** What a host should say of each kind of file: one table, written for nginx and as `_headers` for hosts that read that. */

const day = 86_400;

/** Fresh for a moment, and usable for long while a newer one is fetched, or where none can be had. */
const changing = (/** @type {number} */ seconds) => `public, max-age=${seconds}, stale-while-revalidate=${day}, stale-if-error=${30 * day}`;

const forever = `public, max-age=${365 * day}, immutable`;

/** @type {{paths: string[], pattern: string, cache: string}[]} the first that fits is meant */
const rules = [
  // An exact version never changes.
  { paths: ['/v*.*.*/*'], pattern: '^/v\\d+\\.\\d+\\.\\d+/', cache: forever },
  { paths: ['/assets/*'], pattern: '^/assets/', cache: forever },
  { paths: ['/data/*'], pattern: '^/data/', cache: changing(300) },
  { paths: ['/*'], pattern: '^/', cache: changing(600) },
];

/** Any page may use what is here, and a frame in a sandbox has no origin to name; nothing here is about a visitor. */
const everywhere = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
];

/** For the hosts that read `_headers`, which add up what fits: so each path is in one rule. @param {string} version */
export const headersFile = (version) => {
  const paths = {
    [`/v${version}/*`]: forever,
    [`/v${version.split('.')[0]}/*`]: changing(600),
    '/assets/*': forever,
    '/data/*': changing(300),
    '/embed/*': changing(600),
  };
  const lines = Object.entries(paths).flatMap(([path, cache]) => [path, `  Cache-Control: ${cache}`]);
  return ['/*', ...everywhere.map(([name, value]) => `  ${name}: ${value}`), ...lines, ''].join('\n');
};

/** To be included in a `server` of nginx whose `root` is the site. */
export const nginxFile = () => `# For nginx: include this in a server whose root is this folder. Compressed files lie beside the others.
charset utf-8;
charset_types text/html text/css text/javascript application/javascript application/json;
gzip_static on;
gzip_vary on;
# With the module ngx_brotli: brotli_static on;
etag on;
index index.html;
absolute_redirect off;
server_tokens off;
${everywhere.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}
add_header Cache-Control $apsco_cache always;
location / {
    try_files $uri $uri/index.html =404;
    # A page has one address, with a slash at its end.
    if (-d $request_filename) { rewrite ^(.*[^/])$ $1/ permanent; }
}
location ~ \\.(gz|br|conf)$ { return 404; }
location = /_headers { return 404; }
`;

/** The cache of each path, for the \`http\` level of nginx. */
export const nginxMap = () => `# For nginx: include this at the level of http. It goes with nginx.conf.
map $uri $apsco_cache {
${rules.map(({ pattern, cache }) => `    "~${pattern}" "${cache}";`).join('\n')}
}
`;
