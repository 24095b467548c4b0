/** What the text of a `string` field must look like; without a format it is free text. */
export type TextFormat =
  | 'date' // 2024-03-26
  | 'dateTime' // 2024-03-26T09:00:00+01:00
  | 'url' // https://…
  | 'image' // /images/…, a picture below public/
  | 'file' // /files/…, a file below public/
  | 'alias' // /lat/aktuelno/stari-naslov/4693
  | 'target' // a path of this site or https://…
  | 'category' // a key of `categories` in site.yaml
  | 'key' // ASCII word in lower case: a slug, a category key
  | 'pageLink' // `aktuelno` or the slug of a standing page
  | 'letter' // exactly one letter
  | 'language' // sr-Cyrl, sr-Latn, en, hu: a language, for Serbian with its script

interface FieldBase {
  /** Name of the field for editors, in Serbian Cyrillic. */
  readonly label: string
  /** What the field is for and how it is written, in Serbian Cyrillic. */
  readonly hint: string
  readonly required?: true
}

/** A text, free or of a fixed form. */
export interface StringField extends FieldBase {
  readonly type: 'string'
  readonly format?: TextFormat
  /** In characters (code points). */
  readonly maxLength?: number
  /** The text is written in the source's script and is shown in the reader's script. */
  readonly converted?: true
}

/** A whole number within limits. */
export interface IntegerField extends FieldBase {
  readonly type: 'integer'
  readonly minimum: number
  readonly maximum: number
}

/** Yes or no. */
export interface BooleanField extends FieldBase {
  readonly type: 'boolean'
  readonly default: boolean
}

/** A group of fields under one name; `name` is what Contentlayer calls the type. */
export interface ObjectField extends FieldBase {
  readonly type: 'object'
  readonly name: string
  readonly fields: FieldTable
}

/** Texts or groups of fields, one after the other. */
export interface ListField extends FieldBase {
  readonly type: 'list'
  readonly of: StringField | ObjectField
  readonly maxItems: number
}

/** A field of any type. */
export type Field = StringField | IntegerField | BooleanField | ObjectField | ListField

/** Field name → field, in the order in which editors write the fields. */
export type FieldTable = { readonly [name: string]: Field }

type PresentKeys<T extends FieldTable> = {
  [K in keyof T]: T[K] extends { required: true } | { default: boolean } ? K : never
}[keyof T]

/** The value of one field as compiled content holds it. */
export type FieldValue<F> = F extends { type: 'string' }
  ? string
  : F extends { type: 'integer' }
    ? number
    : F extends { type: 'boolean' }
      ? boolean
      : F extends { type: 'list'; of: infer Item }
        ? FieldValue<Item>[]
        : F extends { type: 'object'; fields: infer Fields extends FieldTable }
          ? FieldValues<Fields>
          : never

/** The values of a whole table: required fields and fields with a default are always there. */
export type FieldValues<T extends FieldTable> = {
  -readonly [K in PresentKeys<T>]: FieldValue<T[K]>
} & {
  -readonly [K in Exclude<keyof T, PresentKeys<T>>]?: FieldValue<T[K]>
}
