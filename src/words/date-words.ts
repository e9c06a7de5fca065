// English words of date expressions: class → words, most with a number (`word=value`). Origin: own lists (MIT).
// The classes and what their values mean are named in `analysis/dates/words/word-class.ts`.
export const dateWords: Readonly<Record<string, string>> = {
  // January to December; short forms need more evidence than names.
  month:
    'january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12 ' +
    'jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12',
  // 1 Monday to 7 Sunday.
  weekday:
    'monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7 ' +
    'mon=1 tue=2 tues=2 wed=3 weds=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=7',
  weekdays: 'mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7',
  // Values: `Unit`.
  unit:
    'secs=1 mins=2 hrs=3 yrs=12 seconds=1 minute=2 minutes=2 hour=3 hours=3 day=4 days=4 night=5 nights=5 week=6 weeks=6 weekend=7 weekends=7 fortnight=8 fortnights=8 ' +
    'month=9 months=9 quarter=10 quarters=10 semester=11 semesters=11 year=12 years=12 decade=13 decades=13 century=14 centuries=14 millennium=15 millennia=15',
  cardinal:
    'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 ' +
    'eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 dozen=12 hundred=100 thousand=1000',
  ordinal:
    'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 ' +
    'sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 final=99',
  // Direction + 2: 1 past, 2 same, 3 coming.
  deictic:
    'last=1 past=1 previous=1 prior=1 preceding=1 latest=1 recent=1 this=2 current=2 that=2 these=2 those=2 same=2 next=3 coming=3 following=3 upcoming=3 ' +
    'ensuing=3 future=3 subsequent=3',
  season: 'spring=1 summer=2 fall=3 autumn=3 winter=4 springtime=1 summertime=2 wintertime=4',
  // Values: `DayPart`.
  dayPart:
    'morning=1 mornings=1 midday=2 lunchtime=2 afternoon=3 afternoons=3 evening=4 evenings=4 dawn=1 dusk=4 daybreak=1 midmorning=1 midafternoon=3 ' +
    'sunrise=1 sunset=4 nightfall=5 teatime=3',
  // Days from the anchor + 3.
  namedDay: 'yesterday=2 today=3 tomorrow=4',
  tonight: 'tonight=1 overnight=2',
  namedClock: 'noon=12 midnight=24',
  // 1 past, 2 present.
  reference: 'recently=1 formerly=1 lately=1 now=2 currently=2 nowadays=2 presently=2',
  // Values: `Unit` of the period.
  setAdverb:
    'weekdays=0 hourly=3 daily=4 nightly=5 weekly=6 biweekly=8 fortnightly=8 monthly=9 quarterly=10 annually=12 yearly=12',
  // Values: `Unit`.
  lasting: 'hourlong=3 daylong=4 nightlong=5 weeklong=6 monthlong=9 yearlong=12 decadelong=13',
  article: 'a=1 an=1 the=2',
  few: 'few=1 several=1 couple=2 many=1 some=1 numerous=1',
  half: 'half=1',
  // 0 those that only follow an amount.
  shift:
    'ago=0 earlier=1 before=0 previously=0 later=3 after=0 afterwards=0 afterward=0 hence=0 from=0',
  modifier:
    'early small late mid beginning start end middle about around nearly almost roughly approximately over under least sometime exactly ' +
    'rest remainder close turn latter whole entire full additional consecutive straight solid corresponding comparable',
  // First words of two-word modifiers: "more than", "at least", "up to".
  phrase: 'at more less fewer up no not just only well',
  every: 'every each per alternate',
  fiscal: 'fiscal financial fy',
  // Tens of years of the last century; the first decade of this one is 0.
  decade:
    'twenties=2 thirties=3 forties=4 fifties=5 sixties=6 seventies=7 eighties=8 nineties=9 noughties=0 aughts=0',
  // First words of feasts' names.
  holiday:
    'christmas thanksgiving easter halloween juneteenth new independence labor labour memorial presidents martin columbus veterans boxing election mother father ' +
    'ash palm valentine st earth good anzac australia canada bastille remembrance armistice bonfire burns waitangi maundy shrove pancake ' +
    'groundhog hogmanay black cyber ve whit whitsun pentecost ascension trinity michaelmas midsummer mardi chinese lunar guy orthodox ' +
    'hanukkah chanukah passover purim rosh yom sukkot shavuot ramadan eid diwali deepavali',
  // Words of `other` that open an expression.
  opener: 'moment near distant immediate right present pre post ad q1 q2 q3 q4 h1 h2',
  other:
    "of in on to than or and as within part ended ending time times long old o'clock trading business " +
    'term period so bc ce bce b.c b.c.e am pm a.m p.m since until till by through throughout during for once twice other be is are soon beyond luther king patrick george andrew david stephen eve foreseeable open ' +
    'short longer calendar million billion trillion percent cents cent dollars ' +
    'pounds euros barrels tons tonnes units people jobs olds',
  // Words that put a clause into the future, or the past.
  future:
    "if 'll won't wouldn't shan't can can't cannot " +
    'will would shall plans plan planning hope intend expect agreed arrives meet expects expected forecast scheduled going planned due must should intends hopes aims prepares set slated wants likely ' +
    'could might starts begin begins opens meets go goes leaves resume resumes returns turns expire expires retires reopen reopens closes ends concludes holds convenes airs launches premieres debuts testifies kicks runs host hosts face faces visit visits travel travels play plays entertain tips tees takes gets',
  past:
    "didn't wasn't weren't hadn't hasn't haven't couldn't " +
    'was were had said been did done gone taken seen told took came made began became rose fell gave met won lost died left went saw held found got ran sold bought kept led sent paid shot struck wrote spoke ' +
    'brought thought taught caught fought sought built burnt drew drove flew grew knew threw withdrew broke chose froze stole wore swore tore bore rang sang sank swam stood understood felt dealt meant slept swept wept hid slid bit ate forgave shook mistook undertook overtook arose awoke laid heard spent lent bent lit hung dug stuck stung swung clung shrank sprang blew',
};
