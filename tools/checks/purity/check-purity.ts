import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { localeOfSegment } from '@/lib/i18n/locales'
import { parsePage } from '../../export/html-tree'
import { dataTexts, isTextFile, withoutMarkup } from './data-texts'
import { cyrillicLetters, unkeptLatinWords } from './judge-texts'
import { createKeptLookup } from './kept-words'
import { pageTexts, type CheckedPage } from './page-texts'
import { dataFaults } from './same-data'
import { treeFaults } from './same-page'
import { markedReadings, type Reading, type Readings } from './same-text'
import type { Fault, FileText } from './texts'

/** What was broken: Cyrillic in a Latin text, Latin in a Cyrillic one, versions that differ, a file that can't be judged. */
export type Rule = 'cyrillic' | 'latin' | 'versions' | 'file'

export interface PurityFault extends Fault {
  rule: Rule
  /** Path in the export, e.g. `/lat/kontakt/index.html`. */
  file: string
}

export interface PurityReport {
  faults: PurityFault[]
  /** Number of pages, of other text files (feeds, data, pictures in SVG) and of files without text. */
  pages: number
  data: number
  others: number
}

export interface PurityOptions {
  /**
   * Paths of files in the export that were written or removed since the last proof, e.g. `cir/kontakt/index.html`.
   * They and their twins in the other script are looked at. Without it: every file.
   */
  changed?: readonly string[]
}

/** A file of the export, read: a page as a tree, everything else as a list of texts. */
type Opened = { page: CheckedPage } | { texts: FileText[] } | { unreadable: string }

const BINARY = /\.(?:avif|gif|ico|jpe?g|png|webp|woff2?|pdf|docx?|xlsx?|pptx?|od[tsp]|zip|mp[34]|webm|rtf)$/i
const PACKED = /\.(?:br|gz)$/
const TWIN = /^\/(cir|lat)\//

/** The same address in the other Serbian script, `undefined` outside of the two. */
const twinOf = (path: string): string | undefined =>
  TWIN.test(path) ? path.replace(TWIN, (_, segment) => (segment === 'cir' ? '/lat/' : '/cir/')) : undefined

function listPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !PACKED.test(entry.name))
    .map((entry) => `/${relative(folder, join(entry.parentPath ?? entry.path, entry.name))}`)
    .map((path) => path.split(sep).join('/'))
    .sort()
}

function openFile(path: string, content: string): Opened {
  try {
    if (!path.endsWith('.html')) return { texts: dataTexts(path, content) }
    const address = path.replace(/index\.html$/, '')
    return {
      page: { path: address, locale: localeOfSegment(path.split('/')[1]), document: parsePage(content) },
    }
  } catch (error) {
    return { unreadable: (error as Error).message }
  }
}

function versionFaults(cyrillic: Opened, latin: Opened, readings: Readings): string[] {
  if ('page' in cyrillic && 'page' in latin)
    return treeFaults(cyrillic.page.document, latin.page.document, readings)
  if ('texts' in cyrillic && 'texts' in latin) return dataFaults(cyrillic.texts, latin.texts, readings)
  return []
}

class Proof {
  readonly report: PurityReport = { faults: [], pages: 0, data: 0, others: 0 }
  private readonly keptIn = createKeptLookup()
  private marks: Reading[] | undefined
  private readonly readings = () => (this.marks ??= markedReadings())

  constructor(private readonly folder: string) {}

  private add(rule: Rule, file: string, faults: readonly (Fault | string)[]): void {
    for (const one of faults)
      this.report.faults.push({ rule, file, ...(typeof one === 'string' ? { what: one } : one) })
  }

  /** One file by itself. */
  private judge(path: string): Opened | undefined {
    if (!existsSync(join(this.folder, path))) return undefined
    const type = path.slice(path.lastIndexOf('.') + 1)
    if (type !== 'html' && !isTextFile(type)) {
      this.report.others += 1
      if (twinOf(path) && !BINARY.test(path)) this.add('file', path, ['непозната врста датотеке'])
      return undefined
    }
    const content = readFileSync(join(this.folder, path), 'utf8')
    const opened = openFile(path, content)
    if ('unreadable' in opened) {
      this.add('file', path, [opened.unreadable])
      return opened
    }
    if ('page' in opened) this.report.pages += 1
    else this.report.data += 1
    const texts = 'page' in opened ? pageTexts(opened.page) : withoutMarkup(opened.texts)
    this.add('cyrillic', path, cyrillicLetters(texts))
    this.add('latin', path, unkeptLatinWords(texts, this.keptIn(content)))
    return opened
  }

  /** A file and, where it has one, its twin in the other script. */
  prove(path: string, twin: string | undefined): void {
    if (!twin) return void this.judge(path)
    const [here, there] = [path, twin].map((one) => existsSync(join(this.folder, one)))
    const [cyrillic, latin] = [this.judge(path), this.judge(twin)]
    if (here !== there) this.add('versions', here ? path : twin, ['нема исте датотеке на другом писму'])
    else if (cyrillic && latin) this.add('versions', twin, versionFaults(cyrillic, latin, this.readings))
  }
}

/**
 * Proves that every Latin and English file of an export is free of Cyrillic letters, that no Latin word stands in a
 * Cyrillic one unless a named decision keeps it, and that the Latin version of each file is the Latin form of the
 * Cyrillic one: same tree, same texts. Marked readings, the labels of the switch and foreign `lang` are known.
 * Content must have been compiled (`npm run content`).
 * @param folder the export, or a folder with the changed files and their twins
 */
export function checkPurity(folder: string, { changed }: PurityOptions = {}): PurityReport {
  const paths = changed?.map((path) => `/${path.replace(/^\.?\//, '')}`) ?? listPaths(folder)
  const proof = new Proof(folder)
  const cyrillicFirst = paths.map((path) => (path.startsWith('/lat/') ? (twinOf(path) ?? path) : path))
  for (const path of new Set(cyrillicFirst)) if (!PACKED.test(path)) proof.prove(path, twinOf(path))
  return proof.report
}
