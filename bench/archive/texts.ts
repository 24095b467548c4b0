import type { Random } from './random'

/* Texts of generated articles: sentences of the kind that institutions publish, put together at random. No real event,
 * no real person. Written in Cyrillic; the Latin sources are made from them. */

const places = [
  'Београду', 'Новом Саду', 'Нишу', 'Крагујевцу', 'Суботици', 'Лесковцу', 'Ваљеву', 'Врању', 'Шапцу', 'Сомбору',
  'Краљеву', 'Чачку', 'Пироту', 'Зајечару', 'Кикинди', 'Вршцу', 'Бору', 'Прокупљу', 'Лозници', 'Ужицу',
] // prettier-ignore
const who = [
  'представници установе', 'чланови радне групе', 'запослени у центрима', 'представници локалних самоуправа',
  'учесници обуке', 'стручни сарадници', 'чланови комисије', 'представници међународних организација',
  'волонтери удружења', 'саветници за интеграцију',
] // prettier-ignore
const did = [
  'разматрали су резултате рада у протеклом периоду', 'обишли су новоизграђене станове', 'потписали су споразум о сарадњи',
  'представили су план активности за наредну годину', 'разменили су искуства из праксе', 'отворили су нови простор за рад са децом',
  'најавили су јавни позив за доделу помоћи', 'договорили су заједничке обуке', 'усвојили су извештај о спроведеним мерама',
  'поделили су уговоре породицама корисника',
] // prettier-ignore
const detail = [
  'Посебна пажња посвећена је условима смештаја и здравственој заштити.',
  'Средства су обезбеђена из буџета Републике Србије и из донација.',
  'На састанку је истакнут значај сарадње са локалним заједницама.',
  'Јавни позив остаје отворен тридесет дана од дана објављивања.',
  'Пријаве се подносе лично или поштом, а образац се налази на сајту.',
  'Учесници су имали прилику да поставе питања и изнесу предлоге.',
  'Пројекат траје осамнаест месеци и обухвата дванаест општина.',
  'Корисници ће о исходу бити обавештени писаним путем.',
  'Радови су завршени у предвиђеном року и без прекорачења трошкова.',
  'Договорено је да се следећи састанак одржи крајем месеца.',
  'Подаци су прикупљени у складу са прописима о заштити података о личности.',
  'Обуку је завршило више од двадесет запослених из пет градова.',
] // prettier-ignore
const subjects = [
  'Обука за запослене', 'Јавни позив', 'Састанак радне групе', 'Уручени кључеви станова', 'Посета центру',
  'Потписан споразум', 'Представљен извештај', 'Помоћ за огрев', 'Радионица за децу', 'Додељена средства',
] // prettier-ignore
const keywords = [
  'станови', 'обуке', 'јавни позиви', 'сарадња', 'центри', 'помоћ', 'деца', 'огрев', 'донације', 'општине', 'извештаји',
  'здравље', 'образовање', 'запошљавање', 'интеграција', 'смештај', 'конкурси', 'радионице', 'споразуми', 'састанци',
  'волонтери', 'удружења', 'буџет', 'прописи', 'превод', 'право', 'култура', 'спорт', 'библиотеке', 'пројекти',
] // prettier-ignore
const english = [
  'The meeting dealt with housing, health care and education.',
  'The call remains open for thirty days from the day of publication.',
  'Funds were provided from the budget and from donations.',
  'Participants exchanged experience and agreed on the next steps.',
  'The project lasts eighteen months and covers twelve municipalities.',
]

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A headline, different for almost every number. */
export const headline = (random: Random, id: number): string =>
  `${random.pick(subjects)} у ${random.pick(places)}: ${id}. састанак`

/** One or two sentences, up to 200 letters. */
export const abstract = (random: Random): string =>
  `${upper(random.pick(who))} ${random.pick(did)} у ${random.pick(places)}.`

/** A body of some 360 words in paragraphs, with a heading, a list and a link now and then. */
export function bodyText(random: Random): string {
  const sentence = () =>
    random.chance(0.4)
      ? random.pick(detail)
      : `${upper(random.pick(who))} ${random.pick(did)} у ${random.pick(places)} током ${random.below(28) + 1}. дана месеца.`
  const paragraph = () => Array.from({ length: 4 }, sentence).join(' ')
  const blocks = Array.from({ length: 8 }, paragraph)
  if (random.chance(0.3)) blocks.splice(3, 0, '## Шта следи')
  if (random.chance(0.2)) blocks.push(`- ${random.pick(detail)}\n- ${random.pick(detail)}`)
  if (random.chance(0.3)) blocks.push('Више на страници [Контакт](/cir/kontakt/).')
  return blocks.join('\n\n')
}

/** Two to four keywords; a few are frequent, most are rare, as in real archives. */
export function keywordsFor(random: Random): string[] {
  const pick = () => keywords[Math.floor((random.below(1000) / 1000) ** 2 * keywords.length)] as string
  return [...new Set(Array.from({ length: 2 + random.below(3) }, pick))]
}

/** An English text of a given number of paragraphs. */
export const englishText = (random: Random, paragraphs: number): string =>
  Array.from({ length: paragraphs }, () =>
    Array.from({ length: 5 }, () => random.pick(english)).join(' '),
  ).join('\n\n')
