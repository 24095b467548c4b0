/**
 * Beginnings of Serbian nouns that a brand, a title or a company often follows in its own spelling: «vakcina Moderna»,
 * «časopis Nature», «kompanija Tesla». Latin, small letters; a name after them that reads as Serbian is asked about.
 */
export const BRAND_NOUNS: readonly string[] =
  'kompanij firm mark brend vakcin aplikacij časopis magazin restoran kafi bend prodavnic softver igric platform proizvođač operater izdavač kartic revij model telefon konzol'.split(
    ' ',
  )

/** Beginnings of the words that follow such a noun as part of an institution's name: «agencija Vlade», «časopis Ministarstva». */
export const INSTITUTIONS: readonly string[] =
  'vlad ministar grad komesar univerzitet fakultet crven republik savez savet centar centr dom fond zavod institut akademij evrop ujedinjen nacionaln narodn srps srbij parlament pokrajin jug jedinstven nov'.split(
    ' ',
  )

/**
 * Brands and titles known everywhere that read as Serbian words: after such a noun they keep their own spelling, as
 * Serbian Cyrillic newspapers print foreign trade marks beside each other. Small letters, the form without an ending.
 */
export const KNOWN_BRANDS: ReadonlySet<string> = new Set(
  'nature time moderna tesla visa meta solaris total target gap bose corona uber lime enel engie santander'.split(
    ' ',
  ),
)

/** Serbian brands that the lexicon has as common nouns: beside foreign ones they convert («Visa, Mastercard i Dina»). */
export const SERBIAN_BRANDS: ReadonlySet<string> = new Set(
  'dina zastava politika vreme danas novosti radar kurir galeb delta jedinstvo'.split(' '),
)
