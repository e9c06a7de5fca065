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
      'reflect muse relate summarize summarise specify disclose affirm indicate estimate confirm quip+ text email post blog+ ' +
      'opine remember signal explicate interject paraphrase reckon concur+',
  ],
  [
    'neutral',
    'person',
    'tell/tells/told/telling inform advise remind notify assure ask brief invite instruct thank address question quote',
  ],
  [
    'neutral',
    'weak',
    'continue start begin/begins/began/beginning/begun read/reads/read/reading call describe suggest propose offer point go/goes/went/going put/puts/put/putting ' +
      'conclude open close cite recommend express outline welcome refer+ find/finds/found/finding show publish issue finish agree discuss speak/speaks/spoke/speaking/spoken ' +
      'highlight pray greet wonder inquire enquire sum+ list acknowledge name sign introduce present voice characterize characterise liken compare label brand envision portray depict talk deem react justify invoke dub/dubs/dubbed/dubbing suppose',
  ],
  [
    'loaded',
    'clause',
    'claim allege admit+ concede confess insist assert contend maintain argue boast brag+ complain lament predict vow promise pledge deny threaten ' +
      'swear/swears/swore/swearing/sworn declare proclaim speculate caution protest exclaim retort counter grumble joke hint ' +
      'imply reveal acknowledge profess gush moan gripe sigh sneer scoff fume rant decry forecast/forecasts/forecast/forecasting ' +
      'theorize theorise rejoin marvel crow surmise warrant concede object',
  ],
  [
    'loaded',
    'person',
    'warn urge implore plead beg+ beseech convince persuade order command demand accuse challenge exhort chide scold berate lecture lobby',
  ],
  [
    'loaded',
    'object',
    'praise criticize criticise condemn denounce slam+ blast reject dismiss defend laud hail deride mock blame attack rebuke refute dispute question ' +
      'applaud decry deplore commend advocate oppose chastise ridicule bemoan tout trumpet endorse downplay slate lambast lambaste castigate',
  ],
  [
    'loaded',
    'weak',
    'apologize apologise shout yell scream cry/cries/cried/crying chant whisper mutter murmur mumble laugh thunder roar bark snap+ holler shriek growl snarl hiss groan bellow ' +
      'lie/lies/lied/lying boom chuckle smile shrug+ nod+ tease riff gloat crack rattle beam rage charge press fire shoot/shoots/shot/shooting blurt stammer interrupt intone ' +
      'bristle jeer cheer gasp sob+ whine croak drawl stutter deadpan+ ad-lib+ reason echo chime volunteer venture confide demand',
  ],
];

/** Verbs whose -s form is as often a plural noun: "claims", "reports", "states". */
const nouns = new Set(
  'report state claim comment question answer estimate post call remark note pledge promise challenge charge show address offer demand order attack dispute issue list label signal repeat shout cry laugh chant boast complaint forecast press tweet text email blog'.split(
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

/** `base` also for the plural present; `past` also for the participle of regular verbs. */
export type CueForm = 'base' | 'third' | 'past' | 'ing';
export const cueForms: readonly CueForm[] = ['base', 'third', 'past', 'ing'];

function inflect(entry: string): [lemma: string, forms: [string, CueForm][]] {
  const doubled = entry.endsWith('+');
  const [lemma = '', third, past, ing, participle] = entry.replace('+', '').split('/');
  if (third && past && ing) {
    const forms: [string, CueForm][] = [
      [past, 'past'],
      [lemma, 'base'],
      [third, 'third'],
      [ing, 'ing'],
    ];
    if (participle) forms.push([participle, 'past']);
    return [lemma, forms];
  }
  const stem = doubled ? lemma + lemma.at(-1) : lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const ending = /(?:s|x|ch|sh|o)$/.test(lemma) ? 'es' : 's';
  return [
    lemma,
    [
      [lemma, 'base'],
      [consonantY ? `${lemma.slice(0, -1)}ies` : lemma + ending, 'third'],
      [consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`, 'past'],
      [`${lemma.endsWith('ee') ? lemma : stem}ing`, 'ing'],
    ],
  ];
}

interface CueList {
  readonly cues: readonly Cue[];
  /** [form, cue index * 4 + form index + 1]: the value that a word table holds. */
  readonly forms: readonly (readonly [string, number])[];
}

let list: CueList | null = null;

/** Every cue and every form, made at first use. Where two lemmas share a form the first one listed keeps it. */
export function cueList(): CueList {
  if (list) return list;
  const cues: Cue[] = [];
  const forms = new Map<string, number>();
  const seen = new Set<string>();
  for (const [tone, frame, words] of groups) {
    for (const entry of words.split(' ')) {
      const [lemma, inflected] = inflect(entry);
      if (seen.has(lemma)) continue;
      seen.add(lemma);
      for (const [form, kind] of inflected) {
        if (!forms.has(form)) forms.set(form, cues.length * 4 + cueForms.indexOf(kind) + 1);
      }
      cues.push({ lemma, tone, frame, noun: nouns.has(lemma) });
    }
  }
  list = { cues, forms: [...forms] };
  return list;
}

let byForm: Map<string, number> | null = null;

/** The cue that a word form belongs to: "claimed" → { lemma: "claim", tone: "loaded", … }; null when it is none. */
export function cueOfForm(form: string): Cue | null {
  byForm ??= new Map(cueList().forms);
  const value = byForm.get(form.toLowerCase());
  return value === undefined ? null : (cueList().cues[(value - 1) >> 2] ?? null);
}

/** The tone of a cue verb in any of its forms; null for other words. */
export function cueTone(form: string): CueTone | null {
  return cueOfForm(form)?.tone ?? null;
}
