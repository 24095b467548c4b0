import { expect, it } from 'vitest'
import { absoluteLinks } from '@/lib/markdown/absolute-links'

const base = 'https://vesti.example/cir/aktuelno/a/1/'

it.each([
  ['<a href="/cir/kontakt/">x</a>', '<a href="https://vesti.example/cir/kontakt/">x</a>'],
  ['<a href="#tekst-fn-1">1</a>', `<a href="${base}#tekst-fn-1">1</a>`],
  ['<img src="/images/a.jpg" alt="">', '<img src="https://vesti.example/images/a.jpg" alt="">'],
  ['<a href="https://a.rs/b?c=1&amp;d=2">x</a>', '<a href="https://a.rs/b?c=1&#x26;d=2">x</a>'],
  ['<a href="mailto:a@b.rs">x</a>', '<a href="mailto:a@b.rs">x</a>'],
  ['<p>Без веза.</p>', '<p>Без веза.</p>'],
])('%s', (html, expected) => expect(absoluteLinks(html, base)).toBe(expected))
