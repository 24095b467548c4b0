/* The part of a Git service's REST interface (that of Gitea 1.24) that the editor's program uses, over the work tree. */
import { readFile } from 'node:fs/promises'
import type { Git } from './git'
import { kindOf, listedFolders, placeOnDisk, type Places } from './places'
import { publishState, push } from './publish'
import { Refusal } from './refusal'
import { authorOf, currentBranch } from './repository-state'
import { saveChanges, type FileChange } from './save'
import { readWorkTree } from './work-tree'

/** `owner/name` under which the editor's program knows the work tree. */
export const REPOSITORY = 'vesnik/sadrzaj'

/** A question to the bridge, already known to be the editor's own. */
export interface ApiRequest {
  method: string
  /** Path below the API's address, decoded, and the query. */
  path: string
  query: URLSearchParams
  body?: unknown
}

/** Bytes of a file, or something to send as JSON. */
export type ApiAnswer = { bytes: Buffer } | { json: unknown }

type Handler = (request: ApiRequest, rest: string) => Promise<ApiAnswer>

/** A git tree's entries that are sent at once; a site with more is sent in pages. */
const PAGE = 5000

/** Answers the editor's program over one work tree; saves wait for each other. */
export function createApi(git: Git, places: Places): (request: ApiRequest) => Promise<ApiAnswer> {
  const folders = listedFolders(places)
  const own = `/repos/${REPOSITORY}`
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
  const branch = async () => (await currentBranch(git)) ?? 'HEAD'
  const state = async () => (await readWorkTree(git, folders)).state

  const handlers: [method: string, start: string, handler: Handler][] = [
    ['GET', '/version', async () => ({ json: { version: '1.24.0' } })],
    ['GET', '/settings/api', async () => ({ json: { default_paging_num: 500, max_response_items: 500 } })],
    ['GET', '/user', async () => ({ json: await user(git) })],
    [
      'GET',
      `${own}/branches/`,
      async () => ({ json: { name: await branch(), commit: { id: await state(), message: '' } } }),
    ],
    [
      'GET',
      `${own}/git/trees/`,
      async ({ query }) => ({ json: await tree(git, folders, Number(query.get('page') ?? 1)) }),
    ],
    ['POST', `${own}/file-contents`, async ({ body }) => ({ json: await contents(git, places, body) })],
    ['GET', `${own}/raw/`, (_, rest) => file(rest, places)],
    ['GET', `${own}/media/`, (_, rest) => file(rest.slice(rest.indexOf('/') + 1), places)],
    [
      'GET',
      `${own}/commits`,
      async ({ query }) => ({ json: await history(git, places, query.get('path') ?? '') }),
    ],
    [
      'POST',
      `${own}/contents`,
      ({ body }) => inTurn(async () => ({ json: await save(git, places, folders, body) })),
    ],
    ['GET', '/slanje', async () => ({ json: await publishState(git) })],
    ['POST', '/slanje', () => inTurn(async () => ({ json: await push(git) }))],
    ['GET', own, async () => ({ json: await repository(await branch()) })],
  ]
  return async (request) => {
    const { method, path } = request
    const found = handlers.find(
      ([verb, start]) => verb === method && (start.endsWith('/') ? path.startsWith(start) : path === start),
    )
    if (!found) throw new Refusal(404, 'Уредник не познаје ту радњу.')
    return found[2](request, path.slice(found[1].length))
  }
}

async function repository(branch: string) {
  return { default_branch: branch, permissions: { admin: false, push: true, pull: true } }
}

async function user(git: Git) {
  const author = await authorOf(git)
  const name = author?.name ?? 'Уредник'
  return { id: 1, login: name, full_name: name, email: author?.email ?? '', avatar_url: '', html_url: '' }
}

async function tree(git: Git, folders: readonly string[], page: number) {
  const { files } = await readWorkTree(git, folders)
  const all = [...files.values()].map(({ path, sha, size }) => ({
    type: 'blob',
    mode: '100644',
    path,
    sha,
    size,
  }))
  const from = (Math.max(1, page) - 1) * PAGE
  return { tree: all.slice(from, from + PAGE), truncated: all.length > from + PAGE, page }
}

async function contents(git: Git, places: Places, body: unknown) {
  const paths = listOf(body, 'files').map(String)
  const { files } = await readWorkTree(git, listedFolders(places))
  return Promise.all(
    paths.map(async (path) => {
      const known = files.get(path)
      if (!known) return null
      const bytes = await readFile(await placeOnDisk(path, places))
      return { path, sha: known.sha, type: 'file', encoding: 'base64', content: bytes.toString('base64') }
    }),
  )
}

async function file(path: string, places: Places): Promise<ApiAnswer> {
  kindOf(path, places)
  const full = await placeOnDisk(path, places)
  const bytes = await readFile(full).catch(() => undefined)
  if (!bytes) throw new Refusal(404, `Датотека „${path}” не постоји.`)
  return { bytes }
}

async function history(git: Git, places: Places, path: string) {
  kindOf(path, places)
  const format = ['%H', '%an', '%ae', '%aI', '%s'].join('%x00')
  const { stdout } = await git.run(['log', '-n', '100', `--format=${format}`, '--', path])
  const lines = stdout.toString('utf8').split('\n').filter(Boolean)
  return lines.map((line) => {
    const [sha = '', name = '', email = '', date = '', message = ''] = line.split('\0')
    return { sha, created: date, commit: { message, author: { name, email, date } }, author: null }
  })
}

async function save(git: Git, places: Places, folders: readonly string[], body: unknown) {
  const changes = listOf(body, 'files').map(fileChange)
  const { shas, said } = await saveChanges(git, places, changes)
  const { state } = await readWorkTree(git, folders)
  const files = changes.map(({ operation, path }) =>
    operation === 'delete' ? null : { path, sha: shas.get(path) ?? '' },
  )
  return { commit: { sha: state, created: new Date().toISOString() }, files, said }
}

function listOf(body: unknown, name: string): unknown[] {
  const list = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined
  if (!Array.isArray(list) || list.length > 1000) throw new Refusal(400, 'Захтев уредника није исправан.')
  return list
}

function fileChange(sent: unknown): FileChange {
  const { operation, path, content, from_path: from, sha } = (sent ?? {}) as Record<string, unknown>
  const isKnown = operation === 'create' || operation === 'update' || operation === 'delete'
  if (!isKnown || typeof path !== 'string' || path.length > 400)
    throw new Refusal(400, 'Захтев уредника није исправан.')
  return {
    operation,
    path,
    bytes: Buffer.from(typeof content === 'string' ? content : '', 'base64'),
    from: typeof from === 'string' && from !== '' ? from : undefined,
    sha: typeof sha === 'string' && sha !== '' ? sha : undefined,
  }
}
