const grouped = new Intl.NumberFormat('sr')

/** A whole number, thousands apart. @example whole(5104) // '5.104' */
export const whole = (count: number): string => grouped.format(count)

const rules = new Intl.PluralRules('sr')

/**
 * A number with its noun.
 * @example counted(3, 'реч', 'речи', 'речи') // '3 речи'
 */
export function counted(count: number, one: string, few: string, other: string): string {
  const form = rules.select(count)
  return `${whole(count)} ${form === 'one' ? one : form === 'few' ? few : other}`
}

const share = new Intl.NumberFormat('sr', {
  style: 'percent',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
})

/** A share as Serbian writes it. @example percent(0.0062) // '0,62 %' */
export function percent(part: number): string {
  return share.format(part).replace(/[\s\u00a0]*%/, ' %')
}
