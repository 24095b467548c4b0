import { expect, test } from 'vitest'
import { makePage, readExport, type Page } from './read-export'

/** A page that breaks a rule: its HTML, its path (default `/lat/x/`), and what the check must say of it. */
export interface Planted {
  html: string
  path?: string
  fault: string | RegExp
}

/** What a check finds wrong with one page; empty when all is well. */
export type PageCheck = (page: Page) => string[]

/** Every fault once, with the first page that has it and the number of the others: a fault of the frame is on all. */
export function faultsByPage(pages: readonly Page[], check: PageCheck): string[] {
  const places = new Map<string, string[]>()
  for (const page of pages)
    for (const fault of check(page)) places.set(fault, [...(places.get(fault) ?? []), page.path])
  return [...places].map(([fault, [first, ...others]]) => `${fault} (${first} and ${others.length} others)`)
}

/**
 * Two tests: no page of the export breaks the rule, and the same check finds it broken where a fault was planted.
 */
export function pageRule(
  name: string,
  check: PageCheck,
  planted: Planted[],
  applies: (page: Page) => boolean = () => true,
) {
  test(name, () => {
    const pages = readExport().pages.filter(applies)
    expect(pages.length).toBeGreaterThan(0)
    expect(faultsByPage(pages, check)).toEqual([])
  })
  test.each(planted)(`finds it broken: ${name} ($fault)`, ({ html, path = '/lat/x/', fault }) => {
    const faults = check(makePage(path, html))
    expect(faults.join('\n')).toMatch(fault)
  })
}
