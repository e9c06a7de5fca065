// Nouns for people and bodies that speak: offices, professions, kin, organisations.
// Origin: own lists (MIT), written from newspaper usage.

/** Words for the holder of one office or for one person, used with "the", "a", a possessive, or before a name. */
export const personRoles =
  'president vice-president premier minister chancellor king queen prince princess emperor sultan emir monarch ruler leader chief head senator congressman congresswoman ' +
  'lawmaker legislator representative deputy mp mep governor mayor councillor councilor councilman councilwoman alderman assemblyman assemblywoman secretary undersecretary ambassador envoy diplomat consul ' +
  'commissioner chairman chairwoman chairperson chair speaker spokesman spokeswoman spokesperson director executive ceo cfo coo founder co-founder owner manager boss editor ' +
  'publisher author writer novelist poet journalist reporter correspondent columnist analyst economist strategist adviser advisor aide consultant pollster lawyer attorney counsel ' +
  'prosecutor solicitor barrister judge justice magistrate sheriff officer detective inspector superintendent constable sergeant lieutenant captain major colonel general admiral ' +
  'commander soldier veteran pilot professor lecturer teacher principal headteacher dean rector student pupil scientist researcher scholar academic historian expert specialist doctor ' +
  'physician surgeon nurse psychologist psychiatrist therapist epidemiologist biologist physicist chemist astronomer engineer architect developer designer programmer coach trainer ' +
  'player striker midfielder defender goalkeeper forward skipper athlete driver rider swimmer runner actor actress singer musician rapper composer conductor artist painter ' +
  'sculptor photographer filmmaker producer host presenter anchor broadcaster comedian celebrity model activist campaigner organizer organiser advocate protester protestor ' +
  'volunteer resident neighbor neighbour witness survivor victim suspect defendant plaintiff complainant farmer worker employee businessman businesswoman entrepreneur investor ' +
  'banker trader broker merchant shopkeeper landlord tenant pastor priest bishop archbishop nuncio cardinal pope pontiff imam rabbi cleric reverend monk nun vicar ayatollah candidate nominee ' +
  'contender incumbent challenger politician official technocrat democrat republican conservative liberal socialist congressperson statesman negotiator mediator observer monitor ' +
  'regulator auditor treasurer curator librarian coordinator administrator technician mechanic electrician plumber carpenter builder fisherman sailor ' +
  'firefighter paramedic policeman policewoman guard mother father son daughter brother sister husband wife widow widower uncle aunt cousin nephew niece grandfather grandmother ' +
  'parent boyfriend girlfriend fiancé fiancée partner friend colleague workmate bandmate shipmate teammate man woman boy girl teenager child pensioner retiree user commenter blogger narrator source insider ' +
  'confidant confidante operative staffer surrogate ally donor fundraiser delegate superdelegate whistleblower informant tycoon billionaire millionaire mogul magnate nobel laureate winner champion star legend hero whip justice-secretary newcomer freshman sophomore passenger ' +
  'customer shopper voter supporter critic opponent rival predecessor successor namesake co-author co-host heiress heir chef restaurateur taoiseach tánaiste ' +
  'juror eyewitness onlooker bystander commuter motorist cyclist pedestrian clerk cashier waiter waitress bartender barista janitor caretaker courier ' +
  'trucker vendor hawker stallholder herder herdsman villager islander settler refugee migrant evacuee detainee prisoner inmate hostage patient ' +
  'parishioner worshipper pilgrim tourist traveller traveler hiker diver climber mountaineer angler grocer seamstress welder steelworker docker labourer ' +
  'laborer foreman supervisor trainee apprentice graduate undergraduate schoolboy schoolgirl youngster classmate roommate flatmate housemate stepfather ' +
  'stepmother grandson granddaughter godfather godmother mum mom dad bride groom chaplain deacon missionary sociologist anthropologist archaeologist ' +
  'archeologist botanist zoologist ecologist geologist geophysicist seismologist volcanologist meteorologist forecaster climatologist virologist ' +
  'immunologist neurologist cardiologist oncologist pathologist paediatrician pediatrician gynaecologist obstetrician dentist veterinarian pharmacist ' +
  'midwife nutritionist criminologist psychotherapist linguist philosopher theologian statistician mathematician neuroscientist oceanographer ' +
  'paleontologist palaeontologist entomologist ornithologist glaciologist hydrologist geographer geneticist demographer playwright screenwriter ' +
  'choreographer dancer guitarist drummer bassist pianist violinist vocalist songwriter gamer influencer youtuber vlogger podcaster cartoonist ' +
  'illustrator biographer translator interpreter ombudsman registrar coroner lobbyist warden lifeguard seaman rancher grower breeder beekeeper winemaker ' +
  'brewer publican landlady hotelier caterer importer exporter financier accountant stockbroker realtor surveyor jockey boxer wrestler golfer gymnast ' +
  'sprinter footballer cricketer batsman batter quarterback instructor recruit td msp mla mlc mpp prelate peer jogger cofounder headmaster headmistress matron publicist winger fullback referee umpire olympian paralympian medallist medalist rookie ' +
  'attendant pal buddy chum bowler paceman spinner wicketkeeper cornerback linebacker lineman pitcher slugger infielder outfielder goaltender netminder debutant racer hurdler marathoner triathlete skier ' +
  'skater snowboarder surfer kayaker canoeist parliamentarian backbencher bureaucrat industrialist philanthropist soprano tenor baritone frontman toxicologist microbiologist biochemist ' +
  'astrophysicist cosmologist technologist naturalist conservationist environmentalist ethicist egyptologist endocrinologist dermatologist radiologist anaesthetist urologist gastroenterologist ' +
  'rheumatologist ophthalmologist optometrist physiotherapist physio dietitian dietician chiropractor osteopath hairdresser beautician florist blacksmith farrier stonemason bricklayer roofer plasterer ' +
  'landscaper horticulturist agronomist gamekeeper wrangler cowboy postman postwoman milkman cabbie chauffeur biker stewardess helmsman deckhand boatman ferryman coxswain stevedore longshoreman bouncer ' +
  'doorman housekeeper chambermaid nanny babysitter childminder carer caregiver cleaner handyman locksmith bookseller bookmaker bookkeeper auctioneer undertaker mortician gravedigger cameraman newsreader ' +
  'newscaster weatherman copywriter typist receptionist salesman saleswoman salesperson greengrocer fishmonger newsagent wholesaler blonde brunette redhead octogenarian nonagenarian septuagenarian ' +
  'centenarian toddler newlywed stepson stepdaughter sibling orphan alumnus alumna lodger homeowner householder leaseholder landowner crofter rambler birdwatcher holidaymaker backpacker motorcyclist ' +
  'skateboarder diner buyer seller bidder barmaid barman bailiff notary arbitrator claimant appellant petitioner accuser fugitive gunman burglar robber fraudster arsonist hacker smuggler hijacker looter ' +
  'rioter corporal paratrooper infantryman reservist sniper airman serviceman servicewoman trooper patrolman peacekeeper preacher evangelist friar mufti mullah chieftain headman trustee benefactor handler native hooker flanker gaffer tactician supremo seamer rower punter custodian marksman playmaker starlet socialite collector caddie cm dcm dcp dgp cto cio cmo';

export const femaleRoles =
  'chairwoman spokeswoman assemblywoman congresswoman councilwoman businesswoman policewoman actress queen princess mother daughter sister wife widow aunt niece grandmother girlfriend ' +
  'fiancée woman girl nun heiress waitress stepmother granddaughter godmother mum mom bride midwife seamstress schoolgirl landlady barmaid stewardess chambermaid postwoman saleswoman servicewoman stepdaughter alumna duchess baroness empress lady dame mrs ms miss';
export const maleRoles =
  'chairman spokesman assemblyman congressman councilman businessman policeman alderman actor king prince father son brother husband widower uncle nephew grandfather boyfriend fiancé man boy stepfather grandson godfather dad groom schoolboy herdsman foreman batsman seaman stepson postman milkman barman doorman boatman ferryman helmsman handyman cameraman weatherman salesman airman serviceman patrolman gunman friar ' +
  'monk priest fisherman duke baron emperor lord sir mr pope pontiff';

/** Behind a name their plural is a verb: "Ada Reed stars". */
export const rolesAlsoVerbs =
  'star guide host coach guard judge chair boss champion engineer captain model head lead minister usher partner pioneer';

/** Several people at once: sources without a name, also without an article. */
export const pluralSources =
  'officials authorities police sources media experts analysts economists critics supporters opponents researchers scientists doctors prosecutors lawyers attorneys investigators ' +
  'organizers organisers activists campaigners protesters demonstrators residents locals witnesses neighbors neighbours lawmakers legislators senators republicans democrats conservatives liberals ' +
  'leaders ministers diplomats aides advisers advisors spokesmen spokespeople representatives reporters journalists editors executives managers investors traders voters people men women ' +
  'students teachers parents families relatives friends colleagues workers employees unions members users fans players coaches observers advocates companies firms banks groups agencies governments councils others some many ' +
  'percent majority majorities historians scholars academics judges justices veterans soldiers rebels militants participants bystanders passengers customers insiders strategists pundits commentators marchers mourners commuters dozens hundreds thousands ' +
  'readers viewers listeners onlookers diners picketers hecklers holidaymakers guests clients grandparents children employers shareholders miners conservationists environmentalists rioters sponsors charities ' +
  'backers constituents mps gunmen fighters insurgents captives homeowners householders ratepayers taxpayers retailers suppliers contractors subcontractors cleaners moderators subscribers followers staff personnel clergy faculty folk folks';

/** Bodies and texts that speak: "the ministry said", "the report says". */
export const bodyNouns =
  'government administration ministry department agency company firm corporation bank union party campaign committee commission council court parliament senate congress house assembly ' +
  'cabinet police army military navy force group organization organisation association federation league club team university college school hospital foundation institute institution ' +
  'charity network newspaper paper magazine website channel broadcaster station service office bureau board panel jury bench embassy consulate church coalition alliance movement opposition ' +
  'airline manufacturer retailer maker operator publisher regulator watchdog authority body fund trust society chamber town city state country nation republic kingdom ' +
  'report statement study survey poll letter memo document article editorial piece post tweet message notice note sign banner placard petition filing lawsuit suit complaint affidavit ' +
  'indictment ruling verdict opinion account summary transcript resolution declaration guidance dossier review analysis communiqué memoir essay column leaflet pamphlet brochure poster voice-over voiceover invitation page release ad advertisement commercial video email text headline caption book poem song lyrics slogan chant crowd audience family couple pair duo ' +
  'side squad lab laboratory startup developer studio label band orchestra museum gallery zoo park project programme program initiative thinktank crew delegation regime secretariat consortium leadership';

/** Offices that head a state or government: what "leader" may mean, and which is "head of state". */
export const stateOffices =
  'president premier minister chancellor king queen emperor sultan emir monarch pm';
export const headsOfState = 'president king queen emperor sultan emir monarch';

/** Words before a noun that make it an unknown one: "a spokesman", "one source". */
export const indefinites =
  'a an one another some several many few two three four five six seven eight nine ten other any most';

/** Texts that somebody makes: "Reed's statement read" is Reed speaking. */
export const texts =
  'statement letter remark dictum warning suggestion assertion tweet message post email note memo speech remarks words word comment comments response answer reply caption announcement testimony telegram verdict assessment motto summary explanation advice mantra quip retort rebuke reaction';
