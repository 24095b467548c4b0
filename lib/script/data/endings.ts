/** Serbian endings after the hyphen of an acronym or foreign word: IOM-a, CARITAS-om, PR-ovski. */
export const ENDINGS: ReadonlySet<string> = new Set(
  `a e i u o om em ma ima ama ih im iju ije ija ijom og ov ova ove ovi ovo ovu ovih ovima ovim ovog ovom ev eva eve evi evu evima ju jom je ja jev jeva ji ovac ovca ovci ovaca
  ski ska sko ske skog skom ski skih skim sku ovski ovska ovsko ovske ovskog ovskom ovskih ovskim ovsku evski evska evsko evske evskog evskih
  in ina ini ino ine inu ac ca ce ci er eri era erka tni og te ti tih tim toj tog ak šu`
    .trim()
    .split(/\s+/),
)
