import { countLetters, detectScript, type Script } from '@/lib/script'

export { slugify, type Script } from '@/lib/script'

/** The script an editor wrote a text in. A text without letters counts as Cyrillic, the official script;
 *  one with sentences in both is refused by the content check and goes here by its majority. */
export function sourceScript(text: string): Script {
  const { cyrillic, latin } = countLetters(text)
  // Where Cyrillic letters are more, one sentence at least is in Cyrillic, and then the majority decides in any case.
  if (cyrillic > latin) return 'Cyrl'
  const { script } = detectScript(text)
  if (script === 'Cyrl' || script === 'Latn') return script
  return cyrillic >= latin ? 'Cyrl' : 'Latn'
}
