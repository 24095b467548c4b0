import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
import { contentlayerFields } from './lib/content/contentlayer-fields'
import { documentFields, type DocumentKind } from './lib/content/fields'
import { contentFolder } from './lib/content/folder'

const documentPatterns: Record<DocumentKind, string> = {
  Article: 'articles/**/!(*.en).md',
  Translation: 'articles/**/*.en.md',
  Page: 'pages/!(*.en).md',
  PageTranslation: 'pages/*.en.md',
}

/** The file name without `.md` and without the language: `articles/2024/poseta.en.md` → `poseta`. */
function slugOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/(\.en)?\.md$/, '')
}

/** The year folder of an article's file, 0 where there is none. */
function yearOf(file: string): number {
  return Number(/^articles\/(\d{4})\//.exec(file)?.[1] ?? 0)
}

const documentTypes = (Object.keys(documentFields) as DocumentKind[]).map((name) =>
  defineDocumentType(() => ({
    name,
    filePathPattern: documentPatterns[name],
    contentType: 'markdown',
    fields: contentlayerFields(documentFields[name]),
    computedFields: {
      slug: { type: 'string', resolve: (document) => slugOf(document._raw.sourceFilePath) },
      year: { type: 'number', resolve: (document) => yearOf(document._raw.sourceFilePath) },
    },
  })),
)

export default makeSource({
  contentDirPath: contentFolder(),
  contentDirExclude: ['README.md', '**/*.yaml', '**/*.yml', '**/*.txt'],
  documentTypes,
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  onUnknownDocuments: 'fail',
  disableImportAliasWarning: true,
  // Only the source of the body is kept: HTML is made by lib/markdown when an article is read, so
  // Contentlayer's own parsing would be thrown away.
  markdown: (processor) => {
    processor.parser = () => ({ type: 'root', children: [] })
    processor.compiler = () => ''
  },
})
