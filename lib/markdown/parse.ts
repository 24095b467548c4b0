import type { Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { allowed } from './allowed'
import { safeAddresses } from './safe-addresses'

/** Prefix of footnote ids, so that an editor's id can never shadow a part of the page. */
const idPrefix = 'tekst-'

/** Name of the link from a note back to the text; a note that is named twice has two. */
const backLabel = (words: string) => (note: number, again: number) =>
  `${words} ${note + 1}${again > 1 ? ` (${again})` : ''}`

function processor(language: 'sr' | 'en') {
  const footnotes =
    language === 'sr'
      ? { footnoteLabel: 'Напомене', footnoteBackLabel: backLabel('Назад на текст, напомена') }
      : { footnoteLabel: 'Notes', footnoteBackLabel: backLabel('Back to the text, note') }
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: idPrefix, ...footnotes })
    .use(rehypeRaw)
    .use(rehypeSanitize, allowed)
    .use(safeAddresses)
}

const processors = { sr: processor('sr'), en: processor('en') }

/** The HTML tree of a Markdown body: GitHub flavour, raw HTML parsed, everything outside the allow-list removed.
 *  The words of the interface in it (footnotes) are in Cyrillic for Serbian; the variant step turns them. */
export function parseMarkdown(markdown: string, language: 'sr' | 'en'): Root {
  const engine = processors[language]
  return engine.runSync(engine.parse(markdown)) as Root
}
