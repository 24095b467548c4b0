import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { decorateBody } from '@/lib/markdown/decorate'
import { parseMarkdown } from '@/lib/markdown/parse'
import { renderHtml } from '@/lib/markdown/render'

/** Ids that components and pages give to parts of the page. */
function idsOfThePage(): string[] {
  const root = path.resolve(import.meta.dirname, '../../..')
  return ['app', 'components'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => [
        ...readFileSync(path.join(root, folder, file), 'utf8').matchAll(/\sid="([\w-]+)"/g),
      ])
      .map(([, id]) => id ?? ''),
  )
}

it.each([...new Set(idsOfThePage())])('no heading takes the id „%s” from the page', (id) => {
  const html = renderHtml(decorateBody(parseMarkdown(`## ${id}`, 'sr'), (text) => text, 'sr'))
  expect(html).toContain('<h2 id=')
  expect(html).not.toContain(`<h2 id="${id}"`)
})
