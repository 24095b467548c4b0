import type { Metadata } from 'next'
import { pageMetadata } from './metadata'
import { addressesIn } from '@/lib/content/addresses'
import type { Article } from '@/lib/content/article'
import { articlePath } from '@/lib/url/paths'

/** Metadata of one article. */
export function articleMetadata(article: Article): Metadata {
  return pageMetadata({
    locale: article.locale,
    title: article.title,
    description: article.summary,
    addresses: addressesIn(article.locales, (locale) => articlePath(locale, article)),
    picture: article.share,
    article: {
      published: article.date,
      ...(article.updated ? { modified: article.updated } : {}),
      section: article.category.label,
      tags: article.tags.map((tag) => tag.label),
    },
  })
}
