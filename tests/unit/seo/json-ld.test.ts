import { expect, it } from 'vitest'
import { structuredDataFaults } from '@/tools/checks/machines/structured-data'
import type { Article } from '@/lib/content/article'
import { breadcrumbList, newsArticle, organization, schemaText } from '@/lib/seo/json-ld'

it('cannot end the element it stands in', () => {
  const text = schemaText([{ '@type': 'Thing', name: '</script><script>alert(1)</script><!--' }])
  expect(text).not.toMatch(/[<]/)
  expect(JSON.parse(text)['@graph'][0].name).toBe('</script><script>alert(1)</script><!--')
})

it('names the institution in the script of the page', () => {
  expect(organization('sr-Latn').name).toBe('Komesarijat za izbeglice i migracije')
  expect(organization('sr-Cyrl').address).toMatchObject({
    addressLocality: 'Нови Београд',
    postalCode: '11070',
  })
})

it('numbers the steps from the home page', () => {
  expect(
    breadcrumbList([
      { label: 'Почетна', path: '/cir/' },
      { label: 'Вести', path: '/cir/aktuelno/' },
    ]),
  ).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Почетна', item: 'http://localhost:3000/cir/' },
      { position: 2, name: 'Вести', item: 'http://localhost:3000/cir/aktuelno/' },
    ],
  })
})

const article = (author?: string) =>
  ({
    id: 1,
    slug: 'vest',
    locale: 'sr-Cyrl',
    date: '2024-03-26',
    title: 'Вест',
    summary: 'Сажетак.',
    category: { key: 'obuke', label: 'Обуке' },
    tags: [],
    share: { path: '/x.png', alt: '' },
    ...(author ? { author: { name: author } } : {}),
  }) as unknown as Article

it.each([
  [undefined, 'GovernmentOrganization', 'Комесаријат за избеглице и миграције'],
  ['Служба за односе с јавношћу', 'Organization', 'Служба за односе с јавношћу'],
  ['Ana Marić-Petrović', 'Person', 'Ana Marić-Petrović'],
  ['Комесаријат', 'Organization', 'Комесаријат'],
])('says who signs an article: %s', (author, type, name) => {
  const node = newsArticle(article(author))
  expect(node.author).toMatchObject({ '@type': type, name })
  expect(structuredDataFaults(JSON.parse(schemaText([node])))).toEqual([])
})
