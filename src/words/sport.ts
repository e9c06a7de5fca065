// Words of sports reports. Origin: written for this project from general knowledge (MIT).

/** Speaks of sport at all. */
export const sportWords = `soccer football footballer footballers cricket rugby baseball basketball hockey tennis golf handball volleyball match matches
    league striker goalkeeper midfielder defender coach innings wickets wicket overs batsman halftime half-time qualifier qualifiers
    scorers scored goal goals penalty cup championship standings playoffs quarterback touchdown touchdowns homers homer inning pitcher
    season team teams squad player players tournament semifinal semi-final quarter-final final stadium fixture fixtures derby
    bowler bowlers test wins losses draw tries try kick-off umpire referee nil points seeded seed set round tied header headed
    substitute substitutes equaliser equalizer equalised levelled stoppage relegated relegation visitors keeper midfield offside crossbar
    shootout shutout rebounds playoff interception bullpen strikers winger wingers defenders midfielders goalkeepers forwards unbeaten
    undefeated flanker flankers fly-half scrum-half lineout scrum hooker conversions peloton sprinter sprinters breakaway riders podium cyclist cyclists rider jersey vault sprint
    goalie goalies assists overtime puck touchline kickoff postponed signings serie bundesliga laliga ligue centre-back left-back right-back free-kick hat-trick`;

/** What a team does: the word after a team. */
export const teamVerbs = `beat beats won wins win lost loses lose drew draw scored score defeated defeat thrashed crushed edged trailed trail led lead
    cruised reached bowled declared batted chased host hosted play played plays face faced faces meet met edge rout routed down
    downed stun stunned sank upset hammered cruise take took advance advanced qualify qualified visits rally`;

/** What a team does beside that, said of its town: `Larnstead held on`. In a report on sport, behind what the tagger takes for a place. */
export const teamActs = `held hold holds secured snatched clinched recorded slipped climbed finished struck hit equalised equalized conceded sealed surged battled fought dominated suffered booked
    progressed eased romped stormed overcame outclassed survived need needs needed remain remained extended stretched amassed collapsed crumbled travel travels travelled
    overhauled pipped welcomed entertain entertained dominate moved dropped bounced recovered threatened pressed responded replied snapped closed kept`;

/** Plural, and right behind a single name: only a team is several (`Sallow host Karlow`, `Karlow face the champions`). */
export const pluralTeamVerbs =
  'host face play meet visit travel await top welcome trail lead sit lie remain';

/** Last words of clubs by which alone they are called, and little else is. */
export const clubEnds = 'rovers wanderers rangers albion hotspur harriers thistle argyle';

/** Stands right before the other team. */
export const beforeTeam =
  'eliminated beat beats defeated thrashed crushed edged against v vs versus over downed stunned hammered routed outplayed sank';

/** Between two teams of a fixture: `at`, `v`. */
export const versus = 'at v vs versus';
/** What somebody is in a team: `Sallow manager A B`. */
export const posts =
  'manager coach boss captain skipper striker midfielder defender goalkeeper keeper winger forward fullback full-back centre-half playmaker quarterback pitcher shortstop batsman bowler opener center guard linebacker cornerback receiver tailback goaltender catcher outfielder infielder rookie';

/** Behind a team without a person: `England captain`, `the Brazil squad`, `Sallow fans`. */
export const teamNouns =
  'squad debut fans side players captain skipper coach manager striker midfielder defender goalkeeper keeper winger batsman bowler fly-half scrum-half lock prop hooker dressing-room line-up bench bowlers batsmen attack';

/** Of a team, behind its possessive: `Turkey’s best effort`, `Sallow’s second goal`. */
export const teamPossessions =
  'first second third fourth fifth sixth best opening lead defeat victory win winner equaliser equalizer goal goals match game games campaign innings goalkeeper defence defense attack midfield captain coach side squad bowlers batsmen opener run streak';

/** Right before a team: `hosts Germany`, `champions Karlow`, `10-man Turkey`. */
export const teamDescriptors =
  'hosts visits host face faces visitors champions holders man leaders strugglers minnows newcomers winners finalists favourites underdogs opponents rivals visiting beating facing thrashing';

/** Before `for` and a team: `scored for Belgium`, `on his debut for Sallow`. */
export const playedFor =
  'scored scoring homered played plays playing debut goal goals runs points double hits appearances caps cap tries signed win wins victory defeat';

/** What a player does who leaves one team for another. */
export const transfers = 'joined joins join joining signed signs sign signing';

/** What a player does to the team that he had: `left Velden for Karlow`. */
export const departures = 'left leave leaves leaving quit swapped';

/** Before a player's figure: `had 15 for Velden`. */
export const tallyVerbs = 'had added scored got made hit managed netted contributed finished';

/** Before `between` and two teams. */
export const fixtures =
  'match game final clash international test tie semifinal semi-final quarterfinal derby fixture qualifier friendly draw';
/** Lands as results write them behind a name: `Ada Reed (GBR)`. */
export const landCodes =
  'usa gbr fra ger ita esp ned bel aus nzl jpn chn kor bra arg mex can rsa ken eth uga nor swe den fin sui aut pol cze svk hun rou ukr rus blr irl por prt tur gre jam bah col cub qat sau isr ind irn kaz mar nga';

/** Before `from`, `to`, `with`, `by` or `over` and a team: `on loan from Velden`, `lost to Velden`. */
export const resultsAgainst =
  'loan signing transfer switch dropped drafted traded waived released lost lose loss losing fell defeat defeats beaten win wins victory triumph draw drew drawn stalemate tie tied down points point places place ahead clear level';

/** Between two who play in sets: `Reed beat Osei 6-4 6-2`. */
export const setBeaters = 'beat beats defeated downed upset ousted outlasted edged def';

/** Letters before the name of a club: `AFC Sallow`. */
export const clubLetters = 'afc fc sc ac cf rc cd ssc sv vfl vfb rb sk fk nk hk bk';
