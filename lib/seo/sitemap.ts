import type { MetadataRoute } from 'next'
import { hreflang } from './metadata'
import { addressesIn } from '@/lib/content/addresses'
import { listArchive, localesOfPeriod } from '@/lib/content/archive'
import { allNews, listArticles } from '@/lib/content/articles'
import { categoryNews, listCategories } from '@/lib/content/categories'
import { listPage, numberedPages, type NewsList } from '@/lib/content/list-page'
import { listPages as listStandingPages } from '@/lib/content/pages'
import { listTags, taggedNews } from '@/lib/content/tags'
import { locales, type Locale } from '@/lib/i18n/locales'
import { listParams, pageNumber } from '@/lib/url/list-params'
import { absoluteUrl, archivePath, articlePath, homePath, standingPath, tagPath } from '@/lib/url/paths'

type Addresses = Partial<Record<Locale, string>>

/** Every page of the site with its variants: what search engines should know. */
export function sitemapEntries(): MetadataRoute.Sitemap {
  return [
    { url: absoluteUrl('/') },
    ...variants(addressesIn(locales, homePath), '/'),
    ...listEntries(allNews),
    ...categories(),
    ...keywords(),
    ...archive(),
    ...standingPages(),
    ...articles(),
  ]
}

/** One entry for each variant of a page, each naming all of them. */
function variants(addresses: Addresses, fallback?: string, changed?: string): MetadataRoute.Sitemap {
  const languages = hreflang(addresses, fallback)
  return Object.values(addresses).map((path) => ({
    url: absoluteUrl(path),
    ...(changed ? { lastModified: changed } : {}),
    alternates: { languages },
  }))
}

function categories(): MetadataRoute.Sitemap {
  return listCategories('sr-Cyrl').flatMap(({ key }) => listEntries(categoryNews(key)))
}

function keywords(): MetadataRoute.Sitemap {
  const index = variants(addressesIn(locales, (locale) => tagPath(locale)))
  return [...index, ...listTags('sr-Cyrl').flatMap(({ slug }) => listEntries(taggedNews(slug)))]
}

function archive(): MetadataRoute.Sitemap {
  const years = listArchive('sr-Cyrl')
  const periods = years.flatMap(({ year, months }) => [year, ...months.map(({ month }) => month)])
  return [undefined, ...periods].flatMap((period) =>
    variants(addressesIn(localesOfPeriod(period), (locale) => archivePath(locale, period))),
  )
}

/** The pages of a list, each in the locales that have it. */
function listEntries(list: NewsList): MetadataRoute.Sitemap {
  const most = Math.max(...locales.map((locale) => numberedPages(list, locale)))
  return listParams(most).flatMap(({ page }) => {
    const contents = locales.map((locale) => listPage(list, locale, pageNumber(page)))
    return variants(contents.find((content) => content !== undefined)?.addresses ?? {})
  })
}

function standingPages(): MetadataRoute.Sitemap {
  return listStandingPages('sr-Cyrl').flatMap((page) =>
    variants(
      addressesIn(page.locales, (locale) => standingPath(locale, page.slug)),
      undefined,
      page.updated,
    ),
  )
}

function articles(): MetadataRoute.Sitemap {
  return listArticles('sr-Cyrl').flatMap((article) =>
    variants(
      addressesIn(article.locales, (locale) => articlePath(locale, article)),
      undefined,
      article.date,
    ),
  )
}
