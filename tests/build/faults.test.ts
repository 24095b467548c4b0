import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { fullDisk, noNetwork, startUnder, type Trouble } from './bad-build'
import { fingerprint } from './fingerprint'
import { clock } from './setup'

/* What may go wrong on the machine that builds: it is said plainly, readers keep the last site, and the next build needs
 * no help. The last good export is the archive's, which other tests read too: it must not change by a byte. */

const work = path.join(inject('work'), 'faults')
const out = inject('archive')
const content = path.join(work, 'content')
const pictures = path.join(work, 'public')
const inRepository = (name: string) => path.resolve(import.meta.dirname, '../..', name)

const settings = {
  VESNIK_CONTENT: content,
  VESNIK_PUBLIC: pictures,
  VESNIK_OUT: out,
  VESNIK_URL: 'https://dz-primer.example',
  VESNIK_NOW: clock,
}
const build = (trouble: Trouble = {}) =>
  startUnder(['scripts/build.mjs'], { ...trouble, env: { ...settings, ...trouble.env } })

let good: string[]
beforeAll(() => {
  cpSync('tests/build/content', content, { recursive: true })
  cpSync(path.join(inject('work'), 'public'), pictures, { recursive: true })
  good = fingerprint(out)
  process.stdout.write(`full disk by ${fullDisk}; no network by ${noNetwork}\n`)
})

/** Builds under some trouble and expects that it is told in these words, and that readers do not notice. */
async function expectRefusal(trouble: Trouble, ...words: RegExp[]) {
  const { code, output } = await build(trouble).ended
  for (const word of words) expect(output).toMatch(word)
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
  expect(code).toBe(1)
  expect(fingerprint(out)).toEqual(good)
}

const texts = path.join(content, 'articles/2026')
const [changing, withheld, draft] = ['radno-vreme.md', 'vakcinacija.md', 'nacrt.md'].map((name) =>
  path.join(texts, name),
) as [string, string, string]
const [picture, otherPicture] = ['ordinacija-3.jpg', 'ordinacija-1.jpg'].map((name) =>
  path.join(pictures, 'images/articles/2026', name),
) as [string, string]

/** Runs a test while other things stand in the place of some files. */
async function inPlaceOf(put: Record<string, (file: string) => void>, test: () => Promise<void>) {
  const aside = path.join(work, 'aside')
  mkdirSync(aside, { recursive: true })
  for (const [file, act] of Object.entries(put)) {
    cpSync(file, path.join(aside, path.basename(file)), { preserveTimestamps: true })
    act(file)
  }
  try {
    await test()
  } finally {
    for (const file of Object.keys(put)) {
      rmSync(file, { recursive: true, force: true })
      renameSync(path.join(aside, path.basename(file)), file)
    }
  }
}
const lock = (file: string) => chmodSync(file, 0)
const replace = (put: (file: string) => void) => (file: string) => {
  rmSync(file)
  put(file)
}

describe('a build is refused, and says why', () => {
  it('when the disk of its caches is full', async () => {
    await expectRefusal(
      { small: { [inRepository('.contentlayer')]: 4 } },
      /ENOSPC|EFBIG/,
      /Диск је пун|толико велика/,
      /Nothing was published/,
    )
  })

  it('when texts cannot be read and links lead nowhere, all at once', async () => {
    const deadLink = replace((file) => symlinkSync('/nema/toga', file))
    const put = { [changing]: deadLink, [picture]: deadLink, [withheld]: replace((file) => mkdirSync(file)), [draft]: lock }
    await inPlaceOf(put, () =>
      expectRefusal(
        { modes: true },
        /articles\/2026\/radno-vreme\.md:1:1 .*веза ка другој датотеци/,
        /public\/images\/articles\/2026\/ordinacija-3\.jpg:1:1 .*веза ка другој датотеци/,
        /articles\/2026\/vakcinacija\.md:1:1 .*EISDIR/,
        /articles\/2026\/nacrt\.md:1:1 .*EACCES/,
      ),
    )
  }) // prettier-ignore

  it('when a picture that is new may not be read', async () => {
    const asNew = (file: string) => {
      utimesSync(file, new Date(), new Date())
      lock(file)
    }
    await inPlaceOf({ [otherPicture]: asNew }, () =>
      expectRefusal({ modes: true }, /EACCES.*ordinacija-1\.jpg/, /нема право да чита/),
    )
  })

  it('when the clock says 1970, unless it is told the time', async () => {
    await expectRefusal(
      { machine: 'clock in 1970', env: { VESNIK_NOW: undefined } },
      /The clock .* says 1970-01-01T.*VESNIK_NOW=/,
    )
  })

  it('when a changed text needs the dictionary, and there is none', async () => {
    await inPlaceOf({ [changing]: addSentence }, () =>
      expectRefusal({ machine: 'no dictionary' }, /dictionary-sr\) is missing or not whole.*npm ci/),
    )
  })

  it('when only half of the dictionary is there', async () => {
    const ask = `const { serbianLexicon } = await import('${inRepository('lib/variant/lexicon.ts')}'); serbianLexicon.has('а')`
    const { code, output } = await startUnder(['--import', 'tsx', '--input-type=module', '-e', ask], {
      machine: 'half a dictionary',
    }).ended
    expect(output).toMatch(/dictionary-sr\) is missing or not whole/)
    expect(code).toBe(1)
  })
})

/** A text that has changed must be converted and rendered; a word like this one only the dictionary can decide. */
function addSentence(file: string): void {
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nOvo je oodnos.\n`)
}

describe('a build that was ended from outside', () => {
  it('says so, lets no second one in beside it, and leaves the last export', async () => {
    addSentence(changing)
    const first = build()
    await said(first.said, 'Rendering pages')
    const { code, output } = await build().ended
    expect(code).toBe(1)
    expect(output).toMatch(/Another build is running here \(process \d+\)/)
    const worker = await eventually(() => descendants(first.child.pid ?? 0).at(-1))
    process.kill(worker, 'SIGKILL')
    const ended = await first.ended
    expect(ended.output).toMatch(/ended from outside \(SIGKILL\).*Run it again/)
    expect(ended.output).toContain('Nothing was published')
    expect(ended.code).toBe(1)
    expect(fingerprint(out)).toEqual(good)
  }, 240_000)

  it('is no hindrance to the next, which is the same byte for byte though every cache was cut in half and there is no network', async () => {
    cpSync('tests/build/content/articles/2026/radno-vreme.md', changing)
    const caches = ['.contentlayer', ...['search', 'compressed', 'exports', 'media.json', 'content-check.json', 'media-memory.json'].map((name) => `.cache/${name}`)]
    const cut = caches.reduce((count, place) => count + cutInHalf(inRepository(place)), 0)
    expect(cut).toBeGreaterThan(100)
    const { code, output } = await build({ machine: 'no network' }).ended
    expect(output).not.toMatch(/ENETUNREACH|ENOTFOUND|EAI_AGAIN/)
    expect(output).toContain('all of them to be rendered')
    expect(code).toBe(0)
    expect(fingerprint(out)).toEqual(good)
  }, 240_000) // prettier-ignore
})

it('a copy that does not fit onto the disk leaves the last export, and no half of the new one', async () => {
  const disk = path.join(work, 'disk')
  mkdirSync(disk, { recursive: true })
  const { code, output } = await startUnder(['--import', 'tsx', 'tests/build/copy-to-small-disk.ts', out, disk], {
    small: { [disk]: 400 },
  }).ended
  expect(output).toMatch(/^(?:ENOSPC|EFBIG).*\nlast, \["out"\]$/m)
  expect(code).toBe(0)
}) // prettier-ignore

/** Cuts files in half as a machine that loses its power would; a file that has a second name keeps it whole there. */
function cutInHalf(place: string): number {
  if (!existsSync(place)) return 0
  if (statSync(place).isDirectory())
    return readdirSync(place).reduce((count, name) => count + cutInHalf(path.join(place, name)), 0)
  const bytes = readFileSync(place)
  rmSync(place)
  writeFileSync(place, bytes.subarray(0, bytes.length / 2))
  return 1
}

/** What the system tells of a process; nothing when it has just ended. */
function readStat(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}

/** Numbers of the processes that a process has started, and those that these have started. */
function descendants(pid: number): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && existsSync(`/proc/${name}/stat`))
    // The name of the program, in brackets, may hold anything; the parent's number is the second field behind it.
    .map((name): [number, number] => [Number(name), Number(readStat(name).split(') ').at(-1)?.split(' ')[1])])
  const below = (parent: number): number[] =>
    all.filter(([, one]) => one === parent).flatMap(([child]) => [child, ...below(child)])
  return below(pid)
}

const said = (text: () => string, wanted: string) => eventually(() => text().includes(wanted) || undefined)

/** What `look` gives as soon as it gives anything; the time limit is the test's. */
async function eventually<T>(look: () => T | undefined): Promise<T> {
  for (;;) {
    const found = look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
