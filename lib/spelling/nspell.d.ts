declare module 'nspell' {
  interface Nspell {
    correct(word: string): boolean
    suggest(word: string): string[]
  }
  /** A Hunspell-compatible speller. */
  export default function nspell(dictionary: { aff: Buffer; dic: Buffer }): Nspell
}
