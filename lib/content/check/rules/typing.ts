import { lintSource } from '@/lib/script-report/lint/lint-source'
import type { Finding } from '@/lib/script-report/lint/finding'
import { errorAt, warningAt, type Fault, type SourceText } from '../fault'

/** What other rules of this check already say, or what only informs. */
const elsewhere = new Set<string>(['invisible', 'odd-quotes', 'mixed-scripts', 'soft-hyphen'])

/** Entities that the rule on quotes names. */
const quotes = new Set(['&quot;', '&apos;', '&#39;', '&#34;'])

/** Letters of the other script inside words, and what old editors leave behind; none in a text taken over as it is. */
export function typingFaults(source: SourceText, asWritten: ReadonlySet<string>): Fault[] {
  return lintSource(source.path, source.text, { asWritten: asWritten.has(source.path) })
    .filter(({ rule, severity }) => severity !== 'info' && !elsewhere.has(rule))
    .filter(({ offset, length }) => !quotes.has(source.text.slice(offset, offset + length)))
    .map((finding) => fault(source, finding))
}

function fault(source: SourceText, { severity, offset, message: advice }: Finding): Fault {
  return (severity === 'error' ? errorAt : warningAt)(source, offset, 'typing', { advice })
}
