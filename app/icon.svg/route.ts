import { siteIcon } from '@/lib/seo/icon'

export const dynamic = 'force-static'

export function GET() {
  return new Response(siteIcon(), { headers: { 'content-type': 'image/svg+xml' } })
}
