import { test as base, expect, type Page } from '@playwright/test'

/** What must not happen while a page is open. */
export interface Incidents {
  /** Errors and warnings in the console, refusals of the security policy and uncaught errors among them. */
  console: string[]
  /** Requests to another host than this site. */
  foreign: string[]
}

/** The browser itself reports the answer 404 of a page as an error. */
const isPlain404 = (text: string) => /^Failed to load resource: .* 404/.test(text)

/** Writes down incidents of a page from now on. */
export function watch(page: Page, origin: string): Incidents {
  const incidents: Incidents = { console: [], foreign: [] }
  page.on('console', (message) => {
    const { url } = message.location()
    if (['error', 'warning'].includes(message.type()) && !(isPlain404(message.text()) && url === page.url()))
      incidents.console.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => incidents.console.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) incidents.foreign.push(request.url())
  })
  return incidents
}

/** A test in which every page stays quiet: a console message or a request to another host fails it. */
export const test = base.extend<{ incidents: Incidents }>({
  // The site answers at once: what is not there after five seconds does not come.
  actionTimeout: 5000,
  incidents: [
    async ({ page, baseURL }, use) => {
      const incidents = watch(page, new URL(baseURL ?? '').origin)
      await use(incidents)
      expect(incidents).toEqual({ console: [], foreign: [] })
    },
    { auto: true },
  ],
})

export { expect }
