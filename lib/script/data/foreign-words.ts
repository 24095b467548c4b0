/**
 * Foreign words that the spelling alone does not give away (no q w x y, no doubled consonant, no th, ph, ch, tion…):
 * English words of programme titles, products and companies that Serbian writes in the original. Small letters; the
 * engine takes any capitals. A word that is also a Serbian form belongs in {@link FOREIGN_IN_RUN}; a test compares
 * the two lists with the dictionary. Cases: tests/unit/script/cases/foreign.json.
 */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  `
about above abroad accept access account acres across act action actions actor acts add address admin adobe advance
advanced adventure advice affairs after again against aid aids air airbnb airbus airdrop airlines airport alert alive
alone along amber america american among and android angel animals antarctica apache apart apartments apple apps
arbeiter around articles artists asia ask assist assistance association atlantic audible auf australia austria
author authors available avec azure back background backup balkans ballet bangladesh banking based basic basics battle
because become bed been before begin behind beijing being belgium belgrade believe belle benefits beside best bible
bidding big bike bikes bild bing bird birds birth bitcoin bits black blind blink blockchain bloomberg blue bluetooth
board boards boeing bold bolivia bones book booking books boot bootloader born bosnia both bound brain brains branch
bread break breakfast bridge bridges bright bring british broad broadband broken brother brothers budapest bugzilla
build building built bulgaria bund bundes bundesamt bundesliga burning burst business cable cache cake calendar call
calls cambridge camera cameroon campaign can canada cancer candidate candles capable capture carbon cards career
caritas carlo carlsberg cars cascade case cases cash castle casual cause center central certificate chain champions
chance change character charge charts chat cheap check chelsea chez child children chile china chrome chromium circle
circus cisco cities citizen citizens città ciudad claim class classic clean clear click climate clinton clipboard
clock close closed cloud clouds coach coast coca code codes coffee cold collect colombia color colors colour come
comes coming command comments commerce commission committee common communities companies compare compete competition
compose computer computers concept concert conclusions condition conference confidence connect connected conservation
consult consulting contact content contents contest continue contracts control controls conversation convert cookies
cool copenhagen core corriere cost costs could council counter countries couple courage course court cover covid crash
create created creating creative creator creators credit crime crisis criteria croatia cross cruise ctrl cuba cube
cultural culture current customer customs cut czech daemon damage danger danube dark dashboard database dataset dates
dead deal dealer dealers death debian debugger decision declare deep default defence defend defense degli degree
deliver della delle demand denmark department des design designed designer desire desktop despite detail details
detect detector deutsche deutscher deutsches develop developed developer developers development devices devil dialogue
die died difference digital direct director directors disaster discover disposal distribution divide docker document
documents does dog dogs doing donate donations donors door double dream dreamliner dreams dress drink drive driven driver drivers
driving drupal due duolingo during dust each eagle ear earth east eastern ecommerce edge edinburgh edited edition
education effect effective effects electric electronic elements else emails emergence emirates empire enable end ends
energies engage engine engines england english ensemble enter enterprise entertainment environment episode erasmus
error esc escape essential estate estonia ethiopia euroleague europass europe european eurostat even evening event
events ever evil facebook facetime facts fail fair faith fake false families famous fans farm farmers farms fashion
fast fault features federal fedora feed feedback feel female fields fight fighter files finance financial find finder
finding finland fire fires firm first fish fishing five flag flash flat flickr flight flights float flood floor focus
fondation for forces foreign forest forever formal former forms found foundation founder four frame frames
freebsd freedom freelance freelancer french fresh freunde friend friends from frontier fsf fuel fun function functions
fund funded funding funds future futures für gaming garden gardens gates gave gazzetta gear gegen gender generation
geneva gentle george gesellschaft get getting ghana ghost giant gift gifts gimp girl girls github give given giving
glass gli gmail gnome gnupg goal goals goes going gold golden good google gospel governance government grace graduate
grants graph graphics great greece greek green greenpeace grid ground groups guardian guatemala guest guests guidance
guide guidelines guides hack hackathon hacker hague hair half hall hand handbook handle hands happen hard harm hate
haus have having head headline health hear hearing heart hearts heat help helping helps here heritage heroes hidden
hide high higher highlights him himself hire his hitachi hits hold holder hole homeland homes hope horizon horizons
horse hospital hostname hotels hotspot hour hours house houses housing houston html https hubs humanitarian humans
hundred hunger hunt hunter ibm ice iceland icon icons idea ideas ielts if ikea image images imagine imap impact
improve improved inclusive income increase incubator india indiana indiegogo indigenous industries infrastructure
initiative initiatives inside insider inspire install instead insurance integrated interactive interest interface
intermediate internal international interreg into introduction invest investment investor investors invite involve
ipad iphone ireland iron islands israel issue issues italia items itself jabber javascript jeans jobs john johnson
join joined joint jour journal journalist jours jpeg judge jungle just justice kde keep keeps kickstarter kids
kill killer kind kindle king kingdom kings kitchen kreuz kubernetes label labels ladies lamborghini landing lands
landscape language languages large las last later launch lead leader leaders leadership league lean learn
learned learning leave left legends leisure length lens lesson lessons letter letters level levels libreoffice license
lies life light lighthouse lights limited lines linkedin links lions listen listening lists lithuania live liverpool
lives living load loan loans locations lock login logout long look looking loss lost lots loud lounge lovers luck
lumière lunch macbook macedonia machine machines macos macro magic mail main maintain maison maker makers makes making
management manager managers manchester manufacturing march marketplace markets mass mastercard material materials
mcdonalds mean means measure measures mechanical medical meet meeting meetings member members memories men mental
mercosur message messages messenger metadata micro microsoft middle might migrants migrate miles million mind
minds minister ministers mirror mission missions mitigation mitsubishi models moments monde monster month months
moodle moon morning morocco mortal mother motion mountain mountains mouse move movement movie movies moving mozilla
much mundo murder museum museums music must national nations native nautilus near needs nella nest netbook netherlands
never nfs night nissan noise nokia north northern norton notebook notes nothing notice notification notte novel
november nuclear number numbers nurse nvidia object objects observe obtain ocean october of off offers offline oil old
once ones online onto opened opengl opening openoffice openpgp openssl openstreetmap operating operations opinions
opportunities option options orange order orders organic organise organised origin other others ought our out outdoor
outlook output outside over package packages packet page pages paid pain paint painting pair palace panasonic paper
papers parents partners partnership partnerships passport past patch path patient patients patreon pdf peace penguin
people perfect performance performances perhaps permanent person phase philippines phishing phone phones photo photos
photoshop phrase picture pictures pieces pinterest pioneer pipeline places planning plans plant plants platforms
please plugin png podcast podcasts points poland policies political politics pollution pool poor population porsche
portable ports position positive possible posters postscript potential pour practical practice practices prague prefer
premier premiership prepare presence present presents press preston prevent previous price prices pride priest
princess principles printers prison private prize prizes problems procedures process processes processing
procurement product production products professional profiles programme programmes programs progress project projects
promise promote proof protect protected protection proud prove provided province public publish publishing pulse pump
purchase purpose pursuit push racing radical rail rain raise random range rank rather rating reach reaction read
reader readers reading reason reasons receive recent record records recruitment reddit redhat reduce reduced reducing
reform reforms refugee refugees regional regions register registered regular regulation reise related relations
release relevant relief remain remains remember reminder remote removal remove repair replace report reporters
reporting reports rescue research residence resident resilience resilient resource resources respect respond response
restaurants result results retail return returnees returns reuters reveal reverse revolution rich ride rider rides
right rights rings rising risk risks rivers road roads robots rock rocket roll rolls romance romania room
rooms root roots rotes rough round route router routes rule rules run rundfunk runner running rural russia safe safer
sail saint sales samariter sample sand satellite saved saves saving savings scale scan scanner scenes schedule scheme
scholar scholarship school schools science sciences scientific scientists score scores scotland scout screen screens
screenshot script scripts sea search seas season seat seattle second seconds secret secrets sector seed seeds seek
selection self send sense sensors september serbia series serious serve servers service services session sessions
settings seven several share sharing shell shelter shelters shift shine ship shop shopping shore short shut sides
siemens sight sign signs silence silent silver similar simple since singapore single sister sites situation skills
slack sleep slide slovakia slovenia small smartphone smile smith smoke smooth snap snapchat social soil soldier
soldiers solution solutions solve someone something song songs sonic soon soul sound sounds source sourceforge
sources sous south southern space spaces spain speak speaker speakers special species specific speech speed spell
spend spice spiegel spirits spoken sponsors spotlight spread spring ssh ssl staff stage stakeholders standards
standing starbucks stars starting startup statement states stations steam steel steps stiftung still stockholm
stones stood storage store stores stories storm straight strange stranger strategic strategies stream streaming street
streets strength strengthening strike strong structure studies stuff subject subversion success successful such sugar
suisse suite summer summit supplies support supported supporting surface surprise survival survive survivors suse
sustain sustainable svn tables tactics taken takes taking talents tales talking talks tarball targets task
tasks taught teach teacher teachers teaching team teams technical technologies teen telecom telephone tell telnet
temple tension terms terre terrible than thank thanks that the theatre their them then there these thing things think
third this those though thought threat three through throughout thunder thunderbird thunderbolt thus ticket tickets
tiger timeline times tips titles toefl together tonight tool toolkit tools tooth torrent touchpad touchscreen
tourism track tracks trade tradition traffic trail trailer train trained trainer trainers training transform
transition travel travels treasure treatment tree trees trial trips trouble truck true trump truth tumblr
tunisia tunnel turned ubisoft ubuntu ukraine ultimate und under underground understand understanding unesco unicode
unions united universal universe universities unless unlock unreal until up update updates upgrade upload upon upper
urgent used useful usenet user username users using usual utf vaccine value values various vehicle vehicles venezuela
venice venture ventures verlag version versions vessel viber victims videos vienna vietnam village villages violence
virginia virtual visible vision visit visitors visual vnc vodafone voice voices volunteer volunteers vote votes vpn
vulnerable zealand zeit zeitung zones zur
cafe uname revolut jira figma canva redis django laravel joomla peugeot renault citroen auchan tesco danone unilever cmd sudo apt git grep bash gedit emacs dpkg systemd systemctl cron curl chmod chown mkdir rmdir pip rsync gcc gdb
`
    .trim()
    .split(/\s+/),
)

/**
 * Words shared by Serbian and other languages, in spelling only (more, list, time, to): foreign inside a foreign phrase,
 * Serbian everywhere else.
 */
export const FOREIGN_IN_RUN: ReadonlySet<string> = new Set(
  `
migrant tablet folder printer kernel are
rome adam age agenda agent al alan albert alfa alpha am amazon amor an angela anna aqua arena argument arnold art artist as
at auto baba bake balkan banana band bank bar base be bella ben benefit bet beta bias bit bob bone brave but capital
car care casa cast ce centar centre civil costa da dame dance daniel dans das data date david de debate decade del
delta den der desk device di disco distance do donald donna dot drag drone drug du dual dub dublin duo ed edgar edit
editor el element elon emma era ere est et euro europa eva experiment face fame fan far farmer favorite festival fi
figaro figure file film final fine finger force forte fortune forum foto france frank front gama gas gate gazprom
general global grade grand grant habitat had hans has he helen hero hit home hot hotel hub human il import in info
instagram institute instrument intel internet is it jam java jean jet jim job june karl kid kino kit la lan land laura
le lego leonard les let liberal libre licence like limit line link lion list literature local london lord los lose
love luna made magazine major make male mama man maria marina marine mark market martin master masters mat me media
medicine medium mercedes met metro mile mime mine mini minute mit mobil mobile model modern moment montenegro moral
more most moto multiple name nature ne net neutral nice nike nina nine nintendo no normal not note nova oliver omega
on one open opera or organ original pace palestine panel par park patent paul perl permit personal pet peter piano
pilot pivot place plan plane plaza plug plus pointer pole police polo pop popular por port post premium prim prime
prince pro procedure profile profit program provide pure race radio ram rapid rat red reference regina reporter reset
rest restart rice ring river robert robot rod role roman rose rota rude rue sad said sale sam samba same samsung san
sans santa sara sat save scene se senate senior server set sigma simon simulator singer sir site skin slot smart so
soft sol solar sole solid solo some son spirit split sport spot stand standard star start stella stone stop student
studio sun super table tale talent talk target taste telegram terra tesla test tim time tin tip title to tom ton tone
top total transit trap trio tube ultra un una union uno us van via vibe vice victor vida video villa vim visa vista
vita vital vivaldi von zum
ago alter animal brand bug bus card cent club cup cure dare done economic fit folk form format glad gone group gun
held her host ideal incident influence insert instant its led lift log lot map marks metal mode monitor natural
negative none nor operator opinion pen per period plot point preference print prior problem protest put ran rate real
region seminar sent signal sit status step sure tank tape tea ten terminal transfer transport trip tune turn unit use
ace atlas audio bag basket bend blanket bonus border cap cinema con desert dive drama drum filter fog fond font
formula gene golf grab grip hip hunting ink island junior lab lake lane laser lid logo manifesto marker marketing menu
mint minus module monitoring motive motor motors nose opt pale parade partner pat pin pink pit plate poster principal
prose pub pun radar ratio referendum ritual rival rope rub saga sane segment signature sing singular slim slogan
smoking spin sports stale stem stereo stole strip sung tab tag tap tender torn tutor urban virus zone august aura
bandit barter binder bingo blog brace bravo bride bronze cane cement debut diploma dome dove duel duke elf enigma eve
finale flora flu ford fort foster gala gem gong gore gram guru halo hop iris jade jaguar jug karate kin lance lap lime
lotus mace mane manifest mars mason mast mentor meteor mike miner mineral monument mule muse nap neon nude oak omen
opal oval panda panorama papa pasta pike pine plank pod poker polka portfolio predator primer prom puma realist robin
rodeo rug rum rune safari sage salon sandal sauna senator slam slate soda sofa sonata spa spade spire sprint statue
sub superstar surfing talisman tandem tango tempo tenet tent topaz tornado torpedo totem trauma trim tuba tuna turbine
ultimatum vampire vest veteran vine viola vise zebra zeta zoo trust sort late cola take rise rent latin side sold
state epic roland ronald andreas sebastian fabian florian dominik viktor oskar oscar anton emil erik fred georg gustav
helmut henrik jens jonas jordan julian konrad kurt lars lukas mario nils olaf pascal pedro pablo rafael ramon raul
renato rene roberto rudolf samuel sergio sven tobias uwe vincent alice andrea barbara carmen diana elena elisa gloria
ingrid irene isabel julia karen karin linda lisa lorena magdalena monica monika nora olga pamela paula rita rosa
sandra silvia sonia susan teresa ursula veronica victoria benedikt dennis dieter ernst gerard gilbert hugo ingmar leon
leo liam lionel luis luka marcel mauro milo noel norbert otto ralf remo rupert sigmund tomas ugo umberto
`
    .trim()
    .split(/\s+/),
)

/** Names whose case forms with a glued ending (Facebooka, Microsoftu) stay Latin too. */
export const FOREIGN_STEMS: ReadonlySet<string> = new Set(
  `
facebook google microsoft github linkedin pinterest tumblr bluetooth smartphone photoshop libreoffice openoffice nautilus
debian fedora ubuntu gmail viber reddit snapchat snapdragon huawei kickstarter coursera duolingo mozilla thunderbird
john smith johnson clinton bloomberg reuters eurostat interreg erasmus caritas corriere bundesliga brexit playstation chromebook
`
    .trim()
    .split(/\s+/),
)

/** Serbian nouns shared in spelling that often stand before a foreign name at the start of a sentence: Program Interreg. */
export const NOUNS_BEFORE_NAMES: ReadonlySet<string> = new Set(
  `program hotel standard film portal festival forum panel radio student studio park port model robot agent internet server
 telegram link test list post centar bar restoran virus format talent mit album moderator medium transit original regional
 spot element argument instrument import profit marina vila magazine disk metro red lim grad drug drone procedure reference
 fond region seminar transfer transport operator filter marker marketing modul monitor motor partner poster problem protest referendum portfolio
 ritual salon segment sprint status terminal trend tutor ultimatum veteran virus album alarm atlas blog bonus cement diploma element gala golf guru
 jaguar jet junior laser lift logo mentor meteor mineral monument panda panorama pasta poker predator primer rodeo safari sauna sonata tandem tango
 tempo tornado trauma viola zebra map mode forte aura bandit barter flora opera order opus sport start tim turbine tuna tunel koncert klub konkurs projekat sajam`
    .trim()
    .split(/\s+/),
)
