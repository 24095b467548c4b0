import { useTranslations } from 'next-intl'
import { ArticleCard } from './article-card'
import type { ArticleSummary } from '@/lib/content/article'

/** Articles one under another, newest first; an empty list says what to do. */
export function ArticleList({ articles }: { articles: ArticleSummary[] }) {
  const t = useTranslations('list')
  if (articles.length === 0) return <p className="py-6">{t('empty')}</p>
  return (
    <ul className="grid gap-6">
      {articles.map((article) => (
        <li key={article.id}>
          <ArticleCard article={article} headingLevel={2} />
        </li>
      ))}
    </ul>
  )
}
