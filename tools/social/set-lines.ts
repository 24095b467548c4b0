/** A text broken into lines, at the largest size at which it fits. */
export interface SetText {
  size: number
  lines: string[]
}

/** Where a text must fit, in pixels. */
export interface Room {
  width: number
  height: number
  /** From the largest to the smallest. */
  sizes: readonly number[]
  /** Distance of lines, in sizes. */
  leading: number
}

/** Words that must not end a line: prepositions and conjunctions of one or two letters go with what follows. */
const LEANING =
  /^(?:[\p{L}]|[„"(]\p{L}|на|за|од|до|по|из|са|уз|не|ни|да|na|za|od|do|po|iz|sa|uz|ne|ni|da|of|to|in|on|at|by|an|the)$/iu

/** What stays together on a line: words with the short ones before them. */
function unitsOf(text: string): string[] {
  const units: string[] = []
  let open = false
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (open) units[units.length - 1] += ` ${word}`
    else units.push(word)
    open = LEANING.test(word)
  }
  return units
}

/** Lines no wider than `width` ems; undefined when one unit alone is wider. */
function wrap(
  units: readonly string[],
  width: number,
  measure: (text: string) => number,
): string[] | undefined {
  const lines: string[] = []
  for (const unit of units) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${unit}` : unit
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer
    else if (measure(unit) <= width) lines.push(unit)
    else return undefined
  }
  return lines
}

/** The same number of lines, as narrow as it goes: a last line of one word looks like a mistake. */
function balance(units: readonly string[], width: number, measure: (text: string) => number): string[] {
  let best = wrap(units, width, measure) ?? [units.join(' ')]
  const count = best.length
  let [low, high] = [width * 0.4, width]
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2
    const lines = wrap(units, middle, measure)
    if (lines && lines.length === count) [best, high] = [lines, middle]
    else low = middle
  }
  return best
}

/**
 * Breaks a text into balanced lines at the largest size that fits. What does not fit even at the smallest is cut, with
 * an ellipsis.
 * @param measure width of a text in ems
 */
export function setLines(text: string, room: Room, measure: (text: string) => number): SetText {
  const units = unitsOf(text)
  for (const size of room.sizes) {
    const lines = wrap(units, room.width / size, measure)
    if (lines && lines.length * size * room.leading <= room.height)
      return { size, lines: balance(units, room.width / size, measure) }
  }
  const size = room.sizes.at(-1) ?? 1
  const most = Math.max(1, Math.floor(room.height / (size * room.leading)))
  const pieces = units.flatMap((unit) => split(unit, room.width / size, measure))
  const lines = wrap(pieces, room.width / size, measure) ?? []
  if (lines.length <= most) return { size, lines }
  const kept = lines.slice(0, most)
  kept[most - 1] = ellipsis(kept[most - 1] ?? '', room.width / size, measure)
  return { size, lines: kept }
}

/** A word wider than a line, in pieces that are not. */
function split(unit: string, width: number, measure: (text: string) => number): string[] {
  const pieces = ['']
  for (const letter of unit) {
    if (measure(pieces.at(-1) + letter) > width) pieces.push('')
    pieces[pieces.length - 1] += letter
  }
  return pieces
}

function ellipsis(line: string, width: number, measure: (text: string) => number): string {
  let text = line
  while (text && measure(`${text}…`) > width) text = text.replace(/\s*\S+$/, '')
  return `${text.replace(/[\s,;:–-]+$/, '')}…`
}
