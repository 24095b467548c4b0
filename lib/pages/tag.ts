import { definePages } from './define-pages'
import { listPage, numberedPages } from '@/lib/content/list-page'
import { getTag, listTags, taggedNews } from '@/lib/content/tags'
import type { Locale } from '@/lib/i18n/locales'
import { listParams, pageNumber } from '@/lib/url/list-params'

/** The index of keywords, and the list of each keyword's news, page by page. */
export const tagPages = definePages({
  route: '/[locale]/aktuelno/oznake/[[...tag]]',
  list: (locale): { tag: string[] | undefined }[] => [
    { tag: undefined },
    ...listTags(locale).flatMap(({ slug }) => paramsOf(slug, locale)),
  ],
  data: ({ locale, tag }) => {
    const [slug, ...page] = tag ?? []
    return slug === undefined ? { tags: listTags(locale) } : listOf(locale, slug, page)
  },
})

function paramsOf(slug: string, locale: Locale) {
  const params = listParams(numberedPages(taggedNews(slug), locale))
  return params.map(({ page }) => ({ tag: [slug, ...(page ?? [])] }))
}

function listOf(locale: Locale, slug: string, page: string[]) {
  const tag = getTag(locale, slug)
  const content = tag && listPage(taggedNews(slug), locale, pageNumber(page.length > 0 ? page : undefined))
  return content && { content, tag: { slug, label: tag.label } }
}
