/* npm run new -- "Наслов"      a new article, in either script
 * npm run new -- --en <slug>   a translation beside an article or a standing page */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { listAt, textAt, valueAt } from '@/lib/content/check/content-files'
import { readableFiles } from '@/lib/content/check/readable-files'
import { nextFreeId } from '@/lib/content/check/rules/identity'
import { textsOf } from '@/lib/content/check/rules/translations'
import { contentFolder } from '@/lib/content/folder'
import { articleTemplate, translationTemplate } from '@/lib/content/new-article'
import { textVersion } from '@/lib/content/translation-version'
import { now } from '@/lib/date/clock'
import { slugify } from '@/lib/script'
import { getSite } from '@/lib/site'

const folder = contentFolder()
const { values: options, positionals } = parseArgs({
  options: { en: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const argument = positionals.join(' ').trim()

try {
  if (argument === '') throw new Error('Наведите наслов: npm run new -- "Наслов вести"')
  const file = options.en ? newTranslation(argument) : newArticle(argument)
  console.log(`Направљено: ${path.relative(process.cwd(), path.join(folder, file))}`)
  console.log('Попуните празна поља и текст, па покрените „npm run content”.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function newArticle(title: string): string {
  const slug = slugify(title)
  if (slug === '') throw new Error(`Наслов „${title}” нема слова од којих се прави адреса.`)
  const files = readableFiles(folder)
  const same = files.find((file) => file.slug === slug && file.kind === 'Article')
  if (same) throw new Error(`Вест са истом адресом већ постоји: ${same.source.path}. Промените наслов.`)
  // Swedish dates happen to be written as ISO 8601.
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Belgrade' }).format(now())
  const categories = getSite().categories.map(({ key }) => key)
  const id = nextFreeId(files.filter(({ kind }) => kind === 'Article'))
  return write(`articles/${date.slice(0, 4)}/${slug}.md`, articleTemplate({ title, date, id, categories }))
}

function newTranslation(name: string): string {
  const slug = path.basename(name).replace(/(\.en)?\.md$/, '')
  const original = readableFiles(folder).find(
    (file) => file.slug === slug && !file.kind.endsWith('Translation'),
  )
  if (!original) throw new Error(`Нема вести ни стране „${slug}”. Наведите назив датотеке без .md.`)
  const tags = listAt(original.data, ['tags']).flatMap(
    (_, index) => textAt(original.data, ['tags', index]) ?? [],
  )
  const version = textVersion(textsOf(original))
  const text = translationTemplate(version, tags, valueAt(original.data, ['image']) !== undefined)
  return write(`${original.folder}/${slug}.en.md`, text)
}

function write(file: string, text: string): string {
  const full = path.join(folder, file)
  if (existsSync(full)) throw new Error(`Датотека већ постоји: ${file}.`)
  mkdirSync(path.dirname(full), { recursive: true })
  writeFileSync(full, text, { flag: 'wx' })
  return file
}
