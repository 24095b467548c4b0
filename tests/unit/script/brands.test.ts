import { describe, expect, it } from 'vitest'
import { createSiteConverter } from '../../../lib/variant'

const converter = createSiteConverter({ glossary: [] })
const asked = (text: string): string[] =>
  converter
    .convertBlock([{ text }], 'Cyrl')
    .decisions.filter(({ rule, certainty }) => rule === 'brand-like' && certainty === 'doubt')
    .map(({ source }) => source)

describe('a name that reads as Serbian after a noun that brands follow', () => {
  it.each([
    ['Stigao je lek firme Revit.', 'Revit'],
    ['Prva nagrada je bicikl marke Capriolo.', 'Capriolo'],
    ['Most gradi kompanija Enka.', 'Enka'],
    ['Osnivač kompanije Dunav najavio je novu uslugu.', undefined],
    ['Posao je dobila firma Strabag.', 'Strabag'],
  ])('is asked about: %s', (text, name) => {
    expect(asked(text)).toEqual(name === undefined ? [] : [name])
  })

  it.each([
    ['Primila je drugu dozu vakcine Moderna.', 'Примила је другу дозу вакцине Moderna.'],
    ['Rad je izašao u časopisu Nature prošle godine.', 'Рад је изашао у часопису Nature прошле године.'],
    ['Nabavljeno je 100 autobusa marke Solaris.', 'Набављено је 100 аутобуса марке Solaris.'],
    ['Osnivač kompanije Tesla najavio je novi model.', 'Оснивач компаније Tesla најавио је нови модел.'],
  ])('keeps its spelling when everybody knows it: %s', (text, expected) => {
    expect(converter.toCyrillic(text)).toBe(expected)
  })

  it.each([
    'Otvorena je aplikacija Ministarstva zdravlja.',
    'Magazin Vlade Srbije izlazi mesečno.',
    'Firma koju je osnovao Petar radi.',
    'Kompanija Air Serbia uvela je liniju.',
    'Moderna umetnost i vakcina protiv gripa.',
  ])('is left alone: %s', (text) => {
    expect(asked(text)).toEqual([])
  })
})
