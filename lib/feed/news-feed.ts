import { atomFeed } from './atom'
import { feedContent } from './feed-content'
import type { FeedItem, NewsFeed } from './feed'
import { jsonFeed } from './json-feed'
import { rssFeed } from './rss'
import { feedHtml, feedText } from './safe-text'
import type { Article } from '@/lib/content/article'
import { inLocale } from '@/lib/content/bilingual'
import type { Locale } from '@/lib/i18n/locales'
import { translatorOf } from '@/lib/i18n/translator'
import { getSite } from '@/lib/site'
import {
  absoluteUrl,
  articlePath,
  categoryPath,
  feedPath,
  homePath,
  newsPath,
  type FeedFormat,
} from '@/lib/url/paths'

const writers = { rss: rssFeed, atom: atomFeed, json: jsonFeed }

/** A category with a feed of its own. */
type FeedCategory = { key: string; label: string; description: string }

/** Articles of a locale as RSS 2.0, Atom 1.0 or JSON Feed 1.1, whole texts included. Dates come from the content alone,
 *  so the same content gives the same bytes.
 *  @param category when the feed is that of a category */
export function newsFeed(
  locale: Locale,
  format: FeedFormat,
  articles: readonly Article[],
  category?: FeedCategory,
): string {
  return writers[format](feedOf(locale, format, articles, category))
}

function feedOf(
  locale: Locale,
  format: FeedFormat,
  articles: readonly Article[],
  category?: FeedCategory,
): NewsFeed {
  const t = translatorOf(locale)
  const site = inLocale(getSite().name, locale)
  const key = category?.key
  const items = articles.map((article) => feedItem(article, format))
  const self = (format: FeedFormat) => absoluteUrl(feedPath(locale, format, key))
  return {
    locale,
    title: category ? `${site}: ${category.label}` : t('feed.title', { site }),
    description: category ? category.description : t('feed.description', { site }),
    page: absoluteUrl(key ? categoryPath(locale, key) : homePath(locale)),
    id: absoluteUrl(key ? categoryPath(locale, key) : homePath(locale)),
    self: { rss: self('rss'), atom: self('atom'), json: self('json') },
    updated:
      items
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? '1970-01-01',
    author: { name: site, url: absoluteUrl(homePath(locale)) },
    items,
  }
}

function feedItem(article: Article, format: FeedFormat): FeedItem {
  const { locale, id, category, tags, date } = article
  const url = absoluteUrl(articlePath(locale, article))
  return {
    id: itemId(locale, id),
    url,
    title: feedText(article.title, format),
    summary: feedText(article.summary, format),
    html: feedHtml(feedContent(article, url)),
    published: date,
    updated: article.updated ?? date,
    category: { ...category, url: absoluteUrl(categoryPath(locale, category.key)) },
    tags: tags.map(({ label }) => label),
    image: absoluteUrl(article.share.path),
  }
}

/** The lasting address of an article, by its number alone: reading programs then know a renamed article again.
 *  @example itemId('sr-Latn', 4693) // 'http://localhost:3000/lat/aktuelno/4693' */
const itemId = (locale: Locale, id: number): string => absoluteUrl(`${newsPath(locale)}${id}`)
