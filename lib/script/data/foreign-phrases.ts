/**
 * Foreign compounds and phrases whose single words are, or could be, Serbian: they stay Latin as wholes. Source: Pravopis
 * 2010, foreign phrases kept in the original. Cases: tests/unit/script/cases/foreign.json.
 */
export const FOREIGN_PHRASES: readonly string[] = `
start-up
start up
check-in
check-out
follow-up
stand-up
make-up
pop-up
plug-in
plug-and-play
log-in
sign-in
opt-in
opt-out
add-on
on-line
off-line
e-mail
e-book
e-commerce
wi-fi
Wi-Fi
hi-fi
sci-fi
low-cost
Grand Slam
all-inclusive
up-to-date
think-tank
think tank
fact-checking
blu-ray
Blu-ray
peer-to-peer
end-to-end
one-stop-shop
one-stop shop
case study
rent-a-car
policy brief
case-by-case
hot-spot
ad hoc
de facto
de iure
de jure
in situ
in vitro
in vivo
in memoriam
pro bono
pro futuro
per capita
per se
curriculum vitae
alma mater
a priori
a posteriori
persona non grata
non grata
et al.
vice versa
bona fide
sui generis
mutatis mutandis
sine qua non
conditio sine qua non
modus operandi
modus vivendi
ultima ratio
terra incognita
summa cum laude
cum laude
honoris causa
status quo
pacta sunt servanda
non-refoulement
habeas corpus
lex specialis
ex officio
expressis verbis
fait accompli
force majeure
enfant terrible
coup d'état
mala fide
vis maior
in dubio pro reo
ne bis in idem
nulla poena sine lege
nullum crimen sine lege
res iudicata
lex posterior
lex generalis
iura novit curia
audi alteram partem
prima facie
inter alia
inter partes
erga omnes
argumentum a contrario
ex ante
ex post
ipso facto
ipso iure
locus standi
ratio legis
ratio decidendi
obiter dictum
amicus curiae
acquis communautaire
de lege lata
de lege ferenda
onus probandi
quid pro quo
sub iudice
ultra vires
contra legem
corpus delicti
casus belli
homo sapiens
in absentia
inter vivos
mortis causa
par excellence
post mortem
primus inter pares
rebus sic stantibus
stricto sensu
sensu stricto
Solaris Urbino
split liver
Golden Globe
Homo Deus
lato sensu
tabula rasa
in medias res
mea culpa
memento mori
perpetuum mobile
quo vadis
vox populi
savoir vivre
haute couture
art nouveau
l'art pour l'art
Sturm und Drang
last but not least
fair play
happy end
fast food
know-how
Rolls-Royce
Mercedes-Benz
Coca-Cola
Harley-Davidson
Le Monde
La Repubblica
El Pais
La Liga
Al Jazeera
Al Arabiya
San Francisco
New York
Los Angeles
Las Vegas
Rio Tinto
Zara Home
Home Office
Big Bang
Big Data
Big Brother
Open Data
Real Madrid
Red Bull
Red Hat
Red Cross
Black Box
Hard Rock
Pop Art
Forbes
Nova S
`
  .trim()
  .split('\n')
