/* Title and summary of every article in every locale stand in the files of search and of the 404 page. They are made once
 * and kept, since making them all takes longer than everything else that an edit needs. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ArticleSummary } from '@/lib/content/article'
import { fingerprintOf } from '@/lib/content/fingerprint'

/** Title and summary. */
export type CardTexts = [title: string, summary: string]

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** Texts by the fingerprint of what they are made from. */
export interface TextStore {
  of: (article: ArticleSummary) => CardTexts
  /** Keeps what was asked for, if any of it is new. */
  save: () => void
}

/**
 * Texts kept in a file; a damaged file, or one of another maker, counts as none.
 * @param maker hash of all that makes texts besides their sources: code, dictionary, glossary
 */
export function openTexts(file: string, maker: string): TextStore {
  const before = read(file, maker)
  const asked: Record<string, CardTexts> = {}
  let made = 0
  const make = ({ title, summary }: ArticleSummary): CardTexts => {
    made += 1
    return [title, summary]
  }
  return {
    of: (article) => {
      const print = fingerprintOf(article)
      if (print === undefined) return make(article)
      return (asked[print] ??= before[print] ?? make(article))
    },
    save: () => {
      if (made === 0 && Object.keys(asked).length === Object.keys(before).length) return
      const body = JSON.stringify(asked)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(`${file}.${process.pid}`, `${maker} ${hashOf(body)}\n${body}`)
      renameSync(`${file}.${process.pid}`, file)
    },
  }
}

/** Texts that are kept nowhere. */
export const madeTexts: TextStore = { of: ({ title, summary }) => [title, summary], save: () => undefined }

function read(file: string, maker: string): Record<string, CardTexts> {
  try {
    const text = readFileSync(file, 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    return text.slice(0, end) === `${maker} ${hashOf(body)}`
      ? (JSON.parse(body) as Record<string, CardTexts>)
      : {}
  } catch {
    return {}
  }
}
