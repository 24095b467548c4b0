import { useTranslations } from 'next-intl'
import { Breadcrumbs } from './breadcrumbs'
import { ArticleDate } from '@/components/article/article-date'
import { NewerInSerbian } from '@/components/article/newer-in-serbian'
import type { StandingPage } from '@/lib/content/article'
import { standingPath } from '@/lib/url/paths'

/** A standing page: heading, text, day of the last change. */
export function StandingPageView({ page }: { page: StandingPage }) {
  const t = useTranslations('article')
  return (
    <article className="pb-12">
      <Breadcrumbs locale={page.locale} crumbs={[]} />
      <h1 className="text-title mt-2 mb-5 font-serif font-semibold tracking-tight">{page.title}</h1>
      {page.serbianIsNewer && <NewerInSerbian pathIn={(locale) => standingPath(locale, page.slug)} />}
      <div className="prose max-w-measure" dangerouslySetInnerHTML={{ __html: page.html }} />
      {page.updated && (
        <p className="text-small text-ink-soft mt-6">
          {t('updated')}: <ArticleDate day={page.updated} />
        </p>
      )}
    </article>
  )
}
