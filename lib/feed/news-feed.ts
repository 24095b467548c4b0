import { Feed } from 'feed'
import { feedHtml, feedText } from './safe-text'
import type { Article } from '@/lib/content/article'
import { inLocale } from '@/lib/content/bilingual'
import type { Locale } from '@/lib/i18n/locales'
import { absoluteLinks } from '@/lib/markdown/absolute-links'
import { translatorOf } from '@/lib/i18n/translator'
import { getSite } from '@/lib/site'
import { absoluteUrl, articlePath, feedPath, homePath, type FeedFormat } from '@/lib/url/paths'

/** Articles of a locale as RSS 2.0, Atom 1.0 or JSON Feed 1, whole texts included. Dates come from the content alone, so
 *  the same content gives the same bytes. */
export function newsFeed(locale: Locale, format: FeedFormat, articles: Article[]): string {
  const feed = emptyFeed(locale, newestChange(articles))
  for (const article of articles) addArticle(feed, article, format)
  return { rss: () => feed.rss2(), atom: () => feed.atom1(), json: () => feed.json1() }[format]()
}

function emptyFeed(locale: Locale, updated: Date): Feed {
  const t = translatorOf(locale)
  const site = inLocale(getSite().name, locale)
  return new Feed({
    id: absoluteUrl(homePath(locale)),
    link: absoluteUrl(homePath(locale)),
    title: t('feed.title', { site }),
    description: t('feed.description', { site }),
    language: locale,
    copyright: site,
    author: { name: site, link: absoluteUrl(homePath(locale)) },
    generator: 'Vesnik',
    updated,
    feedLinks: {
      rss: absoluteUrl(feedPath(locale)),
      atom: absoluteUrl(feedPath(locale, 'atom')),
      json: absoluteUrl(feedPath(locale, 'json')),
    },
  })
}

function addArticle(feed: Feed, article: Article, format: FeedFormat): void {
  const link = absoluteUrl(articlePath(article.locale, article))
  feed.addItem({
    title: feedText(article.title, format),
    id: link,
    link,
    description: feedText(article.summary, format),
    content: feedHtml(absoluteLinks(article.html, link)),
    date: startOfDay(article.date),
    category: [{ name: article.category.label }],
  })
}

function newestChange(articles: Article[]): Date {
  const days = articles.map((article) => article.updated ?? article.date).sort()
  return startOfDay(days.at(-1) ?? '1970-01-01')
}

const startOfDay = (day: string): Date => new Date(`${day}T00:00:00Z`)
