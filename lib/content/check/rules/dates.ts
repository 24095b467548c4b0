import { dataOffset, listAt, textAt, type Content, type ContentFile } from '../content-files'
import { errorAt, warningAt, type Faults } from '../fault'
import { isCalendarDay } from '../form'

/** Order of dates within a file. */
export function* dateFaults(file: ContentFile): Faults {
  yield* changeFaults(file)
  const date = day(file, ['date'])
  const updated = day(file, ['updated'])
  if (date && updated && updated < date) {
    yield errorAt(file.source, dataOffset(file, ['updated']), 'updated-before-date', { updated, date })
  }
}

/** Dates against the clock. */
export function* clockFaults(file: ContentFile, { now }: Content): Faults {
  const date = day(file, ['date'])
  const publishAt = textAt(file.data, ['publishAt'])
  const isDraft = file.data?.value && (file.data.value as { draft?: unknown }).draft === true
  if (publishAt && !isDraft && new Date(publishAt).getTime() <= now.getTime()) {
    yield warningAt(file.source, dataOffset(file, ['publishAt']), 'embargo-past', { value: publishAt })
  }
  if (date && !publishAt && !isDraft && date > today(now)) {
    yield warningAt(file.source, dataOffset(file, ['date']), 'future-date', { date })
  }
}

function* changeFaults(file: ContentFile): Faults {
  const days = listAt(file.data, ['changes']).map((_, index) => day(file, ['changes', index, 'date']))
  const updated = textAt(file.data, ['updated'])
  const latest = days
    .filter((one) => one !== undefined)
    .sort()
    .at(-1)
  if (latest && updated === undefined) {
    yield errorAt(file.source, dataOffset(file, ['changes'], 'key'), 'changes-without-updated', {
      date: latest,
    })
  }
  if (latest && updated && isCalendarDay(updated) && latest > updated) {
    const offset = dataOffset(file, ['changes', days.indexOf(latest), 'date'])
    yield errorAt(file.source, offset, 'change-after-updated', { date: latest, updated })
  }
}

/** A date of the front matter that is a day of the calendar. */
function day(file: ContentFile, path: readonly (string | number)[]): string | undefined {
  const value = textAt(file.data, path)
  return value !== undefined && isCalendarDay(value) ? value : undefined
}

/** The calendar day in Serbia; Swedish dates happen to be written as ISO 8601. */
function today(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Belgrade' }).format(now)
}
