import type { Addresses } from '../addresses'
import { dataOffset, listAt, textAt, valueAt, type Content, type ContentFile } from '../content-files'
import { errorAt, warningAt, type Faults, type SourceText } from '../fault'
import { formChecks } from '../form'
import { parsePublishedList, type PublishedEntry } from '@/lib/content/published-list'
import { defaultLocale } from '@/lib/i18n/locales'
import { addressKey, inAllLocales, readAlias } from '@/lib/url/old-addresses'
import { articlePath, categoryPath, standingPath } from '@/lib/url/paths'

/** Addresses that have been public and are no longer pages, though nobody has said where they lead now. */
export function* publishedFaults(content: Content, addresses: Addresses): Faults {
  const { published } = content
  if (!published) return
  const { entries, wrongLines } = parsePublishedList(published.text)
  for (const line of wrongLines)
    yield errorAt(published, published.lineStarts[line - 1] ?? 0, 'published-line')
  const explained = explainedPaths(content)
  const paths = new Set(content.files.map(({ source }) => source.path))
  const world: World = { content, addresses, explained, published, paths }
  for (const entry of entries) {
    if (explained.has(pathOf(entry))) continue
    if (entry.kind === 'vest') yield* articleFaults(entry, world)
    else if (!addresses.live.has(pathOf(entry)))
      yield errorAt(published, lineOf(published, entry), 'published-missing', { address: pathOf(entry) })
    else yield* translationFaults(entry, addresses.live.get(pathOf(entry)), world)
  }
}

interface World {
  content: Content
  addresses: Addresses
  /** Paths, in the default locale, that an alias or a removal explains. */
  explained: ReadonlySet<string>
  published: SourceText
  /** Paths of all content files. */
  paths: ReadonlySet<string>
}

function pathOf({ kind, id = 0, slug }: PublishedEntry): string {
  if (kind === 'rubrika') return categoryPath(defaultLocale, slug)
  return kind === 'strana' ? standingPath(defaultLocale, slug) : articlePath(defaultLocale, { slug, id })
}

/** Old addresses of all files, and removed ones, in every locale that they count for. */
function explainedPaths({ files, removed }: Content): Set<string> {
  const aliases = files.flatMap(({ data }) => listAt(data, ['aliases']))
  const gone = listAt(removed, []).map((_, index) => textAt(removed, [index, 'address']))
  const paths = new Set<string>()
  for (const address of [...aliases, ...gone]) {
    if (typeof address !== 'string' || formChecks.alias?.(address)) continue
    for (const form of inAllLocales(readAlias(address))) paths.add(addressKey(form.address))
  }
  return paths
}

function* articleFaults(entry: PublishedEntry, world: World): Faults {
  const { addresses, published, content } = world
  const file = addresses.articleById.get(String(entry.id))
  const address = pathOf(entry)
  if (!file) {
    const same = content.files.find(({ kind, slug }) => kind === 'Article' && slug === entry.slug)
    const at = lineOf(published, entry)
    if (same)
      yield errorAt(same.source, dataOffset(same, ['id']), 'published-number', { address, id: entry.id ?? 0 })
    else yield errorAt(published, at, 'published-missing', { address })
    return
  }
  if (isHidden(file, content.now))
    yield errorAt(file.source, dataOffset(file, [hiddenBy(file)]), 'published-hidden', { address })
  else if (file.slug !== entry.slug) yield warningAt(file.source, 0, 'published-moved', { address })
  yield* translationFaults(entry, file, world)
}

function* translationFaults(
  entry: PublishedEntry,
  file: ContentFile | 'site' | undefined,
  { paths, published }: World,
): Faults {
  if (!entry.english || !file || file === 'site') return
  const english = `${file.folder}/${file.slug}.en.md`
  if (!paths.has(english))
    yield warningAt(published, lineOf(published, entry), 'published-translation', { file: english })
}

const hiddenBy = (file: ContentFile) => (valueAt(file.data, ['draft']) === true ? 'draft' : 'publishAt')

function isHidden(file: ContentFile, now: Date): boolean {
  const publishAt = textAt(file.data, ['publishAt'])
  return valueAt(file.data, ['draft']) === true || (publishAt !== undefined && new Date(publishAt) > now)
}

/** Offset of the line that holds an entry. */
function lineOf({ text }: SourceText, { kind, id, slug }: PublishedEntry): number {
  const words = [kind, id, slug].filter((word) => word !== undefined)
  const found = text.search(new RegExp(`^${words.join(' +')}(?: |\\r?$)`, 'm'))
  return Math.max(0, found)
}
