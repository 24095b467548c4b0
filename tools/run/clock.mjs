import { PlainError } from './progress.mjs'

/** Nothing of this program existed earlier: a clock that says so has lost its battery. */
const EARLIEST = Date.UTC(2024, 0, 1)

/**
 * Refuses to work by a clock that cannot be right: all news would lie in the future and the site would be empty.
 * @param {Date} now
 * @param {string} [remedy] what else than setting the clock would help
 * @throws {PlainError}
 */
export function requireSaneClock(now, remedy = '') {
  if (now.getTime() >= EARLIEST) return
  throw new PlainError(
    `The clock of this machine says ${now.toISOString()}, which cannot be right. Set it (timedatectl set-ntp true)${remedy}.`,
  )
}
