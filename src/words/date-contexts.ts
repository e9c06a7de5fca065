// Words beside a date that say how it is meant. Origin: own lists (MIT), from newspaper usage.
import { wordSet } from './word-set.js';

/** Behind "to", where no verb stands: "taken to hospital on June 3". */
export const wentTo = wordSet(
  'his her their its our my this that these those hospital court power work prison jail school church parliament',
);

/** Verbs that give an event another day; "forward" and "back" are those of "brought forward", "put back". */
export const movers = wordSet(
  'moved postponed delayed rescheduled adjourned deferred forward back shifted extended',
);

/** What a number counts that is no day: "April 9, 11 and 17 people". */
export const countedThings = wordSet(
  'people jobs units barrels tons tonnes million billion trillion percent cents dollars pounds euros',
);

/** Where "the 17th" is a hole. */
export const golfWords = wordSet(
  'birdie birdied birdies bogey bogeys bogeyed eagle eagled par hole holes tee putt green',
);

/** "First-half sales": of a company; "first-half goals" are a team's. */
export const businessNouns = wordSet(
  'profit profits sales revenue revenues earnings results loss losses turnover income output exports imports',
);

/** What headlines announce behind "to": "Trial to open in March". */
export const announced = wordSet(
  'add air allow announce appear appeal approve arrive attend auction ban be become begin bid break bring build buy call celebrate change charge chair close come complete consider continue cost cover create cut debate decide deliver demolish deploy double drop ease end enter exit expand expire extend face fall finish fly get give go grow halt headline hear hike hit hold host impose improve increase install introduce invest issue join kick land launch leave lead lift list lose mark make meet merge move name observe offer open oversee pay perform play present probe publish push quit raise receive reduce release remain remove reopen replace report resign restart restore resume retire return review rise roll rule run see seek sell send serve set share shut sign speak spend stage stand start stay step stop strike sue take talk target tax test tighten tour trial try unveil vote visit welcome widen win work',
);

/** What a day's news reports as over, as nouns: "the raid on Monday will be looked into". */
const doneNouns =
  'accident announcement arrest assault blast bombing clash death deaths explosion fire incident killing killings massacre murder outburst shooting shootings storm sentencing attack raid crash poll survey';

/** What comes of a contest or a court on its day: "Monday's ruling will make the choice"; a month's "success in November" may be to come. */
const outcomes =
  'decision defeat loss losses remark remarks result results ruling statement tweet verdict victories victory win';

export const doneThings = wordSet(doneNouns);

export const doneOnDay = wordSet(`${doneNouns} ${outcomes}`);

/** The same right behind the day, where none is a verb: "his Tuesday wins". */
export const doneBehindDay = wordSet(
  `${doneNouns} ${outcomes} attacks comment comments data move report success tweets wins`,
);

/** What "would not" refuses: "would not say on Monday", where "would not leave on Monday" looks ahead. */
export const refusals = wordSet(
  'say comment discuss confirm deny disclose elaborate reveal specify identify speculate answer explain talk provide give respond',
);

/** What runs over the turn of a year. */
export const seasonNouns = wordSet('season seasons campaign campaigns academic school');

/** What is held on a day. */
export const heldEvents = wordSet(
  'ballot caucus caucuses celebration ceremony concert conference congress convention debate election elections exhibition fair festival final funeral gala hearing meeting parade primary primaries rally referendum service session summit talks tournament vote',
);

/** Behind "to" and before an article and what is given: "to return a verdict on Friday". */
export const givers = wordSet('return deliver announce give make issue release publish');

/** What these told of on a day may be to come: "said they return on June 3". */
export const announcers = wordSet(
  'said told announced confirmed set called scheduled ordered named',
);

/** What these say of a day makes it one to come: "proposed August 5". */
export const dayPickers = wordSet(
  'proposed suggested picked chose chosen fixed requested booked targeted designated declared selected marked mentioned recommended demanded',
);

/** What a law has from its day on, behind these verbs: "took effect", "came into force". */
export const beginnings = wordSet('effect force');
export const begun = wordSet('took came went entered');

/** Changes that reach a figure by a day gone: "The toll rose to nine by Friday". */
export const changes = wordSet(
  'rose fell climbed dropped grew swelled shrank slipped reached spread went became',
);

/** Behind the month of what is traded, one to come: "July futures fell", "for June delivery". */
export const deliveries = wordSet(
  'futures delivery contract contracts crude gasoline corn wheat soybeans',
);

/** What has four quarters: "the third quarter of the loss". */
export const games = wordSet('game match loss win victory defeat final opener');
