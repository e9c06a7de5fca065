import { wordSet } from '../../../../words/word-set.js';
import type { Meaning } from '../../meaning/meaning.js';
import type { Mod } from '../../meaning/reading.js';
import { type DateWords, plainWord, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Match } from '../rule.js';

/** Reads an expression without its modifiers. */
export type ReadCore = (words: DateWords, at: number) => Match | null;

const amountMods: Readonly<Record<string, Mod | null>> = {
  about: 'APPROX',
  around: 'APPROX',
  roughly: 'APPROX',
  approximately: 'APPROX',
  some: 'APPROX',
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
  under: 'LESS_THAN',
  over: 'MORE_THAN',
  exactly: null,
};

/** "about five years", "more than 30 years", "at least two weeks", "up to a year", "no more than ten days", "just over a month". */
export function aboutAmount(words: DateWords, at: number, core: ReadCore): Match | null {
  const word = wordAt(words, at);
  if (word === 'just' || word === 'only' || word === 'well') {
    const next = wordAt(words, at + 1);
    return next === 'over' || next === 'under' ? aboutAmount(words, at + 1, core) : null;
  }
  const phrase = phraseMod(words, at);
  if (phrase !== null) return amountOnly(core(words, phrase.end), phrase.mod, true);
  const mod = amountMods[word];
  if (word === 'about' && isTopic(words, at - 1)) return null;
  if (mod === undefined || (word === 'over' && !isMoreThan(words, at))) return null;
  const next = at + 1;
  const countable =
    words.class[next] === WordClass.digits ||
    words.class[next] === WordClass.cardinal ||
    words.class[next] === WordClass.few ||
    words.class[next] === WordClass.half ||
    words.class[next] === WordClass.namedClock ||
    words.class[next] === WordClass.clockDigits ||
    (words.class[next] === WordClass.article && wordAt(words, next) !== 'the');
  return countable ? amountOnly(core(words, next), mod, word === 'over' || word === 'under') : null;
}

const topicVerbs = wordSet(
  'talk talks talked talking think thinks thinking thought know knew known hear heard ask asked worry worried concerned speak spoke something nothing',
);

/** "talking about three days": the topic, no estimate. */
function isTopic(words: DateWords, at: number): boolean {
  return topicVerbs.has(plainWord(words, at));
}

const beforeOver = wordSet('for of in after just well only within at with last took');

/** "for over 30 years" counts; "evolved over several years" is a preposition. */
function isMoreThan(words: DateWords, at: number): boolean {
  return beforeOver.has(wordAt(words, at - 1));
}

interface Phrase {
  readonly mod: Mod;
  readonly end: number;
}

function phraseMod(words: DateWords, at: number): Phrase | null {
  const first = wordAt(words, at);
  const second = wordAt(words, at + 1);
  const third = wordAt(words, at + 2);
  if (first === 'more' && second === 'than') return { mod: 'MORE_THAN', end: at + 2 };
  if ((first === 'less' || first === 'fewer') && second === 'than')
    return { mod: 'LESS_THAN', end: at + 2 };
  if (first === 'at' && second === 'least') return { mod: 'EQUAL_OR_MORE', end: at + 2 };
  if (first === 'up' && second === 'to') return { mod: 'EQUAL_OR_LESS', end: at + 2 };
  if ((first === 'no' || first === 'not') && second === 'more' && third === 'than')
    return { mod: 'EQUAL_OR_LESS', end: at + 3 };
  if ((first === 'no' || first === 'not') && second === 'less' && third === 'than')
    return { mod: 'EQUAL_OR_MORE', end: at + 3 };
  return null;
}

/** Modifiers of amounts go with durations and distances; with a clock only the approximate ones. */
function amountOnly(match: Match | null, mod: Mod | null, strict: boolean): Match | null {
  if (match === null) return null;
  const { kind } = match.meaning;
  if (kind === 'duration' || kind === 'shift' || (kind === 'reference' && !strict))
    return { ...match, mod };
  return !strict && kind === 'clock' ? { ...match, mod } : null;
}

/** What may follow an expression and narrow it: "or more", "and beyond", "or later". */
export function modAfter(
  words: DateWords,
  end: number,
  { kind }: Meaning,
): { mod: Mod; end: number } | null {
  const link = wordAt(words, end);
  if (link !== 'or' && link !== 'and') return null;
  const word = wordAt(words, end + 1);
  if (kind === 'duration') {
    if (link === 'or' && (word === 'more' || word === 'longer'))
      return { mod: 'EQUAL_OR_MORE', end: end + 2 };
    return link === 'or' && word === 'less' ? { mod: 'EQUAL_OR_LESS', end: end + 2 } : null;
  }
  if (kind !== 'calendar' && kind !== 'era') return null;
  if ((link === 'and' && word === 'beyond') || (link === 'or' && word === 'later'))
    return { mod: 'ON_OR_AFTER', end: end + 2 };
  return link === 'or' && word === 'earlier' ? { mod: 'ON_OR_BEFORE', end: end + 2 } : null;
}
