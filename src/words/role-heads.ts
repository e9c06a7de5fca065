// Roles beside the titles of the tagger's classes: what somebody is, right before or behind a name. Origin: written for this project from general knowledge (MIT).

/** Last words of a role: `Acme chief executive A B`, `A B, the party's candidate`. */
export const roleHeads = `executive chair head member whip candidate nominee contender hopeful incumbent challenger frontrunner front-runner
delegate appointee registrar ombudsman auditor lecturer headteacher headmaster headmistress negotiator mediator commentator pundit pollster
statistician demographer criminologist theologian linguist geographer ecologist climatologist meteorologist seismologist oceanographer
zoologist botanist oncologist cardiologist pathologist immunologist neurologist neuroscientist paleontologist palaeontologist psychiatrist
dentist midwife veterinarian firefighter lifeguard policeman policewoman bodyguard lobbyist choreographer screenwriter blogger podcaster
youtuber influencer cartoonist illustrator animator cellist soprano tenor baritone trumpeter saxophonist dancer ballerina chef skier skater
gymnast runner hurdler weightlifter goaltender linebacker cornerback infielder outfielder catcher shortstop fullback artist speechwriter prop hooker footballer cricketer coordinator co-ordinator laureate olympian medallist medalist`;

/** What somebody does, also without an office: `plumber A B`, `A B, a beekeeper from Oslo`. Nouns that are verbs as well (`guard`, `monitor`) are none. */
export const trades = `assemblyman assemblywoman undersecretary coo cio cmo publisher magistrate soldier pupil scholar academic specialist therapist developer
programmer player athlete volunteer worker employee broker merchant landlord landlady priest monk nun chaplain deacon missionary friar evangelist official technocrat
librarian technician mechanic electrician plumber carpenter builder sailor waiter waitress bartender barista janitor caretaker courier trucker vendor hawker
stallholder herder herdsman hiker diver climber mountaineer angler grocer seamstress welder steelworker docker labourer laborer foreman supervisor
trainee apprentice graduate undergraduate schoolboy schoolgirl archeologist geophysicist volcanologist forecaster paediatrician pediatrician gynaecologist
obstetrician pharmacist nutritionist psychotherapist entomologist ornithologist glaciologist hydrologist geneticist songwriter gamer vlogger biographer
translator interpreter coroner warden rancher grower breeder beekeeper winemaker brewer publican hotelier restaurateur caterer importer exporter financier
accountant stockbroker realtor surveyor instructor peer jogger cofounder matron publicist paralympian attendant netminder racer marathoner triathlete
snowboarder surfer kayaker canoeist parliamentarian backbencher bureaucrat industrialist philanthropist toxicologist microbiologist biochemist astrophysicist
cosmologist technologist naturalist conservationist environmentalist ethicist egyptologist endocrinologist dermatologist radiologist anaesthetist urologist
gastroenterologist rheumatologist ophthalmologist optometrist physiotherapist physio dietitian dietician chiropractor osteopath hairdresser beautician
florist blacksmith farrier stonemason bricklayer roofer plasterer landscaper horticulturist agronomist gamekeeper wrangler cowboy postman postwoman milkman
cabbie chauffeur biker stewardess helmsman deckhand boatman ferryman coxswain stevedore longshoreman bouncer doorman housekeeper chambermaid nanny babysitter
childminder carer caregiver cleaner handyman locksmith bookseller bookmaker bookkeeper auctioneer undertaker mortician gravedigger cameraman newsreader
newscaster weatherman copywriter typist receptionist salesman saleswoman salesperson greengrocer fishmonger newsagent wholesaler homeowner leaseholder
landowner crofter rambler birdwatcher holidaymaker backpacker motorcyclist skateboarder barmaid barman notary arbitrator paratrooper infantryman reservist
serviceman servicewoman peacekeeper chieftain headman benefactor rower marksman socialite farmworker fisherwoman seafarer pensioner retiree businessperson`;

/** Before such a word or a title, and no modifier of the tagger's classes: `mayoral candidate`. */
export const roleModifiers =
  'mayoral gubernatorial congressional senatorial parliamentary ministerial vice-presidential global commercial creative digital strategic scientific artistic editorial geopolitical macroeconomic majority floor presiding ranking additional apostolic auxiliary longtime peace';

/** Titles of several people: `Senators A B and C D`, with what each of them is. */
export const pluralTitles: Readonly<Record<string, string>> = {
  'sens.': 'Sen.',
  sens: 'Sen',
  'reps.': 'Rep.',
  reps: 'Rep',
  'govs.': 'Gov.',
  senators: 'Senator',
  representatives: 'Representative',
  governors: 'Governor',
  ministers: 'Minister',
  presidents: 'President',
  councillors: 'Councillor',
  councilors: 'Councilor',
  councilmembers: 'Councilmember',
  councilmen: 'Councilman',
  councilwomen: 'Councilwoman',
  selectmen: 'Selectman',
  selectwomen: 'Selectwoman',
  professors: 'Professor',
  detectives: 'Detective',
  justices: 'Justice',
  judges: 'Judge',
  magistrates: 'Magistrate',
  officers: 'Officer',
  constables: 'Constable',
  commissioners: 'Commissioner',
  teenagers: 'Teenager',
  pupils: 'Pupil',
  strikers: 'Striker',
  midfielders: 'Midfielder',
  defenders: 'Defender',
  goalkeepers: 'Goalkeeper',
  batters: 'Batter',
  bowlers: 'Bowler',
};

/** Offices that somebody holds for the land named behind: `Senator A B of Maravia`. */
export const landOffices =
  'sen senator rep representative gov governor congressman congresswoman king queen prince princess sultan emir president';

/** Ranks and styles that may stand behind an office: `Foreign Minister Prince A`. */
export const ranksBehindOffices =
  'gen lt col maj capt brig adm prince princess sheikh shaikh sir dame';
/** Offices before them. */
export const officesBeforeRanks =
  'minister premier president chief leader ruler chairman secretary spokesman';
/** Ranks that are adjectives in small letters: `a major A B show`. */
export const adjectiveRanks = 'major private general';
/** First words of a post, behind the body that it is one of: `Velden Assembly National Chief A B`. */
export const postOpeners = 'national deputy vice acting assistant senior former interim';
