/* Notes in a translation which Serbian text it was made from or last compared with. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseFile } from './check/content-files'
import { readSource } from './check/read-files'
import { textsOf } from './check/rules/translations'
import { documentFields } from './fields'
import { textVersion } from './translation-version'
import { setFields } from './write/write-document'

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
  const full = path.join(folder, translation)
  const before = readFileSync(full, 'utf8')
  const table = documentFields[english!.kind]
  const after = setFields(before, { translatedFrom: textVersion(textsOf(serbian!)) }, table)
  if (after !== before) writeFileSync(full, after)
  return translation
}
