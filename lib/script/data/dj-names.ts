/**
 * Starts of proper names in which a capitalised `Dj`, or `dj` inside the name, is certainly đ. Everything else keeps д+ј
 * (odjednom, podjela, Djevojka). Cases: tests/unit/script/cases/dj.json.
 */
export const DJ_NAMES: readonly string[] = `
andjel arandjel djajić djak djakov djaković djavol djekić djelmaš djeneral djerdap djerić djilas djind djogo djoka
djoke djokic djokić djoko djole djon djordj djosić djuk djukanović djulić djumić djura djurak djurdj djure djuren
djuri djurin djurič djuričin djurk djuro djurov djuru djuzel gradjansk hadjić karadjordj madjar medjimurj medjugorj
mladjan mladjen radjenović radjević sladjan sladjen tadjević vidjenović
`
  .trim()
  .split(/\s+/)

/** Ijekavian and other words a capitalised start above must not catch. */
export const DJ_WORDS: readonly string[] = 'djel djevoj djec djed djet nadjač nadjez'.split(' ')
