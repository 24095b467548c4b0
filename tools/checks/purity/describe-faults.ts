import type { PurityFault, PurityReport, Rule } from './check-purity'

const TITLES: Record<Rule, string> = {
  cyrillic: 'Ћирилична слова у латиничном или енглеском тексту',
  latin: 'Латиничне речи у ћириличном тексту које не задржава ниједно правило',
  versions: 'Латинична верзија није једнака пресловљеној ћириличној',
  file: 'Датотека чија се писма не могу проверити',
}
const ADVICE: Record<Rule, string> = {
  cyrillic: 'Реч у енглеском тексту напишите латиницом; текст интерфејса поправите у lib/i18n/messages.',
  latin:
    'Ако реч треба да остане латиницом, означите је: [Save](lat:), latinWords у вести или content/recnik.yaml; ако не треба, текст је заобишао lib/variant.',
  versions: 'Оба облика морају настати из истог извора преко lib/variant.',
  file: 'Нова врста датотеке уписује се у tools/checks/purity/data-texts.ts.',
}
/** Different faults of one rule that are printed; the others are counted. */
const SHOWN = 20

/** The same fault on many pages is one, with the first page that has it: a fault of the frame is on all. */
function grouped(faults: readonly PurityFault[]): [PurityFault, number][] {
  const groups = new Map<string, [PurityFault, number]>()
  for (const fault of faults) {
    const known = groups.get(fault.what)
    if (known) known[1] += 1
    else groups.set(fault.what, [fault, 1])
  }
  return [...groups.values()]
}

function describeRule(rule: Rule, faults: readonly PurityFault[]): string[] {
  const groups = grouped(faults)
  if (groups.length === 0) return []
  const lines = groups.slice(0, SHOWN).map(([{ file, what, excerpt }, count]) => {
    const others = count > 1 ? ` (и још на ${count - 1} места)` : ''
    return `  ${file}: ${what}${others}${excerpt ? `\n    ${excerpt}` : ''}`
  })
  const rest = groups.length - SHOWN
  return [`${TITLES[rule]}:`, ...lines, ...(rest > 0 ? [`  … и још ${rest}`] : []), `  ${ADVICE[rule]}`]
}

/** What is broken, for people: by rule, with file, word, place and what to do. Empty when nothing is. */
export function describeFaults({ faults }: PurityReport): string {
  return (Object.keys(TITLES) as Rule[])
    .flatMap((rule) =>
      describeRule(
        rule,
        faults.filter((fault) => fault.rule === rule),
      ),
    )
    .join('\n')
}
