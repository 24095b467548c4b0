import { useTranslations } from 'next-intl'

/** Texts that only the program shows; `%` stands for a number or a word. */
const names = [
  'one',
  'few',
  'other',
  'none',
  'some',
  'similar',
  'filtered',
  'tooShort',
  'loading',
  'failed',
] as const

/** The program's texts in the reader's script, on the page so that the program itself holds none. */
export function SearchTexts() {
  const t = useTranslations('search')
  return (
    <div hidden>
      {names.map((name) => (
        <p key={name} data-text={name}>
          {t(name)}
        </p>
      ))}
    </div>
  )
}
