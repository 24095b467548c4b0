/* Lists of whole numbers as short ASCII texts: base 64, five bits a letter, the sixth says that more follow. JSON with
 * commas takes about twice as much, also compressed. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]))

function encode(number: number): string {
  let text = ''
  let rest = number
  do {
    const low = rest % 32
    rest = Math.floor(rest / 32)
    text += DIGITS.charAt(rest > 0 ? low + 32 : low)
  } while (rest > 0)
  return text
}

/**
 * Whole numbers ≥ 0 as one text.
 * @example packNumbers([0, 5, 40]) // 'AFoB'
 */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(encode).join('')
}

/** The numbers of {@link packNumbers}. Letters that it never writes count as nothing. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = []
  let [number, weight] = [0, 1]
  for (const digit of text) {
    const value = VALUES.get(digit) ?? 0
    number += (value % 32) * weight
    weight *= 32
    if (value < 32) {
      numbers.push(number)
      number = 0
      weight = 1
    }
  }
  return numbers
}

/**
 * Numbers in any order, as differences from one to the next: short where neighbours are close.
 * @example unpackSeries(packSeries([9001, 9000, 4693])) // [9001, 9000, 4693]
 */
export function packSeries(numbers: readonly number[]): string {
  const steps = numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
  return packNumbers(steps.map((step) => (step < 0 ? -2 * step - 1 : 2 * step)))
}

/** The numbers of {@link packSeries}. */
export function unpackSeries(text: string): number[] {
  let number = 0
  return unpackNumbers(text).map((step) => (number += step % 2 ? -(step + 1) / 2 : step / 2))
}
