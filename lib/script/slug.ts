import { toLatin } from './to-latin'

const ASCII: Record<string, string> = {
  đ: 'dj',
  ð: 'dj',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  þ: 'th',
}

/**
 * ASCII slug of a Serbian title in either script: small letters, digits and single hyphens; at most `maxLength`
 * characters, cut at a word. Numbers written with separators stay one number.
 * @example slugify('Ђаци збринули 1.342 породице') // 'djaci-zbrinuli-1342-porodice'
 */
export function slugify(text: string, maxLength = 200): string {
  const slug = toLatin(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[đðßæœøłıþ]/g, (letter) => ASCII[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060'’]/g, '')
    .replace(/(?<=\d)[.,\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= maxLength) return slug
  const cut = slug.slice(0, maxLength + 1).lastIndexOf('-')
  return slug.slice(0, cut > 0 ? cut : maxLength)
}
