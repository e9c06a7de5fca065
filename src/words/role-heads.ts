// Roles beside the titles of the tagger's classes: what somebody is, right before or behind a name. Origin: written for this project from general knowledge (MIT).

/** Last words of a role: `Acme chief executive A B`, `A B, the party's candidate`. */
export const roleHeads = `executive chair head member whip candidate nominee contender hopeful incumbent challenger frontrunner front-runner
delegate appointee registrar ombudsman auditor lecturer headteacher headmaster headmistress negotiator mediator commentator pundit pollster
statistician demographer criminologist theologian linguist geographer ecologist climatologist meteorologist seismologist oceanographer
zoologist botanist oncologist cardiologist pathologist immunologist neurologist neuroscientist paleontologist palaeontologist psychiatrist
dentist midwife veterinarian firefighter lifeguard policeman policewoman bodyguard lobbyist choreographer screenwriter blogger podcaster
youtuber influencer cartoonist illustrator animator cellist soprano tenor baritone trumpeter saxophonist dancer ballerina chef skier skater
gymnast runner hurdler weightlifter goaltender linebacker cornerback infielder outfielder catcher shortstop fullback artist speechwriter prop hooker footballer cricketer coordinator co-ordinator laureate olympian medallist medalist`;

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
