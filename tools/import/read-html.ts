/* A saved HTML page: the article is found by Readability, its date, address and title by what the page says of itself. */
import path from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { calendarDay, dateLine } from './dates'
import type { Found, FoundItem } from './item'
import { keepLocalPictures } from './local-pictures'
import { htmlToMarkdown } from './markdown'
import { oldAddress } from './old-address'
import { languageOf } from './read-text'

type Page = ReturnType<typeof parseHTML>['document']

/** Reads a saved page.
 *  @param from path of the file; pictures are looked for beside it and in `pictureFolder`, never fetched
 *  @param html the whole file */
export function readHtml(from: string, html: string, pictureFolder?: string): Found {
  const { document } = parseHTML(html)
  if (!document.body)
    return { items: [], remarks: [{ from, text: 'Датотека није страна у облику HTML: прескочено.' }] }
  const facts = factsOf(document)
  const title = titleOf(document)
  if (!title) return { items: [], remarks: [{ from, text: 'Страна нема наслова: прескочено.' }] }
  const article = new Readability(document, { charThreshold: 120 }).parse()
  if (!article?.content)
    return { items: [], remarks: [{ from, text: 'На страни није нађен текст вести: прескочено.' }] }
  const { html: body, pictures, remarks } = cleanBody(from, article.content, title, pictureFolder)
  const markdown = htmlToMarkdown(body)
  const item: FoundItem = {
    from,
    title,
    language: facts.language ?? languageOf(article.textContent ?? ''),
    body: markdown,
    pictures,
    categories: [],
    tags: [],
  }
  const date = facts.date ?? dateIn(body)
  if (date === undefined) remarks.push({ from, text: 'На страни није нађен датум објављивања.' })
  else item.date = date
  if (facts.url !== undefined) item.url = facts.url
  if (facts.oldPath !== undefined) item.oldPath = facts.oldPath
  if (facts.id !== undefined) item.id = facts.id
  if (facts.summary !== undefined) item.summary = facts.summary
  return { items: [item], remarks }
}

interface Facts extends Partial<Pick<FoundItem, 'date' | 'url' | 'oldPath' | 'id' | 'summary'>> {
  language?: FoundItem['language']
}

function content(document: Page, selector: string, name = 'content'): string | undefined {
  return document.querySelector(selector)?.getAttribute(name)?.trim() || undefined
}

function factsOf(document: Page): Facts {
  const facts: Facts = {}
  const url =
    content(document, 'link[rel=canonical]', 'href') ??
    content(document, 'meta[property="og:url"]') ??
    savedFrom(document)
  const old = url === undefined ? undefined : oldAddress(url)
  if (url !== undefined && /^https?:/.test(url)) facts.url = url
  if (old) facts.oldPath = old.path
  if (old?.id !== undefined) facts.id = old.id
  const lang = document.documentElement.getAttribute('lang')?.toLowerCase()
  if (old?.language) facts.language = old.language
  else if (lang) facts.language = lang.startsWith('en') ? 'en' : 'sr'
  const summary =
    content(document, 'meta[property="og:description"]') ?? content(document, 'meta[name=description]')
  if (summary !== undefined) facts.summary = summary
  const date = dateOf(document)
  if (date !== undefined) facts.date = date
  return facts
}

/** Browsers write where a page was saved from into its first comment. */
function savedFrom(document: Page): string | undefined {
  const comments = [...document.childNodes].filter(({ nodeType }) => nodeType === 8)
  return /saved from url=\(\d+\)(\S+)/.exec(comments.map(({ textContent }) => textContent).join(' '))?.[1]
}

function dateOf(document: Page): string | undefined {
  const stated =
    content(document, 'meta[property="article:published_time"]') ??
    content(document, 'time[datetime]', 'datetime')
  const day = stated === undefined ? undefined : calendarDay(stated.slice(0, 10))
  if (day !== undefined) return day
  for (const element of document.querySelectorAll('time, span, div, p, li')) {
    const found = element.children.length === 0 ? dateLine(element.textContent?.trim() ?? '') : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function dateIn(html: string): string | undefined {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  return dateOf(document)
}

function titleOf(document: Page): string {
  const heading = document.querySelector('article h1, main h1, h1')?.textContent
  const title =
    heading ?? content(document, 'meta[property="og:title"]') ?? document.querySelector('title')?.textContent
  return (title ?? '').replace(/\s+/g, ' ').normalize('NFC').trim()
}

/** The article without its title, date and remote pictures. */
function cleanBody(from: string, html: string, title: string, pictureFolder: string | undefined) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  for (const element of [...document.querySelectorAll('h1, h2, h3, p, div, span, time')]) {
    const text = element.textContent?.replace(/\s+/g, ' ').normalize('NFC').trim() ?? ''
    if (element.children.length === 0 && (text === title || (text !== '' && dateLine(text) !== undefined)))
      element.remove()
  }
  const kept = keepLocalPictures(document, from, { beside: path.dirname(from), folder: pictureFolder })
  return { html: document.body.innerHTML, ...kept }
}
