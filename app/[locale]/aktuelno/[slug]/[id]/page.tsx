import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { notFound } from 'next/navigation'
import { ArticleAside, ArticleNeighbours } from '@/components/article/article-aside'
import { ArticleHeader, ArticleView } from '@/components/article/article-view'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import { StructuredData } from '@/components/layout/structured-data'
import type { Article } from '@/lib/content/article'
import { addressesIn } from '@/lib/content/addresses'
import { getArticle, listArticles, neighboursOf } from '@/lib/content/articles'
import { relatedArticles } from '@/lib/content/related'
import { pageLocale } from '@/lib/i18n/page-locale'
import { articleMetadata } from '@/lib/seo/article-metadata'
import { newsArticle } from '@/lib/seo/json-ld'
import { inEachLocale } from '@/lib/url/static-params'
import { articlePath, newsPath } from '@/lib/url/paths'

type Props = { params: Promise<{ locale: string; slug: string; id: string }> }

export function generateStaticParams() {
  return inEachLocale((locale) => listArticles(locale).map(({ slug, id }) => ({ slug, id: String(id) })))
}

async function articleOf(params: Props['params']): Promise<Article> {
  return getArticle(await pageLocale(params), Number((await params).id)) ?? notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return articleMetadata(await articleOf(params))
}

export default async function ArticlePage({ params }: Props) {
  return <ArticleContent article={await articleOf(params)} />
}

function ArticleContent({ article }: { article: Article }) {
  const t = useTranslations('site')
  const { locale } = article
  const addresses = addressesIn(article.locales, (entry) => articlePath(entry, article))
  return (
    <PageFrame locale={locale} addresses={addresses} section="aktuelno">
      <Breadcrumbs locale={locale} crumbs={[{ label: t('news'), path: newsPath(locale) }]} />
      <StructuredData graph={[newsArticle(article)]} />
      <ArticleHeader article={article} />
      <div className="grid gap-x-16 pt-6 lg:grid-cols-[minmax(0,var(--container-measure))_minmax(14rem,1fr)]">
        <ArticleView article={article} />
        <ArticleAside {...relatedArticles(article, 4)} />
      </div>
      <ArticleNeighbours {...neighboursOf(article)} />
    </PageFrame>
  )
}
