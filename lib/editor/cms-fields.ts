/* The forms of the editor, from the one table of front-matter fields. */
import type { Field as CmsField } from '@sveltia/cms'
import type { Field, FieldTable, IntegerField, ListField, StringField } from '../content/field-types'
import type { EditorSettings } from './settings'

/** What a form depends on besides the table. */
export interface FormContext {
  categories: EditorSettings['site']['categories']
  /** Text of the interface in the editor's script. */
  say: (cyrillic: string) => string
  /** Fields that have a text of their own in a translation. */
  translated: ReadonlySet<string>
}

/** Fields filled in by the editor's program itself: shown, but not typed. */
const AUTOMATIC = new Set(['id'])

/** Form fields of a table, in its order. */
export function cmsFields(table: FieldTable, context: FormContext): CmsField[] {
  return Object.entries(table).map(([name, field]) => cmsField(name, field, context))
}

function cmsField(name: string, field: Field, context: FormContext): CmsField {
  const shared = {
    name,
    label: context.say(field.label),
    hint: context.say(field.hint),
    required: field.required === true && !AUTOMATIC.has(name),
    ...(AUTOMATIC.has(name) ? { readonly: true } : {}),
    i18n: context.translated.has(name),
  }
  switch (field.type) {
    case 'string':
      return { ...shared, ...stringWidget(field, context) } as CmsField
    case 'integer':
      return { ...shared, ...integerWidget(field) } as CmsField
    case 'boolean':
      return { ...shared, widget: 'boolean', default: field.default } as CmsField
    case 'object':
      return {
        ...shared,
        widget: 'object',
        fields: cmsFields(field.fields, context),
        collapsed: 'auto',
      } as CmsField
    case 'list':
      return { ...shared, ...listWidget(field, context) } as CmsField
  }
}

function integerWidget({ minimum, maximum }: IntegerField) {
  return { widget: 'number', value_type: 'int', min: minimum, max: maximum }
}

function listWidget({ of, maxItems }: ListField, context: FormContext) {
  const items =
    of.type === 'object'
      ? { fields: cmsFields(of.fields, context), summary: summaryOf(of.fields) }
      : { field: cmsField('stavka', of, context) }
  return { widget: 'list', max: maxItems, label_singular: context.say(of.label), ...items }
}

/** A closed group shows its first text that an editor would know it by. */
function summaryOf(table: FieldTable): string {
  const name = ['title', 'note', 'alt', 'name'].find((key) => key in table) ?? Object.keys(table)[0] ?? ''
  return `{{fields.${name}}}`
}

function stringWidget(field: StringField, { categories, say }: FormContext) {
  switch (field.format) {
    case 'date':
      return {
        widget: 'datetime',
        type: 'date',
        format: 'YYYY-MM-DD',
        ...(field.required ? { default: '{{now}}' } : {}),
      }
    case 'dateTime':
      return { widget: 'datetime', format: 'YYYY-MM-DDTHH:mm:ssZ' }
    case 'image':
      return { widget: 'image', ...folderOf('images/articles') }
    case 'file':
      return { widget: 'file', ...folderOf('files') }
    case 'category':
      return {
        widget: 'select',
        options: categories.map(({ key, label }) => ({ value: key, label: say(label.sr) })),
      }
    case 'url':
      return { widget: 'string', type: 'url' }
    default:
      return {
        widget: (field.maxLength ?? 0) > 250 ? 'text' : 'string',
        ...(field.maxLength ? { maxlength: field.maxLength } : {}),
      }
  }
}

/** Pictures and documents go to the folder of the current year. */
function folderOf(folder: string) {
  return { media_folder: `/public/${folder}/{{year}}`, public_folder: `/${folder}/{{year}}` }
}
