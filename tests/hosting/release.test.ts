import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { randomSource } from '../hostile/random-bytes'
import { startNginx, type RunningServer } from './servers'
import { writeSmallExport } from './small-export'
import { publish as publishInside } from '@/tools/release/publish.mjs'
import { hostingFiles } from '@/tools/hosting/write.mjs'

const work = mkdtempSync(path.join(tmpdir(), 'vesnik-release-'))
const to = path.join(work, 'site')
const kills = 50

/** A small export whose pages say in their first and last line which one they belong to, and ask for a style of their own. */
function makeExport(mark: string): string {
  const folder = path.join(work, `export-${mark}`)
  writeSmallExport(folder)
  writeFileSync(path.join(folder, `_v/stil.${mark}.css`), `/* ${mark} */`)
  for (const file of ['cir/index.html', 'lat/index.html', 'cir/kontakt/index.html']) {
    for (const ending of ['.br', '.gz']) rmSync(path.join(folder, file + ending), { force: true })
    writeFileSync(
      path.join(folder, file),
      `<!doctype html><!-- ${mark} --><link rel="stylesheet" href="/_v/stil.${mark}.css">${'<p>Текст.'.repeat(3000)}<!-- ${mark} --></html>\n`,
    )
  }
  return folder
}

/** Runs the command and gives back its exit code and words; killed after some milliseconds when asked. */
function publish(
  args: string[],
  killAfter?: number,
): Promise<{ code: number | null; output: string; time: number }> {
  return new Promise((resolve) => {
    const started = Date.now()
    const slow = killAfter === undefined ? [] : ['--import', path.join(import.meta.dirname, 'slow-files.mjs')]
    const child = spawn(process.execPath, [...slow, 'scripts/publish.mjs', '--to', to, '--quick', ...args])
    let output = ''
    child.stdout.on('data', (text) => (output += String(text)))
    child.stderr.on('data', (text) => (output += String(text)))
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
    child.once('close', (code) => {
      clearTimeout(timer)
      resolve({ code, output, time: Date.now() - started })
    })
  })
}

const releases = () =>
  readdirSync(path.join(to, 'releases'))
    .filter((name) => !name.startsWith('.'))
    .sort()
const current = () => path.basename(readlinkSync(path.join(to, 'current')))

let exports: [string, string]
let server: RunningServer

beforeAll(async () => {
  chmodSync(work, 0o755)
  exports = [makeExport('a'), makeExport('b')]
  expect((await publish(['--from', exports[0]])).code).toBe(0)
  const files = await hostingFiles(path.join(to, 'current'), { host: 'localhost', folder: to, brotli: true })
  server = await startNginx({ work, root: path.join(to, 'current'), files })
}, 700_000)

afterAll(async () => {
  await server?.stop()
  rmSync(work, { recursive: true, force: true })
})

/** Reads like a visitor, page by page with its style, until told to stop. */
async function readOn(seen: { pages: number; marks: Set<string>; faults: string[] }, isOver: () => boolean) {
  const base = `http://127.0.0.1:${server.port}`
  while (!isOver()) {
    for (const target of ['/cir/', '/lat/', '/cir/kontakt']) {
      const response = await fetch(base + target)
      const text = await response.text()
      const [, first, last] = /^<!doctype html><!-- (\w) -->.*<!-- (\w) --><\/html>\n$/s.exec(text) ?? []
      if (response.status !== 200 || !first || first !== last)
        seen.faults.push(`${target}: ${response.status} ${text.slice(0, 80)}`)
      seen.marks.add(first ?? '')
      const style = await fetch(`${base}/_v/stil.${first}.css`)
      if (style.status !== 200 || !(await style.text()).includes(first ?? '?'))
        seen.faults.push(`style of ${first}: ${style.status}`)
      seen.pages += 1
      // Read on and on, but leave the processor to the ones who publish.
      await new Promise((resolve) => setTimeout(resolve, 3))
    }
  }
}

it(`gives readers a whole page at every moment while publishing is killed ${kills} times`, async () => {
  const seen = { pages: 0, marks: new Set<string>(), faults: [] as string[] }
  let over = false
  const readers = [readOn(seen, () => over), readOn(seen, () => over)]
  const random = randomSource(7)
  let { time } = await publish(['--from', exports[1]], 600_000)
  let [killed, runs] = [0, 0]
  for (; killed < kills && runs < 4 * kills; runs++) {
    // The program starts for about a third of the time; what matters comes after.
    const run = await publish(['--from', exports[runs % 2] ?? ''], time * (0.3 + 0.7 * random()))
    if (run.code === null) killed += 1
    else time = Math.min(time, run.time)
    expect(existsSync(path.join(to, 'current/cir/index.html'))).toBe(true)
  }
  over = true
  await Promise.all(readers)
  expect(seen.faults).toEqual([])
  expect([...seen.marks].sort()).toEqual(['a', 'b'])
  expect(seen.pages).toBeGreaterThan(kills)
  expect(killed).toBe(kills)
  process.stdout.write(`killed ${killed} times in ${runs} runs; ${seen.pages} pages read whole\n`)
  // The lock of a killed run is taken over, and its leavings are gone.
  expect((await publish(['--from', exports[0]])).code).toBe(0)
  expect(readdirSync(path.join(to, 'releases')).filter((name) => name.startsWith('.'))).toEqual([])
}, 300_000)

describe('a release', () => {
  it('says for monitoring what it is', () => {
    const health = JSON.parse(readFileSync(path.join(to, 'current/health.json'), 'utf8')) as Record<
      string,
      unknown
    >
    expect(health).toMatchObject({ status: 'ok', items: { cir: 1, lat: 1, eng: 0 } })
    expect(health.commit).toMatch(/^[0-9a-f]{40}$/)
    expect(health.built).toMatch(/^\d{4}-/)
  })

  it('stores once what has not changed, under its old time, and copies what has', async () => {
    const at = (name: string) =>
      releases()
        .slice(-2)
        .map((one) => statSync(path.join(to, 'releases', one, name)))
    expect((await publish(['--from', exports[0]])).code).toBe(0)
    const changed = makeExport('f')
    utimesSync(path.join(changed, 'icon.svg'), new Date(), new Date())
    expect((await publish(['--from', changed])).code).toBe(0)
    const [icon, sameIcon] = at('icon.svg')
    expect([sameIcon?.ino, sameIcon?.mtimeMs]).toEqual([icon?.ino, icon?.mtimeMs])
    const [page, otherPage] = at('cir/index.html')
    expect(otherPage?.ino).not.toBe(page?.ino)
    expect(readFileSync(path.join(to, 'current/cir/index.html'), 'utf8')).toContain('<!-- f -->')
  })

  it('keeps no more than asked, and the style of an earlier page', async () => {
    expect((await publish(['--from', exports[1], '--keep', '2'])).code).toBe(0)
    expect(releases()).toHaveLength(2)
    expect(existsSync(path.join(to, 'current/_v/stil.a.css'))).toBe(true)
  })

  it('goes back to the one before', async () => {
    const [before] = releases()
    expect((await publish(['--rollback'])).code).toBe(0)
    expect(current()).toBe(before)
    const { code, output } = await publish(['--rollback'])
    expect(code).toBe(1)
    expect(output).toContain('There is no release before')
  })

  it('is refused with fewer articles, unless that is meant', async () => {
    const fewer = makeExport('c')
    rmSync(path.join(fewer, 'lat/aktuelno'), { recursive: true })
    const before = current()
    const { code, output } = await publish(['--from', fewer])
    expect(code).toBe(1)
    expect(output).toMatch(/\/lat\/: 1 articles before, 0 now\n.*--allow-removal/)
    expect(current()).toBe(before)
    expect((await publish(['--from', fewer, '--allow-removal'])).code).toBe(0)
  })

  it.each([
    ['a missing page', (folder: string) => rmSync(path.join(folder, '404.html')), '404.html is missing'],
    ['a page cut off', (folder: string) => writeFileSync(path.join(folder, 'cir/index.html'), '<p>Пола'), 'cir/index.html is cut off'],
    ['a dead link', (folder: string) => writeFileSync(path.join(folder, 'cir/index.html'), '<a href="/cir/nema/">а</a></html>'), '/cir/nema/ is not there'],
    ['a page far too heavy', (folder: string) => writeFileSync(path.join(folder, 'cir/index.html'), `${'x'.repeat(200_000)}</html>`), 'weighs'],
  ])('is refused with %s', async (_, spoil, message) => {
    const folder = makeExport('d')
    spoil(folder)
    rmSync(path.join(folder, 'cir/index.html.br'), { force: true })
    const before = current()
    const { code, output } = await publish(['--from', folder, '--allow-removal'])
    expect(code).toBe(1)
    expect(output).toContain(message)
    expect(current()).toBe(before)
  }) // prettier-ignore

  it('is checked with what it takes over from earlier ones, which can be left behind', async () => {
    expect((await publish(['--from', makeExport('e'), '--allow-removal'])).code).toBe(0)
    writeFileSync(path.join(to, 'current/_v/stil.e.css'), '')
    const before = current()
    const { code, output } = await publish(['--from', exports[0], '--allow-removal'])
    expect(code).toBe(1)
    expect(output).toContain('_v/stil.e.css is empty')
    expect(current()).toBe(before)
    expect(readdirSync(path.join(to, 'releases')).filter((name) => name.startsWith('.'))).toEqual([])
    expect((await publish(['--from', exports[0], '--allow-removal', '--drop-old'])).code).toBe(0)
    expect(existsSync(path.join(to, 'current/_v/stil.e.css'))).toBe(false)
    // Nor does it come back later.
    expect((await publish(['--from', exports[1]])).code).toBe(0)
    expect(existsSync(path.join(to, 'current/_v/stil.e.css'))).toBe(false)
    expect(existsSync(path.join(to, 'current/_v/stil.a.css'))).toBe(true)
  })

  it('is refused by the rules of the export too', async () => {
    const before = current()
    const some = { to, from: exports[0], keep: 5, allowRemoval: true, keepOld: true, rules: ['hreflang'] }
    await expect(publishInside(some)).rejects.toThrow(
      'The export breaks its rules; readers still get the last release.',
    )
    expect(current()).toBe(before)
  })

  it('is refused while the clock goes behind the last one', async () => {
    const future = path.join(to, 'releases/20990101T000000Z')
    mkdirSync(future)
    const { code, output } = await publish(['--from', exports[0], '--allow-removal'])
    rmSync(future, { recursive: true })
    expect(output).toMatch(
      /The clock of this machine says \d{8}T\d{6}Z, but the last release is of 20990101T000000Z/,
    )
    expect(code).toBe(1)
  })

  it('waits for nobody: a second one at the same time is told so', async () => {
    const [first, second] = await Promise.all([
      publish(['--from', exports[0], '--allow-removal'], 600_000),
      publish(['--from', exports[1], '--allow-removal'], 600_000),
    ])
    const codes = [first.code, second.code].sort()
    expect(codes).toEqual([0, 1])
    expect(first.output + second.output).toContain('Another release is being published there')
  })

  it('never takes a folder of others for its link', async () => {
    const other = path.join(work, 'other')
    mkdirSync(path.join(other, 'current'), { recursive: true })
    const run = () =>
      execFileSync(
        process.execPath,
        ['scripts/publish.mjs', '--to', other, '--quick', '--from', exports[0]],
        { stdio: 'pipe' },
      )
    expect(run).toThrow(/is no link/)
    expect(existsSync(path.join(other, 'current'))).toBe(true)
  })
})
