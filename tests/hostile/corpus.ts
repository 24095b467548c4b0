import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'yaml'
import { checkContent } from '@/lib/content/check/check-content'
import { parseFile, type ContentFile } from '@/lib/content/check/content-files'
import { readSource } from '@/lib/content/check/read-files'

/** What must happen to one hostile file; `refused`, `shows` or `ignored`. */
export interface Outcome {
  /** Where the file lies in the content folder; `articles/2024/<name>.md` when absent. Names that some systems cannot
   *  hold are kept here and not in the repository. */
  as?: string
  /** The check names each mistake as `line:column code`; warnings begin with `warning`. Nothing is published. */
  refused?: string[]
  /** Published as text: the HTML of the Cyrillic page. */
  shows?: string
  /** Published title, where it matters. */
  title?: string
  /** Warnings of a file that is published. */
  warned?: string[]
  /** Hidden names are no content: neither checked nor compiled. */
  ignored?: boolean
}

/** One file of the corpus. */
export interface HostileFile {
  kind: string
  name: string
  bytes: Buffer
  outcome: Outcome
}

const here = import.meta.dirname

/** All hostile files, by kind. */
export function hostileFiles(): HostileFile[] {
  const table = parse(readFileSync(path.join(here, 'cases.yaml'), 'utf8')) as Record<
    string,
    Record<string, Outcome>
  >
  return Object.entries(table).flatMap(([kind, cases]) =>
    Object.entries(cases).map(([name, outcome]) => ({
      kind,
      name,
      bytes: readFileSync(path.join(here, 'files', kind, `${name}.md`)),
      outcome,
    })),
  )
}

/** Path of a hostile file in the content folder. */
export const placeOf = ({ name, outcome }: Pick<HostileFile, 'name' | 'outcome'>): string =>
  outcome.as ?? `articles/2024/${name}.md`

/** What the check says of a file: `line:column code` each, and the document it would be, where it is text at all. */
export interface Seen {
  faults: string[]
  /** Processor time of the check. */
  milliseconds: number
  file?: ContentFile
}

/** Processor time of some work, in milliseconds: unlike the clock's it says the same on a busy machine. */
export function processorTime<T>(work: () => T): { result: T; milliseconds: number } {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { result, milliseconds: (user + system) / 1000 }
}

/** A small valid content folder, into which hostile files are put one at a time. */
export class Playground {
  private readonly root = mkdtempSync(path.join(tmpdir(), 'vesnik-hostile-'))
  private readonly folder = path.join(this.root, 'content')

  constructor() {
    cpSync(path.join(here, '../unit/content/base'), this.root, { recursive: true })
  }

  /** Checks the folder with one hostile file in it. */
  look(place: string, bytes: Buffer | string): Seen {
    const full = path.join(this.folder, place)
    mkdirSync(path.dirname(full), { recursive: true })
    writeFileSync(full, bytes)
    try {
      const { result, milliseconds } = processorTime(() =>
        checkContent({
          folder: this.folder,
          publicFolder: path.join(this.root, 'public'),
          now: new Date('2024-06-01T12:00:00Z'),
        }),
      )
      const said = result.faults.map(({ file, line, column, severity, code }) => {
        const other = file === place ? '' : `${file} `
        return `${severity === 'warning' ? 'warning ' : ''}${other}${line}:${column} ${code}`
      })
      return { faults: said, milliseconds, ...this.document(place) }
    } finally {
      rmSync(full)
    }
  }

  private document(place: string): { file?: ContentFile } {
    const source = readSource(this.folder, place)
    if ('code' in source) return {}
    const { file } = parseFile({ ...source, path: 'articles/2024/vest.md' })
    return file ? { file } : {}
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}
