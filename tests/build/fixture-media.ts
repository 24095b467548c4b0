import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import sharp from 'sharp'

/** A drawing, plainly no photograph: a coloured ground, a grid and a frame. */
function drawing(width: number, height: number, ground: string, opacity = 1): Buffer {
  const lines = Array.from({ length: 12 }, (_, index) => {
    const x = (width / 12) * index
    return `<path d="M${x} 0V${height}M0 ${x}H${width}" stroke="#fff" stroke-opacity=".5" stroke-width="3"/>`
  })
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
      <rect width="${width}" height="${height}" fill="${ground}" fill-opacity="${opacity}"/>${lines.join('')}
      <rect x="60" y="60" width="${width / 2}" height="${height / 2}" fill="none" stroke="#123" stroke-width="14"/>
    </svg>`,
  )
}

/** What a telephone writes into a picture: where and with what it was taken. */
const camera = {
  IFD0: { Copyright: 'tajna-adresa', Model: 'Telefon 9' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '44/1 48/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '20/1 28/1 0/1',
  },
}

/**
 * Writes the pictures and documents of the archive in `tests/build/content`.
 * @param folder becomes the public folder, with `images/` and `files/`
 */
export async function writeFixtureMedia(folder: string): Promise<void> {
  const images = path.join(folder, 'images/articles/2026')
  const files = path.join(folder, 'files/2026')
  mkdirSync(images, { recursive: true })
  mkdirSync(files, { recursive: true })
  const at = (name: string) => path.join(images, name)
  const photo = (width: number, height: number, ground: string) =>
    sharp(drawing(width, height, ground))
      .withExif(camera)
      .jpeg({ quality: 90 })
  await photo(1800, 1200, '#2b6cb0').toFile(at('plan-prizemlja.jpg'))
  // Lying on its side, as telephones save: it is 1000 wide and 1500 high when it is seen.
  await photo(1500, 1000, '#2f855a').withMetadata({ orientation: 6 }).toFile(at('ordinacija-1.jpg'))
  await photo(1000, 750, '#b7791f').toFile(at('ordinacija-3.jpg'))
  await photo(900, 600, '#c53030').toFile(at('nacrt-slika.jpg'))
  await sharp(drawing(1200, 800, '#6b46c1'))
    .png()
    .toFile(at('ordinacija-2.png'))
  await sharp(drawing(900, 500, '#718096', 0.4))
    .png()
    .toFile(at('rampa.png'))
  const document = await PDFDocument.create()
  for (let page = 0; page < 3; page += 1) document.addPage()
  writeFileSync(path.join(files, 'radno-vreme.pdf'), await document.save())
  writeFileSync(path.join(files, 'cenovnik.csv'), 'Usluga;Cena\nPregled;0\n')
}
