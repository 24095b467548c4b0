import { useTranslations } from 'next-intl'
import { Headline } from './headline'
import type { CategoryNews } from '@/lib/content/front-page'
import type { Locale } from '@/lib/i18n/locales'
import { categoryPath } from '@/lib/url/paths'

/** The newest headlines of every category, each group leading to the whole list. */
export function CategoryDigest({ locale, categories }: { locale: Locale; categories: CategoryNews[] }) {
  const t = useTranslations('home')
  if (categories.length === 0) return null
  return (
    <section aria-labelledby="rubrike" className="border-rule mt-10 border-t pt-7 pb-12">
      <h2 id="rubrike" className="text-section font-serif font-semibold">
        {t('byCategory')}
      </h2>
      <div className="grid gap-x-8 gap-y-9 pt-5 sm:grid-cols-2 lg:grid-cols-4">
        {categories.map(({ key, label, articles }) => (
          <section key={key} aria-labelledby={`rubrika-${key}`} className="border-link border-t-3 pt-2">
            <h3 id={`rubrika-${key}`} className="font-semibold">
              <a
                href={categoryPath(locale, key)}
                className="text-accent flex min-h-11 items-center no-underline hover:underline"
              >
                {label}
              </a>
            </h3>
            <ul>
              {articles.map((article) => (
                <Headline
                  key={article.id}
                  article={article}
                  className="border-rule border-t py-3 first:border-t-0 first:pt-1"
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
