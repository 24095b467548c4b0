import { compareNumbers } from '../compare-numbers'
import { dataOffset, listAt, textAt, valueAt, type ContentFile } from '../content-files'
import { pairFaults, type CheckMemory } from '../known-files'
import { errorAt, warningAt, type Fault, type Faults } from '../fault'
import { isTranslationBehind, type TranslatedTexts } from '../../translation-version'

/** Translations against their originals. */
export function* translationFaults(files: readonly ContentFile[], memory?: CheckMemory): Faults {
  const byPath = new Map(files.map((file) => [file.source.path, file]))
  for (const file of files) {
    if (file.kind !== 'Translation' && file.kind !== 'PageTranslation') continue
    const name = `${file.slug}.md`
    const original = byPath.get(`${file.folder}/${name}`)
    if (!original) yield errorAt(file.source, 0, 'no-original', { original: name })
    // Fields of an original that could not be read are not known.
    else yield* pairFaults(memory, file, original, () => faultsBeside(file, original))
  }
}

function faultsBeside(file: ContentFile, original: ContentFile): Fault[] {
  if (!original.data || !file.data) return []
  return [
    ...(file.kind === 'Translation' ? partFaults(file, original) : []),
    ...versionFaults(file, original),
    ...(file.body?.tree && original.body?.tree ? numberFaults(file, original) : []),
  ]
}

/** The texts of an original that a translation is made from. */
export function textsOf({ data, body }: ContentFile): TranslatedTexts {
  return {
    title: textAt(data, ['title']),
    summary: textAt(data, ['summary']),
    imageAlt: textAt(data, ['image', 'alt']),
    imageCaption: textAt(data, ['image', 'caption']),
    body: body?.text ?? '',
  }
}

function versionFaults(file: ContentFile, original: ContentFile): Fault[] {
  const recorded = textAt(file.data, ['translatedFrom'])
  const values = { slug: file.slug }
  if (recorded === undefined) return [warningAt(file.source, 0, 'translation-unrecorded', values)]
  if (!isTranslationBehind(recorded, textsOf(original))) return []
  return [warningAt(file.source, dataOffset(file, ['translatedFrom']), 'translation-behind', values)]
}

/** More than these are no slips: the texts were written apart. */
const mostNumbers = 10

/** Numbers and dates that only one of the two texts has. Places are those of the English file as a whole. */
function numberFaults(file: ContentFile, original: ContentFile): Fault[] {
  const { title = '', summary = '', body } = textsOf(original)
  const bodyStart = file.body?.start ?? 0
  const heading = ['title', 'summary'].map((name) => textAt(file.data, [name]) ?? '').join('\n')
  const english = file.body?.text ?? ''
  const { onlySerbian, onlyEnglish } = compareNumbers(
    `${title}\n${summary}\n${body}`,
    `${heading}\n${english}`,
  )
  const inBody = (offset: number) => Math.max(0, offset - heading.length - 1)
  return [
    ...onlyEnglish.slice(0, mostNumbers).map(({ written, offset }) =>
      offset <= heading.length
        ? warningAt(file.source, 0, 'number-only-in-translation', { number: written })
        : warningAt(file.source, bodyStart + inBody(offset), 'number-only-in-translation', {
            number: written,
          }),
    ),
    ...onlySerbian
      .slice(0, mostNumbers)
      .map(({ written }) =>
        warningAt(file.source, bodyStart, 'number-not-in-translation', { number: written }),
      ),
  ]
}

function* partFaults(file: ContentFile, original: ContentFile): Faults {
  const count = listAt(file.data, ['tags']).length
  const expected = listAt(original.data, ['tags']).length
  // A list that is wrong in itself has its own message.
  const isKnown = expected > 0 || valueAt(original.data, ['tags']) === undefined
  if (count > 0 && isKnown && count !== expected) {
    yield errorAt(file.source, dataOffset(file, ['tags']), 'tags-not-parallel', { count, original: expected })
  }
  yield* listFaults(file, original)
  yield* imageFaults(file, valueAt(original.data, ['image']) !== undefined)
}

/** Lists of a translation and what they translate. */
const translatedLists = { galleryTexts: 'gallery', attachmentTitles: 'attachments', changeNotes: 'changes' }

/** A list that is given must have as many entries as the one it translates: which belongs to which is told by their order. */
function listFaults(file: ContentFile, original: ContentFile): Fault[] {
  return Object.entries(translatedLists).flatMap(([field, source]) => {
    const [count, expected] = [listAt(file.data, [field]).length, listAt(original.data, [source]).length]
    if (count === 0 || count === expected) return []
    return [
      errorAt(file.source, dataOffset(file, [field], 'key'), 'list-not-parallel', {
        field,
        source,
        count,
        original: expected,
      }),
    ]
  })
}

function imageFaults(file: ContentFile, hasImage: boolean): Fault[] {
  if (hasImage) {
    return valueAt(file.data, ['imageAlt']) === undefined
      ? [errorAt(file.source, 0, 'alt-not-translated')]
      : []
  }
  return ['imageAlt', 'imageCaption']
    .filter((field) => valueAt(file.data, [field]) !== undefined)
    .map((field) => errorAt(file.source, dataOffset(file, [field], 'key'), 'alt-without-image', { field }))
}
