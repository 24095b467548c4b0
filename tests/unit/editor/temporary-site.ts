import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createApi, REPOSITORY } from '@/tools/editor/bridge/api'
import { gitIn as bridgeGit } from '@/tools/editor/bridge/git'
import { openDoor } from '@/tools/editor/bridge/server'
import type { EditorSettings } from '@/lib/editor/settings'

export const article = `---
title: Посета  # у Нишу
date: 2024-03-26
id: 5
summary: Кратко.
category: posete
---

Први пасус.
`

/** A small site in a Git repository of its own, with the bridge over it. */
export interface TemporarySite {
  root: string
  token: string
  port: number
  git: (...args: string[]) => string
  write: (path: string, text: string | Buffer) => void
  read: (path: string) => string
  /** A question to the bridge as the editor's page asks it. */
  ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
  /** Saves files as the editor's program does. */
  save: (...files: Sent[]) => Promise<Answer>
  /** Git's name of a file's content, as the editor has read it. */
  sha: (path: string) => Promise<string>
  close: () => void
}

export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
  json: { message: string; said: string; [name: string]: unknown }
}

export interface Sent {
  operation: string
  path: string
  text?: string | Buffer
  sha?: string
  from_path?: string
}

/** A repository is made once and then copied: Git's processes are most of a test's time. */
let template: string | undefined

function gitIn(root: string): TemporarySite['git'] {
  return (...args) => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
    if (status !== 0) throw new Error(`git ${args.join(' ')}\n${stdout}${stderr}`)
    return stdout
  }
}

function writeIn(root: string): TemporarySite['write'] {
  return (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

function makeTemplate(): string {
  const root = mkdtempSync(join(tmpdir(), 'vesnik-urednik-'))
  process.once('exit', () => rmSync(root, { recursive: true, force: true }))
  const [git, write] = [gitIn(root), writeIn(root)]
  git('init', '-q', '-b', 'main')
  git('config', 'user.name', 'Јелена Проба')
  git('config', 'user.email', 'jelena@primer.rs')
  git('config', 'commit.gpgsign', 'false')
  write('content/articles/2024/poseta.md', article)
  write('content/pages/kontakt.md', '---\ntitle: Контакт\nsummary: Како до нас.\n---\n\nПишите нам.\n')
  write('content/site.yaml', 'name: x\n')
  write('README.md', 'Сајт\n')
  write('public/images/articles/2024/stara.jpg', 'x')
  write('public/files/2024/x.pdf', '%PDF-1.4')
  git('add', '-A')
  git('commit', '-q', '-m', 'први')
  return root
}

export async function temporarySite(): Promise<TemporarySite> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'vesnik-urednik-')))
  template ??= makeTemplate()
  cpSync(template, root, { recursive: true, preserveTimestamps: true })
  const [git, write] = [gitIn(root), writeIn(root)]
  const places = { root, content: 'content' }
  const port = await freePort()
  const token = 'kljuc-za-probu'
  const server = await openDoor({
    port,
    folder: join(root, 'urednik'),
    token,
    settings: () => ({ service: 'bridge' }) as EditorSettings,
    api: createApi(bridgeGit(root), places),
    site: () => 1,
  })
  const ask: TemporarySite['ask'] = (method, path, body, headers) =>
    askServer(port, method, path, body, { Authorization: `token ${token}`, ...headers })
  return {
    root,
    token,
    port,
    git,
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    ask,
    save: (...files) =>
      ask('POST', `/urednik/api/v1/repos/${REPOSITORY}/contents`, { files: files.map(sent) }),
    sha: async (path) => {
      const { json } = await ask('POST', `/urednik/api/v1/repos/${REPOSITORY}/file-contents`, {
        files: [path],
      })
      return (json as unknown as { sha: string }[])[0]?.sha ?? ''
    },
    close: () => {
      server.close()
      server.closeAllConnections()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

function sent({ text, ...file }: Sent) {
  return { ...file, content: Buffer.from(text ?? '').toString('base64') }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** Unlike `fetch`, this sends whatever host and origin a test wants. */
function askServer(
  port: number,
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Answer> {
  const own = {
    Host: `localhost:${port}`,
    ...(method === 'GET' ? {} : { Origin: `http://localhost:${port}` }),
    ...headers,
  }
  const sending = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ''))
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers: sending }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8')
        const isJson = String(response.headers['content-type']).startsWith('application/json')
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          json: (isJson ? JSON.parse(text) : {}) as Answer['json'],
        })
      })
    })
    asked.once('error', reject)
    asked.end(body === undefined ? undefined : JSON.stringify(body))
  })
}
