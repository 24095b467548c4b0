import { expect, it } from 'vitest'
import { preferredSegment } from '@/lib/browser/preferred-segment'

const cases: [string | null, string[], string, string][] = [
  ['lat', ['sr'], 'lat', 'memory wins'],
  ['nonsense', ['en'], 'eng', 'a spoilt memory does not count'],
  [null, ['sr'], 'cir', ''],
  [null, ['sr-RS'], 'cir', ''],
  [null, ['sr-BA', 'en'], 'cir', ''],
  [null, ['sr-Cyrl-ME'], 'cir', ''],
  [null, ['sr-Latn-RS'], 'lat', ''],
  [null, ['sr-Latn'], 'lat', ''],
  [null, ['sr-ME'], 'lat', ''],
  [null, ['hr-HR'], 'lat', ''],
  [null, ['bs'], 'lat', ''],
  [null, ['cnr'], 'lat', ''],
  [null, ['sh'], 'lat', ''],
  [null, ['en-GB', 'sr'], 'eng', 'the first language the site has'],
  [null, ['de', 'sr-Latn'], 'lat', 'languages the site lacks are passed over'],
  [null, ['de', 'fr'], 'cir', 'nobody is left out'],
  [null, ['srn'], 'cir', 'Sranan is not Serbian, but the default is'],
  [null, ['shn', 'en'], 'eng', 'Shan is not Serbo-Croatian'],
  [null, [], 'cir', ''],
]

it.each(cases)('memory %s, languages %j: %s %s', (remembered, languages, expected, _note) =>
  expect(preferredSegment(remembered, languages)).toBe(expected),
)
