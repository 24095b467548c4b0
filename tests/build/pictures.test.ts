import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, inject, it } from 'vitest'
import { headersFor } from '../../tools/policy.mjs'
import { attribute, textOf, type Element } from '../../tools/export/html-tree'
import { elementsOf, makePage, type Page } from '../export/read-export'

const archive = inject('archive')
const article = (segment: string): Page => {
  const address = `/${segment}/aktuelno/nova-ambulanta/4/`
  return makePage(address, readFileSync(path.join(archive, address, 'index.html'), 'utf8'))
}
const page = article('cir')
const pictures = elementsOf(page.document, 'picture')
const images = elementsOf(page.document, 'img')

/** Addresses and widths in a `srcset`. */
const candidates = (element: Element) =>
  (attribute(element, 'srcset') ?? '').split(',').map((part) => {
    const [address = '', width = ''] = part.trim().split(' ')
    return { address, width: Number.parseInt(width, 10) }
  })

describe('pictures of an article', () => {
  it('are shown in AVIF, WebP and a form for all browsers, each file as wide as it says', async () => {
    expect(pictures.length).toBe(5)
    for (const picture of pictures) {
      const [avif, webp, image] = [...elementsOf(picture, 'source'), ...elementsOf(picture, 'img')]
      expect([avif, webp].map((source) => attribute(source!, 'type'))).toEqual(['image/avif', 'image/webp'])
      for (const element of [avif!, webp!, image!]) {
        expect(attribute(element, 'sizes')).toMatch(/vw$/)
        for (const { address, width } of candidates(element)) {
          const { format, width: real } = await sharp(path.join(archive, address)).metadata()
          const ending = path.extname(address).slice(1)
          expect(`${address} ${real}`).toBe(`${address} ${width}`)
          expect({ avif: 'heif', jpg: 'jpeg' }[ending] ?? ending).toBe(format)
        }
      }
    }
  })

  it('take their place before they come: width and height are those of the picture', async () => {
    for (const image of images) {
      const [width, height] = ['width', 'height'].map((name) => Number(attribute(image, name)))
      const largest = candidates(image).at(-1)!
      const real = await sharp(path.join(archive, largest.address)).metadata()
      expect([width, height]).toEqual([real.width, real.height])
    }
  })

  it('are fetched at once when they lead and when they are reached otherwise', () => {
    const how = images.map((image) => [attribute(image, 'loading'), attribute(image, 'fetchpriority')])
    expect(how).toEqual([
      [undefined, 'high'],
      ['lazy', undefined],
      ['lazy', undefined],
      ['lazy', undefined],
      ['lazy', undefined],
    ])
  })

  it('stand upright, and tell nothing of where they were taken, at their own addresses too', async () => {
    const upright = await sharp(path.join(archive, 'images/articles/2026/ordinacija-1.jpg')).metadata()
    expect([upright.width, upright.height]).toEqual([1000, 1500])
    const made = pictures.flatMap((one) =>
      [...elementsOf(one, 'source'), ...elementsOf(one, 'img')].flatMap(candidates),
    )
    const originals = ['plan-prizemlja.jpg', 'ordinacija-1.jpg', 'ordinacija-3.jpg', 'ordinacija-2.png']
    const files = [
      ...made.map(({ address }) => address),
      ...originals.map((name) => `images/articles/2026/${name}`),
    ]
    for (const file of files) {
      const bytes = readFileSync(path.join(archive, file))
      expect(bytes.includes('tajna-adresa') || bytes.includes('Telefon 9'), file).toBe(false)
      expect((await sharp(bytes).metadata()).exif, file).toBeUndefined()
    }
    const original = readFileSync(path.join(inject('work'), 'public/images/articles/2026/plan-prizemlja.jpg'))
    expect(original.includes('tajna-adresa')).toBe(true)
  })

  it('keep transparent parts transparent', async () => {
    const image = images.find((one) => attribute(one, 'alt')?.includes('рампе'))!
    const fallback = candidates(image)[0]!.address
    expect(fallback).toMatch(/\.png$/)
    expect((await sharp(path.join(archive, fallback)).stats()).isOpaque).toBe(false)
  })

  it('are kept by browsers for good, since their names follow from what they show', () => {
    const { address } = candidates(images[0]!)[0]!
    expect(headersFor(address)['Cache-Control']).toContain('immutable')
    expect(statSync(path.join(archive, address)).size).toBeGreaterThan(0)
  })

  it('carry caption and credit in the script of the page', () => {
    const captions = (one: Page) =>
      elementsOf(one.document, 'figcaption').map((node) =>
        elementsOf(node, 'small').length > 0 ? 'credit' : 'caption',
      )
    expect(captions(page)).toEqual(captions(article('lat')))
    expect(page.html).toContain('План приземља нове амбуланте. <small>Фото: Дом здравља Пример</small>')
    expect(article('lat').html).toContain(
      'Plan prizemlja nove ambulante. <small>Foto: Dom zdravlja Primer</small>',
    )
    expect(page.html).toContain(
      '<figcaption>Приступна рампа има нагиб од 5&nbsp;%. <small>Фото: Дом здравља Пример</small></figcaption>',
    )
    expect(article('lat').html).toContain(
      '<figcaption>Pristupna rampa ima nagib od 5&nbsp;%. <small>Foto: Dom zdravlja Primer</small></figcaption>',
    )
  })
})

it('tells type, size, pages and language of documents in the text of their links', () => {
  const links = (one: Page) =>
    elementsOf(one.document, 'a')
      .filter((link) => attribute(link, 'href')?.startsWith('/files/'))
      .map((link) => `${attribute(link, 'hreflang')}: ${textOf(link).replace(/\s+/g, ' ')}`)
  expect(links(page)).toEqual([
    'sr-Latn: PDFРаспоред рада по ординацијама (PDF, 1 KB, 3 стране, српски (латиница))',
    'hu: CSVЦеновник (CSV, 1 KB, мађарски)',
  ])
  expect(links(article('lat'))[1]).toBe('hu: CSVCenovnik (CSV, 1 KB, mađarski)')
})
