import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import Negotiator from 'negotiator'
import send from 'send'
import { COMMON_HEADERS, headersFor } from '../policy.mjs'
import { portProblem } from '../run/port.mjs'
import { articleByNumber, oldAddress } from './redirects.mjs'
import { findFile, isFile, readPath } from './resolve.mjs'

/** Encodings stored beside a file, in order of preference, with the ending of the stored file. */
const ENDINGS = { br: '.br', gzip: '.gz' }
const ENCODINGS = /** @type {(keyof typeof ENDINGS)[]} */ (Object.keys(ENDINGS))

/** A slash written as `%2F` in the path. */
const ENCODED_SLASH = /^[^?]*%2f/i

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * The encoding to send: the best one that the reader takes and that lies beside the file.
 * @param {Request} request
 * @param {string} file absolute path
 * @returns {Promise<keyof typeof ENDINGS | undefined>}
 */
async function storedEncoding(request, file) {
  const accepted = new Negotiator(request).encodings(ENCODINGS)
  for (const encoding of ENCODINGS)
    if (accepted.includes(encoding) && (await isFile(file + ENDINGS[encoding]))) return encoding
  return undefined
}

/**
 * Answers without a file, in plain text.
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
function answerPlainly(response, status, text) {
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  const headers = {
    ...COMMON_HEADERS,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  }
  response.writeHead(status, status === 405 ? { ...headers, Allow: 'GET, HEAD' } : headers)
  response.end(`${text}\n`)
}

/**
 * Sends one file of the export with its headers.
 * @param {Request} request
 * @param {Response} response
 * @param {{ root: string, path: string, status: number }} file
 */
async function sendFile(request, response, { root, path, status }) {
  // nginx answers a broken address before it knows what the reader takes; so does this server.
  const isPlain = Boolean(request.headers.range) || status === 400
  const encoding = isPlain ? undefined : await storedEncoding(request, join(root, path))
  response.statusCode = status
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value)
  response.setHeader('Vary', 'Accept-Encoding')
  if (encoding) response.setHeader('Content-Encoding', encoding)
  const stored = (encoding ? path + ENDINGS[encoding] : path).split('/').map(encodeURIComponent).join('/')
  // The type of `x.png.br` would be that of `.br`; text types come from the policy, others are never stored compressed.
  send(request, stored, {
    root,
    dotfiles: 'allow',
    index: false,
    cacheControl: false,
    acceptRanges: status === 200,
  })
    .on('error', (/** @type {{ status?: number }} */ error) => {
      const code = error.status ?? 500
      answerPlainly(
        response,
        code,
        code === 416 ? 'Range not satisfiable' : code === 412 ? 'Precondition failed' : 'Not available',
      )
    })
    .pipe(response)
}

/**
 * Answers a request for an old address: leads on, or says that the page is gone.
 * @param {Request} request
 * @param {Response} response
 * @param {string} root
 * @param {import('./redirects.mjs').Answer} answer
 */
function answerOldAddress(request, response, root, answer) {
  if ('page' in answer) return sendFile(request, response, { root, path: answer.page, status: answer.status })
  response.setHeader('Location', answer.location)
  response.writeHead(answer.status, {
    ...COMMON_HEADERS,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'public, max-age=0, must-revalidate',
  })
  response.end(`${answer.location}\n`)
}

/**
 * Answers one request from an export folder.
 * @param {string} root absolute path of the export folder
 * @param {Request} request
 * @param {Response} response
 */
async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return answerPlainly(response, 405, 'Method not allowed')
  // An encoded slash is no slash to some servers and one to others: here it is no address at all.
  if (ENCODED_SLASH.test(request.url ?? '')) return answerMissing(request, response, root)
  const path = readPath(request.url ?? '')
  if (path === undefined) return answerMissing(request, response, root, 400)
  const old = await oldAddress(root, path, request.url ?? '')
  if (old) return answerOldAddress(request, response, root, old)
  const found = await findFile(root, path)
  if (found) return sendFile(request, response, { root, path: found, status: 200 })
  const moved = await articleByNumber(root, path)
  if (moved) return answerOldAddress(request, response, root, moved)
  return answerMissing(request, response, root)
}

/**
 * Answers with the page for what is not there, also when the address is none.
 * @param {Request} request
 * @param {Response} response
 * @param {string} root
 * @param {number} [status]
 */
async function answerMissing(request, response, root, status = 404) {
  if (await isFile(join(root, '404.html')))
    return sendFile(request, response, { root, path: '/404.html', status })
  return answerPlainly(response, status, status === 404 ? 'Not found' : 'Bad request')
}

/**
 * An HTTP server over an export folder, not listening yet. Nothing is remembered between requests,
 * so an export that is replaced while the server runs is served at once.
 * @param {string} root export folder
 */
export function createSiteServer(root) {
  const folder = resolve(root)
  return createServer((request, response) => {
    answer(folder, request, response).catch((error) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else answerPlainly(response, 500, 'Internal server error')
    })
  })
}

/**
 * Serves an export folder until `close` is called.
 * @param {{ root: string, port: number, host?: string }} options port 0 takes a free one
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>} address without a slash at the end
 * @throws {import('../run/progress.mjs').PlainError} when the port cannot be had
 */
export function serveSite({ root, port, host }) {
  const server = createSiteServer(root)
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portProblem(error, port)))
    server.listen(port, host, () => {
      const bound = /** @type {import('node:net').AddressInfo} */ (server.address()).port
      const close = () =>
        new Promise((/** @type {(value: void) => void} */ done) => {
          server.close(() => done())
          server.closeAllConnections()
        })
      resolve({ address: `http://localhost:${bound}`, port: bound, close })
    })
  })
}
