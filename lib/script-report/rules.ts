/* What each rule means to an editor. The short report shows what nobody has decided yet and could be wrong; what an
 * editor wrote down himself (glossary, marks), the house style of acronyms and parts recognised by their shape
 * (addresses, units…) are routine. Measured on the site's own news: all decisions are 2.6 % of the words of the Latin
 * texts, the short report before anybody confirmed anything 0.6 %. */
import type { RuleName } from './types'

/** How a rule is spoken of. */
export interface RuleInfo {
  /** Why, in a few words, Serbian Cyrillic. */
  label: string
  /** Shown only on request. */
  routine: boolean
}

const listed = (label: string): RuleInfo => ({ label, routine: false })
const routine = (label: string): RuleInfo => ({ label, routine: true })

const rules: Readonly<Record<RuleName, RuleInfo>> = {
  guessed: listed('реч није у списку српских речи, а пренета је у ћирилицу'),
  'inner-capital': listed('велико слово усред речи'),
  'mixed-scripts': listed('реч са словима оба писма'),
  'foreign-run': listed('део страног назива, по суседним речима'),
  'foreign-phrase': listed('страни назив из уграђеног списка'),
  'foreign-spelling': listed('страни правопис'),
  'foreign-shape': listed('скупови слова којих у српском нема'),
  'foreign-word': listed('страна реч из уграђеног списка'),
  'foreign-letter': listed('слово којег у српском нема'),
  brand: listed('позната марка после именице као што је „компанија”'),
  'brand-like': listed('назив после именице као што је „компанија”: можда се пише изворно'),
  shared: listed('реч постоји и у српском и у страном језику'),
  'acronym-kept': listed('страна скраћеница из уграђеног списка'),
  roman: listed('римски број'),
  digraph: listed('два слова, а не једно (н+ј, л+ј, д+ж)'),
  'dj-name': listed('име са dj прочитано као ђ'),
  'look-alike': listed('слово другог писма које исто изгледа'),
  acronym: routine('скраћеница великим словима'),
  ending: routine('падежни наставак после цртице'),
  glossary: routine('одредница у речнику сајта'),
  'latin-words': routine('реч из поља latinWords'),
  forced: routine('ознака у тексту'),
  address: routine('веб-адреса'),
  'e-mail': routine('имејл-адреса'),
  handle: routine('корисничко име или тараба-ознака'),
  file: routine('назив датотеке'),
  path: routine('путања'),
  placeholder: routine('место за вредност'),
  option: routine('опција наредбе'),
  shortcut: routine('пречица на тастатури'),
  identifier: routine('назив из програма'),
  formula: routine('формула'),
  code: routine('шифра или ознака са бројем'),
  unit: routine('мерна јединица'),
  currency: routine('валута'),
  symbol: routine('ознака уз именицу (витамин C)'),
}

/** What is known of a rule; a rule unknown here is shown under its own name rather than hidden. */
export function ruleInfo(rule: RuleName): RuleInfo {
  return Object.hasOwn(rules, rule) ? (rules[rule] as RuleInfo) : listed(`правило ${rule}`)
}

/** Names of all rules described here. */
export const knownRules: readonly RuleName[] = Object.keys(rules)

/** What to do when the result is wrong, one advice per line, Serbian Cyrillic. */
export function howToChange({
  source,
  result,
  rule,
}: {
  source: string
  result: string
  rule: RuleName
}): string[] {
  if (rule === 'look-alike' || rule === 'mixed-scripts')
    return ['Откуцајте реч поново, целу једним писмом, или покрените: npm run script:lint -- --fix']
  if (rule === 'glossary') return ['Измените или обришите одредницу у датотеци recnik.yaml.']
  if (rule === 'latin-words') return ['Обришите реч из поља latinWords.']
  if (rule === 'forced') return ['Обришите ознаку из текста.']
  if (result === source)
    return [
      `На једном месту ћирилицом: [${source}](cir:), са својим обликом: [${source}](<cir:облик>)`,
      `На целом сајту ћирилицом: у recnik.yaml додајте latin: ${source} и cyrillic: облик`,
    ]
  return [
    `На једном месту латиницом: [${source}](lat:)`,
    `У целој вести латиницом: у заглавље додајте latinWords: [${source}]`,
    `На целом сајту латиницом: у recnik.yaml додајте latin: ${source} (само ако то није и српска реч)`,
  ]
}
