import type { EditorSettings } from '@/lib/editor/settings'

/**
 * Refuses every request to a host that is neither the site's own nor the chosen Git service: the editor's program
 * asks for its newest version and for the state of public services, which is nobody's business. The content security
 * policy would stop them too, with a fault in the console each time.
 */
export function keepToOwnHosts({ api, signIn }: EditorSettings): void {
  const allowed = new Set(
    [api, signIn?.address ?? api].map((address) => new URL(address, location.href).origin),
  )
  allowed.add(location.origin)
  const ask = globalThis.fetch
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href)
    return /^https?:$/.test(url.protocol) && !allowed.has(url.origin)
      ? Promise.reject(new TypeError(`Није дозвољено: ${url.origin}`))
      : ask(input, init)
  }
}
