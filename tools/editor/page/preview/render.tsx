/* The preview's HTML: the very components of the site, with what the form holds. */
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ArticleHeader, ArticleView } from '@/components/article/article-view'
import { StandingPageView } from '@/components/layout/standing-page'
import { timeZone } from '@/lib/i18n/locales'
import { messagesFor } from '@/lib/i18n/messages'
import type { CollectionName } from '@/lib/editor/cms-config'
import { previewArticle, previewPage, type Draft, type PreviewContext } from './article'
import { markedHtml } from './marks'

/** HTML of the item that a form describes, words worth a look marked; `context.doubts` is filled with them. */
export function previewHtml(collection: CollectionName, draft: Draft, context: PreviewContext): string {
  const { locale, doubts } = context
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesFor(locale)} timeZone={timeZone}>
      <div className="max-w-page mx-auto w-full px-5 py-6">{item(collection, draft, context)}</div>
    </NextIntlClientProvider>,
  )
  return markedHtml(html, doubts)
}

function item(collection: CollectionName, draft: Draft, context: PreviewContext): ReactNode {
  if (collection === 'strane') return <StandingPageView page={previewPage(draft, context)} />
  const article = previewArticle(draft, context)
  return (
    <>
      <ArticleHeader article={article} />
      <div className="pt-6">
        <ArticleView article={article} />
      </div>
    </>
  )
}
