import { leastSide } from '@/lib/media/recipe'
import { fileReferences } from '../file-references'
import type { Content, ContentFile } from '../content-files'
import { errorAt, type Fault, type Faults } from '../fault'

/** Pictures and documents that are there but cannot be opened, and pictures too small for their place. */
export function* mediaFaults(file: ContentFile, { media }: Content): Faults {
  if (!media) return
  for (const reference of fileReferences(file)) {
    const facts =
      reference.kind === 'image' ? media.pictures[reference.address] : media.documents[reference.address]
    if (!facts) continue
    const fault =
      'broken' in facts
        ? broken(file, reference)
        : 'width' in facts
          ? small(file, reference, facts)
          : undefined
    if (fault) yield fault
  }
}

type Reference = ReturnType<typeof fileReferences>[number]

function broken({ source }: ContentFile, { kind, address, offset }: Reference): Fault {
  return errorAt(source, offset, kind === 'image' ? 'image-broken' : 'document-broken', { file: address })
}

function small(
  { source }: ContentFile,
  { address, offset, place }: Reference,
  { width, height }: { width: number; height: number },
): Fault | undefined {
  const side = Math.max(width, height)
  const min = leastSide[place]
  return side < min ? errorAt(source, offset, 'image-small', { file: address, side, min }) : undefined
}
