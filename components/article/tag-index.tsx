import { Breadcrumbs, type Crumb } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import type { PageAddresses } from '@/components/layout/script-switcher'
import type { TagEntry } from '@/lib/content/tags'
import type { Locale } from '@/lib/i18n/locales'
import { tagPath } from '@/lib/url/paths'

type TagIndexProps = {
  locale: Locale
  addresses: PageAddresses
  title: string
  description: string
  crumbs: Crumb[]
  tags: TagEntry[]
}

/** All keywords by alphabet. */
export function TagIndex({ locale, addresses, title, description, crumbs, tags }: TagIndexProps) {
  return (
    <PageFrame locale={locale} addresses={addresses} section="aktuelno">
      <Breadcrumbs locale={locale} crumbs={crumbs} />
      <h1 className="text-title mt-2 mb-2 font-serif font-semibold tracking-tight">{title}</h1>
      <p className="max-w-measure text-ink-soft">{description}</p>
      <ul className="gap-8 py-8 sm:columns-2 lg:columns-3">
        {tags.map((tag) => (
          <li key={tag.slug} className="break-inside-avoid py-1">
            <a href={tagPath(locale, tag.slug)} className="text-link underline">
              {tag.label}
            </a>
          </li>
        ))}
      </ul>
    </PageFrame>
  )
}
