import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readableFiles } from '@/lib/content/check/readable-files'
import { articleFile, translationFile } from './document'
import type { FoundItem, Remark } from './item'
import { joinCopies } from './join-copies'
import { oldAddress } from './old-address'
import { keepPictures, type KeptPictures } from './pictures'
import { planImport, type Category, type NewItem } from './plan'
import { readSource } from './read-source'
import { type Outcome } from './report'

/** What to import and where to. */
export interface ImportOptions {
  /** A file, a folder or a WordPress export. */
  place: string
  contentFolder: string
  publicFolder: string
  categories: readonly Category[]
  category?: string | undefined
  /** Address of the page, for a single file that does not tell it. */
  url?: string | undefined
  pictureFolder?: string | undefined
  dryRun?: boolean | undefined
}

/** Brings news of an old site into the content folder. Existing files are never changed.
 *  @throws Error in Serbian for a wrong call; what a source holds never throws */
export async function importNews(options: ImportOptions): Promise<Outcome> {
  const { category, categories } = options
  if (category !== undefined && !categories.some(({ key }) => key === category))
    throw new Error(`Нема рубрике „${category}”. Рубрике су: ${categories.map(({ key }) => key).join(', ')}.`)
  const { items, remarks } = readSource(options.place, options.pictureFolder)
  const { joined, englishAlone } = joinCopies(
    options.url === undefined ? items : withAddress(items, options.url),
  )
  const files = readableFiles(options.contentFolder)
  const planned = planImport(joined, { files, categories, category })
  const written: string[] = []
  for (const one of planned) if (one.kind === 'new') written.push(...(await writeItem(one, options, remarks)))
  return { planned, englishAlone, remarks, files: written, dryRun: options.dryRun ?? false }
}

function withAddress(items: readonly FoundItem[], url: string): FoundItem[] {
  const [item] = items
  const old = oldAddress(url)
  if (!item || items.length > 1) throw new Error('Адреса (--url) важи само за једну вест.')
  if (!old) throw new Error(`„${url}” није адреса.`)
  return [{ ...item, url, oldPath: old.path, ...(old.id === undefined ? {} : { id: old.id }) }]
}

async function writeItem(
  planned: NewItem,
  { contentFolder, publicFolder, dryRun }: ImportOptions,
  remarks: Remark[],
): Promise<string[]> {
  const none: KeptPictures = { addresses: new Map(), remarks: [] }
  const { addresses: pictures, remarks: more } = dryRun ? none : await keepPictures(planned, publicFolder)
  remarks.push(...more)
  const name = `articles/${planned.date.slice(0, 4)}/${planned.slug}`
  const translation = translationFile(planned, pictures)
  const files = [
    { file: `${name}.md`, text: articleFile(planned, pictures) },
    ...(translation === undefined ? [] : [{ file: `${name}.en.md`, text: translation }]),
  ]
  if (!dryRun) for (const { file, text } of files) write(path.join(contentFolder, file), text)
  return files.map(({ file }) => file)
}

function write(full: string, text: string): void {
  if (existsSync(full)) throw new Error(`Датотека већ постоји: ${full}.`)
  mkdirSync(path.dirname(full), { recursive: true })
  writeFileSync(full, text, { flag: 'wx' })
}
