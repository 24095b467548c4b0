import { Mark } from '@/components/layout/mark'
import { inLocale } from '@/lib/content/bilingual'
import { localeInfo, locales } from '@/lib/i18n/locales'
import { getSite } from '@/lib/site'
import { homePath } from '@/lib/url/paths'

/** `/`: three links. The site's script sends a returning reader on to the remembered choice. */
export default function ChoicePage() {
  const site = getSite()
  return (
    <main data-choice="" className="max-w-page mx-auto flex w-full flex-col justify-center gap-8 px-5 py-16">
      <h1 className="flex items-center gap-4">
        <Mark letter={site.mark} size={64} />
        <span className="text-section grid font-serif font-semibold">
          {locales.map((locale) => (
            <span
              key={locale}
              lang={locale}
              className="not-first:text-card not-first:text-ink-soft not-first:font-normal"
            >
              {inLocale(site.name, locale)}
            </span>
          ))}
        </span>
      </h1>
      <ul className="grid gap-4 lg:grid-cols-3">
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={homePath(locale)}
              lang={locale}
              hrefLang={locale}
              data-segment={localeInfo(locale).segment}
              className="border-rule-strong hover:bg-wash block rounded-lg border p-6 no-underline"
            >
              <span className="text-section block font-serif font-semibold">{localeInfo(locale).label}</span>
              <span className="text-ink-soft">{localeInfo(locale).name}</span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}
