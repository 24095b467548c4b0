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
    ['Primila je drugu dozu vakcine Moderna.', 'Moderna'],
    ['Rad je izašao u časopisu Nature prošle godine.', 'Nature'],
    ['Nabavljeno je 100 autobusa marke Solaris.', 'Solaris'],
    ['Osnivač kompanije Tesla najavio je novi model.', undefined],
    ['Posao je dobila firma Strabag.', 'Strabag'],
  ])('is asked about: %s', (text, name) => {
    expect(asked(text)).toEqual(name === undefined ? [] : [name])
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
