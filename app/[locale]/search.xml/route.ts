import type { LocaleParams } from '@/lib/i18n/page-locale'
import { openSearchFiles } from '@/lib/pages/open-search'
import { openSearchType } from '@/lib/seo/open-search'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = openSearchFiles.params

export async function GET(_request: Request, { params }: LocaleParams) {
  const description = (await openSearchFiles.read(params)) ?? ''
  return new Response(description, { headers: { 'content-type': `${openSearchType}; charset=utf-8` } })
}
