import { expect, test } from 'vitest'
import { attribute, textOf } from '../../tools/export/html-tree'
import { elementsOf, metaOf, notFoundPath, readExport } from './read-export'
import { locales } from '@/lib/i18n/locales'
import { messagesFor } from '@/lib/i18n/messages'
import { homePath, newsPath } from '@/lib/url/paths'

const page = () => readExport().pageAt(notFoundPath)!

test.each(locales)('the 404 page speaks %s and shows the way on', (locale) => {
  const part = elementsOf(page().document).find(
    (element) => element.tagName === 'section' && attribute(element, 'lang') === locale,
  )!
  const { title, text } = messagesFor(locale).notFound
  expect(textOf(part)).toContain(title)
  expect(textOf(part)).toContain(text)
  const links = elementsOf(part, 'a').map((link) => attribute(link, 'href'))
  expect(links).toEqual(expect.arrayContaining([homePath(locale), newsPath(locale)]))
})

test('the 404 page is not indexed and asks for its files by whole paths, since it is shown at any address', () => {
  expect(metaOf(page(), 'robots').join()).toContain('noindex')
  const urls = elementsOf(page().document).flatMap((element) => [
    attribute(element, 'href'),
    attribute(element, 'src'),
  ])
  expect(urls.filter((url) => url !== undefined && !url.startsWith('/') && !url.startsWith('#'))).toEqual([])
})
