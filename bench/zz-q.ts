import { serbianLexicon as x } from '../lib/variant/lexicon'
for (const w of ['Ецономицс', 'ецономицс', 'ецономи', 'ецоном', 'Економи']) console.log(w, x.has(w))
