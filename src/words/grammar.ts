// Function words by what they do in a sentence: enough grammar to find the subject of a verb.
// Origin: own lists of English closed-class words (MIT).

export const subjectPronouns = 'he she they it who';
export const speakerPronouns = 'i we you';
export const objectPronouns =
  'him her them me us himself herself themselves itself myself ourselves everyone everybody someone anyone nobody';
export const possessives = 'his her its their my our your whose';
export const determiners =
  'the a an this that these those one another some any each every no both all most many several few two three four five six seven eight nine ten other such either neither';
export const prepositions =
  'of for from in on at by with about to into over under after before during against among between through without within near around across toward towards ' +
  'inside outside upon despite behind beyond via per off amid amidst like unlike regarding concerning alongside throughout';
export const conjunctions = 'and or but nor yet so';
export const subordinators =
  'that when while because if as although though since whether where which whom why how unless until whereas what whoever whatever once';
export const auxiliaries =
  "is are was were be been being am has have had having do does did will would can could may might must should shall won't wouldn't can't couldn't didn't doesn't " +
  "don't isn't wasn't aren't weren't hasn't haven't hadn't shouldn't ain't 's 'd 'll 've 're 'm";
/** They make a passive of the participle after them. */
export const formsOfBe = "is are was were be been being wasn't weren't isn't aren't";
/** Irregular past tenses, and present tenses that are no nouns: they show that a clause has its verb. Those in -ed show themselves. */
export const verbForms =
  'ran won lost went came made took got gave held left led met paid sent kept told said began broke brought built bought caught chose drew drove fell felt fought found grew knew ' +
  'let meant rose sat slept wept sang drank ate rode swam sank shook sought fled dealt fed forgot rang slid swept swung shot sold spent stood struck taught thought threw understood wrote spoke saw became stole wore flew froze hid swore tore woke ' +
  'want wants need needs know knows think thinks believe believes feel feels see sees seem seems remain remains become becomes get gets go goes make makes give gives take takes ' +
  'includes provides brings prevents allows requires involves contains creates keeps seeks sends enables exists appears happens occurs continues serves begins comes hears learns teaches writes buys spends loses meets affects receives produces consists belongs depends ensures tends decides intends prepares raises lets';

/** Verbs of what one thinks, feels or wants: a piece in marks behind them is in the words of their subject. */
export const attitudes =
  'believes believe believed thinks think thought feels feel felt fears fear feared hopes hoped hope wants want wanted considers consider considered regards regarded regard refuses refused declines declined worries worried worry expects expected intends intended doubts doubted';

/** `-ly` words of five letters or more that are no adverbs. */
export const nounsInLy = 'family ally assembly italy july daily weekly fly';

/** Words that report what somebody said and are no verbs of saying. */
export const reportWords =
  'according heard emerged emerges transpired allegation allegations accusation accusations suggestion suggestions assertion assertions';

export const adverbs =
  'also then later once often even again just still now already soon never always sometimes earlier recently not only too here there perhaps maybe instead ' +
  'further ever first last twice thus hence therefore however meanwhile nevertheless nonetheless moreover indeed almost rather quite very much more less back ' +
  'today yesterday tomorrow tonight aloud previously reportedly afterwards afterward thereafter ahead';
export const timeWords =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
  'mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight week month year morning afternoon ' +
  'evening night day hours';
export const nobilityParticles =
  'de la le van von der den del della da di du al el bin ibn ben abu ter ten dos das st';
export const honorifics =
  'mr mrs ms miss dr prof sir dame lord lady rev sen rep gov sec gen lt col sgt capt maj president vice prime minister senator representative governor secretary ' +
  'chief justice judge mayor chairman chairwoman speaker general colonel captain sheriff ambassador pope king queen prince princess attorney professor reverend ' +
  'officer detective councilman councilwoman congressman congresswoman chancellor premier director commissioner superintendent imam rabbi father sister brother cardinal ' +
  'archbishop bishop archdeacon nuncio sheikh ayatollah emir sultan lieutenant sergeant major admiral brigadier commander constable coach spokesman spokeswoman comrade chairperson spokesperson cllr councillor engr barr alhaji hajiya';
/** Adjectives between a noun and its complement: "a source close to the talks". */
export const complementLeads = 'close familiar';
/** What ties a complement to its noun. */
export const complementLinks = 'to of for with';
/** Units of a time that opens a sentence, besides those that stand for a day: "Two weeks later". */
export const timeSpans = 'years months weeks days decades hours minutes';
/** Capitalised words that are no name where a sentence opens with them. */
export const sentenceOpeners =
  'meanwhile however asked speaking according both still also there here then now yes no well why what how where when while if as after before since though although because ' +
  'during with from by to not earlier later last next this that these those in on at for but and so or yet it its critics supporters officials police experts ' +
  'republicans democrats many some most others none nobody everyone addressing responding referring instead finally first second third another such even just only once';
