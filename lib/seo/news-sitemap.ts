import type { ArticleSummary } from '@/lib/content/article'
import { listArticles } from '@/lib/content/articles'
import { inLocale } from '@/lib/content/bilingual'
import { now } from '@/lib/date/clock'
import { localeInfo, locales } from '@/lib/i18n/locales'
import { getSite } from '@/lib/site'
import { absoluteUrl, articlePath } from '@/lib/url/paths'
import { writeXml } from '@/lib/xml/write-xml'

/** Name of the sitemap of the newest news. */
export const newsSitemapName = 'novo'

/** Google takes articles of the last two days, 1,000 at most:
 *  https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const freshFor = 2 * 86_400_000
const mostEntries = 1000

/** Articles of the last two days by the build's clock, in every locale that has them, newest first. */
export function freshNews(): ArticleSummary[] {
  const oldest = now().getTime() - freshFor
  return locales
    .flatMap((locale) => listArticles(locale).filter(({ date }) => endOfDay(date) > oldest))
    .slice(0, mostEntries)
}

/** An article is two days old when its day is two days past, since its hour is not known. */
const endOfDay = (day: string): number => new Date(`${day}T24:00:00Z`).getTime()

/** The sitemap of the newest news. The language is that of the text, `sr` for both scripts, as ISO 639 has it. */
export function newsSitemapText(articles: readonly ArticleSummary[]): string {
  const { name } = getSite()
  return writeXml({
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      url: articles.map((article) => ({
        loc: absoluteUrl(articlePath(article.locale, article)),
        'news:news': {
          'news:publication': {
            'news:name': inLocale(name, article.locale),
            'news:language': localeInfo(article.locale).language,
          },
          'news:publication_date': article.date,
          'news:title': article.title,
        },
      })),
    },
  })
}
