import type { ArticleSummary, Category } from './article'
import { articleGroups } from './article-groups'
import { inLocale } from './bilingual'
import type { NewsList } from './list-page'
import { locales, type Locale } from '@/lib/i18n/locales'
import { getSite } from '@/lib/site'
import { categoryPath, categoryYearPath } from '@/lib/url/paths'

/** A category that has articles in the locale. */
export type CategoryPage = {
  key: string
  label: string
  description: string
  articles: ArticleSummary[]
  /** Locales in which the category has articles. */
  locales: Locale[]
}

/** Categories that have articles in the locale, in the order of site.yaml. */
export function listCategories(locale: Locale): CategoryPage[] {
  return getSite()
    .categories.map(({ key, label, description }) => ({
      key,
      label: inLocale(label, locale),
      description: inLocale(description, locale),
      articles: articlesOf(key, locale),
      locales: locales.filter((entry) => articlesOf(key, entry).length > 0),
    }))
    .filter((category) => category.articles.length > 0)
}

/** Categories that have articles in the locale, as menus show them. */
export function categoryLinks(locale: Locale): Category[] {
  return listCategories(locale).map(({ key, label }) => ({ key, label }))
}

/** A category of the locale, or undefined when it has no articles there. */
export function getCategory(locale: Locale, key: string): CategoryPage | undefined {
  return listCategories(locale).find((category) => category.key === key)
}

/** The list of a category's news. */
export function categoryNews(key: string): NewsList {
  return {
    articlesIn: (locale) => articlesOf(key, locale),
    pathOf: (locale, page) => categoryPath(locale, key, page),
    alwaysThere: false,
  }
}

/** The list of a category's news of one year. */
export function categoryYearNews(key: string, year: string): NewsList {
  return {
    articlesIn: (locale) => articleGroups(locale, 'categoryYear').get(`${key}/${year}`) ?? none,
    pathOf: (locale, page) => categoryYearPath(locale, key, year, page),
    alwaysThere: false,
  }
}

/** Years in which a category has news in the locale, newest first. */
export function yearsOfCategory(locale: Locale, key: string): string[] {
  return [...new Set(articlesOf(key, locale).map(({ date }) => date.slice(0, 4)))]
}

const none: ArticleSummary[] = []

function articlesOf(key: string, locale: Locale): ArticleSummary[] {
  return articleGroups(locale, 'category').get(key) ?? []
}
