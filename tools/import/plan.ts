/* What becomes of each item: a new file, or nothing because it is there already. Nothing is written here. */
import { valueAt, type ContentFile } from '@/lib/content/check/content-files'
import { formChecks } from '@/lib/content/check/form'
import { nextFreeId } from '@/lib/content/check/rules/identity'
import { slugify } from '@/lib/script'
import { articlePath } from '@/lib/url/paths'
import { differences, type Difference } from './compare-texts'
import { existingArticle } from './existing'
import type { JoinedItem } from './join-copies'

/** A category of the site: its key and its names. */
export interface Category {
  key: string
  names: readonly string[]
}

/** What the plan is made for. */
export interface PlanOptions {
  files: readonly ContentFile[]
  categories: readonly Category[]
  /** Key for items whose own category says nothing. */
  category?: string | undefined
}

/** A new article's place and fields, before its texts are written. */
export interface NewItem {
  kind: 'new'
  item: JoinedItem
  slug: string
  id: number
  date: string
  category: string
  summary: string
  /** Old addresses that differ from the new one. */
  aliases: string[]
}

/** An item that is in the content folder already, and where its text differs. */
export interface KnownItem {
  kind: 'known'
  item: JoinedItem
  path: string
  places: Difference[]
}

/** An item that cannot be taken over, and what to do about it. */
export interface RefusedItem {
  kind: 'refused'
  item: JoinedItem
  reason: string
}

export type Planned = NewItem | KnownItem | RefusedItem

/** Decides for each item, in order; numbers and slugs given to new ones are not given twice. */
export function planImport(items: readonly JoinedItem[], options: PlanOptions): Planned[] {
  const articles = options.files.filter(({ kind }) => kind === 'Article')
  const slugs = new Set(articles.map(({ slug }) => slug))
  const ids = new Set(items.flatMap(({ source }) => source.id ?? []))
  let next = Math.max(nextFreeId(articles), ...[...ids].map((id) => id + 1))
  return items.map((item) => {
    const known = existingArticle(item, articles)
    if (known)
      return {
        kind: 'known',
        item,
        path: known.source.path,
        places: differences(bodyOf(known), item.source.body),
      }
    const { date, title } = item.source
    if (date === undefined)
      return { kind: 'refused', item, reason: 'нема датума објављивања; упишите га у изворну датотеку' }
    const holder = articles.find((file) => valueAt(file.data, ['id']) === item.source.id)
    if (holder)
      return {
        kind: 'refused',
        item,
        reason: `број ${item.source.id} већ има друга вест, ${holder.source.path}; промените број једне од њих`,
      }
    const category = categoryOf(item, options)
    if (category === undefined)
      return {
        kind: 'refused',
        item,
        reason: `рубрика није позната; наведите --category, једну од: ${keys(options)}`,
      }
    const slug = freeSlug(slugify(title, 90), slugs)
    if (slug === '') return { kind: 'refused', item, reason: 'од наслова не може да се направи адреса' }
    slugs.add(slug)
    const id = item.source.id ?? next++
    return {
      kind: 'new',
      item,
      slug,
      id,
      date,
      category,
      summary: summaryOf(item),
      aliases: aliasesOf(item, slug, id),
    }
  })
}

const bodyOf = (file: ContentFile): string => file.body?.text ?? ''
const keys = ({ categories }: PlanOptions): string => categories.map(({ key }) => key).join(', ')

function categoryOf({ copies }: JoinedItem, { categories, category }: PlanOptions): string | undefined {
  const names = new Set(copies.flatMap((copy) => copy.categories).map((name) => slugify(name)))
  const own = categories.find(
    ({ key, names: all }) => names.has(key) || all.some((name) => names.has(slugify(name))),
  )
  return own?.key ?? category
}

/** A second item with the same title gets a number behind its slug. */
function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (slug === '' || !taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}

const SUMMARY_LENGTH = 300

/** The old page's own summary, else the first sentences of the text that fit. */
function summaryOf({ source }: JoinedItem): string {
  const text = plain(
    source.summary ?? source.body.split(/\n\s*\n/).find((part) => /^[\p{L}„"*]/u.test(part)) ?? source.title,
  )
  if (text.length <= SUMMARY_LENGTH) return text
  const end = text.slice(0, SUMMARY_LENGTH).search(/[.!?][^.!?]*$/)
  if (end > 80) return text.slice(0, end + 1)
  return `${text.slice(0, text.lastIndexOf(' ', SUMMARY_LENGTH - 1)).replace(/[,;:–-]$/, '')}…`
}

function plain(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function aliasesOf({ copies }: JoinedItem, slug: string, id: number): string[] {
  const live = (['sr-Cyrl', 'sr-Latn', 'en'] as const).map((locale) =>
    articlePath(locale, { slug, id }).slice(0, -1),
  )
  const old = copies.flatMap(({ oldPath }) => oldPath ?? [])
  return [...new Set(old)].filter((path) => !live.includes(path) && !formChecks.alias?.(path))
}
