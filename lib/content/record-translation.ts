/* Notes in a translation which Serbian text it was made from or last compared with. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseFile } from './check/content-files'
import { splitFrontMatter } from './check/front-matter'
import { readSource } from './check/read-files'
import { textsOf } from './check/rules/translations'
import { textVersion } from './translation-version'

const FIELD = /^translatedFrom:.*$/m

/** A translation's file with the field `translatedFrom` set; everything else stays as it is.
 *  @param yamlEnd offset of the line that closes the front matter */
export function withTranslatedFrom(text: string, yamlEnd: number, version: string): string {
  const line = `translatedFrom: ${version}`
  const head = text.slice(0, yamlEnd)
  if (FIELD.test(head)) return head.replace(FIELD, line) + text.slice(yamlEnd)
  const end = head.includes('\r\n') ? '\r\n' : '\n'
  return `${head}${line}${end}${text.slice(yamlEnd)}`
}

/**
 * Records in the translation of a text that it agrees with the present Serbian one.
 * @param folder the content folder
 * @param original path of the Serbian file below it, e.g. `articles/2024/poseta.md`
 * @returns path of the translation
 * @throws Error in Serbian when one of the two files is missing or cannot be read
 */
export function recordTranslation(folder: string, original: string): string {
  const translation = original.replace(/\.md$/, '.en.md')
  const [serbian, english] = [original, translation].map((file) => {
    const source = readSource(folder, file)
    const parsed = 'code' in source ? undefined : parseFile(source)
    if (!parsed?.file?.data)
      throw new Error(`Датотека ${file} не може да се прочита. Покрените „npm run content”.`)
    return parsed.file
  })
  const parts = splitFrontMatter(english!.source)
  if ('code' in parts) throw new Error(`Датотека ${translation} нема исправно заглавље.`)
  const full = path.join(folder, translation)
  const before = readFileSync(full, 'utf8')
  const after = withTranslatedFrom(before, parts.yamlEnd, textVersion(textsOf(serbian!)))
  if (after !== before) writeFileSync(full, after)
  return translation
}
