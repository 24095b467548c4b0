// node tools/run/complete-lock.mjs: after `npm install` from a registry that does not hold the packages for all systems.
// npm then leaves them out of package-lock.json, and `npm ci` refuses such a lock file, on every system.
import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'

/** @typedef {{ version?: string, optionalDependencies?: Record<string, string>, dev?: boolean, [field: string]: unknown }} Entry */
/** @typedef {Record<string, Entry>} Packages */

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]

const EXACT_VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/

/**
 * Where Node would find a package that another one asks for.
 * @param {Packages} packages
 * @param {string} from path of the asking package, e.g. `node_modules/a/node_modules/b`
 * @param {string} name
 * @returns {string | undefined} its path
 */
function findEntry(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (packages[path]) return path
    if (folder === '') return undefined
    if (!folder.includes('/node_modules/')) folder = `/node_modules/${folder}`
  }
}

/**
 * Optional packages that the lock file's packages ask for and that it does not hold.
 * @param {Packages} packages
 * @returns {{ from: string, name: string, version: string }[]}
 */
export function missingPackages(packages) {
  return Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !findEntry(packages, from, name))
      .map(([name, version]) => ({ from, name, version })),
  )
}

/**
 * The system that a package of this name is for, as its `package.json` says it.
 * @param {string} name e.g. `@next/swc-linux-x64-musl`
 * @returns {{ cpu?: string[], libc?: string[], os?: string[] }}
 */
function platform(name) {
  const words = name.split(/[-/]/)
  const cpu = words.filter((word) => PROCESSORS.includes(word))
  const os = words.filter((word) => SYSTEMS.includes(word))
  const libc = words.flatMap((word) =>
    word.startsWith('musl') ? ['musl'] : word.startsWith('gnu') ? ['glibc'] : [],
  )
  return {
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(os.includes('linux') && libc.length > 0 ? { libc } : {}),
    ...(os.length > 0 ? { os } : {}),
  }
}

/**
 * Adds the missing packages: their exact version and the system they are for.
 * @param {Packages} packages changed in place
 * @returns {string[]} names of the added packages
 * @throws {Error} for one whose version or system is not told exactly, which only the registry can answer for
 */
export function completePackages(packages) {
  return missingPackages(packages).map(({ from, name, version }) => {
    const { cpu, libc, os } = platform(name)
    if (!EXACT_VERSION.test(version) || !cpu)
      throw new Error(`${from} asks for ${name}@${version}, which only the registry can tell more about`)
    const path = packages[`node_modules/${name}`] ? `${from}/node_modules/${name}` : `node_modules/${name}`
    const dev = packages[from]?.dev
    // In npm's own order of fields, so that its next change of the file shows only what it changed.
    packages[path] = {
      version,
      cpu,
      ...(dev && { dev }),
      ...(libc && { libc }),
      optional: true,
      ...(os && { os }),
    }
    return name
  })
}

/** @param {string} file */
async function completeLock(file) {
  const lock = JSON.parse(await readFile(file, 'utf8'))
  const added = completePackages(lock.packages)
  const byPath = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  await writeFile(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(byPath) }, null, 2)}\n`)
  console.log(`${added.length} packages added`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await completeLock(process.argv[2] ?? 'package-lock.json')
