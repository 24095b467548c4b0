import { HEADER_RULES, MEDIA_TYPES, NAMED_TYPES } from '../policy.mjs'
import { NOTE, withoutSlash } from './table.mjs'
import { SHORTENED, UNKNOWN_VISITOR } from './visitor.mjs'

/** @typedef {import('./table.mjs').Table} Table */

/** @param {string} text @returns {string} as nginx reads it: in quotes, a dollar sign would be a variable */
const quote = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
/** @param {string} header */
const variable = (header) => `$vesnik_${header.toLowerCase().replaceAll('-', '_')}`

/** Names of all headers of the policy. */
const HEADERS = [...new Set(HEADER_RULES.flatMap(({ headers }) => Object.keys(headers)))]

/**
 * The values of one header by the path of the file. nginx takes the first expression that fits, so the last rule
 * comes first.
 * @param {string} name
 */
function headerMap(name) {
  const rules = HEADER_RULES.filter(({ headers }) => name in headers).reverse()
  const lines = rules.map(
    ({ pattern, headers }) => `    ${quote(`~${pattern}`)} ${quote(headers[name] ?? '')};`,
  )
  return `map $uri ${variable(name)} {\n    default "";\n${lines.join('\n')}\n}\n`
}

/**
 * @param {string} source
 * @param {string} target
 * @param {string[]} lines
 */
const map = (source, target, lines) =>
  `map ${source} ${target} {\n    default "";\n${lines.map((line) => `    ${line};\n`).join('')}}\n`

/**
 * Redirects without a query, or those that ask for one set of parameters.
 * @param {Table['redirects']} rules
 * @param {number} status
 */
function redirectMaps(rules, status) {
  const plain = rules.filter((rule) => !rule.query && rule.status === status)
  const asking = rules.filter((rule) => rule.query && rule.status === status)
  const expression = (/** @type {Table['redirects'][number]} */ { from, query }) => {
    const wanted = Object.entries(query ?? {}).map(
      ([name, value]) => `(?=(?:[^?]*&)?${escape(name)}=${escape(value)}(?:&|$))`,
    )
    return quote(`~^${escape(withoutSlash(from))}\\?${wanted.join('')}`)
  }
  return [
    map(
      '$vesnik_path',
      `$vesnik_plain_${status}`,
      // A query goes along, unless the new address ends with a fragment.
      plain.map(
        ({ from, to }) =>
          `${quote(withoutSlash(from))} ${quote(to + (to.includes('#') ? '' : '$is_args$args'))}`,
      ),
    ),
    map(
      '"$vesnik_path?$args"',
      `$vesnik_asking_${status}`,
      asking.map((rule) => `${expression(rule)} ${quote(rule.to)}`),
    ),
  ].join('')
}

/** @param {string} text @returns {string} as it stands in an expression */
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/**
 * Old addresses (context `http`): they change with the content.
 * @param {Table} table
 */
export function nginxRedirects({ redirects, gone, articles }) {
  const byNumber = Object.entries(articles).flatMap(([id, { slug, segments }]) =>
    ['cir', 'lat', 'eng'].map((segment) => {
      const to = segments.includes(segment)
        ? `/${segment}/aktuelno/${slug}/${id}/`
        : '/eng/aktuelno/#not-translated'
      return `"${segment}/${id}" "${to}"`
    }),
  )
  return [
    NOTE,
    'map $uri $vesnik_path {\n    "~^(?<vesnik_bare>/.+)/$" $vesnik_bare;\n    default $uri;\n}',
    redirectMaps(redirects, 301) + redirectMaps(redirects, 302),
    map(
      '$vesnik_path',
      '$vesnik_gone',
      gone.map(({ from, page }) => `${quote(withoutSlash(from))} ${quote(page)}`),
    ),
    '# The number of an article leads to it, whatever its slug was.',
    'map $uri $vesnik_number {\n    default "";\n    "~^/(?<vesnik_segment>cir|lat|eng)/aktuelno/[^/]+/(?<vesnik_id>[1-9][0-9]*)/?$" "$vesnik_segment/$vesnik_id";\n}',
    map('$vesnik_number', '$vesnik_article', byNumber),
  ].join('\n')
}

/** Addresses of readers, shortened. Each expression has a group of its own name, which the variable that it sets must have. */
function visitorMap() {
  const lines = SHORTENED.map(([pattern, rest], at) => {
    const named = pattern.replace('(', `(?<vesnik_v${at}>`)
    return `    ${quote(`~${named}`)} "\${vesnik_v${at}}${rest}";`
  })
  return `map $remote_addr $vesnik_visitor {\n    default ${UNKNOWN_VISITOR};\n${lines.join('\n')}\n}\n`
}

/** Headers and the log format (context `http`). Addresses in the log lose their last part before they are written. */
export function nginxMaps() {
  return `${NOTE}
map_hash_max_size 262144;
map_hash_bucket_size 512;
${HEADERS.map(headerMap).join('')}map $status $vesnik_allow {
    default "";
    405 "GET, HEAD";
}
${visitorMap()}log_format vesnik '$vesnik_visitor - - [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent"';
`
}

/**
 * What a server block of the site holds beside its name, address and folder (context `server`).
 * @param {{ brotli: boolean }} options whether the module ngx_http_brotli_static is loaded
 */
export function nginxSite({ brotli }) {
  const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => `    ${quote(type)} ${ending.slice(1)};`)
  const named = Object.entries(NAMED_TYPES).map(
    ([name, type]) =>
      `location ~ /${escape(name)}$ {\n    types {}\n    default_type ${quote(type ?? '')};\n    try_files $uri =404;\n}`,
  )
  return `${NOTE}
charset off;
default_type application/octet-stream;
types {
${types.join('\n')}
}
server_tokens off;
absolute_redirect off;
etag on;
gzip off;
gzip_static on;
# With Debian's libnginx-mod-http-brotli-static:
${brotli ? '' : '# '}brotli_static on;
client_max_body_size 1k;
# A link that is switched while files are served must be seen at once.
open_file_cache off;

${HEADERS.map((name) => `add_header ${name} ${variable(name)} always;`).join('\n')}
add_header Vary Accept-Encoding always;
add_header Allow $vesnik_allow always;

error_page 400 /404.html;
error_page 404 @missing;
error_page 410 @gone;

if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }
if ($request_uri ~* "^[^?]*%2f") { return 404; }
if ($vesnik_gone) { return 410; }
if ($vesnik_asking_301) { return 301 $vesnik_asking_301; }
if ($vesnik_asking_302) { return 302 $vesnik_asking_302; }
if ($vesnik_plain_301) { return 301 $vesnik_plain_301; }
if ($vesnik_plain_302) { return 302 $vesnik_plain_302; }

location @missing { try_files /404.html =404; }
location @gone { try_files $vesnik_gone =410; }
location ~ "/\\.(?!well-known/)" { return 404; }
location ~ "^/.+/\\.well-known/" { return 404; }
location ~ "\\.(?:br|gz)$" { return 404; }
${named.join('\n')}
location ~ "^/(?:cir|lat|eng)/aktuelno/[^/]+/[1-9][0-9]*/?$" { try_files \${vesnik_path}/index.html @article; }
location @article {
    if ($vesnik_article ~ "#") { return 302 $vesnik_article; }
    if ($vesnik_article) { return 301 $vesnik_article; }
    return 404;
}
location ~ /$ { try_files \${uri}index.html =404; }
location / { try_files $uri $uri/index.html =404; }
`
}

/**
 * A server block to start from.
 * @param {{ host: string, folder: string }} site
 */
export function nginxSample({ host, folder }) {
  return `${NOTE}
# To be copied to /etc/nginx/sites-available/vesnik. The certificate: certbot --nginx -d ${host}
include ${folder}/hosting/nginx/maps.conf;
include ${folder}/hosting/nginx/redirects.conf;

server {
    listen 80;
    listen [::]:80;
    server_name ${host};
    root ${folder}/current;
    access_log /var/log/nginx/vesnik.log vesnik;
    # Lesser errors are those of single requests, told with the reader's whole address.
    error_log /var/log/nginx/vesnik-error.log crit;
    include ${folder}/hosting/nginx/site.conf;
}
`
}
