import { attribute } from '../../tools/export/html-tree'
import { pageRule } from './page-rule'
import { elementsOf, isFramed, readExport } from './read-export'
import { isSerbian, localeInfo, locales } from '@/lib/i18n/locales'
import { englishListPath } from '@/lib/url/paths'

const planted = (html: string) => `<a data-segment="cir" hreflang="sr-Cyrl" href="/cir/x/">
  <a data-segment="lat" hreflang="sr-Latn" aria-current="true" href="/lat/x/">${html}`

pageRule(
  'the switch leads to the same page in the other script, and to the translation or to the reason why there is none',
  (page) => {
    const links = elementsOf(page.document, 'a').filter(
      (link) => attribute(link, 'data-segment') !== undefined,
    )
    const found = links.map((link) => `${attribute(link, 'hreflang')} ${attribute(link, 'href')}`)
    const expected = locales.map((locale) => {
      const path = page.path.replace(/^\/[a-z]+\//, `/${localeInfo(locale).segment}/`)
      const isThere = isSerbian(locale) || readExport().pageAt(path) !== undefined
      return `${locale} ${isThere ? path : englishListPath(true)}`
    })
    return found.join() === expected.join()
      ? []
      : [`switch: ${found.join(', ')}; expected: ${expected.join(', ')}`]
  },
  [
    {
      html: planted('<a data-segment="eng" hreflang="en" href="/eng/x/">'),
      fault: 'expected: .*not-translated',
    },
    { html: planted(''), fault: 'switch: ' },
  ].map((one) => ({ ...one, fault: new RegExp(one.fault) })),
  isFramed,
)

pageRule(
  'the switch marks the version that is shown, and no other',
  (page) => {
    const current = elementsOf(page.document, 'a')
      .filter((link) => attribute(link, 'data-segment') !== undefined && attribute(link, 'aria-current'))
      .map((link) => attribute(link, 'hreflang'))
    return current.join() === page.locale ? [] : [`marks: ${current.join(', ')}`]
  },
  [{ html: '<a data-segment="cir" hreflang="sr-Cyrl" aria-current="true">', fault: 'marks: sr-Cyrl' }],
  isFramed,
)
