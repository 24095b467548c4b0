// The one place where response headers are decided; the server here sends them, and server configurations are made from them.

/** Directives of the Content-Security-Policy of every page: own files only, nothing inline. */
const CONTENT_SECURITY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

/** Value of the Content-Security-Policy header. */
export const CONTENT_SECURITY_POLICY = Object.entries(CONTENT_SECURITY)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ')

/** Abilities of the browser that no page of the site uses; sharing and the clipboard stay for the share button. */
const PERMISSIONS =
  'accelerometer autoplay browsing-topics camera display-capture encrypted-media geolocation gyroscope hid identity-credentials-get idle-detection magnetometer microphone midi payment publickey-credentials-get screen-wake-lock serial usb xr-spatial-tracking'
    .split(' ')
    .map((name) => `${name}=()`)
    .join(', ')

/** Headers of every answer, whatever the file. Browsers take the first one only over HTTPS, and for this host alone. */
export const COMMON_HEADERS = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': PERMISSIONS,
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/**
 * The policy of the editor's page, which is no page of the site: its program draws with styles of its own, decodes
 * pictures with WebAssembly, and shows the preview in a frame of its own making.
 * @param {string[]} [services] addresses of a Git service that the page speaks to; none for the bridge
 */
export function editorPolicy(services = []) {
  const elsewhere = services.map((address) => ` ${address}`).join('')
  const directives = {
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self' 'unsafe-inline' blob:",
    'img-src': `'self' blob: data:${elsewhere}`,
    'media-src': "'self' blob:",
    'font-src': "'self'",
    'connect-src': `'self' data: blob:${elsewhere}`,
    'frame-src': 'blob:',
    'worker-src': "'self' blob:",
    'manifest-src': "'self' blob:",
    'base-uri': "'self'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  }
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}

/** Headers of everything that the bridge of the editor answers. */
export const EDITOR_HEADERS = {
  ...COMMON_HEADERS,
  'Content-Security-Policy': editorPolicy(),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

/** Headers of answers that a browser shows as a document. */
export const PAGE_HEADERS = { 'Content-Security-Policy': CONTENT_SECURITY_POLICY }

/** Says which links of a page the browser may fetch early (public/speculation-rules.json): the other script, so that the
 *  switch shows it at once. Named by a header, since the security policy lets no rules stand in a page. */
export const SPECULATION_RULES = '/speculation-rules.json'

/** Headers of HTML pages alone. */
export const HTML_HEADERS = { 'Speculation-Rules': `"${SPECULATION_RULES}"` }

/** Folders whose file names carry a hash of the content: a new content has a new name. */
export const HASHED_FOLDERS = [
  ...['_v', '_p', '_next/static', 'cir/slike', 'lat/slike', 'eng/slike'],
  ...['search/sr/old', 'search/sr/new', 'search/en/old', 'search/en/new'],
]
/** Endings of pictures, and names of feeds: what others may show. */
export const PICTURES = ['avif', 'gif', 'jpeg', 'jpg', 'png', 'webp']
export const FEEDS = ['feed.xml', 'atom.xml', 'feed.json']
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/**
 * What is sent by the path of the file; a later rule wins over an earlier one. Patterns are regular expressions that
 * JavaScript, PCRE and Go read alike, on the path of the file below the export.
 * @type {{ pattern: string, headers: Record<string, string> }[]}
 */
export const HEADER_RULES = [
  {
    pattern: '^/',
    headers: {
      ...COMMON_HEADERS,
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  },
  // Feed readers on the web show feeds and their pictures from an address of their own.
  {
    pattern: `(?:\\.(?:${PICTURES.join('|')})|/(?:${FEEDS.join('|').replaceAll('.', '\\.')}))$`,
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  { pattern: '\\.(?:html|svg)$', headers: PAGE_HEADERS },
  { pattern: '\\.html$', headers: HTML_HEADERS },
  // The page of an export speaks to the Git service that the build was told of; which one stands in its settings.
  { pattern: '^/urednik/.*\\.html$', headers: { 'Content-Security-Policy': editorPolicy(['https:']) } },
  { pattern: `^/(?:${HASHED_FOLDERS.join('|')})/`, headers: FOREVER },
  // In the folder of fonts the licence keeps its own name.
  { pattern: '^/fonts/.*\\.woff2$', headers: FOREVER },
  // Every page names the rules of fetching early.
  {
    pattern: `^${SPECULATION_RULES.replace('.', '\\.')}$`,
    headers: { 'Cache-Control': 'public, max-age=3600' },
  },
]

/** Media types by ending; texts with their character set, as a server's own tables tell it differently. */
export const MEDIA_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.avif': 'image/avif',
  '.csv': 'text/csv; charset=utf-8',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ppt': 'application/vnd.ms-powerpoint',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.rtf': 'application/rtf',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
}

/** Types of files by name, where the ending alone would not tell. @type {Record<string, string | undefined>} */
export const NAMED_TYPES = {
  'feed.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  'speculation-rules.json': 'application/speculationrules+json; charset=utf-8',
}

/**
 * Media type of a file of the site, with its character set, or `undefined` for one that the table does not know.
 * @param {string} path path below the export folder, starting with `/`
 * @returns {string | undefined}
 */
export function mediaType(path) {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const ending = name.slice(name.lastIndexOf('.'))
  return NAMED_TYPES[name] ?? MEDIA_TYPES[/** @type {keyof typeof MEDIA_TYPES} */ (ending)]
}

/**
 * All headers of a file that do not depend on its size, time or encoding.
 * @param {string} path path below the export folder, starting with `/`
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
  const type = mediaType(path)
  const headers = HEADER_RULES.filter(({ pattern }) => new RegExp(pattern).test(path)).map(
    (rule) => rule.headers,
  )
  return Object.assign(type ? { 'Content-Type': type } : {}, ...headers)
}
