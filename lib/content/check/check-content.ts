/* The content check: reads the whole folder, asks every rule, gives back every fault in order. */
import { existsSync } from 'node:fs'
import { siteAddresses } from './addresses'
import { placeInFolder, type Content, type ContentFile } from './content-files'
import { compareFaults, fileError, type Fault } from './fault'
import type { CheckMemory } from './known-files'
import { ownFaults, readFile } from './own-faults'
import { listFiles, readSource } from './read-files'
import { alertFaults } from './rules/alerts'
import { aliasFaults } from './rules/aliases'
import { characterFaults } from './rules/characters'
import { clockFaults } from './rules/dates'
import { identityFaults } from './rules/identity'
import { linkFaults } from './rules/links'
import { mediaFaults } from './rules/media'
import { publicFileFaults } from './rules/public-files'
import { publishedFaults } from './rules/published'
import { removedFaults } from './rules/removed'
import { glossaryFaults, siteFaults } from './rules/site'
import { categoryFaults } from './rules/terms'
import { translationFaults } from './rules/translations'
import { typingFaults } from './rules/typing'
import { unusedFileFaults } from './rules/unused-files'
import { checkAlerts, checkGlossary, checkRemoved, checkSite } from './site-text'
import type { YamlPart } from './yaml-text'
import { publishedListFile } from '../published-list'
import { reviewedFile } from '@/lib/script-report/confirmations'
import { readReviewed } from '@/lib/script-report/report'
import type { MediaFacts } from '@/lib/media/facts'
import { wordListFile } from '@/lib/spelling/word-list'

/** Where to look and what time it is. */
export interface CheckOptions {
  /** Absolute path of the content folder. */
  folder: string
  /** Absolute path of the folder with pictures and attachments. */
  publicFolder: string
  now: Date
  /** What is in the pictures and documents; without it only their being there is checked. */
  media?: MediaFacts
  /** What earlier checks found out; files that have not changed since are not parsed again. */
  memory?: CheckMemory
}

/** What the check found. Nothing stands in the way of publishing when no fault is an error. */
export interface CheckResult {
  /** By file, line and column. */
  faults: Fault[]
  counts: { articles: number; translations: number; pages: number; pageTranslations: number }
}

/** The guide is for people; the reviewed decisions of the script report are checked where they are read, and any text
 *  is a list of words. */
const elsewhere = new Set(['README.md', 'odluke.yaml', publishedListFile, wordListFile])

/** Files that are one table or one list, by name, and where they stand in the content. */
const yamlFiles = {
  'site.yaml': { as: 'site', check: checkSite },
  'recnik.yaml': { as: 'glossary', check: checkGlossary },
  'uklonjeno.yaml': { as: 'removed', check: checkRemoved },
  'obavestenja.yaml': { as: 'alerts', check: checkAlerts },
} as const

const isYamlFile = (path: string): path is keyof typeof yamlFiles => Object.hasOwn(yamlFiles, path)

/** Checks a content folder, all files and all rules at once. Never throws for what the files hold.
 *  @throws Error when the folder itself cannot be listed */
export function checkContent({ folder, publicFolder, now, media, memory }: CheckOptions): CheckResult {
  const { files: paths, links } = listFiles(folder)
  const faults: Fault[] = links.map((link) => fileError(link, 'symbolic-link'))
  const asWritten = textsAsWritten(folder, faults)
  const files: ContentFile[] = []
  const lists: { -readonly [K in 'site' | 'glossary' | 'removed' | 'alerts']?: YamlPart } = {}
  if (!paths.includes('site.yaml')) faults.push(fileError('site.yaml', 'site-missing'))
  for (const path of paths) {
    if (elsewhere.has(path)) continue
    if (!isYamlFile(path) && !placeInFolder(path)) {
      faults.push(fileError(path, 'unexpected-file'))
      continue
    }
    const source = readSource(folder, path)
    if ('code' in source) {
      faults.push(source)
      continue
    }
    if (isYamlFile(path)) {
      const { as, check } = yamlFiles[path]
      const checked = check(source)
      faults.push(...characterFaults(source), ...typingFaults(source, asWritten), ...checked.faults)
      if (checked.part) lists[as] = checked.part
    } else {
      const parsed = readFile(source, asWritten, memory)
      faults.push(...parsed.faults)
      if (parsed.file) files.push(parsed.file)
    }
  }
  const published = paths.includes(publishedListFile) ? readSource(folder, publishedListFile) : undefined
  if (published && 'code' in published) faults.push(published)
  const besides = existsSync(publicFolder) ? listFiles(publicFolder) : { files: [], links: [] }
  faults.push(...besides.links.map((link) => fileError(`../public/${link}`, 'symbolic-link')))
  const publicFiles = new Set(besides.files.map((file) => `/${file}`))
  const content: Content = {
    files,
    ...lists,
    ...(published && 'text' in published ? { published } : {}),
    publicFiles,
    now,
    ...(media ? { media } : {}),
  }
  faults.push(...sharedFaults(content, memory))
  // What a file with an error uses cannot be told for certain.
  if (!faults.some(({ severity }) => severity === 'error')) faults.push(...unusedFileFaults(content))
  return { faults: faults.sort(compareFaults), counts: countKinds(files) }
}

/** Files taken over as they are, from the reviewed decisions; a fault when that file is wrong. */
function textsAsWritten(folder: string, faults: Fault[]): ReadonlySet<string> {
  try {
    return new Set(readReviewed(folder).asWritten.map(({ file }) => file))
  } catch (cause) {
    const advice = cause instanceof Error ? cause.message : String(cause)
    faults.push(fileError(reviewedFile, 'reviewed-wrong', { advice }))
    return new Set()
  }
}

/** Faults of all rules over content that has been parsed. */
export function ruleFaults(content: Content): Fault[] {
  return [...content.files.flatMap(ownFaults), ...sharedFaults(content)]
}

/** Faults that no file's own text decides. */
function sharedFaults(content: Content, memory?: CheckMemory): Fault[] {
  const addresses = siteAddresses(content)
  const ofFiles = content.files.flatMap((file) => [
    ...clockFaults(file, content),
    ...categoryFaults(file, content),
    ...publicFileFaults(file, content),
    ...mediaFaults(file, content),
    ...linkFaults(file, content, addresses),
  ])
  const together = [
    ...identityFaults(content.files),
    ...translationFaults(content.files, memory),
    ...aliasFaults(content.files, addresses),
    ...publishedFaults(content, addresses),
    ...removedFaults(content, addresses),
    ...alertFaults(content, addresses),
    ...siteFaults(content),
    ...glossaryFaults(content),
  ]
  return [...ofFiles, ...together]
}

function countKinds(files: readonly ContentFile[]): CheckResult['counts'] {
  const count = (kind: ContentFile['kind']) => files.filter((file) => file.kind === kind).length
  return {
    articles: count('Article'),
    translations: count('Translation'),
    pages: count('Page'),
    pageTranslations: count('PageTranslation'),
  }
}
