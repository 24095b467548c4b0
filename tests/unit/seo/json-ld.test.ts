import { expect, it } from 'vitest'
import { breadcrumbList, organization, schemaText } from '@/lib/seo/json-ld'

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
