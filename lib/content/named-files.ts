import { readMediaFacts, type MediaFacts } from '@/lib/media/facts'

const fileAddress = /\/(?:images|files)\/[\w./~-]+/g

/** Addresses of pictures and documents that a document names, in its fields or its body; each once.
 *  @example filesNamedIn({ body: '![x](/images/a.jpg)' }) // ['/images/a.jpg'] */
export function filesNamedIn(document: object): string[] {
  return [...new Set(JSON.stringify(document).match(fileAddress))].sort()
}

type Facts = MediaFacts['pictures'][string] | MediaFacts['documents'][string]

/** What is known of the files that a document names: part of what its page is made from. */
export function factsNamedIn(document: object): [string, Facts][] {
  const files = filesNamedIn(document)
  if (files.length === 0) return []
  const { pictures, documents } = readMediaFacts()
  return files.flatMap((file): [string, Facts][] => {
    const facts = pictures[file] ?? documents[file]
    return facts ? [[file, facts]] : []
  })
}
