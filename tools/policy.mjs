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

/** Headers of every answer, whatever the file. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
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
const HASHED_FOLDERS = ['/_v/', '/_next/static/']

/** Endings of such names in the folder of fonts, where the licence keeps its own name. */
const HASHED_FONTS = { folder: '/fonts/', ending: '.woff2' }

/** File types whose media type the usual tables do not tell, or tell without the character set. */
const MEDIA_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

/** Media types by file name: the endings alone would not tell. @type {Record<string, string | undefined>} */
const NAMED_TYPES = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
  'speculation-rules.json': 'application/speculationrules+json',
}

/**
 * Media type of a file of the site, with its character set, or `undefined` for one that the usual tables know.
 * @param {string} path path below the export folder, starting with `/`
 * @returns {string | undefined}
 */
export function mediaType(path) {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const named = NAMED_TYPES[name]
  if (named) return `${named}; charset=utf-8`
  const ending = name.slice(name.lastIndexOf('.'))
  return MEDIA_TYPES[/** @type {keyof typeof MEDIA_TYPES} */ (ending)]
}

/**
 * Value of the Cache-Control header: a year for hashed names, an hour for the rules of fetching early (every page names
 * them), a question before each use for all else.
 * @param {string} path path below the export folder, starting with `/`
 */
export function cacheControl(path) {
  const { folder, ending } = HASHED_FONTS
  const isHashed =
    HASHED_FOLDERS.some((one) => path.startsWith(one)) || (path.startsWith(folder) && path.endsWith(ending))
  if (isHashed) return 'public, max-age=31536000, immutable'
  return path === SPECULATION_RULES ? 'public, max-age=3600' : 'public, max-age=0, must-revalidate'
}

/**
 * All headers of a file that do not depend on its size, time or encoding.
 * @param {string} path path below the export folder, starting with `/`
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
  const type = mediaType(path)
  return {
    ...COMMON_HEADERS,
    ...(type ? { 'Content-Type': type } : {}),
    ...(path.endsWith('.html') || path.endsWith('.svg') ? PAGE_HEADERS : {}),
    ...(path.endsWith('.html') ? HTML_HEADERS : {}),
    'Cache-Control': cacheControl(path),
  }
}
