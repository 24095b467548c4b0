import { readFileSync } from 'node:fs'
import { toLatin } from '/work/wt/script/lib/script'
import { createSiteConverter, markdownLine } from '/work/wt/script/lib/variant'
const c = createSiteConverter({ glossary: [] })
let bad = 0,
  all = 0
for (const f of process.argv.slice(2))
  for (const l of readFileSync(f, 'utf8').trim().split('\n')) {
    const made = markdownLine(toLatin(l), 'Cyrl', { converter: c }).split(/\s+/)
    const ex = l.split(/\s+/)
    all += ex.length
    const w = ex.flatMap((x, i) => (x === made[i] ? [] : [`${x}≠${made[i]}`]))
    bad += w.length
    if (w.length) console.log(w.join('  '), ' | ', l.slice(0, 90))
  }
console.log(bad, all, (100 * (1 - bad / all)).toFixed(2))
