/* Fields of content/uklonjeno.yaml (what was removed on purpose) and content/obavestenja.yaml (site-wide notices). */
import type { FieldTable, FieldValues } from './field-types'

const localFields = {
  sr: {
    type: 'string',
    required: true,
    converted: true,
    maxLength: 500,
    label: 'Српски',
    hint: 'Ћирилицом или латиницом; друго писмо сајт прави сам.',
  },
  en: { type: 'string', maxLength: 500, label: 'Енглески', hint: 'Није обавезан.' },
} as const satisfies FieldTable

const local = { type: 'object', name: 'LocalText', fields: localFields } as const

const removedFields = {
  address: {
    type: 'string',
    format: 'alias',
    required: true,
    maxLength: 300,
    label: 'Адреса',
    hint: 'Путања без назива сајта, на пример /cir/aktuelno/povucena-vest/120; важи за сва писма и језике.',
  },
  date: {
    type: 'string',
    format: 'date',
    required: true,
    label: 'Датум',
    hint: 'Када је страна уклоњена, у облику 2024-04-02.',
  },
  reason: { ...local, required: true, label: 'Разлог', hint: 'Зашто је страна уклоњена; читалац ово види.' },
  to: {
    type: 'string',
    format: 'alias',
    maxLength: 300,
    label: 'Куда',
    hint: 'Страна на којој читалац може да нађе оно што тражи, на пример /cir/aktuelno/nova-vest/121/.',
  },
} as const satisfies FieldTable

/** `uklonjeno.yaml` is a list of addresses that are gone on purpose. */
export const removedList = {
  type: 'list',
  maxItems: 5000,
  label: 'Уклоњене стране',
  hint: 'Адресе страна које су намерно уклоњене.',
  of: {
    type: 'object',
    name: 'Removed',
    fields: removedFields,
    label: 'Уклоњена страна',
    hint: 'Једна адреса.',
  },
} as const

const alertFields = {
  urgent: {
    type: 'boolean',
    default: false,
    label: 'Хитно',
    hint: 'true за хитно обавештење; без тога је обично.',
  },
  from: {
    type: 'string',
    format: 'dateTime',
    required: true,
    label: 'Од',
    hint: 'Од када се обавештење види, на пример 2026-03-26T09:00:00+01:00.',
  },
  to: {
    type: 'string',
    format: 'dateTime',
    required: true,
    label: 'До',
    hint: 'До када се обавештење види, на пример 2026-03-27T16:00:00+01:00.',
  },
  text: { ...local, required: true, label: 'Текст', hint: 'Једна или две реченице.' },
  link: {
    type: 'string',
    format: 'target',
    maxLength: 300,
    label: 'Веза',
    hint: 'Страна са више података: путања на овом сајту или цела адреса која почиње са https://.',
  },
} as const satisfies FieldTable

/** `obavestenja.yaml` is a list of site-wide notices. */
export const alertList = {
  type: 'list',
  maxItems: 20,
  label: 'Обавештења',
  hint: 'Обавештења која се виде на врху сваке стране.',
  of: {
    type: 'object',
    name: 'SiteAlert',
    fields: alertFields,
    label: 'Обавештење',
    hint: 'Једно обавештење.',
  },
} as const

/** A text in Serbian, in either script, and perhaps in English. */
export type LocalText = FieldValues<typeof localFields>
/** An address that is gone on purpose. */
export type Removed = FieldValues<typeof removedFields>
/** A site-wide notice as written. */
export type AlertSource = FieldValues<typeof alertFields>
