import { describe, expect, it } from 'vitest'
import { besideText, pictureIn } from '@/lib/content/beside-text'
import type { ArticleSource, TranslationSource } from '@/lib/content/source'
import { toLatin } from '@/lib/script'

const source = {
  gallery: [
    { file: '/images/a.jpg', alt: 'Уручење', caption: 'Пландиште.', credit: 'Комесаријат' },
    { file: '/images/b.jpg', alt: 'Полазници' },
  ],
  attachments: [{ file: '/files/a.pdf', title: 'Позив', language: 'sr-Cyrl' }],
  author: 'Служба за односе с јавношћу',
  source: { name: 'Установа', url: 'https://primer.rs' },
  changes: [{ date: '2024-04-02', note: 'Исправљен број.', correction: true }],
} as unknown as ArticleSource

const translated = {
  galleryTexts: [{ alt: 'Certificates', caption: 'Plandište.' }, { alt: 'Trainees' }],
  attachmentTitles: ['Public call'],
  changeNotes: ['The number was corrected.'],
  author: 'Public Relations Office',
} as unknown as TranslationSource

const read = (translation?: TranslationSource) => {
  const {
    gallery,
    attachments,
    author,
    source: from,
    changes,
  } = besideText(source, translation, 'en', toLatin)
  return {
    gallery: gallery(),
    attachments: attachments(),
    author: author?.(),
    from: from?.(),
    changes: changes(),
  }
}

describe('an English reader gets', () => {
  it('English texts where they were written', () => {
    const { gallery, attachments, author, changes } = read(translated)
    expect(gallery).toMatchObject([
      { alt: 'Certificates', caption: 'Plandište.', credit: 'Komesarijat' },
      { alt: 'Trainees' },
    ])
    expect(attachments).toMatchObject([{ title: 'Public call', language: { tag: 'sr-Cyrl' } }])
    expect(author).toEqual({ name: 'Public Relations Office' })
    expect(changes).toEqual([{ date: '2024-04-02', note: 'The number was corrected.', correction: true }])
    expect(JSON.stringify([gallery, attachments, author, changes])).not.toContain('"lang":')
  })

  it('Serbian ones in Latin letters, marked as Serbian, where they were not', () => {
    const lang = 'sr-Latn'
    const { gallery, attachments, author, from, changes } = read({} as TranslationSource)
    expect(gallery).toMatchObject([
      { alt: 'Uručenje', lang, caption: 'Plandište.', captionLang: lang },
      { alt: 'Polaznici', lang },
    ])
    expect(attachments).toMatchObject([{ title: 'Poziv', lang }])
    expect(author).toEqual({ name: 'Služba za odnose s javnošću', lang })
    expect(from).toEqual({ name: 'Ustanova', url: 'https://primer.rs', lang })
    expect(changes).toMatchObject([{ note: 'Ispravljen broj.', lang }])
  })

  it('a caption of the main picture in Serbian, marked, under an English description', () => {
    const picture = { file: '/images/a.jpg', alt: 'Сала', caption: 'Пуна сала.' }
    expect(pictureIn('en', picture, toLatin, { alt: 'A hall' })).toMatchObject({
      alt: 'A hall',
      caption: 'Puna sala.',
      captionLang: 'sr-Latn',
    })
  })
})

it('a Serbian reader gets nothing marked as foreign, and no English text', () => {
  const same = (text: string) => text
  const { gallery, attachments, author } = besideText(source, translated, 'sr-Cyrl', same)
  expect(gallery()[0]).toEqual({
    file: '/images/a.jpg',
    alt: 'Уручење',
    caption: 'Пландиште.',
    credit: 'Комесаријат',
  })
  expect(attachments()[0]).not.toHaveProperty('lang')
  expect(author?.()).toEqual({ name: 'Служба за односе с јавношћу' })
})
