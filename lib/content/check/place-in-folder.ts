import type { DocumentKind } from '../fields'

/** What the path of a Markdown file says. */
export interface FilePlace {
  readonly kind: DocumentKind
  /** File name without `.md` and `.en`. */
  readonly slug: string
  /** Folder below the content folder: `articles/2024` or `pages`. */
  readonly folder: string
}

/** Kind, folder and slug of a Markdown file by its path; undefined where no document may be.
 *  @example placeInFolder('articles/2024/poseta.en.md')?.kind // 'Translation' */
export function placeInFolder(path: string): FilePlace | undefined {
  const found = /^(articles\/\d{4}|pages)\/([^/]+?)(\.en)?\.md$/.exec(path)
  if (!found) return undefined
  const [, folder = '', slug = '', translation] = found
  const kind =
    folder === 'pages' ? (translation ? 'PageTranslation' : 'Page') : translation ? 'Translation' : 'Article'
  return { kind, slug, folder }
}
