import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe says of a page as it is shown now. */
export interface Analysis {
  /** Rules that the page breaks, with the places. */
  faults: string[]
  /** Rules that found something to look at, and no fault in it. */
  kept: string[]
}

/**
 * Asks axe about an open page, in the state, size and colours in which it is.
 * @param page whose own scripts may go on; the second time axe is there already
 * @param rules that are asked: some by name, those that axe asks by itself, or those of WCAG 2.2 AA and of good practice
 */
export async function analyse(page: Page, rules: string[] | 'own' | 'AA' = 'AA'): Promise<Analysis> {
  const isThere = await page.evaluate(() => 'axe' in window)
  // The simpler mode opens no second page; it leaves out frames, and there are none.
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: 'void 0' } : {}) }).setLegacyMode()
  // Every place is looked at. That axe need not describe those without a fault saves half of the time.
  axe.options({ resultTypes: ['violations'] })
  if (rules === 'AA') axe.withTags(tags)
  else if (rules !== 'own') axe.withRules(rules)
  const { violations, passes } = await axe.analyze()
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  return { faults, kept: passes.map(({ id }) => id) }
}
