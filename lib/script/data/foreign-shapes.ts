/**
 * Beginnings (`^`), endings (`$`) and groups of letters that English, German or French words have and Serbian ones do
 * not: -ous, -ies, comp-, cl-, -ound-. Reviewed against the word forms of the dictionary, so that none of them is caught
 * (a test keeps it so). A word known to the lexicon, and a word that stands alone in its block, is never judged by
 * these. Cases: tests/unit/script/cases/foreign-shapes.json.
 */
export const FOREIGN_SHAPES: readonly string[] = `
ous$ iest$ iers?$ ies$ ied$ iefs?$ ients?$ ience ieve ield
tic$ tics$ [mnsrptdg]ical$ ^comp ^conc ^cond ^conf ^cong ^cons ^cont ^conv ^comb ^cou ^coa ^coh ^corn ^corp ^cord
^cl[aeiou] ^cred ^cros ^crim ^cris ^crus ^cra crea crat scri scra ^sca[lnrt] ^sco ^scu cau
eave ease$ heart head lead
oard load
ound ount ourn ould oup$ ouse$
aign eign ceiv eing$
tions?$ iou uate uage uild
ck[bdfgmpt] idge udge edge$ odge$ adges?$ cz sz[aeiou] ^kh gns?$ mns?$
fuls?$ ences$ ances$ nable$ eable$ tible sible stle$ ndle$
(?:iate|create|uate|icate)[sd]$ ci[aeu] giant gies$
(?<!l)eau$ eurs?$ oire?$ keit heit stein cions?$
^under ^out ^jou ^fea ^mea[lst] ^pea[cklr] ^sea[lmrst] ^tea[cmr] ^hea ^bea[cdkmnrs] ^boa[rt] ^loa[dn]
^pf(?!en|uj) geons?$ camp capt ^cand ^canc ^carb ^card ^caus ^caut ^cast circ ^cult ^curr ^cust ecut docum
`
  .trim()
  .split(/\s+/)

/** The same for words in small letters only: names written by their sound may end so (Klajnvots, Rodriges). */
export const FOREIGN_SHAPES_SMALL: readonly string[] = `
[a-z]{2}[tdmgbvcf]s$ [a-z]{2}(?<![vnp])ers$ [a-z]{2}tors$ ings$ ians$ eans$ [a-z]{3}als$ [a-z]{3}(?<!p)les$ [a-z]{3}(?:des|ges|bes|kes)$
cing$ aid$ airs?$ ails$ ear$ ears$ eam$ eams$ eak$ eap$ eads$ gues?$ lue$ ues$ ued$ ages$ tives$ sives$ come$ comes$ oints?$ ours?$ oul$ oud$ ois$ ^b?road oads?$ oats?$ oasts?$ uise$ uice ^team$ ^teams$ ^cate ^rh ^ear ^eas ^eat ^air [a-z]{2}ted$ [nr]ded$ ided$ uded$ [a-z]{2}ked$ [nrl]sed$ [a-z]{2}ged$ ced$ tled$ cled$ iled$ mped$ [lr]ved$ rbed$ ined$ gned$ rned$
ves$ zes$ ices$ ures$ oes$ ae$
`
  .trim()
  .split(/\s+/)
