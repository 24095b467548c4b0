import { useTranslations } from 'next-intl'
import type { Picture } from '@/lib/content/article'

/** How wide a picture stands, for the browser's choice of a file. */
const sizes = {
  /** The text column. */
  lead: '(min-width:800px) 748px,92vw',
  /** A thumbnail of the gallery, two or three in a row. */
  thumbnail: '(min-width:800px) 240px,44vw',
  /** The lead article of the home page. */
  hero: '(min-width:1020px) 510px,92vw',
} as const

type PictureImageProps = {
  picture: Picture
  size: keyof typeof sizes
  /** The picture is seen first: fetched at once, before others. */
  priority?: boolean
  className?: string
}

/** A picture in the format and size that suit the browser; a plain element needs no script to show it. */
export function PictureImage({ picture, size, priority = false, className }: PictureImageProps) {
  const { file, alt, lang, sources } = picture
  const loading = priority ? ({ fetchPriority: 'high' } as const) : ({ loading: 'lazy' } as const)
  const shared = { alt, lang, className, decoding: 'async', ...loading } as const
  if (!sources) return <img src={file} {...shared} />
  const { src, srcSet, width, height } = sources
  if (sources.sources.length === 0) return <img src={src} width={width} height={height} {...shared} />
  return (
    <picture>
      {sources.sources.map((source) => (
        <source key={source.type} {...source} sizes={sizes[size]} />
      ))}
      <img src={src} srcSet={srcSet} sizes={sizes[size]} width={width} height={height} {...shared} />
    </picture>
  )
}

/** A picture with its caption and credit. */
export function Figure({ picture }: { picture: Picture }) {
  return (
    <figure>
      <PictureImage picture={picture} size="lead" priority />
      <Caption picture={picture} />
    </figure>
  )
}

/** What stands under a picture: who or what is on it, and whose it is. */
export function Caption({ picture: { caption, captionLang, credit } }: { picture: Picture }) {
  const t = useTranslations('article')
  if (!caption && !credit) return null
  return (
    <figcaption>
      {captionLang ? <span lang={captionLang}>{caption}</span> : caption}
      {caption && credit && ' '}
      {credit && <small>{t('credit', { name: credit })}</small>}
    </figcaption>
  )
}
