/* Groups of fields that stand under one name in the front matter: parts of the table in fields.ts. */
import type { FieldTable } from './field-types'

/** A picture below public/ with its texts. */
export const pictureFields = {
  file: {
    type: 'string',
    format: 'image',
    required: true,
    label: 'Датотека',
    hint: 'Путања слике у фасцикли public, на пример /images/articles/2024/poseta.jpg.',
  },
  alt: {
    type: 'string',
    required: true,
    converted: true,
    maxLength: 300,
    label: 'Опис слике',
    hint: 'Шта се на слици види, једном реченицом, за читаоце који слику не виде.',
  },
  caption: {
    type: 'string',
    converted: true,
    maxLength: 400,
    label: 'Потпис испод слике',
    hint: 'Ко је и шта је на слици, где и када.',
  },
  credit: {
    type: 'string',
    converted: true,
    maxLength: 120,
    label: 'Аутор слике',
    hint: 'Име фотографа или установе која је слику уступила.',
  },
} as const satisfies FieldTable

/** The picture as a group of fields; where it stands it gets its own label. */
export const picture = { type: 'object', name: 'Picture', fields: pictureFields } as const

/** A document that can be downloaded. */
export const attachment = {
  type: 'object',
  name: 'Attachment',
  label: 'Прилог',
  hint: 'Документ који се уз вест може преузети.',
  fields: {
    file: {
      type: 'string',
      format: 'file',
      required: true,
      label: 'Датотека',
      hint: 'Путања документа у фасцикли public, на пример /files/2024/javni-poziv.pdf.',
    },
    title: {
      type: 'string',
      required: true,
      converted: true,
      maxLength: 200,
      label: 'Назив',
      hint: 'Назив документа како ће га читалац видети.',
    },
    language: {
      type: 'string',
      format: 'language',
      label: 'Језик и писмо',
      hint: 'Језик документа: sr-Cyrl (српски, ћирилица), sr-Latn (српски, латиница), en (енглески), hu (мађарски) и слично.',
    },
  },
} as const

/** Where the news was first published. */
export const source = {
  type: 'object',
  name: 'Source',
  label: 'Извор',
  hint: 'Где је вест први пут објављена.',
  fields: {
    name: {
      type: 'string',
      required: true,
      converted: true,
      maxLength: 200,
      label: 'Назив',
      hint: 'Назив установе или гласила.',
    },
    url: {
      type: 'string',
      format: 'url',
      required: true,
      label: 'Адреса',
      hint: 'Пуна адреса, почиње са https://.',
    },
  },
} as const

/** A public note of what was corrected. */
export const change = {
  type: 'object',
  name: 'Change',
  label: 'Измена',
  hint: 'Кратка белешка о томе шта је после објављивања исправљено.',
  fields: {
    date: {
      type: 'string',
      format: 'date',
      required: true,
      label: 'Датум',
      hint: 'Датум измене, у облику 2024-04-02.',
    },
    note: {
      type: 'string',
      required: true,
      converted: true,
      maxLength: 300,
      label: 'Белешка',
      hint: 'Шта је измењено, једном реченицом.',
    },
    correction: {
      type: 'boolean',
      default: false,
      label: 'Исправка',
      hint: 'true ако је исправљен нетачан податак; читалац то види и на врху вести.',
    },
  },
} as const
