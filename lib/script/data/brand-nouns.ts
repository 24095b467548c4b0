/**
 * Beginnings of Serbian nouns that a brand, a title or a company often follows in its own spelling: «vakcina Moderna»,
 * «časopis Nature», «kompanija Tesla». Latin, small letters; a name after them that reads as Serbian is asked about.
 */
export const BRAND_NOUNS: readonly string[] =
  'kompanij firm mark brend vakcin aplikacij časopis magazin restoran kafi bend prodavnic softver igric platform proizvođač operater izdavač'.split(
    ' ',
  )

/** Beginnings of the words that follow such a noun as part of an institution's name: «agencija Vlade», «časopis Ministarstva». */
export const INSTITUTIONS: readonly string[] =
  'vlad ministar grad komesar univerzitet fakultet crven republik savez savet centar centr dom fond zavod institut akademij evrop ujedinjen nacionaln narodn srps srbij parlament pokrajin jug jedinstven nov'.split(
    ' ',
  )
