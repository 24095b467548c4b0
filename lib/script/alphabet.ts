/** The two Serbian scripts by their ISO 15924 codes. */
export type Script = 'Cyrl' | 'Latn'

/**
 * The thirty letters, Cyrillic and Latin, once; every table below derives from these pairs.
 * Source: Pravopis srpskoga jezika (Matica srpska 2010), chapter on the two alphabets.
 */
export const LETTERS =
  'аa бb вv гg дd ђđ еe жž зz иi јj кk лl љlj мm нn њnj оo пp рr сs тt ћć уu фf хh цc чč џdž шš'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const)

/**
 * Letters of other Cyrillic alphabets (Russian, Ukrainian, Belarusian, Bulgarian, Macedonian, old Serbian), so that
 * no Cyrillic letter is ever left on a Latin page. They are quotations; there is no way back.
 */
const OTHER =
  'ѓǵ ѕdz ќḱ йj щšč ъ ыy ь эe юju яja ёjo іi їji єje ґg ўu ѣě ѫǫ ѧę ѵi ѳf ѡo ѐe ѝi ӂž ӣi ӯu ғg қk ңn ҳh һh ҷč ҹč әä өö ұu үü ҙz ҡk ӱü ӧö ӓä ӑă ӗĕ ӝž ӟz ӥi ӹy ҥng җž ӏ'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const)

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

function latinTable(): Map<string, string> {
  const table = new Map<string, string>()
  for (const [cyrillic, latin] of [...LETTERS, ...OTHER]) {
    table.set(cyrillic, latin)
    table.set(cyrillic.toUpperCase(), capital(latin))
  }
  table.set('\u04c0', '')
  return table
}

/** Cyrillic letter → Latin letter or letters, digraphs of capitals in title case (Љ → Lj). */
export const LATIN_OF: ReadonlyMap<string, string> = latinTable()

/** One Latin letter → its Cyrillic letter (both cases); digraphs are in {@link DIGRAPHS}. */
export const CYRILLIC_OF: ReadonlyMap<string, string> = new Map(
  LETTERS.filter(([, latin]) => latin.length === 1).flatMap(([cyrillic, latin]) => [
    [latin, cyrillic],
    [latin.toUpperCase(), cyrillic.toUpperCase()],
  ]),
)

/** Latin digraph in its four cases (lj, Lj, LJ, lJ) → its Cyrillic letter. */
export const DIGRAPHS: ReadonlyMap<string, string> = new Map(
  LETTERS.filter(([, latin]) => latin.length === 2).flatMap(([cyrillic, latin]) => {
    const upper = latin.toUpperCase()
    return [
      [latin, cyrillic],
      [capital(latin), cyrillic.toUpperCase()],
      [upper, cyrillic.toUpperCase()],
      [latin.slice(0, 1) + upper.slice(1), cyrillic],
    ] as [string, string][]
  }),
)
