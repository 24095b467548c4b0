import { expect, it } from 'vitest'
import { planBuild } from '@/tools/export/plan/build-plan'
import type { SitePage } from '@/tools/export/plan/site-pages'

const page = (route: string, file: string, key: string): SitePage => ({
  route,
  file,
  key,
  params: route.includes('[') ? { id: file } : {},
  data: () => ({}),
})
const site = (...keys: [string, string, string, string]) => [
  page('/[a]', 'a/1', keys[0]),
  page('/[a]', 'a/2', keys[1]),
  page('/[b]', 'b/1', keys[2]),
  page('/sitemap.xml', 'sitemap.xml', keys[3]),
]
const last = { global: 'g', pages: { 'a/1': '1', 'a/2': '2', 'b/1': '3', 'sitemap.xml': '4' }, files: {} }

it('renders everything when nothing is known, or when something that all pages share has changed', () => {
  for (const plan of [
    planBuild(site('1', '2', '3', '4'), 'g', undefined),
    planBuild(site('1', '2', '3', '4'), 'other', last),
  ]) {
    expect(plan.isFull).toBe(true)
    expect(plan.render).toEqual(['a/1', 'a/2', 'b/1', 'sitemap.xml'])
    expect(plan.samples).toEqual([])
  }
})

it('renders what has a new key, and an unchanged page of each other route', () => {
  const plan = planBuild(site('1', 'x', '3', '4'), 'g', last)
  expect(plan).toMatchObject({ isFull: false, render: ['a/2'], samples: ['b/1'] })
  expect(plan.routes).toEqual({ '/[a]': [{ id: 'a/2' }], '/[b]': [{ id: 'b/1' }], '/sitemap.xml': [] })
})

it('renders pages that are new and forgets those that are gone', () => {
  const plan = planBuild([...site('1', '2', '3', '4').slice(1), page('/[b]', 'b/2', '9')], 'g', last)
  expect(plan.render).toEqual(['b/2'])
  expect(Object.keys(plan.pages)).not.toContain('a/1')
})
