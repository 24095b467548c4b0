/**
 * Words in which n+j, d+ž or l+j are two letters. One word start per line, `|` between the two letters; a leading `*`
 * matches anywhere in the word. Reviewed by hand against Pravopis and the word forms that each start matches; cases in
 * tests/unit/script/cases/digraphs.json. Any of the prefixes in {@link SPLIT_PREFIXES} may stand before a start.
 */
export const SPLIT_STARTS: readonly string[] = `
*in|jekc
*in|jekt
*in|jicir
in|jurij
*kon|junk
*kon|jug
*kon|jekt
*kon|jukt
an|jon
an|jonsk
van|jezi
izvan|jezi
jedan|jezi
van|jedn
izvan|jadran
van|jadran
van|jugosl
šen|jang
tan|jug
tan|jugov
pan|jugoslov
pan|jevrej
san|jaz
en|jambman
den|jin
sun|jat
don|juan
bon|jovi
in|joint
span|joln
man|jiro
nad|živ
nad|žnj
nad|žanj
nad|žanr
*dabl|ju
nad|žup
nad|žet
nad|ždr
nad|žand
nad|žurn
nad|željez
pod|žanr
pod|žup
pod|žnj
pod|žig
pod|žar
pod|žut
pod|živ
pod|ževe
pod|želj
pod|želu
nad|želu
pod|žvak
pod|žand
pod|žil
od|žal
od|živ
od|žvak
od|žde
od|žen
od|žet
od|žur
od|žub
od|žvrg
od|žvižd
od|želj
pred|živ
pred|žet
pred|žup
pred|žen
pred|žalb
iznad|žup
ispod|žit
feld|žand
sred|živ
dvad|žild
brod|žeg
`
  .trim()
  .split('\n')

/** Prefixes that may precede a start: neodživljen, najpodžanrovskiji. */
export const SPLIT_PREFIXES: readonly string[] =
  'ne naj do pre re de auto bio mikro makro samo pseudo ko post sub inter radio foto tele vice van inicijalno meta poli'.split(
    ' ',
  )
