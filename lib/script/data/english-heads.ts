/**
 * English nouns that end a name: in English the qualifiers stand before them, so the capital words before such a noun
 * belong to the name whatever they look like: «Bitef Art Cafe», «Roma Integration». Small letters. None of them is a
 * Serbian word form. Cases: tests/unit/script/cases/names.json.
 */
export const ENGLISH_HEADS: ReadonlySet<string> = new Set(
  `academy agency airlines airport alliance association awards books bridge cafe center centre challenge city clinic
club coach college committee company conference consulting council councils culture days design development education
energy engineering exchange fair fashion fellowship finance foundation gallery games garden group guide house hubs
industries initiative institute insurance integration international investments labs library logistics management
marathon market meeting month museum network news office partners partnership press prize project
properties report review school schools sciences service services shop society solutions stage statement steel store
strategy street summit systems technologies technology theatre tour tower trade training university week weekend wine
works workshop world`.split(/\s+/),
)
