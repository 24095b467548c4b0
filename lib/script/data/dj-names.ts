/**
 * Starts of proper names in which a capitalised `Dj`, or `dj` inside the name, is certainly đ. Everything else keeps д+ј
 * (odjednom, podjela, Djevojka). Cases: tests/unit/script/cases/dj.json.
 */
export const DJ_NAMES: readonly string[] = `
djordj djordje djurdj djurdjev djurić djuric djuričić djurić djuro djura djure djuri djuru djurk djurov djokov djokić djokic djoko djoke djoka djole
djind djilas djuk djuk djulić djulic djumić djerdap djerdj djerić djekić djelić djelmaš djavol djak djakov djaković djakon djoj djor djonov djon djogo djosić
djul djur djus djun djoš djenić djenadi djerman djeneral djurdjic djurinac djukić djunis djunisk
andjel andjelij andjelk arandjel arandjelov karadjordj karadjoz madjar medjugorj mladjan mladjen sladjan sladjen
nadj nedjić rodjen gradjansk radjević radjenović vidjenović hadjić tadjević tadjić predjel smedjer zadjevo medjimurj
obradović-djur novakdjok
`
  .trim()
  .split(/\s+/)

/** Ijekavian and other words a capitalised start above must not catch. */
export const DJ_WORDS: readonly string[] =
  'djel djelat djelić djelo djelu djelov djevoj djec djed djet djelimič nadjač nadjez nadje nadji'.split(' ')
