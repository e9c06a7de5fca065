import { adherentNouns, languageNouns } from './adherents.js';
import { eventNouns } from './event-nouns.js';
import { femaleTitles, maleTitles } from './gender-titles.js';
import { landforms, organizationHeads, placeHeads } from './head-nouns.js';
import { NameWord } from './name-words.js';
import { noNames } from './no-names.js';
import { beforeTeam, sportWords, teamVerbs, versus } from './sport.js';

/**
 * The words of each class, for packing them (`npm run words`): at run time nothing of this is read.
 * Origin: written for this project from general knowledge (MIT).
 */
export const nameWordLists: readonly (readonly [number, string])[] = [
  [
    NameWord.title,
    `mr mrs ms miss mx dr sir dame lord lady madam madame president premier minister chancellor senator sen governor gov general gen
    colonel col captain capt lieutenant lt major maj sergeant sgt corporal cpl private pvt professor prof judge justice king queen prince
    princess duke duchess earl baron baroness count countess pope archbishop nuncio bishop cardinal rev reverend father pastor rabbi imam
    ayatollah sheikh shaikh emir sultan emperor empress chairman chairwoman chairperson spokesman spokeswoman spokesperson secretary
    director ambassador mayor coach analyst officer leader chief manager editor lawyer attorney commissioner commander admiral adm
    envoy marshal inspector superintendent detective constable representative rep congressman congresswoman councillor councilor councilman councilwoman
    alderman deputy speaker ceo cfo cto pm mp mep mla md founder co-founder owner boss striker goalkeeper midfielder defender
    forward winger skipper batsman bowler pitcher quarterback driver rider actor actress singer author writer journalist
    reporter photographer economist scientist researcher astronaut cosmonaut pilot activist dissident cleric preacher militant
    defendant suspect victim widow president-elect vice-president brigadier comrade hon messrs herr frau monsieur señor senor
    don doña swami mullah maulana mufti sayyid seyyed sayed shahid hajj lt-gen maj-gen khan haji begum ustad guru saint st sister brother mother aunt uncle cmdr sheriff prosecutor
    diplomat politician lawmaker legislator mp's treasurer principal dean rector provost trustee historian
    biologist physicist chemist musician rapper composer conductor producer filmmaker comedian
    boxer wrestler sprinter swimmer cyclist golfer champion teammate colleague warlord rebel guerrilla consul forester ranger nurse
    trooper patrolman dci paramedic airman adv msgr monsignor bailiff counsel
    teacher student doctor physician surgeon farmer fisherman resident veteran barrister solicitor curator organiser organizer
    campaigner strategist expert investigator fellow host anchor presenter broadcaster columnist correspondent critic novelist poet
    playwright painter sculptor designer architect engineer entrepreneur businessman businesswoman billionaire tycoon magnate banker
    trader investor consultant advisor adviser aide assistant juror plaintiff convict prisoner inmate hostage gunman attacker shooter
    assassin dictator ruler monarch frontman guitarist drummer bassist vocalist pianist violinist model star legend jockey trainer
    referee umpire agent minister-president governor-general whistleblower inventor philosopher psychologist sociologist
    epidemiologist virologist geologist anthropologist archaeologist astronomer mathematician advocate acp dsp ssp dcp igp csp hajiya alhaji alhaja barr engr pontiff selectman selectmen selectwoman selectwomen councilmember councilmembers councilmen
    alderwoman clerk administrator sens reps senators ministers councillors councilors professors detectives taoiseach justices magistrates presidents tánaiste tanaiste
    bundeskanzler bundeskanzlerin sarpanch caliph tsar czar kaiser shogun vizier maharaja nawab datuk menteri cllr sepoy havildar dgp adgp lhp rhp ustaz pradhan msp oba togbe ooni smt shri datin dato seri aunty auntie mallam mzee ocpd sheikha collector brig dad mum coun obong shopkeeper neighbour neighbor caddie pensioner vicar cr mca bupati togbui naa highness excellency majesty fr supt insp cdr cmdt comdt subedar ratu ocs postie det mec dysp
    teenager teenagers pupils strikers midfielders defenders goalkeepers batters bowlers
    qualifier wildcard substitute lehendakari ceann comhairle wicketkeeper seamer spinner paceman debutant debutante fullback flanker playmaker`,
  ],
  [
    NameWord.said,
    `said says say told tells added adds stressed noted notes warned warns explained explains argued argues insisted insists wrote
    writes tweeted announced asked replied recalled admitted claimed claims confirmed denied believes thinks stated acknowledged
    pointed remarked commented concluded declared testified quipped urged vowed pledged praised criticised criticized joked
    who whose whom`,
  ],
  [
    NameWord.organizationHead,
    `inc corp co ltd plc llc group party bank university ministry council committee commission agency association company institute
    union court department fund foundation organization organisation newspaper airlines airways air corporation limited holdings
    bureau authority board office federation league society club college school academy parliament assembly senate congress house
    alliance coalition front movement army navy force forces police guard brigade battalion regiment corps command service services
    network news times post journal herald gazette tribune daily press media radio television tv channel broadcasting magazine
    review technologies technology systems industries energy oil gas petroleum motors motor automotive pharmaceuticals
    laboratories labs partners capital bancorp securities insurance financial trust ventures entertainment studios pictures
    records games software mobile telecom communications international national administration directorate secretariat
    tribunal watch rights initiative project center centre team united fc afc cf sc ac hospital clinic medical museum
    labour labor conservatives democrats republicans greens chamber cabinet government intelligence exchange lines brands
    savings rovers wanderers athletic albion hotspur city rangers buses stores foods solutions logistics shipping steel
    mining electric chemicals aerospace dynamics robotics semiconductor semiconductors analytics associates advisors
    advisers management equity investments investment consulting publishing orchestra philharmonic opera ballet troupe
    choir band crew gang cartel militia clan consortium confederation syndicate guild cooperative co-op`,
  ],
  [
    NameWord.facilityHead,
    `airport bridge dam stadium park street road avenue square tower towers building temple mosque cathedral church palace library
    hotel station port harbour harbor canal highway expressway motorway roundabout market mall prison jail zoo garden gardens
    arena monument memorial cemetery shrine basilica chapel monastery abbey synagogue castle fort fortress base airbase airfield
    plaza boulevard lane drive terminal pier wharf dock shipyard tunnel gate crossing checkpoint camp refinery mine reactor
    plant pipeline dome pavilion theatre theater hall auditorium velodrome racecourse speedway circuit mansion barracks
    observatory lighthouse viaduct ward`,
  ],
  [
    NameWord.regionHead,
    `province district county region village town city state territory island islands archipelago valley mountain mountains mount
    river lake volcano reserve sanctuary forest desert peninsula gulf sea ocean bay strait straits coast delta basin plateau
    heights hills hill glacier canyon falls creek cape beach reef lagoon prefecture governorate oblast municipality borough
    township suburb parish canton republic kingdom emirate strip bank plains highlands springs isle isles atoll steppe
    corridor subcontinent hemisphere`,
  ],
  [
    NameWord.placePreposition,
    'in at near from to across outside around toward towards inside into throughout via off through',
  ],
  [
    NameWord.connector,
    "of and for the & de la du des del di da dos das der on in at to 's ' ’ - – . , / y e et und ng",
  ],
  [
    NameWord.particle,
    `al el bin bint ibn ben abu abd ad as ar an ash az at de la le du des del della di da do dos das der den van von zu zur ter
    ten te ag arap af av y e ul ur uz d o ó ní nic mac mc san ould wa`,
  ],
  [
    NameWord.calendar,
    `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
  ],
  [
    NameWord.kin,
    `wife husband son daughter brother sister father mother widow cousin nephew niece uncle aunt grandson granddaughter
    grandfather grandmother fiancé fiancée girlfriend boyfriend partner friend named called`,
  ],
  [
    NameWord.titleModifier,
    `deputy vice acting interim former ex late prime foreign defence defense interior finance justice health education trade
    chief senior junior assistant associate crown attorney secretary lieutenant brigadier major rear supreme grand first second
    third high right honourable honorable executive managing general special lead head national state federal retired
    incoming outgoing then under permanent press home labour labor environment energy transport opposition financial operating
    technology marketing legal medical political military civil public religious spiritual human union party campaign
    regional local city county district deputy-general co joint shadow flt sqn wg founding veteran reserve police court presidential`,
  ],
  [
    NameWord.eventHead,
    `olympics paralympics games cup championship championships open prix tournament war wars battle festival summit conference
    election elections referendum marathon revolution uprising massacre bombing treaty agreement accord accords convention
    protocol act bill award awards prize medal hurricane typhoon cyclone storm earthquake tsunami pandemic league day
    exhibition expo shield trophy tour rally grand-prix super bowl series`,
  ],
  [
    NameWord.honorific,
    `mr mrs ms miss mx dr sir dame lord lady madam madame hon messrs herr frau monsieur señor senor don doña swami mullah maulana khan
    haji begum ustad guru saint st mp's rev reverend`,
  ],
  [
    NameWord.address,
    'mr mrs ms mx dr rev reverend hon messrs herr frau monsieur sen rep gov lt sgt capt cpl prof lt-gen maj-gen congressman congresswoman cllr sepoy smt engr alhaji hajiya dgp adgp lhp rhp cm cr mallam mzee ocpd sheikha',
  ],
  [
    NameWord.opener,
    `he she it we they you i his her its our their this that these those there here in on at by with from and or nor but if as so since
    when where while who what which why how whether although though because after before during until unless despite among between
    amid about over under above within without into upon against however meanwhile moreover nevertheless nonetheless also another
    elsewhere otherwise previously recently eventually perhaps maybe sometimes initially originally additionally similarly likewise indeed currently alongside besides
    both all some many most more several each every any other others such only even just now then thus still yet once later earlier
    nobody everybody somebody anybody everyone someone anyone nothing everything something anything none not nearly almost according speaking following asked is are was were do does did has have had can could would should will let
    one two three four five six seven eight nine ten dozens hundreds thousands millions yesterday today tonight tomorrow
    officials authorities witnesses police scientists researchers residents critics analysts people members reports sources like unlike`,
  ],
  [
    NameWord.beside,
    `the a an to of for my no last first second next per sunday monday tuesday wednesday thursday friday saturday january february
    july september october november december sept oct nov dec jan feb aug mon tues wed thurs fri sat`,
  ],
  [
    NameWord.direction,
    `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern
    southeastern southwestern central upper lower mid inner outer greater`,
  ],
  [NameWord.settledPlace, placeHeads],
  [NameWord.settledOrganization, organizationHeads],
  [NameWord.landform, landforms],
  [NameWord.adherentNoun, adherentNouns],
  [NameWord.languageNoun, languageNouns],
  [NameWord.noName, noNames],
  [NameWord.eventNoun, eventNouns],
  [NameWord.sport, sportWords],
  [NameWord.teamVerb, teamVerbs],
  [NameWord.beforeTeam, beforeTeam],
  [NameWord.versus, versus],
  [NameWord.femaleTitle, femaleTitles],
  [NameWord.maleTitle, maleTitles],
];
