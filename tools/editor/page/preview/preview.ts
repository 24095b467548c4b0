/* Shows the item beside the form, in the script the editor chooses, anew with each keystroke. */
import CMS from '@sveltia/cms'
import { createElement } from 'react'
import type { EditorSettings } from '@/lib/editor/settings'
import { localeInfo, serbianLocales, type Locale } from '@/lib/i18n/locales'
import { previewConverter, type Draft } from './article'
import type { Doubt } from './marks'
import { previewHtml } from './render'
import { wordList } from './words'

interface TemplateProps {
  entry: { toJS: () => { data: Draft } }
  document: Document
}

/** Where the editor's choice is kept. */
const CHOICE = 'vesnik.pregled'

/** Registers the preview of both kinds of items, with the site's style sheet. */
export function registerPreviews(settings: EditorSettings, say: (cyrillic: string) => string): void {
  CMS.registerPreviewStyle('/urednik/pregled.css')
  const converter = previewConverter(settings)
  const chosen = (): Locale => (localStorage.getItem(CHOICE) === 'sr-Latn' ? 'sr-Latn' : 'sr-Cyrl')
  for (const collection of ['vesti', 'strane'] as const) {
    const show = (place: HTMLElement, { entry, document }: TemplateProps): void => {
      const draft = entry.toJS().data
      const isEnglish = isEnglishFrame(document)
      const locale: Locale = isEnglish ? 'en' : chosen()
      const doubts: Doubt[] = []
      const html = previewHtml(collection, draft, { locale, converter, settings, doubts })
      document.documentElement.lang = locale
      draw(place, html, doubts, { locale, say, again: () => show(place, { entry, document }) })
    }
    // A function and no hook: the program's own copy of React draws it, and each drawing calls `ref` anew.
    const Preview = (props: TemplateProps) =>
      createElement('div', { ref: (place: HTMLElement | null) => void (place && show(place, props)) })
    CMS.registerPreviewTemplate(collection, Preview as never)
  }
}

/** The program says in the frame's language which form it belongs to; it is read before the preview changes it. */
function isEnglishFrame(document: Document): boolean {
  const root = document.documentElement
  root.dataset.jezik ??= root.lang
  return root.dataset.jezik === 'en'
}

interface Drawing {
  locale: Locale
  say: (cyrillic: string) => string
  again: () => void
}

function draw(place: HTMLElement, html: string, doubts: readonly Doubt[], drawing: Drawing): void {
  const { ownerDocument: document } = place
  let [bar, page] = [place.querySelector('.pregled-traka'), place.querySelector('.pregled-strana')]
  if (!bar || !page) {
    bar = document.createElement('div')
    bar.className = 'pregled-traka'
    page = document.createElement('div')
    page.className = 'pregled-strana'
    place.replaceChildren(bar, page)
  }
  const wasOpen = bar.querySelector('details')?.open ?? false
  bar.replaceChildren(
    ...(drawing.locale === 'en'
      ? []
      : [scriptSwitch(document, drawing), wordList(document, doubts, wasOpen, drawing.say)]),
  )
  if (page.innerHTML !== html) page.innerHTML = html
  const list = bar
  page.querySelectorAll<HTMLElement>('[data-rec]').forEach((mark) => {
    const open = () => {
      const details = list.querySelector('details')
      if (details) details.open = true
      list.querySelector<HTMLElement>(`[data-stavka="${mark.dataset.rec}"] button`)?.focus()
    }
    mark.title = doubts[Number(mark.dataset.rec)]
      ? drawing.say(doubts[Number(mark.dataset.rec)]?.reason ?? '')
      : ''
    mark.onclick = open
    mark.onkeydown = (event) =>
      void ((event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), open()))
  })
}

function scriptSwitch(document: Document, { locale, again, say }: Drawing): HTMLElement {
  const group = document.createElement('div')
  group.className = 'pregled-pismo'
  group.setAttribute('role', 'group')
  group.setAttribute('aria-label', say('Писмо прегледа'))
  for (const entry of serbianLocales) {
    const { label, name } = localeInfo(entry)
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label
    button.setAttribute('aria-label', name)
    button.setAttribute('aria-pressed', String(entry === locale))
    button.onclick = () => {
      localStorage.setItem(CHOICE, entry)
      again()
    }
    group.append(button)
  }
  return group
}
