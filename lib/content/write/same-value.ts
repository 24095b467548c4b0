import type { Field, FieldTable } from '../field-types'

/** Whether a value says nothing: a missing one, an empty text, list or group, or `false` where that is the default. */
export function isEmpty(value: unknown, field?: Field): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.every((item) => isEmpty(item))
  if (typeof value === 'object') return Object.values(value).every((item) => isEmpty(item))
  return field?.type === 'boolean' && value === field.default
}

/**
 * Whether two values say the same. Forms trim texts, give numbers as texts and fill in what is empty; none of that is
 * a change.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other)
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]))
  if (isGroup(one) && isGroup(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)])
    return [...names].every((name) => isSame(one[name], other[name]))
  }
  return typeof one !== 'object' && typeof other !== 'object' && plain(one) === plain(other)
}

/** A group of fields: an object that is no list. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value without what is empty, texts trimmed, in the order of its table: what is written for the first time. */
export function cleaned(value: unknown, field?: Field): unknown {
  if (typeof value === 'string') {
    const text = value.replace(/\r\n?/g, '\n').trim()
    return field?.type === 'integer' && /^\d+$/.test(text) ? Number(text) : text
  }
  if (Array.isArray(value)) {
    const item = field?.type === 'list' ? field.of : undefined
    return value.filter((entry) => !isEmpty(entry)).map((entry) => cleaned(entry, item))
  }
  return isGroup(value) ? cleanedGroup(value, field?.type === 'object' ? field.fields : {}) : value
}

function cleanedGroup(value: Record<string, unknown>, table: FieldTable): Record<string, unknown> {
  const names = [...new Set([...Object.keys(table), ...Object.keys(value)])]
  const full = names.filter((name) => !isEmpty(value[name], table[name]))
  return Object.fromEntries(full.map((name) => [name, cleaned(value[name], table[name])]))
}

function plain(value: unknown): string {
  return String(value).replace(/\r\n?/g, '\n').trim()
}
