import { expect, it } from 'vitest'
import { isSerbian, localeInfo, localeOfSegment, locales, segments } from '@/lib/i18n/locales'

it('keeps segments and locales in the same order', () => {
  expect(locales).toEqual(['sr-Cyrl', 'sr-Latn', 'en'])
  expect(segments).toEqual(['cir', 'lat', 'eng'])
})

it('goes from segment to locale and back', () => {
  for (const locale of locales) expect(localeOfSegment(localeInfo(locale).segment)).toBe(locale)
})

it.each(['', 'sr-Cyrl', 'latn', 'en', undefined])('knows no segment %s', (segment) =>
  expect(localeOfSegment(segment)).toBeUndefined(),
)

it('never hands a segment to Intl: every locale is known to it', () => {
  expect(Intl.DateTimeFormat.supportedLocalesOf([...locales])).toHaveLength(locales.length)
})

it('tells Serbian from English', () => expect(locales.filter(isSerbian)).toEqual(['sr-Cyrl', 'sr-Latn']))
