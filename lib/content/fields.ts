/* The one table of front-matter fields. Contentlayer's definitions, the JSON Schema of the content
 * check, the TypeScript types and the editor's form are derived from it; nothing repeats it. Longer than a file should be, because it is one table: what a field is
 * and what an editor is told of it are read and changed together. */
import { attachment, change, picture, source, type pictureFields } from './field-groups'
import type { FieldTable, FieldValues } from './field-types'

const title = {
  type: 'string',
  required: true,
  converted: true,
  maxLength: 200,
  label: 'Наслов',
  hint: 'Наслов без тачке на крају, највише 200 знакова. Ако садржи двотачку, пише се под наводницима.',
} as const

const summary = {
  type: 'string',
  required: true,
  converted: true,
  maxLength: 300,
  label: 'Сажетак',
  hint: 'Једна или две реченице, највише 300 знакова; види се у списковима и у претраживачима.',
} as const

const tag = {
  type: 'string',
  converted: true,
  maxLength: 60,
  label: 'Ознака',
  hint: 'Реч или кратак израз, на пример добровољни повратак.',
} as const

const tags = {
  type: 'list',
  of: tag,
  maxItems: 20,
  label: 'Ознаке',
  hint: 'Појмови по којима се сродне вести повезују, истим писмом као текст.',
} as const

const updated = {
  type: 'string',
  format: 'date',
  label: 'Датум измене',
  hint: 'Када је текст последњи пут измењен, у облику 2024-04-02.',
} as const

const latinWords = {
  type: 'list',
  of: {
    type: 'string',
    maxLength: 100,
    label: 'Реч',
    hint: 'Реч или израз тачно како стоји у тексту, на пример CARITAS.',
  },
  maxItems: 100,
  label: 'Остаје латиницом',
  hint: 'Стране речи и називи који и на ћириличкој страни остају латиницом.',
} as const

const aliases = {
  type: 'list',
  of: {
    type: 'string',
    format: 'alias',
    maxLength: 300,
    label: 'Стара адреса',
    hint: 'Путања без назива сајта, на пример /lat/aktuelno/stari-naslov/4693.',
  },
  maxItems: 50,
  label: 'Старе адресе',
  hint: 'Раније адресе; читалац се са њих шаље на нову.',
} as const

/** Fields of `articles/<year>/<slug>.md`, in the order in which editors write them. */
export const articleFields = {
  title,
  date: {
    type: 'string',
    format: 'date',
    required: true,
    label: 'Датум',
    hint: 'Датум објављивања, у облику 2024-03-26 (година-месец-дан).',
  },
  id: {
    type: 'integer',
    minimum: 1,
    maximum: 999_999_999,
    required: true,
    label: 'Број',
    hint: 'Трајни број вести; две вести не могу имати исти број и он се никада не мења.',
  },
  summary,
  category: {
    type: 'string',
    format: 'category',
    required: true,
    label: 'Рубрика',
    hint: 'Једна од рубрика из датотеке site.yaml, на пример medjunarodna-saradnja.',
  },
  tags,
  image: { ...picture, label: 'Слика', hint: 'Главна слика вести. Није обавезна; опис слике јесте.' },
  gallery: {
    type: 'list',
    of: { ...picture, label: 'Слика', hint: 'Једна слика галерије.' },
    maxItems: 60,
    label: 'Галерија',
    hint: 'Остале слике, редом којим се приказују.',
  },
  attachments: {
    type: 'list',
    of: attachment,
    maxItems: 40,
    label: 'Прилози',
    hint: 'Документи који се уз вест могу преузети.',
  },
  author: {
    type: 'string',
    converted: true,
    maxLength: 200,
    label: 'Аутор',
    hint: 'Ко потписује вест, на пример Служба за односе с јавношћу. Без овог поља вест потписује установа.',
  },
  source,
  featured: {
    type: 'boolean',
    default: false,
    label: 'Истакнуто',
    hint: 'true ако вест треба да стоји на врху насловне стране.',
  },
  draft: {
    type: 'boolean',
    default: false,
    label: 'Нацрт',
    hint: 'true док вест није спремна за објављивање; нацрт се на сајту не види.',
  },
  publishAt: {
    type: 'string',
    format: 'dateTime',
    label: 'Објавити у',
    hint: 'Вест се не види пре овог тренутка; пише се као 2024-03-26T09:00:00+01:00.',
  },
  updated,
  changes: {
    type: 'list',
    of: change,
    maxItems: 50,
    label: 'Измене',
    hint: 'Јавне белешке о исправкама; уз њих је обавезан и датум измене (updated).',
  },
  aliases,
  latinWords,
} as const satisfies FieldTable

const english = {
  title: { ...title, converted: undefined },
  summary: { ...summary, converted: undefined },
  translatedFrom: {
    type: 'string',
    maxLength: 20,
    label: 'Преведено са',
    hint: 'Ознака српског текста од ког је превод настао. Уписује је наредба npm run content -- --translated назив.',
  },
} as const

/** Fields of `articles/<year>/<slug>.en.md`; everything else comes from the original. */
export const translationFields = {
  ...english,
  imageAlt: {
    type: 'string',
    maxLength: 300,
    label: 'Опис слике на енглеском',
    hint: 'Превод описа главне слике.',
  },
  imageCaption: {
    type: 'string',
    maxLength: 400,
    label: 'Потпис испод слике на енглеском',
    hint: 'Превод потписа главне слике.',
  },
  galleryTexts: {
    type: 'list',
    of: {
      type: 'object',
      name: 'PictureTexts',
      label: 'Слика',
      hint: 'Опис и потпис једне слике галерије.',
      fields: {
        alt: {
          type: 'string',
          required: true,
          maxLength: 300,
          label: 'Опис слике на енглеском',
          hint: 'Превод описа слике.',
        },
        caption: {
          type: 'string',
          maxLength: 400,
          label: 'Потпис испод слике на енглеском',
          hint: 'Превод потписа слике.',
        },
      },
    },
    maxItems: 60,
    label: 'Галерија на енглеском',
    hint: 'Описи и потписи слика галерије на енглеском, редом као у изворној вести.',
  },
  attachmentTitles: {
    type: 'list',
    of: {
      type: 'string',
      maxLength: 200,
      label: 'Назив прилога на енглеском',
      hint: 'Превод назива документа; сам документ остаје исти.',
    },
    maxItems: 40,
    label: 'Прилози на енглеском',
    hint: 'Називи прилога на енглеском, редом као у изворној вести.',
  },
  changeNotes: {
    type: 'list',
    of: {
      type: 'string',
      maxLength: 300,
      label: 'Белешка на енглеском',
      hint: 'Превод белешке о измени.',
    },
    maxItems: 50,
    label: 'Измене на енглеском',
    hint: 'Белешке о изменама на енглеском, редом као у изворној вести.',
  },
  author: {
    type: 'string',
    maxLength: 200,
    label: 'Аутор на енглеском',
    hint: 'Превод поља author, на пример Public Relations Office.',
  },
  tags: {
    ...tags,
    of: { ...tag, converted: undefined },
    hint: 'Ознаке на енглеском, редом као у изворној вести.',
  },
} as const satisfies FieldTable

/** Fields of `pages/<slug>.md`. */
export const pageFields = { title, summary, updated, aliases, latinWords } as const satisfies FieldTable

/** Fields of `pages/<slug>.en.md`. */
export const pageTranslationFields = english satisfies FieldTable

/** The four kinds of Markdown documents; the names are Contentlayer's type names. */
export const documentFields = {
  Article: articleFields,
  Translation: translationFields,
  Page: pageFields,
  PageTranslation: pageTranslationFields,
} as const

/** Name of a kind of Markdown document. */
export type DocumentKind = keyof typeof documentFields

/** Front matter of an article, as written (source script). */
export type ArticleFrontMatter = FieldValues<typeof articleFields>
/** Front matter of an article's English translation. */
export type TranslationFrontMatter = FieldValues<typeof translationFields>
/** Front matter of a standing page. */
export type PageFrontMatter = FieldValues<typeof pageFields>
/** Front matter of a standing page's English translation. */
export type PageTranslationFrontMatter = FieldValues<typeof pageTranslationFields>
/** A picture with its texts, as in `image` and `gallery`. */
export type Picture = FieldValues<typeof pictureFields>
