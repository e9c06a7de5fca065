import { inflect, lemmaOf } from './cue-inflection.js';
import { phrasalCues } from './verb-particles.js';

// Verbs that report speech, with all inflections.
// Origin: own list (MIT). Chosen from English grammar and style guides, checked against counts of cue words in labelled news; no list was copied.
//
// An entry is `lemma`, or `lemma/third-person/past/participle-ing` where spelling rules do not give the forms; `+` doubles the last consonant.
// A further past participle follows the -ing form. The tone is neutral when the verb only says that something was said, loaded when it also
// says how true, how willing or how heated: what an editor wants to count.

/** How a verb builds its sentence. `clause`: said that …; `person`: told someone that …; `object`: praised something; `weak`: has other common meanings. */
export type CueFrame = 'clause' | 'person' | 'object' | 'weak';

export type CueTone = 'neutral' | 'loaded';

const groups: readonly (readonly [CueTone, CueFrame, string])[] = [
  [
    'neutral',
    'clause',
    'say/says/said/saying add note state remark comment explain announce declare write/writes/wrote/writing/written tweet retweet reply respond ' +
      'answer mention observe recall reiterate repeat stress emphasize emphasise underline underscore conclude report testify clarify elaborate recount ' +
      'muse summarize summarise specify disclose affirm indicate estimate confirm quip+ text email post blog+ ' +
      'opine remember signal signal+ explicate interject paraphrase reckon concur+ narrate stipulate reaffirm reassert',
  ],
  [
    'neutral',
    'person',
    'tell/tells/told/telling inform advise remind notify assure ask brief invite instruct thank address question quote reassure counsel counsel+',
  ],
  [
    'neutral',
    'weak',
    'continue start begin/begins/began/beginning/begun read/reads/read/reading call describe suggest propose offer point go/goes/went/going put/puts/put/putting ' +
      'open close cite recommend express outline welcome refer+ find/finds/found/finding show publish issue finish agree discuss speak/speaks/spoke/speaking/spoken ' +
      'highlight pray greet wonder inquire enquire sum+ list acknowledge name sign introduce present voice characterize characterise liken compare label label+ brand envision portray depict talk share submit+ deem react justify invoke caption query regard term detail dub/dubs/dubbed/dubbing suppose',
  ],
  [
    'loaded',
    'clause',
    'claim allege admit+ concede confess insist assert contend maintain argue boast brag+ complain lament regret+ predict vow promise pledge deny threaten ' +
      'swear/swears/swore/swearing/sworn proclaim speculate caution protest exclaim retort counter grumble joke hint ' +
      'imply reveal profess gush moan gripe sigh sneer scoff fume rant decry forecast/forecasts/forecast/forecasting ' +
      'theorize theorise rejoin marvel marvel+ crow decree reproach admonish surmise warrant object aver+ enthuse retaliate postulate posit hypothesize hypothesise divulge rue rave wail',
  ],
  [
    'loaded',
    'person',
    'warn urge implore plead beg+ beseech convince persuade order command demand accuse challenge exhort chide scold berate lecture lobby',
  ],
  [
    'loaded',
    'object',
    'praise criticize criticise condemn denounce slam+ blast reject dismiss defend laud hail deride mock blame attack rebuke refute dispute ' +
      'applaud deplore commend advocate oppose chastise ridicule bemoan tout trumpet endorse downplay slate lambast lambaste castigate flay extol+',
  ],
  [
    'loaded',
    'weak',
    'apologize apologise shout yell scream cry/cries/cried/crying chant sing/sings/sang/singing/sung whisper mutter murmur mumble laugh thunder roar bark snap+ holler shriek growl snarl hiss groan bellow ' +
      'lie/lies/lied/lying reflect relate quoth/quoths/quoth/quothing boom chuckle smile shrug+ nod+ tease riff gloat crack rattle beam rage charge press fire blurt stammer interrupt intone ' +
      'accept bristle jeer cheer gasp sob+ whine croak drawl stutter deadpan+ ad-lib+ reason echo chime volunteer venture confide chorus jest demur+ lash grin+ wink frown purr coo huff rasp giggle splutter ' +
      // "The rules state": "rules" is no verb here.
      'rule/ruled/ruled/ruling',
  ],
  ['loaded', 'weak', phrasalCues],
];

/** How many cues at the end of the list are none without a particle behind them: "hit back", "cut in". */
export const phrasalCount = phrasalCues.split(' ').length;

/** Verbs whose -s form is as often a plural noun: "claims", "reports", "states". */
const nouns = new Set(
  'report state claim comment term regard question answer estimate post call remark note pledge promise challenge charge show address offer demand order attack dispute issue list label signal repeat shout cry laugh chant boast complaint forecast press protest thank tweet text email blog share joke hint lecture command brief object counter rant appeal rule frown regret'.split(
    ' ',
  ),
);

export interface Cue {
  readonly lemma: string;
  readonly tone: CueTone;
  readonly frame: CueFrame;
  /** Is its -s form also a plural noun? */
  readonly noun: boolean;
}

interface CueList {
  readonly cues: readonly Cue[];
  /** As written in the groups, one for each cue. */
  readonly entries: readonly string[];
}

let list: CueList | null = null;

/** Made at first use. */
function listed(): CueList {
  if (list) return list;
  const cues: Cue[] = [];
  const entries: string[] = [];
  for (const [tone, frame, words] of groups) {
    for (const entry of words.split(' ')) {
      const lemma = lemmaOf(entry);
      entries.push(entry);
      cues.push({ lemma, tone, frame, noun: nouns.has(lemma) });
    }
  }
  list = { cues, entries };
  return list;
}

/** Every cue, by number. */
export function cueList(): readonly Cue[] {
  return listed().cues;
}

/** Every form of every cue in the order of rank, of equal ones the first counts; `value`: number of the cue * 4 + form + 1. */
export function cueForms(): { readonly form: string; readonly value: number }[] {
  const forms: { form: string; value: number }[] = [];
  for (const [cue, entry] of listed().entries.entries()) {
    inflect(entry, (form, kind) => forms.push({ form, value: cue * 4 + kind + 1 }));
  }
  return forms;
}

let byForm: Map<string, Cue> | null = null;

/** The cue that a word form belongs to: "claimed" → { lemma: "claim", tone: "loaded", … }; null when it is none. */
export function cueOfForm(form: string): Cue | null {
  if (!byForm) {
    byForm = new Map();
    for (const { form: known, value } of cueForms()) {
      if (!byForm.has(known)) byForm.set(known, cueList()[(value - 1) >> 2]!);
    }
  }
  return byForm.get(form.toLowerCase()) ?? null;
}
