/* The door of `npm run urednik`: the editor, its bridge, and behind them the site as it is being written. */
import {
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { Socket } from 'node:net'
import send from 'send'
import { EDITOR_HEADERS } from '../../policy.mjs'
import type { ApiAnswer, ApiRequest } from './api'
import { ownHosts, requireOwnHost, requireOwnOrigin, requireToken } from './guard'
import { Refusal } from './refusal'
import { MAX_UPLOAD, type EditorSettings } from '@/lib/editor/settings'

/** What the door leads to. */
export interface Door {
  port: number
  /** Folder with the bundled editor. */
  folder: string
  token: string
  /** What the page is told, read anew for each opening. */
  settings: () => EditorSettings
  api: (request: ApiRequest) => Promise<ApiAnswer>
  /** Port of the site's own server on this machine. */
  site: () => number
}

const API = '/urednik/api/v1'
/** Base64 makes three bytes four; a save holds a few pictures at once. */
const MAX_BODY = Math.ceil(MAX_UPLOAD * 1.4) * 4

/** An HTTP server for the door, listening on this machine alone. @throws when the port cannot be had */
export function openDoor(door: Door): Promise<Server> {
  const server = createServer((request, response) => {
    answer(door, request, response).catch((error: unknown) => refuse(response, error))
  })
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    try {
      requireOwnHost(request, ownHosts(door.port))
      requireOwnOrigin(request)
      forwardSocket(door.site(), request, socket, head)
    } catch {
      socket.destroy()
    }
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(door.port, '127.0.0.1', () => resolve(server))
  })
}

async function answer(door: Door, request: IncomingMessage, response: ServerResponse): Promise<void> {
  requireOwnHost(request, ownHosts(door.port))
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${door.port}`)
  if (url.pathname === '/urednik') return void response.writeHead(308, { Location: '/urednik/' }).end()
  if (!url.pathname.startsWith('/urednik/')) return forward(door.site, request, response)
  for (const [name, value] of Object.entries(EDITOR_HEADERS)) response.setHeader(name, value)
  if (url.pathname.startsWith(`${API}/`)) {
    requireOwnOrigin(request)
    requireToken(request, door.token)
    const path = decodeURIComponent(url.pathname.slice(API.length))
    const body = request.method === 'POST' ? await readJson(request) : undefined
    return reply(
      response,
      await door.api({ method: request.method ?? '', path, query: url.searchParams, body }),
    )
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal(405, 'Није дозвољено.')
  if (url.pathname === '/urednik/podesavanja.json') {
    requireOwnOrigin(request)
    return reply(response, { json: { ...door.settings(), token: door.token } })
  }
  await sendFile(door.folder, url.pathname.slice('/urednik'.length), request, response)
}

function reply(response: ServerResponse, answer: ApiAnswer): void {
  response.setHeader('Cache-Control', 'no-store')
  if ('bytes' in answer) {
    // A picture is shown by the program as a blob; opened as a page of its own it must stay harmless.
    response.writeHead(200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': 'attachment',
    })
    response.end(answer.bytes)
  } else {
    response
      .writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' })
      .end(JSON.stringify(answer.json))
  }
}

function refuse(response: ServerResponse, error: unknown): void {
  const isOurs = error instanceof Refusal
  if (!isOurs) console.error(error)
  if (response.headersSent) return void response.destroy()
  const message = isOurs
    ? error.message
    : 'Дошло је до грешке у програму; појединости су у терминалу. Ништа није изгубљено.'
  response.writeHead(isOurs ? error.status : 500, { 'Content-Type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ message }))
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += (part as Buffer).length
    if (size > MAX_BODY)
      throw new Refusal(413, 'Одједном је послато превише. Сачувајте слике једну по једну.')
    parts.push(part as Buffer)
  }
  try {
    return size === 0 ? {} : JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch {
    throw new Refusal(400, 'Захтев уредника није исправан.')
  }
}

function sendFile(
  root: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  return new Promise((resolve, reject) => {
    response.once('close', resolve)
    send(request, path, { root, index: 'index.html', dotfiles: 'deny', cacheControl: false })
      .on('error', () => reject(new Refusal(404, 'Нема те датотеке.')))
      .on('directory', () => reject(new Refusal(404, 'Нема те датотеке.')))
      .pipe(response)
  })
}

/** The site starts later than the editor: a question to it waits this long. */
const PATIENCE = 120_000

function forward(
  site: Door['site'],
  request: IncomingMessage,
  response: ServerResponse,
  until = Date.now() + PATIENCE,
): void {
  const { method, url, headers } = request
  const there = ask({ host: '127.0.0.1', port: site(), method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  there.once('error', (error: NodeJS.ErrnoException) => {
    const isStarting =
      error.code === 'ECONNREFUSED' && Date.now() < until && (method === 'GET' || method === 'HEAD')
    if (isStarting && !response.destroyed) setTimeout(() => forward(site, request, response, until), 500)
    else refuse(response, new Refusal(502, 'Сајт није покренут. Погледајте шта пише у терминалу.'))
  })
  response.once('close', () => there.destroy())
  request.pipe(there)
}

/** Live reload of the framework speaks over a socket of its own. */
function forwardSocket(
  port: number | undefined,
  request: IncomingMessage,
  socket: Socket,
  head: Buffer,
): void {
  const there = ask({
    host: '127.0.0.1',
    port,
    method: request.method,
    path: request.url,
    headers: request.headers,
  })
  there.once('upgrade', (answer, other, first) => {
    const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${String(value)}`)
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`)
    if (first.length > 0) socket.write(first)
    if (head.length > 0) other.write(head)
    other.pipe(socket).pipe(other)
    other.once('error', () => socket.destroy())
    socket.once('error', () => other.destroy())
  })
  there.once('error', () => socket.destroy())
  there.end()
}
