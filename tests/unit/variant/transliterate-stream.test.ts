import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { transliterateStream } from '../../../lib/variant/transliterate-stream'

class Sink extends Writable {
  text = ''
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

async function run(input: string | Buffer, ...args: string[]) {
  const [output, errors] = [new Sink(), new Sink()]
  const bytes = Buffer.from(input)
  // One byte at a time: no character may depend on where a stream is cut.
  const stream = Readable.from([...bytes].map((byte) => Buffer.from([byte])))
  const code = await transliterateStream([...args, '--no-glossary'], stream, output, errors)
  return { code, output: output.text, errors: errors.text }
}

describe('the command transliterate', () => {
  it.each([
    ['', ''],
    ['\n\n\na', '\n\n\nа'],
    ['Njegoš\r\n\r\nLjubav', 'Његош\r\n\r\nЉубав'],
    ['\ufeffNjegoš\n', '\ufeffЊегош\n'],
  ])('keeps line ends, empty lines and a missing last one: %j', async (input, output) => {
    expect(await run(input, '--to', 'Cyrl')).toEqual({ code: 0, output, errors: '' })
  })

  it.each([
    [Buffer.from('ab\n\xff\xfecd\n', 'latin1'), 3, 2, 'аб\n'],
    [Buffer.from('abc\ndef\xc3', 'latin1'), 7, 2, 'абц\n'],
    [Buffer.from('Novi Sad \xe2\x82 x\n', 'latin1'), 9, 1, ''],
    [Buffer.from('Novi Sad \xed\xa0\x80\n', 'latin1'), 9, 1, ''],
  ])('names the byte at which bad UTF-8 begins: %#', async (input, byte, line, output) => {
    const made = await run(input, '--to', 'Cyrl')
    expect(made).toEqual({
      code: 1,
      output,
      errors: `Улаз није исправан UTF-8: бајт ${byte} (ред ${line}).\n`,
    })
  })

  it.each([
    [
      'Prijava [Visa](cir:Виза), [Njujork](<lat:New York>), [Save](lat:), [Home](cir:)',
      'Пријава Виза, Њујорк, Save, Хоме',
      'Prijava Visa, New York, Save, Home',
    ],
    [
      'Пријава [Visa](cir:Виза), [Њујорк](<lat:New York>), [Save](lat:), [Home](cir:)',
      'Пријава Виза, Њујорк, Save, Хоме',
      'Prijava Visa, New York, Save, Home',
    ],
    [
      '# Naslov **[Save](lat:) i *[Home](cir:)***',
      '# Наслов **Save и *Хоме***',
      '# Naslov **Save i *Home***',
    ],
    [
      '| ćelija [Save](lat:) | [tekst][oznaka] | `kod` |',
      '| ћелија Save | [текст][oznaka] | `kod` |',
      '| ćelija Save | [tekst][oznaka] | `kod` |',
    ],
    ['[oznaka]: /put "Naslov veze"', '[oznaka]: /put "Наслов везе"', '[oznaka]: /put "Naslov veze"'],
    [
      'Reč <span lang="en">Save</span> i Savi',
      'Реч <span lang="en">Save</span> и Сави',
      'Reč <span lang="en">Save</span> i Savi',
    ],
  ])('resolves marks and leaves labels, code and foreign elements: %s', async (input, cyrillic, latin) => {
    expect((await run(input, '--to', 'Cyrl')).output).toBe(cyrillic)
    expect((await run(input, '--to', 'Latn')).output).toBe(latin)
  })

  it('explains decisions by line and column, and its use when asked wrongly', async () => {
    const { errors } = await run('\nPetar I', '--to', 'Cyrl', '--explain')
    expect(errors).toBe('2:7 \troman\tI → I\n')
    expect(await run('a', '--to', 'Foo')).toMatchObject({ code: 2, output: '' })
  })
})
