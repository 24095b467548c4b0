import { parseFile, placeInFolder, type ContentFile } from './content-files'
import { listFiles, readSource } from './read-files'

/** Markdown files of a content folder as far as they can be read; faults in others are the content check's. */
export function readableFiles(folder: string): ContentFile[] {
  return listFiles(folder).files.flatMap((file) => {
    const source = placeInFolder(file) ? readSource(folder, file) : undefined
    return source && 'text' in source ? (parseFile(source).file ?? []) : []
  })
}
