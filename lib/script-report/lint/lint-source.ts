import { sourceText } from '@/lib/content/check/fault'
import { parseYaml } from '@/lib/content/check/yaml-text'
import type { Finding, LintRule } from './finding'
import { lintText, type LintOptions } from './lint-text'
import { markdownRanges, maskedText, yamlRanges } from './readable'

/** Settings of the lint for one file. */
export interface SourceOptions {
  /** A text taken over as it is (`asWritten` in odluke.yaml): everything is only information, nothing is mended. */
  asWritten?: boolean
}

/**
 * Faults of typing in a source file, in the order of the file: Markdown with front matter, `.yaml` or messages in
 * `.json`. Only text for readers is looked at: no code, link targets, addresses, keys, typed fields.
 * `file` is the path below the content folder (or any path, for messages).
 * @example lintSource('articles/2024/poseta.md', text).filter(({ severity }) => severity === 'error')
 */
export function lintSource(file: string, text: string, { asWritten = false }: SourceOptions = {}): Finding[] {
  const findings = rangesByLanguage(file, text).flatMap(({ masked, ...options }) => lintText(masked, options))
  findings.sort((one, other) => one.offset - other.offset)
  return asWritten ? findings.map(({ fix: _, ...rest }) => ({ ...rest, severity: 'info' })) : findings
}

type Part = LintOptions & { masked: string }

/** site.yaml holds two languages, which are judged apart. */
function rangesByLanguage(file: string, text: string): Part[] {
  if (file.endsWith('.md')) {
    const language = file.endsWith('.en.md') ? 'en' : 'sr'
    return [{ masked: maskedText(text, markdownRanges(sourceText(file, text))), language }]
  }
  const { part } = parseYaml(sourceText(file, text), 0, text.length)
  if (!part) return []
  const isEnglish = (path: readonly string[]) => path.at(-1) === 'en' || /(?:^|\/)en\.json$/.test(file)
  // Lists hold names in any script; in messages two apostrophes write one.
  const without: LintRule[] = ['no-diacritics', ...(file.endsWith('.json') ? (['odd-quotes'] as const) : [])]
  return (['sr', 'en'] as const).map((language) => ({
    language,
    without,
    masked: maskedText(
      text,
      yamlRanges(part, (path) => isEnglish(path) === (language === 'en')),
    ),
  }))
}
