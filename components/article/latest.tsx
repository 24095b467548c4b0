import { useTranslations } from 'next-intl'
import { ArticleCard } from './article-card'
import type { ArticleSummary } from '@/lib/content/article'
import type { Locale } from '@/lib/i18n/locales'
import { newsPath } from '@/lib/url/paths'

/** The latest articles on the home page, and the way to all of them. */
export function Latest({ locale, articles }: { locale: Locale; articles: readonly ArticleSummary[] }) {
  const t = useTranslations('home')
  return (
    <section aria-labelledby="latest">
      <h2 id="latest" className="text-section pt-7 font-serif font-semibold">
        {t('latest')}
      </h2>
      <ul className="grid gap-x-8 gap-y-7 pt-5 sm:grid-cols-2 lg:grid-cols-3">
        {articles.map((article) => (
          <li key={article.id} id={`v${article.id}`}>
            <ArticleCard article={article} headingLevel={3} />
          </li>
        ))}
      </ul>
      <p className="pt-8">
        <a href={newsPath(locale)} className="text-link font-semibold underline">
          {t('all')} →
        </a>
      </p>
    </section>
  )
}
