import { createServer } from 'node:http'

/** The module that an open page loads while the site is being edited. Never part of an export. */
const CLIENT = `
const box = document.createElement('pre')
box.setAttribute('role', 'alert')
box.lang = 'sr'
Object.assign(box.style, {
  position: 'fixed', inset: 'auto 0 0', zIndex: 9999, margin: 0, padding: '1rem', maxHeight: '50vh', overflow: 'auto',
  whiteSpace: 'pre-wrap', font: '14px/1.5 monospace', color: '#fff', background: '#8a1c1c',
})
const source = new EventSource(new URL('/events', import.meta.url))
source.addEventListener('reload', () => location.reload())
source.addEventListener('fault', (event) => {
  box.textContent = JSON.parse(event.data)
  document.body.append(box)
})
`

/**
 * Tells open pages that the content has changed or has a fault.
 * @returns {Promise<{ address: string, reload: () => void, showFault: (text: string) => void, close: () => void }>}
 *   `address` is that of the module to load in a page
 */
export function startReloadServer() {
  /** @type {Set<import('node:http').ServerResponse>} */
  const pages = new Set()
  let fault = ''
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Cache-Control', 'no-store')
    if (request.url !== '/events') {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8')
      return response.end(CLIENT)
    }
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(': ready\n\n')
    if (fault) response.write(message('fault', fault))
    pages.add(response)
    request.once('close', () => pages.delete(response))
  })
  const tell = (/** @type {string} */ text) => pages.forEach((page) => page.write(text))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      resolve({
        address: `http://127.0.0.1:${port}/reload.js`,
        reload: () => {
          fault = ''
          tell(message('reload', ''))
        },
        showFault: (text) => {
          fault = text
          tell(message('fault', text))
        },
        close: () => {
          server.close()
          server.closeAllConnections()
        },
      })
    })
  })
}

/**
 * One message as the browser's EventSource reads it.
 * @param {string} event
 * @param {string} data
 */
function message(event, data) {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}
