import { toLatin } from '@/lib/script'

/** A text of the interface, written in Cyrillic, in Latin. */
export const toLatinText = (text: string): string => toLatin(text)

/** A tree of texts: what a message file holds. */
export type MessageTree = { [key: string]: string | MessageTree }

/** The same message tree in the asked script. Messages are written in Cyrillic, and ICU syntax is ASCII,
 *  so that turning the letters of every string touches no placeholder.
 *  @example variantMessages({ news: 'Вести' }, 'Latn') // { news: 'Vesti' } */
export function variantMessages<Tree extends MessageTree>(messages: Tree, script: 'Cyrl' | 'Latn'): Tree {
  if (script === 'Cyrl') return messages
  const entries = Object.entries(messages).map(([key, value]) => [
    key,
    typeof value === 'string' ? toLatin(value) : variantMessages(value, script),
  ])
  return Object.fromEntries(entries) as Tree
}
