import { counted } from './serbian-numbers'
import { figures, type FormatOptions } from './format-text'
import { shortList, shownFile } from './report'
import { howToChange, ruleInfo } from './rules'
import type { DecisionGroup, PlacedDecision, ScriptReport } from './types'

const styles = `
:root { color-scheme: light dark; --line: #8884; --mark: #fd08; }
body { font: 1rem/1.5 "Source Sans 3", system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; } h2 { font-size: 1.2rem; margin: 0; display: inline; }
details { border-top: 1px solid var(--line); padding: .4rem 0; } details details { margin-left: 1.2rem; }
summary { cursor: pointer; } summary:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
.why { opacity: .75; } mark { background: var(--mark); color: inherit; padding: 0 .1em; }
ul { margin: .4rem 0; padding-left: 1.2rem; } code { font-size: .9em; overflow-wrap: anywhere; }
.place { display: block; opacity: .75; font-size: .9em; overflow-wrap: anywhere; }
`

/** The report as one HTML page that needs nothing else: no script, no font, no request. Serbian Cyrillic. */
export function reportAsHtml(report: ScriptReport, { all = false, prefix = '' }: FormatOptions = {}): string {
  const groups = all ? report.groups : shortList(report)
  const parts = [
    section('Недоумице', groups.filter(isOpen), prefix, true),
    section(
      'Потврђене недоумице',
      groups.filter((group) => group.certainty === 'doubt' && group.confirmed),
      prefix,
    ),
    ...byRule(
      groups.filter(({ certainty }) => certainty === 'sure'),
      prefix,
    ),
  ]
  const lines = figures(report, groups).split('\n')
  return `<!doctype html>
<html lang="sr-Cyrl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Извештај о писму</title>
<style>${styles}</style>
</head>
<body>
<h1>Извештај о писму</h1>
<p>Речи о којима је при преношењу из латинице у ћирилицу требало одлучити. Недоумице су прве: прочитајте их и, ако је нешто погрешно, поступите како пише испод речи.</p>
${lines.map((line) => `<p>${escape(line)}</p>`).join('\n')}
${parts.filter(Boolean).join('\n')}
</body>
</html>
`
}

const isOpen = ({ certainty, confirmed }: DecisionGroup): boolean => certainty === 'doubt' && !confirmed

function byRule(groups: readonly DecisionGroup[], prefix: string): string[] {
  const rules = [...new Set(groups.map(({ rule }) => rule))]
  return rules.map((rule) =>
    section(
      capitalised(ruleInfo(rule).label),
      groups.filter((group) => group.rule === rule),
      prefix,
    ),
  )
}

function section(title: string, groups: readonly DecisionGroup[], prefix: string, open = false): string {
  if (groups.length === 0) return ''
  return `<details${open ? ' open' : ''}>
<summary><h2>${escape(title)} (${groups.length})</h2></summary>
${groups.map((group) => groupHtml(group, prefix)).join('\n')}
</details>`
}

function groupHtml(group: DecisionGroup, prefix: string): string {
  const { source, result, rule, count, places } = group
  const outcome =
    result === source
      ? `<b lang="sr-Latn">${escape(source)}</b> остаје латиницом`
      : `<b lang="sr-Latn">${escape(source)}</b> → <b>${escape(result)}</b>`
  const advice = howToChange(group).map((line) => `<li>${escape(line)}</li>`)
  return `<details>
<summary>${outcome} <span class="why">– ${escape(ruleInfo(rule).label)}, ${counted(count, 'пут', 'пута', 'пута')}</span></summary>
<ul>${places.map((place) => placeHtml(place, prefix)).join('')}</ul>
<p>Ако није добро:</p>
<ul>${advice.join('')}</ul>
${isOpen(group) ? `<p>Ако је добро: <code>npm run script:report -- --confirm "${escape(source)}"</code></p>` : ''}
</details>`
}

function placeHtml(
  { sentence, wordAt: [from, until], file, line, column }: PlacedDecision,
  prefix: string,
): string {
  const [before, word, after] = [sentence.slice(0, from), sentence.slice(from, until), sentence.slice(until)]
  return `<li><span lang="${/[\u0400-\u04ff]/.test(word) ? 'sr-Cyrl' : 'sr-Latn'}">${escape(before)}<mark>${escape(word)}</mark>${escape(after)}</span> <code class="place">${escape(`${shownFile(prefix, file)}:${line}:${column}`)}</code></li>`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
