import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import fontFiles from '../../components/layout/fonts.json'
import { iconFile } from './icon-file'
import { getSite } from '@/lib/site'

/** Changes when the drawing does. */
const VERSION = 2
const NAMES = [
  'icon.svg',
  'icon-144.png',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable.png',
  'apple-touch-icon.png',
  'favicon.ico',
] as const

const png = (svg: string, side: number): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: 300 }).resize(side).png({ compressionLevel: 9 }).toBuffer()

/** All forms of the icon, by file name. */
async function drawIcons(letter: string): Promise<Record<(typeof NAMES)[number], Buffer | string>> {
  // Loaded when there is something to be drawn: they start a shaper of letters.
  const [{ drawIcon }, { openTypeface }] = await Promise.all([import('./draw-icon'), import('./typeface')])
  const serif = await openTypeface(['serif-cyrl', 'serif-latn'], 600)
  const [round, full] = [drawIcon(letter, serif, 'round'), drawIcon(letter, serif, 'full')]
  const small = await Promise.all([16, 32, 48].map(async (side) => ({ side, png: await png(round, side) })))
  return {
    'icon.svg': round,
    'icon-144.png': await png(round, 144),
    'icon-192.png': await png(round, 192),
    'icon-512.png': await png(round, 512),
    'icon-maskable.png': await png(full, 512),
    'apple-touch-icon.png': await png(full, 180),
    'favicon.ico': iconFile(small),
  }
}

/**
 * Draws the site's icons from the letter of site.yaml into `public/`, unless they are there already.
 * @param root folder with `public/` and `.cache/`
 */
export async function writeIcons(root: string): Promise<void> {
  const { mark } = getSite()
  const key = createHash('sha256')
    .update(JSON.stringify([VERSION, fontFiles, mark]))
    .digest('hex')
  const memory = join(root, '.cache/icons.txt')
  const known = await readFile(memory, 'utf8').catch(() => '')
  if (known === key && NAMES.every((name) => existsSync(join(root, 'public', name)))) return
  const icons = await drawIcons(mark)
  for (const name of NAMES) await writeFile(join(root, 'public', name), icons[name])
  await mkdir(join(root, '.cache'), { recursive: true })
  await writeFile(memory, key)
}
