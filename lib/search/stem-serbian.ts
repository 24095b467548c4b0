/**
 * Nouns whose own end looks like an ending (`razlog` like `celog`, `program-a` like `žen-ama`), by their stems.
 */
const WHOLE =
  /^(razlog|predlog|prilog|nalog|zalog|dijalog|katalog|[a-z]+olog|[a-z]*gram|reklam|dram|panoram|rezim|obim|interim|prijem|razvoj|uzgoj|ustroj|zastoj)(?:|[aeiou]|om|em|ima|ama|ov[aei]|ovima)$/

/** Case endings of nouns and adjectives, folded, longest first. */
const ENDINGS = 'ama ima oga ome omu ega emu og om eg im ih oj em a e i o u'.split(' ')
/** Endings that only follow what was a soft consonant: `ključem`, `našemu`, and not `sistemu`. */
const AFTER_SOFT = new Set(['ega', 'emu', 'em', 'eg'])
const SOFT = /[cjsz]$/
/** Letters that must be left of a word. */
const LEAST = 3

function withoutEnding(word: string): string {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < LEAST) continue
    const rest = word.slice(0, -ending.length)
    if (!AFTER_SOFT.has(ending) || SOFT.test(rest)) return rest
  }
  return word
}

/** What is added between stem and ending: `ključ-ev-i`, `grad-ov-ima`, `građan-in-a`, `vrem-en-a`. */
function withoutInsert(stem: string): string {
  if (stem.length >= LEAST + 2 && /[oe]v$/.test(stem)) return stem.slice(0, -2)
  if (/.{3}(?:anin|men)$/.test(stem)) return stem.slice(0, -2)
  return stem
}

/** Sounds that change before endings: `centar/centra`, `predsednik/predsednici`, `knjiga/knjizi`, `Šabac/Šapca`. */
function withoutChanges(stem: string): string {
  const fixed = stem.length > LEAST + 1 ? stem.replace(/(?<=[^aeiou])a(?=(?:[lnd]j|[^aeiou])$)/, '') : stem
  return fixed.replace(/c$/, 'k').replace(/z$/, 'g').replace(/bk$/, 'pk')
}

/**
 * What the forms of a Serbian noun or adjective have in common: a key, not a word. Verbs keep apart what is not alike
 * (`raspisuje`, `raspisati`).
 * @param word folded, see {@link fold}
 * @example stemSerbian('kljucevima') // 'kljuk', as for kljuc, kljucevi, kljuceve
 * @example stemSerbian('centrima') // 'centr', as for centar, centra
 * @example stemSerbian('komesarijata') // 'komesarijt', not the stem of komesar
 */
export function stemSerbian(word: string): string {
  if (word.length <= LEAST || /\d/.test(word)) return word
  const whole = WHOLE.exec(word)?.[1]
  if (whole) return withoutChanges(whole)
  // The l that became o (`posao/posla`, `potpisao/potpisala`), and the t of `-ost` (`starošću`).
  const plain = word.replace(/(?<=[aei])o$/, 'l').replace(/oscu$/, 'ost')
  return withoutChanges(withoutInsert(withoutEnding(plain)))
}
