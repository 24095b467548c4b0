import { useTranslations } from 'next-intl'
import { StructuredData } from './structured-data'
import type { Locale } from '@/lib/i18n/locales'
import { breadcrumbList } from '@/lib/seo/json-ld'
import { homePath } from '@/lib/url/paths'

/** A step of the way from the home page. */
export type Crumb = {
  label: string
  path: string
  /** The category of an article: it stands out as it does above headlines in lists. */
  isCategory?: boolean
}

/** The way from the home page to the section a page belongs to. */
export function Breadcrumbs({ locale, crumbs }: { locale: Locale; crumbs: Crumb[] }) {
  const t = useTranslations('site')
  const steps: Crumb[] = [{ label: t('home'), path: homePath(locale) }, ...crumbs]
  return (
    <>
      <StructuredData graph={[breadcrumbList(steps)]} />
      <nav aria-label={t('breadcrumbs')} className="no-print text-small text-ink-soft pt-5 pb-1">
        <ol className="flex flex-wrap gap-x-2">
          {steps.map((step, index) => (
            <li key={step.path} className="flex gap-2">
              {index > 0 && <span aria-hidden="true">›</span>}
              <a
                href={step.path}
                className={
                  step.isCategory ? 'text-accent font-semibold underline' : 'hover:text-ink underline'
                }
              >
                {step.label}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </>
  )
}
