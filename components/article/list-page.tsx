import { useTranslations } from 'next-intl'
import { ArticleList } from './article-list'
import { ListFilters } from './list-filters'
import { Pagination } from './pagination'
import { Breadcrumbs, type Crumb } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import type { Category } from '@/lib/content/article'
import type { Filter } from '@/lib/content/filters'
import type { ListPageContent } from '@/lib/content/list-page'
import { feedPath, notTranslatedId } from '@/lib/url/paths'

type ListPageProps = {
  content: ListPageContent
  /** What the list can be narrowed by; nothing on numbered pages. */
  filters?: Filter[]
  title: string
  crumbs: Crumb[]
  /** The category that the list is of, whole. */
  category?: Category & { description: string }
  /** Entry of the menu that the list belongs to. */
  section?: 'aktuelno' | 'arhiva'
}

/** A page of a list of news: heading, filters, articles, way to older and newer ones. */
export function ListPage({
  content,
  filters = [],
  title,
  crumbs,
  category,
  section = 'aktuelno',
}: ListPageProps) {
  const t = useTranslations('list')
  const { locale, articles, addresses, links } = content
  return (
    <PageFrame locale={locale} addresses={addresses} section={section}>
      <Breadcrumbs locale={locale} crumbs={crumbs} />
      <h1 className="text-title mt-2 mb-2 font-serif font-semibold tracking-tight">{title}</h1>
      {category && (
        <p className="max-w-measure text-ink-soft">
          {category.description}{' '}
          <a href={feedPath(locale, 'rss', category.key)} className="text-link no-print underline">
            {t('follow')}
          </a>
        </p>
      )}
      {locale === 'en' && <NotTranslated />}
      <div className="grid gap-x-16 pt-5 pb-12 lg:grid-cols-[minmax(0,var(--container-measure))_minmax(14rem,1fr)]">
        {filters.length > 0 && (
          <div className="min-w-0 lg:order-2">
            <ListFilters filters={filters} />
          </div>
        )}
        <div className="min-w-0">
          <ArticleList articles={articles} />
          <Pagination {...links} />
        </div>
      </div>
    </PageFrame>
  )
}

/** Speaks only to a reader whom the switch sent here from a page without a translation. */
function NotTranslated() {
  const t = useTranslations('switch')
  return (
    <p
      id={notTranslatedId}
      tabIndex={-1}
      className="shown-when-target max-w-measure border-accent bg-wash mt-4 border-l-4 p-3"
    >
      {t('notTranslated')}
    </p>
  )
}
