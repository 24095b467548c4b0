import { stemEnglish } from './stem-english'
import { stemSerbian } from './stem-serbian'

/** A language that has an index. Both Serbian scripts have one and the same. */
export type SearchLanguage = 'sr' | 'en'

/** How words of a language are compared. */
export interface LanguageRules {
  /** Key shared by the forms of a word; takes and gives folded words. */
  stem: (word: string) => string
  /** Folded words that stand in nearly every text and tell nothing; none that is also the form of a name (`Nišu`). */
  stopWords: ReadonlySet<string>
}

const set = (words: string) => new Set(words.split(/\s+/))

/** Rules by language. */
export const languageRules: Record<SearchLanguage, LanguageRules> = {
  sr: {
    stem: stemSerbian,
    stopWords: set(
      `na za od do se je su sa da ne li bi po iz kod pri ili ali te pa kao koji koja koje koju kojih kojim kojima kojom
       sto sta ce cu biti bio bila bilo bili ovo taj to ta ti tu kako kada gde jos vec samo sve svi ni niti nije ih
       im mu joj ga ju me mi vi oni ona on ono uz nad pod pred kroz zbog oko`,
    ),
  },
  en: {
    stem: stemEnglish,
    stopWords: set(
      `the and of to in for on at by with from as an is are was were be been it its this that these those or not but
       their they which who has have had will would can may also than then there into about over under`,
    ),
  },
}
