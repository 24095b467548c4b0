import type { LocaleParams } from '@/lib/i18n/page-locale'
import { manifests } from '@/lib/pages/manifest'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = manifests.params

export async function GET(_request: Request, { params }: LocaleParams) {
  const manifest = JSON.stringify((await manifests.read(params)) ?? {})
  return new Response(manifest, { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } })
}
