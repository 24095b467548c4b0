import { useTranslations } from 'next-intl'
import { Caption, PictureImage } from './picture'
import type { Picture } from '@/lib/content/article'
import { galleryScript } from '@/lib/url/assets'

/** The other pictures of an article. Each leads to its large form by a plain link; the gallery's script opens them here. */
export function Gallery({ pictures }: { pictures: Picture[] }) {
  const t = useTranslations('article')
  if (pictures.length === 0) return null
  return (
    <section className="max-w-measure mt-10" aria-labelledby="galerija">
      <h2 id="galerija" className="text-section mb-4 font-serif font-semibold">
        {t('gallery')}
      </h2>
      <ul className="gallery" data-gallery="">
        {pictures.map((picture) => (
          <li key={picture.file}>
            <figure>
              <a href={picture.sources?.large ?? picture.file}>
                <PictureImage picture={picture} size="thumbnail" />
              </a>
              <Caption picture={picture} />
            </figure>
          </li>
        ))}
      </ul>
      <Viewer count={pictures.length} />
      <script type="module" src={galleryScript()} />
    </section>
  )
}

/** Where a picture is shown large. Without a script it never opens. */
function Viewer({ count }: { count: number }) {
  const t = useTranslations('article')
  return (
    <dialog className="viewer" data-viewer="" aria-label={t('gallery')}>
      <figure />
      <div className="viewer-bar">
        <button type="button" data-go="-1" hidden={count < 2}>
          <span aria-hidden="true">←</span>
          <span className="sr-only">{t('previous')}</span>
        </button>
        <p role="status" data-count={t('pictureOf', { number: '#', count })} />
        <button type="button" data-go="1" hidden={count < 2}>
          <span aria-hidden="true">→</span>
          <span className="sr-only">{t('next')}</span>
        </button>
        <button type="button">{t('close')}</button>
      </div>
    </dialog>
  )
}
