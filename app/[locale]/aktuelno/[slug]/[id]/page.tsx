import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { notFound } from 'next/navigation'
import { ArticleAside, ArticleNeighbours } from '@/components/article/article-aside'
import { ArticleHeader, ArticleView } from '@/components/article/article-view'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import { StructuredData } from '@/components/layout/structured-data'
import { addressesIn } from '@/lib/content/addresses'
import { articlePages } from '@/lib/pages/article'
import { articleMetadata } from '@/lib/seo/article-metadata'
import { newsArticle } from '@/lib/seo/json-ld'
import { articlePath, categoryPath, newsPath } from '@/lib/url/paths'

type Props = { params: Promise<{ locale: string; slug: string; id: string }> }

export const generateStaticParams = articlePages.params

const contentOf = async (params: Props['params']) => (await articlePages.read(params)) ?? notFound()

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return articleMetadata((await contentOf(params)).article)
}

export default async function ArticlePage({ params }: Props) {
  return <ArticleContent {...await contentOf(params)} />
}

function ArticleContent({ article, related, neighbours }: Awaited<ReturnType<typeof contentOf>>) {
  const t = useTranslations('site')
  const { locale } = article
  const addresses = addressesIn(article.locales, (entry) => articlePath(entry, article))
  const { key, label } = article.category
  const crumbs = [
    { label: t('news'), path: newsPath(locale) },
    { label, path: categoryPath(locale, key), isCategory: true },
  ]
  return (
    <PageFrame locale={locale} addresses={addresses} section="aktuelno">
      <Breadcrumbs locale={locale} crumbs={crumbs} />
      <StructuredData graph={[newsArticle(article)]} />
      <ArticleHeader article={article} />
      <div className="grid gap-x-16 pt-6 lg:grid-cols-[minmax(0,var(--container-measure))_minmax(14rem,1fr)]">
        <ArticleView article={article} />
        <ArticleAside {...related} />
      </div>
      <ArticleNeighbours {...neighbours} />
    </PageFrame>
  )
}
