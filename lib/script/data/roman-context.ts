/** Starts of the nouns that a Roman numeral counts: XX vek, I razred, IV kvartal. */
export const COUNTED: readonly string[] =
  'vek veka veku vijek deo dela delu dio razred godin kvartal tromeseč polugod semestar stepen grupa grupe grupi kategorij lig kolo kola krug faz tom toma knjig poglavlj odelj odsek glav izdanj svetsk srpsk beogradsk zemaljsk kongres zasedanj sednic sastanak sastanka nivo zon sprat međunarodn vazduhoplov korpus armij brigad puk bataljon divizij osnovn gimnazij apelacion mesn kat red reda parohij konferencij festival saziv izborn pešad proleter udarn jugosloven vaseljensk sabor ciklus klas tip vrst opšt posebn prelazn zavr priprem uvod'.split(
    ' ',
  )

/** Names of rulers and popes that are followed by a numeral, in capitals, for all-capital headings. */
export const RULERS: ReadonlySet<string> = new Set(
  'PETAR PETRA PETRU ALEKSANDAR ALEKSANDRA ALEKSANDRU KARLO KARLA LUJ LUJA FRANC JOZEF NIKOLAJ NIKOLAJA PAVLE PAVLA JOVAN JOVANA ELIZABETA ELIZABETE STEFAN STEFANA MILAN MILANA FRIDRIH VILHELM HENRI HENRIH DŽORDŽ IVAN IVANA URBAN URBANA BENEDIKT BENEDIKTA LAV LAVA NAPOLEON NAPOLEONA EDVARD RIČARD DANILO DANILA NIKOLA NIKOLE VUKAŠIN LEOPOLD MURAT MEHMED SULEJMAN SELIM FILIP FILIPA'.split(
    ' ',
  ),
)
