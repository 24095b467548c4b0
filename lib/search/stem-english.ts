const VOWEL = /[aeiouy]/

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word
}

function withoutVerbEnding(word: string): string {
  const rest = /^(.{3,})(?:ing|ed)$/.exec(word)?.[1]
  if (rest === undefined || !VOWEL.test(rest)) return word
  return rest.replace(/([^aeiouylsz])\1$/, '$1')
}

/**
 * What the forms of an English word have in common: plural, `-ed`, `-ing` and a final `e` are left out.
 * @param word folded, see {@link fold}
 * @example stemEnglish('trainings') // 'train'
 * @example stemEnglish('refugees') // 'refuge', not the stem of refuge
 */
export function stemEnglish(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word
  const stem = withoutVerbEnding(withoutPlural(word))
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}
