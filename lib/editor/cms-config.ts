/* Configuration of the editor's program: which files, which forms, where the files are kept. */
import type { CmsConfig, Collection, Field } from '@sveltia/cms'
import { documentFields } from '../content/fields'
import type { FieldTable } from '../content/field-types'
import { cmsFields, type FormContext } from './cms-fields'
import { MAX_UPLOAD, type EditorSettings } from './settings'

/** Kinds of items that the editor lists. */
export type CollectionName = 'vesti' | 'strane'

/** Name of the file format of a kind of items; its reader and writer are ours. */
export function formatOf(collection: CollectionName): string {
  return `vesnik-${collection}`
}

const BODY = {
  label: 'Текст',
  hint: 'Пасуси се одвајају празним редом, међунаслови почињу са ##. Сви знаци су у упутству за уреднике.',
}

/** Configuration for one script of the interface; `say` turns our Cyrillic texts into it. */
export function cmsConfig(settings: EditorSettings, say: FormContext['say']): CmsConfig {
  const { service } = settings
  return {
    load_config_file: false,
    backend: backend(settings),
    app_title: say('Весник – уредник'),
    logo: { src: '/icon.svg', show_in_header: false },
    media_folder: '/public/images/articles',
    public_folder: '/images/articles',
    media_libraries: { default: { config: uploads(service) }, stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 100, timezone: 'local' },
    output: { omit_empty_optional_fields: true },
    i18n: {
      structure: 'multiple_files',
      locales: ['sr', 'en'],
      default_locale: 'sr',
      initial_locales: ['sr'],
      omit_default_locale_from_file_path: true,
    },
    editor: { preview: true },
    collections: [articles(settings, say), pages(settings, say)],
    show_preview_links: false,
  } as CmsConfig
}

function backend({ service, api, repository, branch, signIn }: EditorSettings): CmsConfig['backend'] {
  const place = { repo: repository, ...(branch ? { branch } : {}) }
  const messages = {
    create: 'content: add {{slug}}',
    update: 'content: update {{slug}}',
    delete: 'content: remove {{slug}}',
    uploadMedia: 'content: add {{path}}',
    deleteMedia: 'content: remove {{path}}',
  }
  const shared = { ...place, commit_messages: messages }
  if (service === 'github') return { name: 'github', ...shared, api_root: api } as CmsConfig['backend']
  const access = { api_root: api, base_url: signIn?.address ?? api, app_id: signIn?.application ?? '' }
  if (service === 'gitlab')
    return { name: 'gitlab', ...shared, ...access, auth_type: 'pkce' } as CmsConfig['backend']
  return { name: 'gitea', ...shared, ...access } as CmsConfig['backend']
}

/** The bridge shrinks pictures itself, with better tools; elsewhere the browser does, before it sends them. */
function uploads(service: EditorSettings['service']) {
  const heic = { format: 'webp', quality: 85, width: 2400, height: 2400 }
  const everywhere = { heic }
  const inBrowser = { raster_image: { format: 'webp', quality: 85, width: 2400, height: 2400 }, heic }
  return {
    max_file_size: MAX_UPLOAD,
    slugify_filename: true,
    transformations: service === 'bridge' ? everywhere : inBrowser,
  }
}

function articles(settings: EditorSettings, say: FormContext['say']): Collection {
  return {
    ...documents(
      'vesti',
      say('Вести'),
      say('Вест'),
      settings,
      say,
      documentFields.Article,
      documentFields.Translation,
    ),
    folder: `${settings.contentFolder}/articles`,
    path: "{{fields.date | date('YYYY')}}/{{slug}}",
    slug: { template: '{{title}}', editable: true },
    thumbnail: 'image.file',
    summary: `{{draft | ternary('${say('НАЦРТ')} · ', '')}}{{title}} · {{date | date('DD.MM.YYYY.')}}`,
    sortable_fields: { fields: ['date', 'title', 'id'], default: { field: 'date', direction: 'descending' } },
    view_groups: [
      { label: say('Година'), field: 'date', pattern: '\\d{4}' },
      { label: say('Рубрика'), field: 'category' },
    ],
    view_filters: [{ label: say('Нацрти'), field: 'draft', pattern: true }],
  } as Collection
}

function pages(settings: EditorSettings, say: FormContext['say']): Collection {
  return {
    ...documents(
      'strane',
      say('Сталне стране'),
      say('Страна'),
      settings,
      say,
      documentFields.Page,
      documentFields.PageTranslation,
    ),
    folder: `${settings.contentFolder}/pages`,
    slug: { template: '{{title}}', editable: ['create'] },
    thumbnail: false,
    sortable_fields: ['title'],
  } as Collection
}

/** An original and its translation are one item with two languages; what only the translation has comes last. */
function documents(
  name: CollectionName,
  label: string,
  singular: string,
  settings: EditorSettings,
  say: FormContext['say'],
  original: FieldTable,
  translation: FieldTable,
) {
  const translated = new Set(Object.keys(translation))
  const context = { categories: settings.site.categories, say, translated }
  const own = Object.entries(translation).filter(([field]) => !(field in original))
  const form = cmsFields({ ...original, ...Object.fromEntries(own) }, context)
  // The text comes before what few items need.
  const place = 1 + form.findIndex((field) => field.name === ('tags' in original ? 'tags' : 'summary'))
  const body = {
    name: 'body',
    label: say(BODY.label),
    hint: say(BODY.hint),
    widget: 'richtext',
    modes: ['raw', 'rich_text'],
    required: true,
    i18n: true,
  } as Field
  const fields = [...form.slice(0, place), body, ...form.slice(place)]
  return {
    name,
    label,
    label_singular: singular,
    format: formatOf(name),
    create: true,
    i18n: true,
    fields,
  }
}
