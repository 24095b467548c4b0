import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { convert } from 'fontverter'
import { Blob, Buffer as TextBuffer, Face, Font, Variation, shape } from 'harfbuzzjs'
import files from '../../components/layout/fonts.json'
import { ROOT } from '../run/command.mjs'

const PUBLIC = join(ROOT, 'public')

/** A glyph's outline as an SVG path in ems, and where it stands from the start of the text, in ems. */
export interface PlacedGlyph {
  path: string
  x: number
}

/** A text shaped in one face. */
export interface ShapedText {
  /** In ems. */
  width: number
  glyphs: PlacedGlyph[]
}

interface FontFile {
  font: Font
  em: number
  letters: ReadonlySet<number>
}

/** Shapes a text by the rules of a language (BCP 47): with `sr` the Serbian forms of letters are taken (`locl`). */
export type Typeface = (text: string, language: string) => ShapedText

async function openFont(name: keyof typeof files, weight: number): Promise<FontFile> {
  const face = new Face(new Blob(await convert(await readFile(join(PUBLIC, files[name])), 'sfnt')))
  const font = new Font(face)
  font.setVariations([new Variation('wght', weight)])
  return { font, em: face.upem, letters: new Set(face.collectUnicodes()) }
}

/** Letters that have no form without their stroke. */
const PLAIN: Record<string, string> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  ı: 'i',
}

/** Stretches of a text by the file that has their letters; a letter that none has goes without its accent. */
function runsOf(text: string, fonts: readonly FontFile[]): { font: FontFile; text: string }[] {
  const runs: { font: FontFile; text: string }[] = []
  const fontOf = (letter: string) => fonts.find(({ letters }) => letters.has(letter.codePointAt(0) ?? 0))
  for (const letter of text.normalize('NFC')) {
    const forms = [letter, PLAIN[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')]
    const form = forms.find((one) => one !== '' && fontOf(one[0] ?? ''))
    const font = form && fontOf(form[0] ?? '')
    if (!font) continue
    const last = runs.at(-1)
    // Spaces and signs are in every file: they stay with the word before them.
    if (last && last.font.letters.has(form.codePointAt(0) ?? 0)) last.text += form
    else runs.push({ font, text: form })
  }
  return runs
}

function shapeRun({ font, em }: FontFile, text: string, language: string): ShapedText {
  const buffer = new TextBuffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  buffer.setLanguage(language)
  shape(font, buffer)
  const positions = buffer.getGlyphPositions()
  const result: ShapedText = { width: 0, glyphs: [] }
  for (const [index, { codepoint }] of buffer.getGlyphInfos().entries()) {
    const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {}
    const path = inEms(font.glyphToPath(codepoint), em)
    if (path) result.glyphs.push({ path, x: result.width + xOffset / em })
    result.width += xAdvance / em
  }
  return result
}

/** An outline in thousandths of an em, upside down as SVG has it. */
function inEms(path: string, em: number): string {
  let isHorizontal = false
  return path.replace(/-?\d+(?:\.\d+)?/g, (number) => {
    isHorizontal = !isHorizontal
    return String(Math.round(((isHorizontal ? 1000 : -1000) * Number(number)) / em))
  })
}

/** A face of the site at one weight, from its own files: the first that has a letter draws it. */
export async function openTypeface(
  names: readonly (keyof typeof files)[],
  weight: number,
): Promise<Typeface> {
  const fonts = await Promise.all(names.map((name) => openFont(name, weight)))
  const known = new Map<string, ShapedText>()
  return (text, language) => {
    const key = `${language} ${text}`
    const shaped =
      known.get(key) ?? joined(runsOf(text, fonts).map((run) => shapeRun(run.font, run.text, language)))
    known.set(key, shaped)
    return shaped
  }
}

function joined(parts: readonly ShapedText[]): ShapedText {
  const result: ShapedText = { width: 0, glyphs: [] }
  for (const { width, glyphs } of parts) {
    for (const { path, x } of glyphs) result.glyphs.push({ path, x: result.width + x })
    result.width += width
  }
  return result
}
