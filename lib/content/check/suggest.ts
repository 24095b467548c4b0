/* "Did you mean": the nearest known name, and the Serbian names editors reach for. */

const serbianNames: Record<string, string> = {
  naslov: 'title',
  datum: 'date',
  broj: 'id',
  sazetak: 'summary',
  opis: 'summary',
  uvod: 'summary',
  rubrika: 'category',
  kategorija: 'category',
  oznake: 'tags',
  tagovi: 'tags',
  kljucne_reci: 'tags',
  slika: 'image',
  fotografija: 'image',
  galerija: 'gallery',
  slike: 'gallery',
  prilozi: 'attachments',
  prilog: 'attachments',
  dokumenti: 'attachments',
  izvor: 'source',
  istaknuto: 'featured',
  nacrt: 'draft',
  skica: 'draft',
  objaviti: 'publishAt',
  objavljeno: 'publishAt',
  izmenjeno: 'updated',
  azurirano: 'updated',
  izmene: 'changes',
  adrese: 'aliases',
  stareadrese: 'aliases',
  latinicom: 'latinWords',
  datoteka: 'file',
  fajl: 'file',
  putanja: 'file',
  potpis: 'caption',
  autor: 'credit',
  foto: 'credit',
  naziv: 'name',
  ime: 'name',
  adresa: 'url',
  link: 'url',
  beleska: 'note',
  napomena: 'note',
}

/** The known name a misspelt or Serbian one stands for, if any.
 *  @param plain the name in ASCII (a slug), so that both scripts are found
 *  @example nearestName('naslov', 'naslov', ['title', 'date']) // 'title' */
export function nearestName(name: string, plain: string, known: readonly string[]): string | undefined {
  const serbian = serbianNames[plain.replace(/-/g, '')]
  if (serbian && known.includes(serbian)) return serbian
  // „opis” means the summary of an article, but the alternative text of a picture.
  if (plain.startsWith('opis') && known.includes('alt')) return 'alt'
  return nearest(name, known) ?? nearest(plain, known)
}

/** The nearest of the known words, when no more than a third of the letters differ.
 *  @example nearest('titel', ['title', 'date']) // 'title' */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase().slice(0, 200)
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of known) {
    const lower = candidate.toLowerCase()
    if (Math.abs(lower.length - wanted.length) >= bestDistance) continue
    const distance = editDistance(wanted, lower)
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** Letters to add, drop, change, or swap with the neighbour. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1)
      }
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity

/** „ (možda …)”: the part of a message that offers a correction, empty without one. */
export function perhaps(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` (${suggestion}?)`
}
