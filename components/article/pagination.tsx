import { useTranslations } from 'next-intl'

/** Where the neighbouring pages of a list are. */
export type PageLinks = { newer?: string | undefined; older?: string | undefined }

/** Links to the newer and the older page of a list. No "3 of 12": a total would change every page with each article. */
export function Pagination({ newer, older }: PageLinks) {
  const t = useTranslations('list')
  if (!newer && !older) return null
  return (
    <nav
      aria-label={t('pagination')}
      className="no-print border-rule mt-8 flex justify-between gap-4 border-t pt-5"
    >
      {newer && <PageLink href={newer} rel="prev" label={`← ${t('newer')}`} />}
      {older && <PageLink href={older} rel="next" label={`${t('older')} →`} />}
    </nav>
  )
}

function PageLink({ href, rel, label }: { href: string; rel: string; label: string }) {
  return (
    <a
      href={href}
      rel={rel}
      className="border-rule-strong text-link rounded-md border px-4 py-2 font-semibold no-underline last:ml-auto hover:underline"
    >
      {label}
    </a>
  )
}
