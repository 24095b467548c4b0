import { ENDINGS } from './data/endings'
import { FOREIGN_SHAPES, FOREIGN_SHAPES_SMALL } from './data/foreign-shapes'
import { FOREIGN_IN_RUN, FOREIGN_STEMS, FOREIGN_WORDS } from './data/foreign-words'
import { NEW_WORDS } from './data/new-words'
import { ACCENTED, ALIEN, NON_SERBIAN } from './letters'
import { spell } from './spell'
import type { Lexicon } from './types'

/** Why a word is foreign, or `shared` when both languages have it. */
export type ForeignRule = 'foreign-letter' | 'foreign-spelling' | 'foreign-word' | 'shared'

/** Spellings that no Serbian word has, seam or no seam. */
const NEVER_SERBIAN =
  /ch|gh|ct|(?<!bas|ka)tion(?:s|al|als|ing)?$|ck(?:$|s$|er|ets?$|age|l|st|w|h|in$|ing)|sh$|sch|^sh(?!vat|od|em|iz|ol|vać|im[aeiuno]|r[av]|rk|ran|arč|il[ai])|[a-z]ics$|ism$|[a-z]{3}[^aeiou]ia$(?<!folia)/
/** Spellings that occur in Serbian only where a prefix or compound part meets the next one. */
const AT_SEAMS = /([bcdfghkmlnprstvz])\1|th|ph|sh|ee|oo/
const SEAM_STARTS = new RegExp(
  `^(?:naj)?(?:ne)?(?:${[
    'o[dt](?=[dth])|po[dt](?=[dth])|na[dt](?=[dth])|pre[dt](?=[dth])|pot(?=h)|pret(?=h)|post(?=[th])|bez(?=z)|raz(?=z)|iz(?=z)|nuz(?=z)|uz(?=z)|iznad(?=d)|kroz(?=z)',
    '(?:[a-z]{1,7})?is(?=h(?:od|it|ra|em|la|u))|o?bes(?=h)|prevas(?=h)|mikros(?=h)|pas(?=h)|ras(?=h)|s(?=h)|us(?=h)|dis(?=[hs])|eks(?=h)|pres(?=h)|dvanaest(?=[th])|[a-z]*(?:na|de)est(?=[th])|jos(?=h)',
    'o[bp](?=[bh])|ne(?=[eo])(?=e)|re(?=e)|pre(?=e)|tele(?=e)|srednje(?=e)|ge(?=e)|vi[sš]e(?=e)|de(?=e)|me(?=e)|gore(?=e)',
    '(?:pre)?ko(?=o)|(?:dv|tr|čet(?:v|vor)|pet|šest|sedm|osm|devet|deset)o(?=o)|po(?=o)|milo(?=o)|samo(?=o)|zo(?=o(?!m))|do(?=o)|vodo(?=o)|bio(?=o)|novo(?=o)|srednjo(?=o)|prvo(?=o)|neo(?=o)|mikro(?=o)|makro(?=o)|auto(?=o)|eko(?=o)|foto(?=o)|radio(?=o)|mono(?=o)|bogo(?=o)|(?:crn|plav|zelen|kos|mnog|jedn|lep|lijep|svetl|tamn|krupn|siv|istok|buljo|vrljo|bistro|vatr|bel|bijel|sam|vis|nisk|pun|prv|drug|osn|celo?|rad)o?(?=o)|(?:bir|nivo|metr|plat|sak|trik|depo|but|kimon|kakad|ran|got|pejz)o(?=om$)|pro(?=o)',
    'van(?=n)|jedan(?=n)|super(?=r)|inter(?=r)|hiper(?=r)|trans(?=s)|kontr?a?(?=t)|protiv(?=v)|kamp(?=h)|neop(?=h)|op(?=h)|zap(?=h)|luft(?=h)|apart(?=h)|lajt(?=h)|vest(?=h)|pit(?=h)|brus(?=h)|es(?=hil)|šest(?=t)|pet(?=t)|(?:[a-z]*de[sv]et)(?=t)|osam(?=m)|sedam(?=m)|milion(?=n)|hip(?=h)|vele(?=e)|(?:osnovno|visoko|video|audio|kino)(?=o)|polu(?=u)',
  ].join('|')})`,
)
const SUSPICIOUS = /([bcdfghkmlnprstvz])\1|[cgtps]h|c[kt]|tion|sm$|ia$|ics$|ee|oo/
const INFLECTION = /^(?:[aeiou]|[oei]m|i?ma|ama|og|oj|ih|i?ju|[mht]|mo|t[ei]|l[aeio]|n[aeiou]|sk[aeiou])$/
const STEM_ENDINGS = ['', 'a', 'e', 'i', 'o', 'u', 'ti', 'an', 'ni']

function stripped(word: string): string | undefined {
  for (let cut = 1; cut <= 4 && word.length - cut >= 4; cut++) {
    if (ENDINGS.has(word.slice(-cut)) && FOREIGN_STEMS.has(word.slice(0, -cut))) return word.slice(0, -cut)
  }
  return undefined
}

/** Whether the lexicon has a word that ends in a consonant in this one form only, as it has foreign names (јамес, роланд). */
export function isOneForm(word: string, lexicon: Lexicon): boolean {
  return /[^aeiou]$/.test(word) && !['a', 'u', 'i', 'e', 'o'].some((ending) => isForm(word + ending, lexicon))
}

/** Whether a word is a foreign or shared one with a Serbian case ending: Timesa, Kinga. */
export function hasForeignStem(word: string): boolean {
  for (let cut = 1; cut <= 3 && word.length - cut >= 3; cut++) {
    const stem = word.slice(0, -cut)
    if (ENDINGS.has(word.slice(-cut)) && (FOREIGN_WORDS.has(stem) || FOREIGN_IN_RUN.has(stem))) return true
  }
  return false
}

/** Whether the lexicon has a word as a proper name: `beograd`, `srbije`, but not `tribunal`. */
export function isProperName(word: string, lexicon: Lexicon): boolean {
  const cyrillic = spell(word)
  return lexicon.has(cyrillic.charAt(0).toUpperCase() + cyrillic.slice(1))
}

/** Whether a small-letter Latin word is in the lexicon itself. */
export function isLexiconWord(word: string, lexicon: Lexicon): boolean {
  return isForm(word, lexicon)
}

function isForm(word: string, lexicon: Lexicon): boolean {
  const cyrillic = spell(word)
  if (lexicon.has(cyrillic)) return true
  return lexicon.has(cyrillic.charAt(0).toUpperCase() + cyrillic.slice(1))
}

/**
 * Whether a small-letter Latin word is a Serbian form: in the lexicon itself, or by another form of the same stem.
 * @example isSerbianForm('koordinatorkom', lexicon) // true, by koordinatorka
 */
export function isSerbianForm(word: string, lexicon: Lexicon): boolean {
  if (word.length > 40) return false
  if (isForm(word, lexicon) || isNewWord(word)) return true
  for (let cut = 1; cut <= 3 && word.length - cut >= 4; cut++) {
    const stem = word.slice(0, word.length - cut)
    if (INFLECTION.test(word.slice(-cut)) && STEM_ENDINGS.some((ending) => isForm(stem + ending, lexicon)))
      return true
  }
  return false
}

/** Whether a small-letter Latin word is a form of one of {@link NEW_WORDS}. */
export function isNewWord(word: string): boolean {
  if (NEW_WORDS.has(word)) return true
  for (let cut = 1; cut <= 3 && word.length - cut >= 3; cut++) {
    if (!INFLECTION.test(word.slice(-cut))) continue
    const stem = word.slice(0, -cut)
    if (NEW_WORDS.has(stem) || NEW_WORDS.has(`${stem}a`) || NEW_WORDS.has(`${stem}ti`)) return true
  }
  return false
}

const SHAPES = new RegExp(FOREIGN_SHAPES.join('|'))
const SHAPES_SMALL = new RegExp(FOREIGN_SHAPES_SMALL.join('|'))

/** Shorter ones are judged only where the lexicon can contradict: `zair`, `kroz`. */
const SHORTEST_WITHOUT_LEXICON = 5

/**
 * Whether a word that no other rule speaks of looks foreign: letter groups that Serbian does not have, in a word that
 * neither the lexicon nor the list of new words knows. Less sure than {@link foreignRule}: a word alone is not judged by it.
 * @param word in small letters
 * @param isSmall whether it was written so
 */
export function hasForeignShape(word: string, isSmall: boolean, lexicon?: Lexicon): boolean {
  if (word.length < (lexicon ? 3 : SHORTEST_WITHOUT_LEXICON) || word.length > 40) return false
  if (!SHAPES.test(word) && !(isSmall && SHAPES_SMALL.test(word))) return false
  return !isNewWord(word) && !(lexicon && isSerbianForm(word, lexicon))
}

/** «visoko|obrazovani», «hidro|objekti»: two o's meet where the second part is a Serbian word of its own. */
function isCompound(word: string, lexicon: Lexicon | undefined): boolean {
  const seam = /^[a-z]{2,}?o(?=o[a-z]{4,}$)/.exec(word)?.[0]
  return seam !== undefined && lexicon !== undefined && isSerbianForm(word.slice(seam.length), lexicon)
}

/** Doubled letters that are a Serbian plural abbreviation: gg. (godine), ss., pp., tt. */
const PLURAL_ABBREVIATION = /^([gpst])\1$/

/** Sounds written as they are heard: hmm, brrr, pssst, zzz. */
const INTERJECTION = /^(?:h+m+|b+r+|g+r+|p+s+t*|t+s+|z{2,}|m{2,}h?[ms]*|s{2,}|f+uj+)$/

function hasForeignSpelling(word: string, lexicon: Lexicon | undefined): boolean {
  if (!SUSPICIOUS.test(word) || PLURAL_ABBREVIATION.test(word) || INTERJECTION.test(word)) return false
  if (NEVER_SERBIAN.test(word)) return true
  if (!AT_SEAMS.test(word)) return false
  const seam = SEAM_STARTS.exec(word)
  if (seam && !AT_SEAMS.test(word.slice(seam[0].length))) return false
  if (isCompound(word, lexicon)) return false
  // Public dictionaries hold foreign names (th, ph, doubled letters) letter by letter; only seams make those Serbian.
  return /th|ph|([^eo])\1/.test(word) || !(lexicon && isSerbianForm(word, lexicon))
}

/**
 * Why a word of Latin letters without č ć š ž đ is foreign (`word` in small letters, `bits` its letter classes), or
 * undefined when it is taken for Serbian.
 */
export function foreignRule(word: string, bits: number, lexicon?: Lexicon): ForeignRule | undefined {
  if (bits & (NON_SERBIAN | ACCENTED | ALIEN)) return 'foreign-letter'
  if (FOREIGN_WORDS.has(word)) return 'foreign-word'
  if (FOREIGN_IN_RUN.has(word)) return 'shared'
  if (stripped(word) !== undefined && !(lexicon && isForm(word, lexicon))) return 'foreign-word'
  return word.length <= 40 && hasForeignSpelling(word, lexicon) ? 'foreign-spelling' : undefined
}
