import { expect, it } from 'vitest'
import { shareTargets } from '@/lib/url/share'

const article = { locale: 'sr-Cyrl', slug: 'poseta', id: 7, title: 'Посета & „разговор”' } as const
const targets = new Map(shareTargets(article).map(({ name, href }) => [name, href]))

it('carries address and title to every place, so that neither breaks the link', () => {
  const address = 'http://localhost:3000/cir/aktuelno/poseta/7/'
  for (const [name, href] of targets) {
    expect(decodeURIComponent(href), name).toContain(address)
    expect(href, name).toMatch(/^(?:https:\/\/|mailto:|viber:\/\/)[\x21-\x7e]+$/)
  }
  for (const name of ['E-mail', 'Viber', 'WhatsApp', 'Telegram', 'X'] as const)
    expect(decodeURIComponent(targets.get(name)!)).toContain(article.title)
  expect(new URL(targets.get('X')!).searchParams.get('text')).toBe(article.title)
  expect(new URL(targets.get('E-mail')!).searchParams.get('subject')).toBe(article.title)
})
