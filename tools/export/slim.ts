import { readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { listFiles } from './list-files'
import { slimPage } from './slim-page'

/** Pages that the framework writes for its own use; the site's page for what is not there is `404.html`. */
const FRAMEWORK_PAGES = ['404', '_not-found']
const FRAMEWORK_PREFIX = '__next'
/** File types under `_next/static` that only the framework's program asks for. */
const PROGRAM_FILE = /\.(js|js\.map|json|txt)$/
/** Every line of a flight payload starts with the number of a row. */
const FLIGHT_DATA = /^(:HL|[0-9a-f]+:)/

/** Pages that have a program of their own, and the name of its module. */
const PROGRAMS: [pages: RegExp, module: string][] = [
  [/^404\.html$/, 'nearest'],
  [/^[a-z]+\/pretraga\/index\.html$/, 'search'],
  [/^[a-z]+\/aktuelno\/[^/]+\/\d+\/index\.html$/, 'gallery'],
]

const modulesOf = (path: string): string[] =>
  PROGRAMS.filter(([pages]) => pages.test(path)).map(([, module]) => module)

export interface SlimReport {
  pages: number
  bytesBefore: number
  bytesAfter: number
  filesRemoved: number
}

/** Whether a file of the export serves only the framework's program. */
function isFrameworkFile(path: string): boolean {
  const parts = path.split('/')
  if (FRAMEWORK_PAGES.includes(parts[0] ?? '')) return true
  if (parts.some((part) => part.startsWith(FRAMEWORK_PREFIX))) return true
  if (path.startsWith('_next/static/')) return PROGRAM_FILE.test(path)
  return basename(path) === 'index.txt'
}

async function requireNoPayload(file: string, path: string): Promise<void> {
  const start = (await readFile(file, 'utf8')).slice(0, 100)
  if (FLIGHT_DATA.test(start)) throw new Error(`${path}: an unknown payload of the framework`)
}

async function removeEmptyFolders(folder: string): Promise<boolean> {
  let empty = true
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const removed = entry.isDirectory() && (await removeEmptyFolders(join(folder, entry.name)))
    if (!removed) empty = false
  }
  if (empty) await rmdir(folder)
  return empty
}

async function slimFile(file: string, path: string, report: SlimReport): Promise<void> {
  const html = await readFile(file, 'utf8')
  let slim: string
  try {
    slim = slimPage(html, modulesOf(path))
  } catch (error) {
    throw new Error(`The page ${path} cannot be made light:\n${(error as Error).message}`, { cause: error })
  }
  await writeFile(file, slim)
  report.pages += 1
  report.bytesBefore += Buffer.byteLength(html)
  report.bytesAfter += Buffer.byteLength(slim)
}

/**
 * Takes the framework out of an export: from every page, and the files that only its program asks for.
 * @param folder the export, changed in place
 * @throws {Error} naming the page and what in it is not known
 */
export async function slimExport(folder: string): Promise<SlimReport> {
  const report: SlimReport = { pages: 0, bytesBefore: 0, bytesAfter: 0, filesRemoved: 0 }
  for (const file of await listFiles(folder)) {
    const path = relative(folder, file).split(sep).join('/')
    if (isFrameworkFile(path)) {
      await rm(file)
      report.filesRemoved += 1
    } else if (path.endsWith('.html')) await slimFile(file, path, report)
    else if (path.endsWith('.txt')) await requireNoPayload(file, path)
  }
  await removeEmptyFolders(folder)
  return report
}
