import type { Category } from '@/lib/content/article'
import type { Locale } from '@/lib/i18n/locales'
import { categoryPath } from '@/lib/url/paths'

type CategoryMenuProps = {
  locale: Locale
  categories: Category[]
  title: string
  current?: string
  isAside?: boolean
}

/** Links to the categories that have news in the locale. */
export function CategoryMenu({ locale, categories, title, current, isAside = false }: CategoryMenuProps) {
  return (
    <nav
      aria-labelledby="rubrike"
      className={`no-print border-link my-9 border-t-3 pt-3 ${isAside ? 'self-start lg:my-0' : ''}`}
    >
      <h2 id="rubrike" className="mb-3 font-semibold">
        {title}
      </h2>
      <ul className="chips">
        {categories.map((category) => (
          <li key={category.key}>
            <a
              href={categoryPath(locale, category.key)}
              aria-current={category.key === current ? 'page' : undefined}
              className="chip"
            >
              {category.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
