/* What is known of the files that content refers to. Written by the content step, so that pages and the content check
 * read sizes from data and open no picture. */
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** A picture below `public/images`. */
export type PictureFacts = {
  /** Twelve hexadecimal digits of the original's bytes and the recipe: the name of what is made of it. */
  hash: string
  /** Size in pixels as it is seen, that is, after turning it upright. */
  width: number
  height: number
  /** Whether it has transparent parts. */
  alpha: boolean
  /** Whether it moves (GIF, animated WebP): then it is published as it is. */
  moving: boolean
}

/** A document below `public/files`. */
export type DocumentFacts = {
  bytes: number
  /** Number of pages; only of PDF files. */
  pages?: number
}

/** A file that cannot be opened as what its name says. */
export type BrokenFile = { broken: true }

/** Facts by address: `/images/articles/2024/poseta.jpg`, `/files/2024/javni-poziv.pdf`. */
export type MediaFacts = {
  pictures: Record<string, PictureFacts | BrokenFile>
  documents: Record<string, DocumentFacts | BrokenFile>
}

/** Absolute path of the list that the content step writes. */
export function mediaFile(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), '.cache', 'media.json')
}

let known: { stamp: number; facts: MediaFacts } | undefined

/** Facts of all files as the content step found them. Where it has not run, nothing is known.
 *  @throws Error in a build, which must not go on without sizes */
export function readMediaFacts(): MediaFacts {
  const file = mediaFile()
  if (known && process.env.NODE_ENV === 'production') return known.facts
  const stamp = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  if (stamp === undefined) {
    if (process.env.NODE_ENV !== 'production') return { pictures: {}, documents: {} }
    throw new Error(`There is no ${file}: run npm run content first.`)
  }
  if (known?.stamp !== stamp) {
    known = { stamp, facts: JSON.parse(readFileSync(file, 'utf8')) as MediaFacts }
  }
  return known.facts
}

/** Facts of one picture, undefined when there is no usable one at this address. */
export function pictureFacts(address: string): PictureFacts | undefined {
  const facts = readMediaFacts().pictures[address]
  return facts && !('broken' in facts) ? facts : undefined
}

/** Facts of one document, undefined when there is no usable one at this address. */
export function documentFacts(address: string): DocumentFacts | undefined {
  const facts = readMediaFacts().documents[address]
  return facts && !('broken' in facts) ? facts : undefined
}
