import { sitePath, type Addresses } from '../addresses'
import { listAt, textAt, type Content } from '../content-files'
import { errorAt, warningAt, type Faults } from '../fault'
import { formChecks } from '../form'
import { offsetOf } from '../yaml-text'
import { detectScript } from '@/lib/script'

/** Site-wide notices: their times, their links, their languages. */
export function* alertFaults({ alerts, now }: Content, { live }: Addresses): Faults {
  if (!alerts) return
  for (const index of listAt(alerts, []).keys()) {
    const at = (...path: string[]) => offsetOf(alerts, [index, ...path])
    const [from, to] = ['from', 'to'].map((name) => timeAt(textAt(alerts, [index, name])))
    if (from !== undefined && to !== undefined) {
      if (to <= from) yield errorAt(alerts.source, at('to'), 'alert-times')
      else if (to <= now.getTime())
        yield warningAt(alerts.source, at('to'), 'alert-past', { value: textAt(alerts, [index, 'to']) ?? '' })
    }
    const link = textAt(alerts, [index, 'link'])
    if (link?.startsWith('/') && !formChecks.target?.(link) && !live.has(sitePath(link)))
      yield errorAt(alerts.source, at('link'), 'alert-link', { link })
    const english = textAt(alerts, [index, 'text', 'en'])
    if (english && detectScript(english).script === 'Cyrl')
      yield errorAt(alerts.source, at('text', 'en'), 'not-english', { field: 'text.en' })
  }
}

function timeAt(value: string | undefined): number | undefined {
  return value === undefined || formChecks.dateTime?.(value) ? undefined : new Date(value).getTime()
}
