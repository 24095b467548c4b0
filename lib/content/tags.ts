import { articleGroups } from './article-groups'
import type { NewsList } from './list-page'
import { type Locale } from '@/lib/i18n/locales'
import { tagPath } from '@/lib/url/paths'

/** A keyword of the locale. Without the number of its articles: the list of all keywords must stay as it is when an article
 *  comes that brings no new one. */
export type TagEntry = { slug: string; label: string }

/** Keywords of a locale by alphabet. Both scripts have the order of the Cyrillic alphabet, so that the two versions of
 *  the page stay alike. */
export function listTags(locale: Locale): TagEntry[] {
  const order = locale === 'en' ? entriesIn('en') : entriesIn('sr-Cyrl')
  const collator = new Intl.Collator(locale === 'en' ? 'en' : 'sr')
  const slugs = order.sort((a, b) => collator.compare(a.label, b.label)).map((entry) => entry.slug)
  const bySlug = new Map(entriesIn(locale).map((entry) => [entry.slug, entry]))
  return slugs.map((slug) => bySlug.get(slug)).filter((entry) => entry !== undefined)
}

/** A keyword of the locale, or undefined when no article has it. Its label is that of the oldest article: how a new one
 *  writes the keyword changes no page that is already there. */
export function getTag(locale: Locale, slug: string): TagEntry | undefined {
  const articles = articleGroups(locale, 'tag').get(slug)
  const label = articles?.at(-1)?.tags.find((tag) => tag.slug === slug)?.label
  return label ? { slug, label } : undefined
}

/** The list of the news with a keyword. */
export function taggedNews(slug: string): NewsList {
  return {
    articlesIn: (locale) => articleGroups(locale, 'tag').get(slug) ?? [],
    pathOf: (locale, page) => tagPath(locale, slug, page),
    alwaysThere: false,
  }
}

function entriesIn(locale: Locale): TagEntry[] {
  return [...articleGroups(locale, 'tag').keys()]
    .map((slug) => getTag(locale, slug))
    .filter((entry) => entry !== undefined)
}
