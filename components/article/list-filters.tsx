import { useTranslations } from 'next-intl'
import type { Filter } from '@/lib/content/filters'

/** What a list can be narrowed by: plain links to other lists, the chosen ones marked. */
export function ListFilters({ filters }: { filters: Filter[] }) {
  const t = useTranslations('filter')
  return (
    <nav aria-label={t('title')} className="filters no-print mb-6 grid min-w-0 gap-x-8 gap-y-2 lg:gap-y-6">
      {filters.map(({ by, options }) => (
        <div key={by} className="lg:border-link min-w-0 lg:border-t-3 lg:pt-3">
          <h2 className="mb-1 font-semibold lg:mb-3">{t(by)}</h2>
          <ul className="chips">
            {options.map(({ label, path, count, isCurrent }) => (
              <li key={`${path} ${label}`}>
                <a href={path} aria-current={isCurrent ? 'true' : undefined} className="chip">
                  {label ?? t('all')}
                  {count !== undefined && <span className="chip-count">({count})</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
