/* Teaches the editor's program our files: how they are read, what is done before a save, how they are written. */
import CMS from '@sveltia/cms'
import {
  kindOfValues,
  prepared,
  readDocument,
  writeDocument,
  type FormValues,
} from '@/lib/editor/document-format'
import { formatOf, type CollectionName } from '@/lib/editor/cms-config'
import type { EditorSettings } from '@/lib/editor/settings'

/** The part of an immutable map that is used here. */
interface EntryMap {
  toJS: () => {
    data: FormValues
    i18n: Record<string, { data: FormValues }>
    path: string
    collection: CollectionName
  }
  setIn: (path: string[], value: unknown) => EntryMap
}

/** Registers reader, writer and the step before each save. */
export function registerFormats({ contentFolder }: EditorSettings): void {
  const below = (path: string) => path.slice(contentFolder.length + 1)
  for (const collection of ['vesti', 'strane'] as const) {
    CMS.registerCustomFormat(formatOf(collection), 'md', {
      fromFile: ((text: string, path: string) => readDocument(text, below(path))) as (
        text: string,
      ) => FormValues,
      toFile: (values: FormValues) => writeDocument(values, kindOfValues(values, collection)),
    })
  }
  CMS.registerEventListener({
    name: 'preSave',
    handler: (({ entry }: { entry: EntryMap }) => preparedEntry(entry, below)) as never,
  })
}

function preparedEntry(entry: EntryMap, below: (path: string) => string): EntryMap {
  const { data, i18n, path, collection } = entry.toJS()
  const own = below(path)
  let ready = entry.setIn(['data'], prepared(data, own, collection))
  for (const [language, { data: translated }] of Object.entries(i18n)) {
    // A language that the item does not have comes as an empty group, and must not come back as one.
    const value =
      Object.keys(translated ?? {}).length > 0
        ? prepared(translated, own.replace(/\.md$/, `.${language}.md`), collection)
        : undefined
    ready = ready.setIn(['i18n', language, 'data'], value)
  }
  return ready
}
