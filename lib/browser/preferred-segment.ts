/** Latin is what readers of these languages read: Serbian set to Latin, and its close relatives. */
const latin = /^(sr-latn|sr-me|sh|cnr|bs|hr)\b/i

/** Where a reader who opens `/` is sent: the remembered segment, else by the first Serbian or English language
 *  of the browser, else Cyrillic.
 *  @example preferredSegment(null, ['sr-Latn-RS']) // 'lat' */
export function preferredSegment(
  remembered: string | null,
  languages: readonly string[],
): 'cir' | 'lat' | 'eng' {
  if (remembered === 'cir' || remembered === 'lat' || remembered === 'eng') return remembered
  for (const language of languages) {
    if (latin.test(language)) return 'lat'
    if (/^sr\b/i.test(language)) return 'cir'
    if (/^en\b/i.test(language)) return 'eng'
  }
  return 'cir'
}
