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

/** Headers of answers that a browser shows as a document. */
export const PAGE_HEADERS = { 'Content-Security-Policy': CONTENT_SECURITY_POLICY }

/** Folders whose file names carry a hash of the content: a new content has a new name. */
const HASHED_FOLDERS = ['/_v/', '/_next/static/']

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

/** Feeds by file name: their endings alone would not tell. @type {Record<string, string | undefined>} */
const FEED_TYPES = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
}

/**
 * Media type of a file of the site, with its character set, or `undefined` for one that the usual tables know.
 * @param {string} path path below the export folder, starting with `/`
 * @returns {string | undefined}
 */
export function mediaType(path) {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const feed = FEED_TYPES[name]
  if (feed) return `${feed}; charset=utf-8`
  const ending = name.slice(name.lastIndexOf('.'))
  return MEDIA_TYPES[/** @type {keyof typeof MEDIA_TYPES} */ (ending)]
}

/**
 * Value of the Cache-Control header: a year for hashed names, a question before each use for all else.
 * @param {string} path path below the export folder, starting with `/`
 */
export function cacheControl(path) {
  const hashed = HASHED_FOLDERS.some((folder) => path.startsWith(folder))
  return hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate'
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
    'Cache-Control': cacheControl(path),
  }
}
