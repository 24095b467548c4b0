/**
 * Builds the site's font files from Adobe's variable fonts: one file per face and script, with Serbian letter
 * forms (`locl`), kerning and ligatures kept. Run by hand when a face or the alphabet changes; the results are
 * committed, so that neither readers' builds nor CI download 57 MB of sources for 200 KB of letters.
 *
 *   npm run fonts
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { fallbackRules } from './fallback-fonts'

const sources = '.cache/fonts'
const outFolder = 'public/fonts'
const packages = { serif: 'source-serif@4.5.1', sans: 'source-sans@3.52.0' }

const cyrillic = 'АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШабвгдђежзијклљмнњопрстћуфхцчџш'
const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzČĆŽŠĐčćžšđ'
const shared = ' \u00a00123456789.,:;!?-–—…„“”‘’()[]/%+&@#*=§°€№'
/** Signs that only the interface draws. */
const arrows = '→←›‹•·'
/** The switch names both scripts on every page: its letters must not pull in the other script's file. */
const switchLabels = 'LATENGЋИР'
/** So does the letter of the mark, which is drawn in the serif. */
const mark = 'Ћ'

/** What the letters need besides being there: Serbian forms, kerning, ligatures, marks on letters, weights, and figures of
 *  one width for tables. Small capitals and the like would cost a third of the file. */
const features = ['locl', 'kern', 'liga', 'ccmp', 'mark', 'mkmk', 'calt', 'rlig', 'rvrn', 'tnum']

type Face = { name: string; file: string; text: string; axes: Record<string, number | object> }

const weights = { min: 400, max: 600, default: 400 }
const serif = (style: string) => `${sources}/serif/package/VAR/SourceSerif4Variable-${style}.ttf`
const sans = `${sources}/sans/package/VF/SourceSans3VF-Upright.ttf`

const faces: Face[] = [
  { name: 'serif-cyrl', file: serif('Roman'), text: cyrillic + shared, axes: { wght: weights, opsz: 18 } },
  {
    name: 'serif-latn',
    file: serif('Roman'),
    text: latin + shared + mark,
    axes: { wght: weights, opsz: 18 },
  },
  {
    name: 'serif-italic-cyrl',
    file: serif('Italic'),
    text: cyrillic + shared,
    axes: { wght: 400, opsz: 18 },
  },
  { name: 'serif-italic-latn', file: serif('Italic'), text: latin + shared, axes: { wght: 400, opsz: 18 } },
  { name: 'sans-cyrl', file: sans, text: cyrillic + shared + arrows + switchLabels, axes: { wght: weights } },
  { name: 'sans-latn', file: sans, text: latin + shared + arrows + switchLabels, axes: { wght: weights } },
]

function fetchSources(): void {
  for (const [folder, spec] of Object.entries(packages)) {
    const target = join(sources, folder)
    mkdirSync(target, { recursive: true })
    execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', target])
    const archive = readdirSync(target).find((name) => name.endsWith('.tgz'))
    if (!archive) throw new Error(`npm pack ${spec} left no archive in ${target}`)
    execFileSync('tar', ['xzf', archive], { cwd: target })
  }
}

/** `U+20-7E,U+A0` for the characters of a text: what `unicode-range` takes. */
function unicodeRange(text: string): string {
  const points = [...new Set(text)].map((char) => char.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const ranges: [number, number][] = []
  for (const point of points) {
    const last = ranges.at(-1)
    if (last && last[1] === point - 1) last[1] = point
    else ranges.push([point, point])
  }
  const hex = (point: number) => point.toString(16).toUpperCase()
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',')
}

function fontFaceRule(face: Face, url: string): string {
  const [family, ...rest] = face.name.split('-')
  const script = face.name.endsWith('cyrl') ? 'Cyrl' : 'Latn'
  return [
    '@font-face {',
    `  font-family: 'Vesnik ${family === 'serif' ? 'Serif' : 'Sans'} ${script}';`,
    `  font-style: ${rest.includes('italic') ? 'italic' : 'normal'};`,
    `  font-weight: ${rest.includes('italic') ? '400' : '400 600'};`,
    // An italic is asked for late and must come: only it has the Serbian forms. Upright letters that are not here when
    // the page is drawn wait for the next page, so that nothing moves.
    `  font-display: ${rest.includes('italic') ? 'swap' : 'optional'};`,
    `  src: url('${url}') format('woff2');`,
    `  unicode-range: ${unicodeRange(face.text)};`,
    '}',
  ].join('\n')
}

async function build(): Promise<void> {
  fetchSources()
  rmSync(outFolder, { recursive: true, force: true })
  mkdirSync(outFolder, { recursive: true })
  const rules: string[] = []
  const files: Record<string, string> = {}
  for (const face of faces) {
    const font = await subsetFont(readFileSync(face.file), face.text, {
      targetFormat: 'woff2',
      keepFeatures: features,
      variationAxes: face.axes,
    })
    const hash = createHash('sha256').update(font).digest('hex').slice(0, 8)
    const url = `/fonts/${face.name}.${hash}.woff2`
    writeFileSync(`public${url}`, font)
    rules.push(fontFaceRule(face, url))
    files[face.name] = url
    console.log(`${url}  ${font.length} bytes`)
  }
  const fallbacks = await fallbackRules({ Serif: files['serif-latn'] ?? '', Sans: files['sans-latn'] ?? '' })
  const css = [...rules, ...fallbacks].join('\n')
  writeFileSync('app/fonts.css', `/* Written by \`npm run fonts\`. */\n${css}\n`)
  writeFileSync('components/layout/fonts.json', `${JSON.stringify(files, null, 2)}\n`)
  writeFileSync(`${outFolder}/LICENSE.txt`, readFileSync(`${sources}/serif/package/LICENSE.md`))
}

await build()
