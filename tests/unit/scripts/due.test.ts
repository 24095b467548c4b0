import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { dueAmong, momentsIn } from '../../../scripts/due.mjs'

/** Front matters as editors write them, and the moment at which each begins to be seen. */
const ARTICLES: Record<string, [front: string, moment?: string]> = {
  plain: ['title: А\npublishAt: 2026-02-01T12:00:00+01:00\n', '2026-02-01T12:00:00+01:00'],
  quoted: ['publishAt: "2026-02-01T12:00:00Z" # пре подне\r\ntitle: А\r\n', '2026-02-01T12:00:00Z'],
  single: ["publishAt:   '2026-03-01T08:00:00+01:00'\n", '2026-03-01T08:00:00+01:00'],
  draft: ['draft: true\npublishAt: 2026-02-01T12:00:00+01:00\n'],
  'no-draft': ['draft: false\npublishAt: 2026-02-02T12:00:00+01:00\n', '2026-02-02T12:00:00+01:00'],
  remark: ['title: А\n# publishAt: 2026-02-01T12:00:00+01:00\n'],
  none: ['title: Поље publishAt\n'],
}
const NOTICES =
  '- text:\n    sr: Радно време\n  from: 2026-02-05T00:00:00+01:00\n  to: 2026-02-06T00:00:00+01:00\n'

let content: string
beforeAll(() => {
  content = mkdtempSync(path.join(tmpdir(), 'vesnik-due-'))
  mkdirSync(path.join(content, 'articles/2026'), { recursive: true })
  for (const [name, [front]] of Object.entries(ARTICLES)) {
    const text = `---\n${front}---\n\npublishAt: 2026-01-01T00:00:00Z\n`
    writeFileSync(path.join(content, `articles/2026/${name}.md`), text)
  }
  writeFileSync(path.join(content, 'obavestenja.yaml'), NOTICES)
})
afterAll(() => rmSync(content, { recursive: true }))

const names = (moments: { file: string }[]) => moments.map(({ file }) => path.basename(file, '.md'))

test('finds the moments that a reader of YAML finds, but those of drafts', () => {
  const expected = Object.entries(ARTICLES).flatMap(([name, [front, moment]]) => {
    const read = parse(front) as { draft?: boolean; publishAt?: string }
    expect(read.draft === true ? undefined : read.publishAt).toBe(moment)
    return moment ? [`${name} ${moment}`] : []
  })
  const found = momentsIn(content).map(({ file, moment }) => `${path.basename(file, '.md')} ${moment}`)
  expect(found.sort()).toEqual([...expected, 'obavestenja.yaml 2026-02-05T00:00:00+01:00'].sort())
})

test('only what came after the last build is due', () => {
  const due = (since: string, now: string) =>
    names(dueAmong(momentsIn(content), new Date(since), new Date(now)))
  expect(due('2026-02-01T10:59:59Z', '2026-02-01T11:00:00Z')).toEqual(['plain'])
  expect(due('2026-02-01T11:00:00Z', '2026-02-01T11:30:00Z')).toEqual([])
  expect(due('2026-02-01T11:30:00Z', '2026-02-05T08:00:00Z')).toEqual([
    'no-draft',
    'quoted',
    'obavestenja.yaml',
  ])
})

/** The script as the workflow runs it, beside a site that tells when it was built. */
async function ask(built: string, now: string): Promise<number> {
  const site = createServer((_, response) =>
    response.writeHead(built ? 200 : 404).end(JSON.stringify({ built })),
  )
  site.listen(0, '127.0.0.1')
  await once(site, 'listening')
  const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  const env = { ...process.env, VESNIK_CONTENT: content, VESNIK_NOW: now }
  const script = spawn(process.execPath, ['scripts/due.mjs', '--site', address], { env, stdio: 'ignore' })
  const [code] = (await once(script, 'close')) as [number]
  site.close()
  return code
}

test('the exit code tells whether to build, or that the site did not answer', async () => {
  expect(await ask('2026-02-01T10:00:00.000Z', '2026-02-01T11:10:00Z')).toBe(0)
  expect(await ask('2026-02-01T11:05:00.000Z', '2026-02-01T11:10:00Z')).toBe(1)
  expect(await ask('', '2026-02-01T11:10:00Z')).toBe(2)
})

test('a workflow asks every quarter of an hour, and starts the one that publishes', () => {
  const { on, jobs } = parse(readFileSync('.github/workflows/due.yml', 'utf8')) as {
    on: { schedule: { cron: string }[] }
    jobs: { ask: { steps: { run?: string }[] } }
  }
  expect(on.schedule).toEqual([{ cron: '*/15 * * * *' }])
  const run = jobs.ask.steps.map((step) => step.run ?? '').join('\n')
  expect(run).toContain('node scripts/due.mjs --site')
  expect(run).toContain('gh workflow run publish.yml')
  expect(parse(readFileSync('.github/workflows/publish.yml', 'utf8'))).toHaveProperty('on.workflow_dispatch')
})
