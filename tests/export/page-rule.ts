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
    expect(pages.flatMap((page) => check(page).map((fault) => `${page.path} ${fault}`))).toEqual([])
  })
  test.each(planted)(`finds it broken: ${name} ($fault)`, ({ html, path = '/lat/x/', fault }) => {
    const faults = check(makePage(path, html))
    expect(faults.join('\n')).toMatch(fault)
  })
}
