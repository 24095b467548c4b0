/**
 * The script of the 404 page alone: looks for the nearest address that exists, in small files that the build writes
 * (tools/export/nearest.ts), and offers it in the language of the address. The page is whole without it.
 */

import { wordsOf } from '../search/fold'

type Block = Record<string, [slug: string, title: string]>

const found = document.querySelector<HTMLElement>('[data-nearest]')
const [, segment = 'cir'] = /^\/(cir|lat|eng)\//.exec(location.pathname) ?? []

async function fetchJson<T>(path: string): Promise<T | undefined> {
  try {
    const answer = await fetch(path)
    return answer.ok ? ((await answer.json()) as T) : undefined
  } catch {
    return undefined
  }
}

const articleOf = async (id: number) =>
  (await fetchJson<Block>(`/_nearest/${segment}/${Math.floor(id / 100)}.json`))?.[id]

const pathOf = (id: number, slug: string) => `/${segment}/aktuelno/${slug}/${id}/`

/** Numbers of articles by how many rare words of the address they share. */
async function byWords(words: readonly string[]): Promise<number[]> {
  const points = new Map<number, number>()
  for (const word of words) {
    const shard = await fetchJson<Record<string, number[]>>(`/_nearest/reci/${word.slice(0, 2)}.json`)
    const ids = shard?.[word] ?? []
    for (const id of ids) points.set(id, (points.get(id) ?? 0) + 1 / ids.length + 1)
  }
  return [...points].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([id]) => id)
}

function offer(links: { href: string; title: string }[]): void {
  if (!found || links.length === 0) return
  const list = found.querySelector('ul')
  for (const { href, title } of links) {
    const link = Object.assign(document.createElement('a'), { href, textContent: title })
    link.className = 'text-link inline-block py-1 underline'
    const item = document.createElement('li')
    item.append(link)
    list?.append(item)
  }
  for (const heading of found.querySelectorAll<HTMLElement>('[data-in]'))
    heading.hidden = heading.dataset.in !== segment
  found.lang = { cir: 'sr-Cyrl', lat: 'sr-Latn', eng: 'en' }[segment] ?? 'sr-Cyrl'
  found.hidden = false
}

/** The words of an address as slugs have them, whatever script they were typed in. */
const wordsIn = (path: string): string[] => [
  ...new Set(
    wordsOf(path)
      .flatMap(({ folded }) => folded.match(/[a-z]{4,}/g) ?? [])
      .map((word) => word.slice(0, 6)),
  ),
]

/** A percent sign that stands for nothing is left as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

async function lookUp(): Promise<void> {
  const path = decoded(location.pathname)
  const id = Number(/\/([1-9]\d{0,8})\/?$/.exec(path)?.[1] ?? new URLSearchParams(location.search).get('id'))
  const exact = id ? await articleOf(id) : undefined
  // The number in the address of an article is lasting: a slug that was changed leads on by itself.
  if (exact && /^\/(?:cir|lat|eng)\/aktuelno\/(?:[^/]+\/)?\d+\/?$/.test(path)) {
    const target = pathOf(id, exact[0])
    // A page that is gone although its number is still known must not lead to itself for ever.
    if (target !== path) return location.replace(target)
  }
  const ids = [...new Set([...(exact ? [id] : []), ...(await byWords(wordsIn(path).slice(0, 8)))])].slice(
    0,
    3,
  )
  const articles = await Promise.all(ids.map(async (one) => ({ id: one, article: await articleOf(one) })))
  offer(
    articles.flatMap(({ id: one, article }) =>
      article ? [{ href: pathOf(one, article[0]), title: article[1] }] : [],
    ),
  )
}

void lookUp()
