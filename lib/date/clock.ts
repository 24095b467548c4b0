import { requireNoPlan } from '@/lib/plan/plan-folder'

/** The build's clock: `VESNIK_NOW` (ISO 8601) when set, so that the same content gives the same files, else now.
 *  @throws Error when VESNIK_NOW is not a date. */
export function now(): Date {
  requireNoPlan('The clock')
  const fixed = process.env.VESNIK_NOW
  if (!fixed) return new Date()
  const date = new Date(fixed)
  if (Number.isNaN(date.getTime())) throw new Error(`VESNIK_NOW is not an ISO 8601 date: ${fixed}`)
  return date
}
