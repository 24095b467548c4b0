/**
 * Serbian words, written as spoken, that are younger than the public dictionary or missing there; base forms in Latin.
 * They and their forms are Serbian whatever stands beside them («Startap Seven Bridges» converts Startap only).
 */
export const NEW_WORDS: ReadonlySet<string> = new Set(
  `
aplikant apdejt apdejtovati apgrejd autsorsing bajt bager bekap bekend benefit berza biznismenka bloger blogerka blokčejn brauzer brend brendiranje
buking bukmejker bukmarker butik čet četbot daunloud dedlajn dejta dejting dizajnerka dizajner dron edukator ekran ekoturizam evroatlantski fajl fajervol
fejsbuk fejsbukovac fidbek folder fotošop frilenser frilenserka frontend gadžet gejmer gejming geolokacija guglati guglovati haker hakerka hakaton
haštag hedlajner hejter hiperlink hipster holding hosting hotspot igrica imejl influenser influenserka inbox instagram insajder interfejs
jutjub jutjuber jutjuberka kastomizovan kešbek klaud klik kliknuti klikabilan konektor konsalting kontent kopirajter kopirajterka koruptivan kovid kovorking kripto
kriptovaluta kulirati laptop lajk lajkovati lajfstajl lider liderka lifting logovati logovanje lokdaun mejl mejling mem mentorka menadžment mikročip
mim mobilijar modem motivator multiplekser nikotin nolajfer nostrifikacija onlajn oflajn outsorsing oprema oslobodilac partnerka pejsmejker perfoman performans pitč plejer plejlista
podkast podkaster postavka pretraživač pretraživalac prenosilac printer priuštiv prokraft provajder ranžiranje rebrend rebrendiranje refresovati reketing relokant
resetovati ruter sajber sajt selfi server serverski setovati šejker šerovati skener skenirati skrinšot skejtbord smartfon smuti softver softverski sofversko
spamovati specijalka spojler sponzoruša startap startapovac start stendap stiker storidž storitejling striming strimer strimovati strimovanje šoping tagovati tajmlajn taskbar
tiktok tiktoker timbilding tjutor top trejler trend trener trenerka treneraj treš trol trolovati tviter tvit tvitovati urbanizator vajfaj vajber veb vebinar vebsajt vatsap vicešampion
viber vikend viralan vlog vloger volonter volonterka zair zumirati zumiranje
`
    .trim()
    .split(/\s+/)
    .filter((word) => /^[a-z]+$/.test(word)),
)
