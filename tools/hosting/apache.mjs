import { HEADER_RULES, MEDIA_TYPES, NAMED_TYPES } from '../policy.mjs'
import { NOTE, withoutSlash } from './table.mjs'
import { SHORTENED, UNKNOWN_VISITOR } from './visitor.mjs'

/** @typedef {import('./table.mjs').Table} Table */

/** Apache reads .htaccess anew for every request, so it may not become long; the rest are pages that lead on. */
const MOST_REDIRECTS = 1000

/** @param {string} text */
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')
/** @param {string} text */
const quote = (text) => `"${text.replaceAll('"', '\\"')}"`
/** @param {string} pattern of the policy; the file that is sent may be the compressed one beside it */
const orCompressed = (pattern) => pattern.replace(/\$$/, '(?:\\.(?:br|gz))?$')

/** Headers by the path of the file. */
function headers() {
  return HEADER_RULES.flatMap(({ pattern, headers: values }) =>
    Object.entries(values).map(([name, value]) => {
      const condition = pattern === '^/' ? '' : ` "expr=%{REQUEST_URI} =~ m#${orCompressed(pattern)}#"`
      return `    Header always set ${name} ${quote(value)}${condition}`
    }),
  ).join('\n')
}

/** Types by name, compressed files included: a table of endings would take `.gz` for the type. */
function types() {
  const of = (/** @type {string} */ pattern, /** @type {string} */ type) =>
    `<FilesMatch "${pattern}(?:\\.(?:br|gz))?$">\n    ForceType ${quote(type)}\n</FilesMatch>`
  return [
    ...Object.entries(MEDIA_TYPES).map(([ending, type]) => of(`${escape(ending)}`, type)),
    ...Object.entries(NAMED_TYPES).map(([name, type]) => of(`^${escape(name)}`, type ?? '')),
  ].join('\n')
}

/**
 * @param {Table} table
 * @returns {string[]} rules of old addresses, the ones that ask for a query first
 */
function redirectRules({ redirects, gone }) {
  const pattern = (/** @type {string} */ from) => `"^${escape(withoutSlash(from).slice(1))}/?$"`
  const asking = redirects.filter(({ query }) => query)
  const plain = redirects.filter(({ query }) => !query)
  return [
    ...gone.map(({ from }) => `RewriteRule ${pattern(from)} - [R=410,L]`),
    ...asking.map(({ from, to, status, query }) => {
      const conditions = Object.entries(query ?? {}).map(
        ([name, value]) =>
          `RewriteCond %{QUERY_STRING} "(?:^|&)${escape(name)}=${escape(value)}(?:&|$)"\n    `,
      )
      return `${conditions.join('')}RewriteRule ${pattern(from)} "${to}" [R=${status},L,NE,QSD]`
    }),
    ...plain.map(({ from, to, status }) => {
      return `RewriteRule ${pattern(from)} "${to}" [R=${status},L,NE${to.includes('#') ? ',QSD' : ''}]`
    }),
  ].slice(0, MOST_REDIRECTS)
}

/**
 * The `.htaccess` of the export's folder: headers, types, stored compression, old addresses.
 * It needs AllowOverride with FileInfo, Indexes, Options and the modules headers, mime, rewrite and dir.
 * @param {Table} table
 */
export function apacheHtaccess(table) {
  const gone = table.gone.slice(0, MOST_REDIRECTS)
  return `${NOTE}
Options -Indexes -MultiViews
DirectorySlash Off
DirectoryIndex disabled
AddDefaultCharset Off
FileETag MTime Size
AddEncoding br .br
AddEncoding gzip .gz
${types()}
ErrorDocument 400 /404.html
ErrorDocument 404 /404.html
${gone.map(({ from, page }) => `<If "%{REQUEST_URI} =~ m#^${escape(withoutSlash(from))}/?$#">\n    ErrorDocument 410 ${page}\n</If>`).join('\n')}
<IfModule mod_headers.c>
    Header always unset X-Powered-By
${headers()}
    Header always set Allow "GET, HEAD" "expr=%{REQUEST_METHOD} !~ m#^(?:GET|HEAD)$#"
    Header merge Vary Accept-Encoding
</IfModule>
<IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
    RewriteRule ^ - [R=405,L]
    # What was rewritten already, and the pages of errors, are only given their compressed form.
    RewriteCond %{ENV:REDIRECT_STATUS} !^$
    RewriteRule ^ - [S=${redirectRules(table).length + 6}]
    RewriteRule "(?:^|/)\\.(?!well-known/)|./\\.well-known/" - [R=404,L]
    RewriteRule "\\.(?:br|gz)$" - [R=404,L]
    ${redirectRules(table).join('\n    ')}
    RewriteCond %{REQUEST_FILENAME} -d
    RewriteCond %{REQUEST_FILENAME}/index.html !-f
    RewriteRule ^ - [R=404,L]
    RewriteCond %{REQUEST_FILENAME} -d
    RewriteRule "^(.+?)/*$" "$1/index.html"
    RewriteRule "^$" "index.html"
    RewriteCond %{REQUEST_FILENAME} !-f
    RewriteRule ^ - [R=404,L]
    RewriteCond %{HTTP:Range} ^$
    RewriteCond %{ENV:REDIRECT_STATUS} !=400
    RewriteCond %{HTTP:Accept-Encoding} "(?:^|[ ,])br(?:$|[ ,;])(?!q=0(?:\\.0*)?(?:$|[ ,]))"
    RewriteCond %{REQUEST_FILENAME}.br -f
    RewriteRule "^.+\\.(?:css|html|js|json|svg|txt|webmanifest|xml)$" "$0.br" [L]
    RewriteCond %{HTTP:Range} ^$
    RewriteCond %{ENV:REDIRECT_STATUS} !=400
    RewriteCond %{HTTP:Accept-Encoding} "(?:^|[ ,])gzip(?:$|[ ,;])(?!q=0(?:\\.0*)?(?:$|[ ,]))"
    RewriteCond %{REQUEST_FILENAME}.gz -f
    RewriteRule "^.+\\.(?:css|html|js|json|svg|txt|webmanifest|xml)$" "$0.gz" [L]
</IfModule>
`
}

/** Addresses of readers, shortened. Of several lines that fit the last one counts. */
const visitor = [
  ['.', UNKNOWN_VISITOR],
  ...SHORTENED.map(([pattern, rest]) => [pattern, `$1${rest}`]).reverse(),
]
  .map(([pattern, value]) => `    SetEnvIf Remote_Addr "${pattern}" vesnik_visitor=${value}`)
  .join('\n')

/**
 * A virtual host to start from: it leaves the policy to the export's `.htaccess`, and shortens addresses in its log.
 * @param {{ host: string, folder: string }} site
 */
export function apacheSample({ host, folder }) {
  return `${NOTE}
# a2enmod headers rewrite; to be copied to /etc/apache2/sites-available/vesnik.conf. The certificate: certbot --apache -d ${host}
TraceEnable Off
<VirtualHost *:80>
    ServerName ${host}
    DocumentRoot ${folder}/current
    # Some addresses are refused before .htaccess is read: wrongly encoded ones, and those with an encoded slash.
    ErrorDocument 400 /404.html
    ErrorDocument 404 /404.html
    # The last part of an address never reaches the disk.
${visitor}
    CustomLog /var/log/apache2/vesnik.log "%{vesnik_visitor}e - - %t \\"%r\\" %>s %B \\"%{Referer}i\\" \\"%{User-Agent}i\\""
    # Without the reader's address, which Apache would tell with every error.
    ErrorLogFormat "[%{cu}t] [%-m:%l] [pid %P] %7F: %E: %M"
    <Directory ${folder}>
        Options FollowSymLinks
        AllowOverride FileInfo Indexes Options=Indexes,MultiViews,FollowSymLinks
        Require all granted
    </Directory>
</VirtualHost>
`
}
