import { publishedAddresses } from '@/lib/content/public-addresses'
import { getPublishedList, getRemoved } from '@/lib/content/notices'
import type { PublishedEntry } from '@/lib/content/published-list'
import { getSite } from '@/lib/site'
import { localeInfo, locales, type Locale, type Segment } from '@/lib/i18n/locales'
import { addressKey, inAllLocales, readAlias, type OldAddress } from '@/lib/url/old-addresses'
import { articlePath, englishListPath, standingPath } from '@/lib/url/paths'

/** An address that leads on; see docs/redirects.md. */
export type Redirect = OldAddress & { to: string; status: 301 | 302 }

/** An address that was given up on purpose, and the page that says so. */
export type Gone = { from: string; page: string }

/** Everything a server needs to know about addresses that are no pages; docs/redirects.md is its description. */
export type RedirectTable = {
  version: 1
  redirects: Redirect[]
  gone: Gone[]
  articles: Record<string, { slug: string; segments: Segment[] }>
}

/** Where an old address leads: a page, in the locales that have it. */
type Target = { locales: readonly Locale[]; pathIn: (locale: Locale) => string }

/** What the table is made from. */
export type AddressSources = ReturnType<typeof publishedAddresses> & {
  /** What has been public once. */
  published: readonly PublishedEntry[]
  /** Addresses given up on purpose. */
  removed: readonly { address: string }[]
}

/** The table of the site's old addresses, sorted; the same content gives the same table. */
export function redirectTable(): RedirectTable {
  return tableFrom({ ...publishedAddresses(), published: getPublishedList(), removed: getRemoved() })
}

/** The table of what is given; see {@link redirectTable}. */
export function tableFrom({ articles, pages, published, removed }: AddressSources): RedirectTable {
  const rules = new Map<string, Redirect>()
  const add = (address: OldAddress, { to, status }: { to: string; status: 301 | 302 }) => {
    const key = addressKey(address)
    if (!rules.has(key)) rules.set(key, { ...address, to, status })
  }
  const aliases = [...articles, ...pages].flatMap(({ aliases, ...target }) =>
    aliases.map((alias) => ({ forms: inAllLocales(readAlias(alias)), target })),
  )
  // What an editor wrote comes before what follows from it.
  for (const { forms, target } of aliases)
    for (const { address, locale } of forms.slice(0, 1)) add(address, leadTo(target, locale))
  for (const { forms, target } of aliases)
    for (const { address, locale } of forms.slice(1)) add(address, leadTo(target, locale))
  for (const { path, target, locale } of formerAddresses(articles, pages, published))
    add({ from: path }, leadTo(target, locale))
  const gone = goneAddresses(removed)
  for (const { from } of gone) rules.delete(from)
  return {
    version: 1,
    redirects: [...rules.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule),
    gone,
    articles: Object.fromEntries(
      articles.map(({ id, slug, locales: own }) => [
        id,
        { slug, segments: own.map((locale) => localeInfo(locale).segment) },
      ]),
    ),
  }
}

function leadTo(target: Target, locale: Locale): { to: string; status: 301 | 302 } {
  if (target.locales.includes(locale)) return { to: target.pathIn(locale), status: 301 }
  // The translation may be written one day, so nothing lasting is said.
  return { to: englishListPath(true), status: 302 }
}

type Named = Target & { slug: string }

/** Addresses that have been public and are not now, though their article or page is there. */
function* formerAddresses(
  articles: readonly (Named & { id: number })[],
  pages: readonly Named[],
  published: readonly PublishedEntry[],
) {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const bySlug = new Map(pages.map((page) => [page.slug, page]))
  for (const entry of published) {
    const target = entry.kind === 'vest' ? byId.get(entry.id ?? 0) : bySlug.get(entry.slug)
    if (!target || entry.kind === 'rubrika') continue
    for (const locale of localesOf(entry)) {
      const path = pathOf(entry, locale)
      if (entry.slug !== target.slug || !target.locales.includes(locale)) yield { path, target, locale }
    }
  }
}

const localesOf = ({ english }: PublishedEntry): readonly Locale[] =>
  locales.filter((locale) => locale !== 'en' || english)

const pathOf = ({ id, slug }: PublishedEntry, locale: Locale): string =>
  id === undefined ? standingPath(locale, slug) : articlePath(locale, { slug, id })

function goneAddresses(removed: AddressSources['removed']): Gone[] {
  const paths = removed.flatMap(({ address }) =>
    inAllLocales(readAlias(address)).map(({ address }) => address.from),
  )
  return [...new Set(paths)].sort().map((from) => ({ from, page: pageFile(from) }))
}

/** The file of the static page at an old address; servers that look for `x/index.html` at `x` find it too.
 *  @example pageFile('/lat/a/') // '/lat/a/index.html'
 *  @example pageFile('/vest.php') // '/vest.php/index.html' */
export function pageFile(from: string): string {
  if (/\.html?$/.test(from)) return from
  return `${from.replace(/\/$/, '')}/index.html`
}

/** What is public now, as entries of the list of published addresses. */
export function currentEntries(): PublishedEntry[] {
  const { articles, pages } = publishedAddresses()
  return [
    ...getSite().categories.map(({ key }) => ({ kind: 'rubrika' as const, slug: key, english: true })),
    ...pages.map(({ slug, locales: own }) => ({
      kind: 'strana' as const,
      slug,
      english: own.includes('en'),
    })),
    ...articles.map(({ id, slug, locales: own }) => ({
      kind: 'vest' as const,
      id,
      slug,
      english: own.includes('en'),
    })),
  ]
}
