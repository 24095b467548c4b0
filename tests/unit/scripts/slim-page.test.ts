import { describe, expect, it } from 'vitest'
import { parsePage } from '@/tools/export/html-tree'
import { factDifferences, pageFacts } from '@/tools/export/page-facts'
import { slimPage } from '@/tools/export/slim-page'

/** A page as Next exports it, shortened. */
const page = (body: string, head = '') =>
  '<!DOCTYPE html><!--vesnik--><html lang="sr-Cyrl"><head><meta charSet="utf-8"/>' +
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>' +
  '<script src="/_next/static/chunks/b.js" async=""></script><title>Вест</title>' +
  `<link rel="canonical" href="https://x.rs/cir/"/>${head}` +
  '<script src="/_next/static/chunks/c.js" noModule=""></script></head>' +
  `<body><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$-->` +
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script>' +
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"1:x"])</script></body></html>'

const light = (body: string, head = '') =>
  '<!DOCTYPE html><html lang="sr-Cyrl"><head><meta charset="utf-8">' +
  '<link rel="stylesheet" href="/_next/static/chunks/a.css"><title>Вест</title>' +
  `<link rel="canonical" href="https://x.rs/cir/">${head}</head><body>${body}</body></html>`

describe('a known page', () => {
  it('loses the framework and nothing else', () => {
    const html = page(
      '<h1>Посета<!-- --> <!-- -->Грузији</h1><p id="b-1">Текст &amp; <a href="/lat/">lat</a></p>',
    )
    expect(slimPage(html)).toBe(
      light('<h1>Посета Грузији</h1><p id="b-1">Текст &amp; <a href="/lat/">lat</a></p>'),
    )
  })

  it('keeps own modules, structured data, fonts, pictures and what is said without scripts', () => {
    const head =
      '<link rel="preload" as="font" type="font/woff2" href="/_next/static/media/f.woff2" crossorigin="">' +
      '<link rel="alternate" hreflang="en" href="https://x.rs/eng/"><link rel="icon" href="/icon.svg">' +
      '<script type="module" src="/_v/site.1A2B.js" blocking="render"></script><script type="application/ld+json">{"a":"<\\/b>"}</script>'
    const body =
      '<picture><source srcset="/a.webp"><img src="/a.jpg" alt="Слика"></picture><noscript><p>Без</p></noscript>'
    expect(slimPage(page(body, head))).toBe(light(body, head))
  })

  it("keeps the search page's module on the search page", () => {
    const script = '<script type="module" src="/_v/search.1A2B.js"></script>'
    expect(slimPage(page(script), ['search'])).toBe(light(script))
    expect(() => slimPage(page(script))).toThrow('/_v/search.1A2B.js')
  })

  it('stays the same when it is made light again', () => {
    const once = slimPage(page('<main><pre>\n\nа\n</pre><p>б</p></main>'))
    expect(slimPage(once)).toBe(once)
  })

  it('keeps a hidden box that holds something', () => {
    const body = '<div hidden="">Скривено</div><div hidden="" class="x"></div>'
    expect(slimPage(page(body))).toBe(light(body))
  })
})

describe('an unknown page stops the build', () => {
  it.each([
    ['a late Suspense box', '<div hidden id="S:0"><p>Касно</p></div>', 'S:0'],
    ['a Suspense placeholder', '<!--$?--><template id="B:0"></template>', 'B:0'],
    ['a pending boundary', '<!--$?--><p>чека</p><!--/$-->', '<!--$?-->'],
    ['a failed boundary', '<!--$!--><p>чека</p><!--/$-->', '<!--$!-->'],
    ['a template', '<template><p>а</p></template>', '<template>'],
    ['a foreign script', '<script src="https://stat.example/a.js"></script>', 'https://stat.example/a.js'],
    ['an own script that is no module', '<script src="/_v/site.js"></script>', '/_v/site.js'],
    ['a module of another place', '<script type="module" src="/x.js"></script>', '/x.js'],
    [
      'a module that blocks something new',
      '<script type="module" src="/_v/a.js" blocking="x"></script>',
      'x',
    ],
    ['an inline script', '<script>alert(1)</script>', 'alert(1)'],
    ['an inline module', '<script type="module">import "/_v/a.js"</script>', 'import "/_v/a.js"'],
    ['a script inside noscript', '<noscript><script>alert(2)</script></noscript>', 'alert(2)'],
    ['a script inside a drawing', '<svg><script>alert(3)</script></svg>', 'alert(3)'],
    ['an event handler', '<button onclick="go()">а</button>', 'onclick'],
    ['a script as an address', '<a href=" JavaScript:go()">а</a>', 'href of <a>'],
    ['an inline style', '<p style="color:red">а</p>', 'color:red'],
    ['a style element', '<style>p{color:red}</style>', '<style>'],
    ['an unknown link', '<link rel="preconnect" href="https://cdn.example">', 'preconnect'],
    ['a redirect by meta', '<meta http-equiv="refresh" content="0;url=/x">', 'refresh'],
  ])('%s', (_, body, named) => {
    expect(() => slimPage(page(body))).toThrow(named)
  })

  it('names every fault at once', () => {
    expect(() => slimPage(page('<script>a()</script><script>b()</script>'))).toThrow(/a\(\)[\s\S]*b\(\)/)
  })
})

describe('the comparison of facts', () => {
  const base =
    '<html lang="sr"><title>Т</title><meta name="d" content="x"><link rel="canonical" href="/a"><body><p id="p">Текст <a href="/b">б</a><img src="/i" alt="и"></p><script type="application/ld+json">1</script>'
  it.each([
    ['text', base.replace('Текст', 'текст')],
    ['links', base.replace('/b', '/c')],
    ['images', base.replace('alt="и"', 'alt=""')],
    ['ids', base.replace('id="p"', '')],
    ['meta', base.replace('content="x"', 'content="y"')],
    ['titles', base.replace('Т<', 'Д<')],
    ['headLinks', base.replace('href="/a"', 'href="/d"')],
    ['language', base.replace('lang="sr"', 'lang="en"')],
    ['data', base.replace('>1<', '>2<')],
  ])('sees a difference in %s', (name, changed) => {
    const differences = factDifferences(pageFacts(parsePage(base)), pageFacts(parsePage(changed)))
    expect(differences).toHaveLength(1)
    expect(differences[0]).toMatch(new RegExp(`^${name}: `))
  })

  it('finds equal pages equal', () => {
    expect(factDifferences(pageFacts(parsePage(base)), pageFacts(parsePage(base)))).toEqual([])
  })
})
