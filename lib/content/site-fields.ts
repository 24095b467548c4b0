/* Fields of content/site.yaml (the institution) and content/recnik.yaml (the glossary), in the same
 * language as the front-matter table, so that the same check and the same types serve them. */
import type { FieldTable, FieldValues } from './field-types'

const bilingualFields = {
  sr: {
    type: 'string',
    required: true,
    converted: true,
    maxLength: 1000,
    label: 'Српски',
    hint: 'Ћирилицом.',
  },
  en: { type: 'string', required: true, maxLength: 1000, label: 'Енглески', hint: 'На енглеском.' },
} as const satisfies FieldTable

const bilingual = { type: 'object', name: 'Bilingual', fields: bilingualFields } as const

const navigation = {
  type: 'list',
  maxItems: 30,
  required: true,
  of: {
    type: 'object',
    name: 'NavigationEntry',
    label: 'Ставка',
    hint: 'Једна веза.',
    fields: {
      to: {
        type: 'string',
        format: 'pageLink',
        required: true,
        label: 'Куда',
        hint: 'aktuelno или назив датотеке стране из фасцикле pages, без .md.',
      },
      label: { ...bilingual, label: 'Назив', hint: 'Ако га нема, узима се наслов стране.' },
    },
  },
} as const

const addressFields = {
  street: { ...bilingual, required: true, label: 'Улица и број', hint: 'На пример Народних хероја 4.' },
  postalCode: {
    type: 'string',
    required: true,
    maxLength: 12,
    label: 'Поштански број',
    hint: 'Под наводницима, на пример "11070".',
  },
  city: { ...bilingual, required: true, label: 'Место', hint: 'На пример Нови Београд.' },
  country: { ...bilingual, required: true, label: 'Држава', hint: 'На пример Србија.' },
} as const satisfies FieldTable

/** Fields of `site.yaml`. */
export const siteFields = {
  name: { ...bilingual, required: true, label: 'Назив установе', hint: 'Пун званични назив.' },
  shortName: { ...bilingual, required: true, label: 'Кратак назив', hint: 'Назив за заглавље.' },
  tagline: { ...bilingual, required: true, label: 'Надназив', hint: 'На пример Република Србија.' },
  description: { ...bilingual, required: true, label: 'Опис сајта', hint: 'Једна реченица за претраживаче.' },
  mark: {
    type: 'string',
    format: 'letter',
    required: true,
    converted: true,
    label: 'Знак',
    hint: 'Једно слово које стоји уместо грба.',
  },
  address: {
    type: 'object',
    name: 'Address',
    required: true,
    fields: addressFields,
    label: 'Адреса',
    hint: 'Седиште установе.',
  },
  email: { type: 'string', maxLength: 200, label: 'Е-пошта', hint: 'Није обавезна.' },
  phone: { type: 'string', maxLength: 60, label: 'Телефон', hint: 'Није обавезан.' },
  demo: {
    ...bilingual,
    label: 'Напомена о демонстрацији',
    hint: 'Кратак ред у подножју; за прави сајт се брише.',
  },
  image: { type: 'string', format: 'image', label: 'Подразумевана слика', hint: 'За друштвене мреже.' },
  navigation: { ...navigation, label: 'Главни мени', hint: 'Везе у заглављу, редом.' },
  footer: { ...navigation, label: 'Подножје', hint: 'Везе у подножју, редом.' },
  categories: {
    type: 'list',
    maxItems: 40,
    required: true,
    label: 'Рубрике',
    hint: 'Рубрике вести, редом којим се приказују.',
    of: {
      type: 'object',
      name: 'Category',
      label: 'Рубрика',
      hint: 'Једна рубрика.',
      fields: {
        key: {
          type: 'string',
          format: 'key',
          required: true,
          label: 'Кључ',
          hint: 'Мала слова енглеске абецеде и цртице, на пример javni-pozivi.',
        },
        label: { ...bilingual, required: true, label: 'Назив', hint: 'Назив рубрике.' },
        description: { ...bilingual, required: true, label: 'Опис', hint: 'Једна реченица о рубрици.' },
      },
    },
  },
  social: {
    type: 'list',
    maxItems: 20,
    label: 'Друштвене мреже',
    hint: 'Није обавезно.',
    of: {
      type: 'object',
      name: 'SocialLink',
      label: 'Налог',
      hint: 'Један налог.',
      fields: {
        name: {
          type: 'string',
          required: true,
          maxLength: 60,
          label: 'Назив мреже',
          hint: 'На пример YouTube.',
        },
        url: { type: 'string', format: 'url', required: true, label: 'Адреса', hint: 'Почиње са https://.' },
      },
    },
  },
} as const satisfies FieldTable

/** Fields of one entry of `recnik.yaml`. */
export const glossaryFields = {
  latin: {
    type: 'string',
    required: true,
    maxLength: 100,
    label: 'Латиницом',
    hint: 'Реч или израз како се пише латиницом, на пример CARITAS.',
  },
  cyrillic: {
    type: 'string',
    maxLength: 100,
    label: 'Ћирилицом',
    hint: 'Облик на ћириличкој страни; ако га нема, реч и тамо остаје латиницом.',
  },
  note: { type: 'string', maxLength: 300, label: 'Напомена', hint: 'Зашто је реч у речнику.' },
} as const satisfies FieldTable

/** `recnik.yaml` is a plain list of entries. */
export const glossaryList = {
  type: 'list',
  maxItems: 5000,
  label: 'Речник',
  hint: 'Речи и изрази који остају латиницом или имају свој ћирилички облик.',
  of: {
    type: 'object',
    name: 'GlossaryEntry',
    fields: glossaryFields,
    label: 'Одредница',
    hint: 'Један израз.',
  },
} as const

/** A text in Serbian (always Cyrillic) and English. */
export type Bilingual = FieldValues<typeof bilingualFields>
/** The institution and its site, as `content/site.yaml` describes them. */
export type Site = FieldValues<typeof siteFields>
/** One link of the header's or footer's navigation. */
export type NavigationEntry = Site['navigation'][number]
/** One category of articles. */
export type Category = Site['categories'][number]
/** One entry of the glossary. */
export type GlossaryEntry = FieldValues<typeof glossaryFields>
