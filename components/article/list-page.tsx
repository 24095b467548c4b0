import { useTranslations } from 'next-intl'
import { ArticleList } from './article-list'
import { CategoryMenu } from './category-menu'
import { Pagination } from './pagination'
import { Breadcrumbs, type Crumb } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import type { Category } from '@/lib/content/article'
import type { ListPageContent } from '@/lib/content/list-page'
import { feedPath, notTranslatedId } from '@/lib/url/paths'

type ListPageProps = {
  content: ListPageContent
  /** Categories of the menu beside the list. */
  categories: Category[]
  title: string
  crumbs: Crumb[]
  /** The category that the list is of. */
  category?: Category & { description: string }
}

/** A page of a list of news: heading, articles, way to older and newer ones, categories beside it. */
export function ListPage({ content, categories, title, crumbs, category }: ListPageProps) {
  const t = useTranslations('list')
  const { locale, articles, addresses, links } = content
  return (
    <PageFrame locale={locale} addresses={addresses} section="aktuelno">
      <Breadcrumbs locale={locale} crumbs={crumbs} />
      <h1 className="text-title mt-2 mb-2 font-serif font-semibold tracking-tight">{title}</h1>
      {category && (
        <p className="max-w-measure text-ink-soft">
          {category.description}{' '}
          <a
            href={feedPath(locale, 'rss', category.key)}
            className="text-link no-print whitespace-nowrap underline"
          >
            {t('follow')}
          </a>
        </p>
      )}
      {locale === 'en' && <NotTranslated />}
      <div className="grid gap-x-16 pt-6 pb-12 lg:grid-cols-[minmax(0,var(--container-measure))_minmax(14rem,1fr)]">
        <div>
          <ArticleList articles={articles} />
          <Pagination {...links} />
        </div>
        <CategoryMenu
          locale={locale}
          categories={categories}
          title={t('categories')}
          isAside
          {...(category ? { current: category.key } : {})}
        />
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
