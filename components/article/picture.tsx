import { useTranslations } from 'next-intl'
import type { Picture } from '@/lib/content/article'

/** A picture with its caption and credit. */
export function Figure({ picture, priority = false }: { picture: Picture; priority?: boolean }) {
  const t = useTranslations('article')
  const { file, alt, caption, credit } = picture
  return (
    <figure>
      {/* Sizes and formats are made at build; a plain element needs no script to show the picture. */}
      <img src={file} alt={alt} loading={priority ? 'eager' : 'lazy'} decoding="async" />
      {(caption || credit) && (
        <figcaption className="text-small text-ink-soft mt-2 font-sans">
          {caption} {credit && `${t('author')}: ${credit}`}
        </figcaption>
      )}
    </figure>
  )
}

/** The other pictures of an article, each opening whole by a plain link. */
export function Gallery({ pictures, lang }: { pictures: Picture[]; lang?: string | undefined }) {
  const t = useTranslations('article')
  if (pictures.length === 0) return null
  return (
    <section className="max-w-measure mt-8">
      <h2 className="mb-3 font-semibold">{t('gallery')}</h2>
      <ul lang={lang} className="grid gap-4 sm:grid-cols-2">
        {pictures.map((picture) => (
          <li key={picture.file}>
            <a href={picture.file}>
              <Figure picture={picture} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
