import { expect, it } from 'vitest'
import { messagesFor } from '@/lib/i18n/messages'
import type { MessageTree } from '@/lib/variant/messages'

/** `key.path → text` of a message tree. */
function flat(tree: MessageTree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flat(value, `${prefix}${key}.`),
  )
}

const cyrillic = flat(messagesFor('sr-Cyrl'))
const latin = flat(messagesFor('sr-Latn'))
const english = flat(messagesFor('en'))
const placeholders = (text: string) => text.match(/\{\w+/g)?.sort() ?? []

it('has the same keys and placeholders in every locale', () => {
  for (const other of [latin, english]) {
    expect(other.map(([key]) => key)).toEqual(cyrillic.map(([key]) => key))
    other.forEach(([key, text], at) =>
      expect([key, placeholders(text)]).toEqual([key, placeholders(cyrillic[at]![1])]),
    )
  }
})

it('has no Cyrillic letter in Latin and English', () => {
  for (const [key, text] of [...latin, ...english])
    expect([key, /\p{Script=Cyrillic}/u.test(text)]).toEqual([key, false])
})

it('has no Latin word in Cyrillic but names and ICU syntax', () => {
  const allowed = /<\/?\w+>|\{[^{}]*\{|\{\w+\}|few|other|one|RSS|404/g
  for (const [key, text] of cyrillic)
    expect([key, text.replace(allowed, '').match(/[A-Za-z]+/g)]).toEqual([key, null])
})

it('leaves no text empty', () => {
  for (const [key, text] of [...cyrillic, ...english]) expect([key, text.trim()]).not.toEqual([key, ''])
})
