import { useTranslations } from 'next-intl'
import { Headline } from './headline'
import type { ArticleSummary } from '@/lib/content/article'
import type { RelatedArticles } from '@/lib/content/related'
import { articlePath } from '@/lib/url/paths'

/** What to read next, beside the article. */
export function ArticleAside({ articles, isRelated }: RelatedArticles) {
  const t = useTranslations('article')
  if (articles.length === 0) return null
  return (
    <aside className="no-print mt-10 lg:mt-0" aria-labelledby="srodne">
      <h2 id="srodne" className="border-link border-t-3 pt-3 pb-1 font-semibold">
        {isRelated ? t('related') : t('more')}
      </h2>
      <ul>
        {articles.map((article) => (
          <Headline key={article.id} article={article} className="border-rule border-b py-3" />
        ))}
      </ul>
    </aside>
  )
}

type Neighbours = { newer?: ArticleSummary | undefined; older?: ArticleSummary | undefined }

/** The older and the newer article of the list. */
export function ArticleNeighbours({ newer, older }: Neighbours) {
  const t = useTranslations('article')
  if (!newer && !older) return null
  return (
    <nav
      aria-label={t('neighbours')}
      className="no-print max-w-measure border-rule my-10 grid gap-6 border-t pt-5 sm:grid-cols-2"
    >
      {older && <NeighbourLink article={older} label={`← ${t('older')}`} />}
      {newer && <NeighbourLink article={newer} label={`${t('newer')} →`} isNewer />}
    </nav>
  )
}

type NeighbourLinkProps = { article: ArticleSummary; label: string; isNewer?: boolean }

function NeighbourLink({ article, label, isNewer = false }: NeighbourLinkProps) {
  return (
    <a
      href={articlePath(article.locale, article)}
      rel={isNewer ? 'next' : 'prev'}
      className={`leading-snug font-semibold no-underline hover:underline ${isNewer ? 'sm:col-start-2 sm:text-right' : ''}`}
    >
      <span className="text-small text-ink-soft block font-normal">{label}</span>
      {article.title}
    </a>
  )
}
