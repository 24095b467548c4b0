import { chromium, type Browser, type Page } from '@playwright/test'
import { afterAll, beforeAll, inject } from 'vitest'
import { analyse } from '../e2e/axe-faults'
import { browserArgs, findBrowser } from '../../scripts/find-browser.mjs'
import { serveSite } from '../../tools/serve/server.mjs'

/** How a page is opened: window, colours, whether scripts run. */
export type PageOptions = Parameters<Browser['newPage']>[0]

/** The archive behind the site's own server and a browser, for the tests of one file.
 *  @returns its address, and a new page, not yet led anywhere */
export function archiveInBrowser(): {
  address: () => string
  newPage: (options?: PageOptions) => Promise<Page>
} {
  let site: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  beforeAll(async () => {
    site = await serveSite({ root: inject('archive'), port: 0 })
    browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs() })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })
  return { address: () => site.address, newPage: (options) => browser.newPage(options) }
}

/** Rules of WCAG 2.2 AA and of good practice that a page breaks, with the places. */
export const axeFaults = async (page: Page): Promise<string[]> => (await analyse(page)).faults
