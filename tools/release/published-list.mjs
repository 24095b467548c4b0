import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ROOT } from '../run/command.mjs'

/** Name of the list, in the content folder and in every export. */
const LIST = 'objavljeno.txt'

/** @param {string} file @returns {Promise<string>} its text; empty when there is none */
const textOf = (file) => readFile(file, 'utf8').catch(() => '')

/** @param {string} text @returns {string[]} addresses, without the heading */
const entriesIn = (text) => text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'))

/**
 * Takes the list of addresses that have been public over from an export that readers get now into the content folder, so
 * that the content check knows which addresses must not be lost. The export's own list holds what was known before and what
 * has come; one that lacks a known address was built from other content, and is left alone.
 * @param {string} exportFolder
 * @param {string} [contentFolder]
 * @returns {Promise<number>} addresses that were added. Nothing fails because of the list: what is published stays published.
 */
export async function keepPublishedList(
  exportFolder,
  contentFolder = resolve(ROOT, process.env.VESNIK_CONTENT || 'content'),
) {
  const published = await textOf(join(exportFolder, LIST))
  const file = join(contentFolder, LIST)
  const known = new Set(entriesIn(await textOf(file)))
  const entries = new Set(entriesIn(published))
  const added = [...entries].filter((entry) => !known.has(entry)).length
  // An entry may have gained its „eng” since.
  const isOther = [...known].some((entry) => !entries.has(entry) && !entries.has(`${entry} eng`))
  if (added === 0 || isOther) return 0
  try {
    await writeFile(file, published)
  } catch (error) {
    console.error(
      `The list ${file} could not be written (${error instanceof Error ? error.message : String(error)}). Take it over from /${LIST} of the published site.`,
    )
    return 0
  }
  console.log(`${added} addresses are public now that were not: ${file} has changed, commit it.`)
  return added
}
