import { expect, test } from 'vitest'
import { readExport } from './read-export'
import { headersFor } from '../../tools/policy.mjs'

test('nothing of the editor is in an export that did not ask for it', () => {
  const { files, pages, read } = readExport()
  expect([...files].filter((path) => /urednik/.test(path))).toEqual([])
  const data = [...files].filter((path) => /\.(?:xml|txt|json)$/.test(path))
  expect(data.filter((path) => read(path).includes('/urednik/'))).toEqual([])
  expect(pages.length).toBeGreaterThan(100)
})

test('where it is asked for, its page has a policy of its own, and only that page', () => {
  const policy = (path: string) => headersFor(path)['Content-Security-Policy'] ?? ''
  expect(policy('/urednik/index.html')).toContain("script-src 'self' 'wasm-unsafe-eval'")
  expect(policy('/urednik/index.html')).toContain("connect-src 'self' data: blob: https:")
  for (const path of ['/cir/index.html', '/cir/urednik/index.html', '/404.html'])
    expect(policy(path)).not.toContain('wasm')
})
