import { readFileSync } from 'node:fs'
import type cyrillic from '../../lib/i18n/messages/sr-Cyrl.json'
import type { Segment } from '@/lib/i18n/locales'
import { variantMessages, type MessageTree } from '@/lib/variant/messages'

type Messages = typeof cyrillic

const read = (name: string) =>
  JSON.parse(readFileSync(`lib/i18n/messages/${name}.json`, 'utf8')) as Messages & MessageTree

/** Texts of the interface by segment; the Latin ones are derived as on the site. */
export const texts: Record<Segment, Messages> = {
  cir: read('sr-Cyrl'),
  lat: variantMessages(read('sr-Cyrl'), 'Latn'),
  eng: read('en'),
}

/** Accessible names of the links of the switch: label and full name. */
export const switchNames: Record<Segment, RegExp> = {
  cir: /^ЋИР[ ,]+Српски, ћирилица$/,
  lat: /^LAT[ ,]+Srpski, latinica$/,
  eng: /^ENG[ ,]+English$/,
}
