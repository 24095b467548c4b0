import { createHash } from 'node:crypto'

/* What a page depends on is the hash of the data it is rendered from. Texts are expensive to make (Markdown, scripts),
 * so objects made from a source document carry the hash of exactly that source: it stands for them in every hash, and
 * their texts are made only when somebody reads them. */

const mark = Symbol('fingerprint')

/** Short hash of a text: 32 hexadecimal digits.
 *  @example hashText('') // 'e3b0c44298fc1c149afbf4c8996fb924' */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/** Hash of plain data. An object with a fingerprint counts by it, whatever it holds; `undefined` fields count as absent.
 *  @throws TypeError for what JSON cannot hold */
export function hashData(data: unknown): string {
  return hashText(JSON.stringify(data, (_key, value: unknown) => fingerprintOf(value) ?? value) ?? 'nothing')
}

/** The fingerprint of an object made by {@link deferred}, as a text that no other data has. */
export function fingerprintOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const fingerprint = (value as { [mark]?: string })[mark]
  return fingerprint === undefined ? undefined : `\u0000${fingerprint}`
}

/** Fields that are made when they are first read. */
export type DeferredFields<Fields> = { [Name in keyof Fields]: () => Fields[Name] }

/** An object whose `later` fields are made at the first reading and then kept. `fingerprint` must change whenever
 *  anything in it does. A copy (`{ ...object }`) is plain data: all its fields are made and it has no fingerprint. */
export function deferred<Now extends object, Later extends object>(
  fingerprint: string,
  now: Now,
  later: DeferredFields<Later>,
): Now & Later {
  for (const name of Object.keys(later) as (keyof Later & string)[]) defer(now, name, later[name])
  Object.defineProperty(now, mark, { value: fingerprint })
  return now as Now & Later
}

function defer(object: object, name: string, make: () => unknown): void {
  const get = () => {
    const value = make()
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true })
    return value
  }
  Object.defineProperty(object, name, { get, enumerable: true, configurable: true })
}
