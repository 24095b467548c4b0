import { useLocale } from 'next-intl'
import { ArticleCard } from './article-card'
import { EmptyList } from './empty-list'
import type { ArticleSummary } from '@/lib/content/article'
import type { Locale } from '@/lib/i18n/locales'

/** Articles one under another, newest first; an empty list says what to do. */
export function ArticleList({ articles }: { articles: ArticleSummary[] }) {
  const locale = useLocale() as Locale
  if (articles.length === 0) return <EmptyList locale={locale} />
  return (
    <ul className="grid gap-6">
      {articles.map((article) => (
        <li key={article.id} id={`v${article.id}`}>
          <ArticleCard article={article} headingLevel={2} />
        </li>
      ))}
    </ul>
  )
}
