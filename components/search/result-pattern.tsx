import { useTranslations } from 'next-intl'

/** What one result looks like: the program copies it and fills in the parts. Never shown itself. */
export function ResultPattern() {
  const t = useTranslations('search')
  return (
    <li hidden data-search="pattern" className="border-rule border-t pt-4">
      <article className="[&_mark]:bg-mark [&_mark]:text-ink [&_mark]:rounded-sm">
        <p data-part="category" className="text-accent font-semibold">
          {t('category')}
        </p>
        <h3 className="text-card mt-1 mb-2 font-serif font-semibold">
          <a href="#rezultati" data-part="title" className="no-underline hover:underline">
            {t('results')}
          </a>
        </h3>
        <p data-part="summary" className="text-ink-soft" />
        <p data-part="date" className="text-small text-ink-soft mt-1" />
      </article>
    </li>
  )
}
