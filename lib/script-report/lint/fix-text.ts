import type { Finding } from './finding'

/** How often a fix may bring up another one before something is wrong. */
const ROUNDS = 5

/**
 * A text with every safe fix applied, and nothing else changed. `lint` is asked again after each round, since a fix can
 * bring two spaces together; applied to its own result it changes nothing.
 */
export function fixText(text: string, lint: (text: string) => readonly Finding[]): string {
  let fixed = text
  for (let round = 0; round < ROUNDS; round++) {
    const next = applied(fixed, lint(fixed))
    if (next === fixed) return fixed
    fixed = next
  }
  return fixed
}

/** All fixes that do not touch each other, in one pass; of two that do, the first. */
function applied(text: string, findings: readonly Finding[]): string {
  let out = ''
  let at = 0
  for (const { offset, length, fix } of findings) {
    if (fix === undefined || offset < at) continue
    out += text.slice(at, offset) + fix
    at = offset + length
  }
  return out + text.slice(at)
}
