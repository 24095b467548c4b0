import { expect, it } from 'vitest'
import type { ArticleSummary } from '@/lib/content/article'
import { nearestFiles, slugWords } from '@/tools/export/nearest'

const articles = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    slug: `poseta-centru-${'abcdefgh'[index % 8]}rad${'klmnop'[index % 6]}`,
    title: `Наслов ${index + 1}`,
  })) as unknown as ArticleSummary[]

it('finds slug and title by number, a hundred numbers a file', () => {
  const files = nearestFiles(() => articles(150))
  expect(files.get('_nearest/cir/0.json')).toMatchObject({ 7: ['poseta-centru-gradk', 'Наслов 7'] })
  expect(Object.keys(files.get('_nearest/lat/1.json') ?? {})).toHaveLength(51)
})

it('finds numbers by words, but not by words that most addresses share', () => {
  const few = nearestFiles(() => articles(20)).get('_nearest/reci/po.json')
  expect(few).toHaveProperty('poseta')
  expect(nearestFiles(() => articles(150)).get('_nearest/reci/po.json')).toBeUndefined()
})

it('stays small at 10,000 articles, and a new one changes few files', () => {
  const before = nearestFiles(() => articles(10_000))
  const after = nearestFiles(() => articles(10_001))
  const sizes = [...before.values()].map((content) => JSON.stringify(content).length)
  expect(Math.max(...sizes)).toBeLessThan(20_000)
  const changed = [...after].filter(
    ([path, content]) => JSON.stringify(before.get(path)) !== JSON.stringify(content),
  )
  expect(changed.length).toBeLessThanOrEqual(6)
})

it('takes the words of a slug without their endings', () => {
  expect(slugWords('poseta-centru-u-vranju-poseta-2024')).toEqual(['poseta', 'centru', 'vranju'])
})
