import { articlePicture, type SocialPicture } from './article-picture'
import { sitePicture } from './site-picture'
import type { ArticleSummary } from '@/lib/content/article'
import { listArticles } from '@/lib/content/articles'
import { isSerbian, locales, serbianLocales } from '@/lib/i18n/locales'
import { articlePath } from '@/lib/url/paths'

/** Pictures of the site's pages, each once.
 *  @param isAsked whether the picture of the article at this path is wanted */
export function listPictures(isAsked: (path: string) => boolean = () => true): SocialPicture[] {
  const ofArticles = articlesInAllLocales()
    .filter(({ article }) => isAsked(articlePath(article.locale, article)))
    .map(({ article, versions }) => articlePicture(article, versions))
  const all = [...locales.map(sitePicture), ...ofArticles]
  return [...new Map(all.map((picture) => [picture.path, picture])).values()]
}

function articlesInAllLocales(): { article: ArticleSummary; versions: ArticleSummary[] }[] {
  const serbian = serbianLocales.map(
    (locale) => new Map(listArticles(locale).map((article) => [article.id, article])),
  )
  return locales.flatMap((locale) =>
    listArticles(locale).map((article) => ({
      article,
      versions: isSerbian(locale) ? serbian.flatMap((byId) => byId.get(article.id) ?? []) : [article],
    })),
  )
}
