import { definePages } from './define-pages'
import { getArticle, listArticles, neighboursOf } from '@/lib/content/articles'
import { relatedArticles } from '@/lib/content/related'

/** Articles to read next, beside the text. */
const relatedCount = 4

/** The page of each article: the article, what to read next, the older and the newer one. */
export const articlePages = definePages({
  route: '/[locale]/aktuelno/[slug]/[id]',
  list: (locale) => listArticles(locale).map(({ slug, id }) => ({ slug, id: String(id) })),
  data: ({ locale, id }) => {
    const article = getArticle(locale, Number(id))
    return (
      article && {
        article,
        related: relatedArticles(article, relatedCount),
        neighbours: neighboursOf(article),
      }
    )
  },
})
