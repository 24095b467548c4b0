import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/* What all pages depend on. A change of any of it renders the whole site again, so that nobody has to know which page
 * a line of code reaches. */

/** Code that is compiled: what the framework makes its program from. */
const CODE = [
  'app',
  'components',
  'lib',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  // What is really installed, whatever the lock file says.
  'node_modules/.package-lock.json',
]

/** Code that works on pages before and after they are rendered. */
const AROUND = [
  'tools/export',
  'tools/checks',
  'tools/social',
  'scripts/build.mjs',
  'scripts/content.ts',
  'contentlayer.config.ts',
]

/** Parts of the content that every page is made with. */
const CONTENT = ['site.yaml', 'recnik.yaml', 'odluke.yaml']

/** Variables that say where files are, what is printed or what time it is: the pages' own inputs tell the rest. */
const NEUTRAL = new Set([
  'VESNIK_BROWSER',
  'VESNIK_CONTENT',
  'VESNIK_DEV_RELOAD',
  'VESNIK_EXPORT',
  'VESNIK_FULL',
  'VESNIK_NOW',
  'VESNIK_OUT',
  'VESNIK_PLAN',
  'VESNIK_PUBLIC',
  'VESNIK_TEST_PORT',
  'VESNIK_VERBOSE',
])

function addPath(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  const full = join(root, path)
  if (!existsSync(full)) return void hash.update(`${path}\u0000-\u0000`)
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addPath(hash, root, `${path}/${name}`)
    return
  }
  const bytes = readFileSync(full)
  hash.update(`${path}\u0000${bytes.length}\u0000`).update(bytes)
}

function runtime(): string {
  const { node, icu = '', unicode = '', cldr = '', tz = '' } = process.versions
  return JSON.stringify([node, icu, unicode, cldr, tz, process.platform, process.arch])
}

/**
 * Hash of the code that the framework compiles.
 * @param root the repository
 */
export function codeKey(root: string): string {
  const hash = createHash('sha256').update(runtime())
  for (const path of CODE) addPath(hash, root, path)
  return hash.digest('hex')
}

/**
 * Hash of everything that any page may depend on besides its own data: code, tools, installed packages, interface texts,
 * the site's description and glossary, the page module, settings, Node and its data on languages.
 * @param root the repository
 * @param content the content folder
 * @param code {@link codeKey}
 */
export function globalKey(root: string, content: string, code: string): string {
  const hash = createHash('sha256').update(code)
  for (const path of AROUND) addPath(hash, root, path)
  addPath(hash, root, '.cache/assets.json')
  for (const path of CONTENT) addPath(hash, content, path)
  const settings = Object.entries(process.env).filter(
    ([name]) => name.startsWith('VESNIK_') && !NEUTRAL.has(name),
  )
  hash.update(JSON.stringify(settings.sort(([a], [b]) => (a < b ? -1 : 1))))
  return hash.digest('hex')
}
