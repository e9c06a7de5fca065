import { type Grammar, has } from '../../grammar/grammar.js';
import { isWord } from '../../grammar/orthography.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { lowerWord } from '../../grammar/word-text.js';

/** Does this word open a question that the verb at `cue` is followed by? */
export function linksQuestion(grammar: Grammar, cue: number, at: number): boolean {
  return isQuestion(grammar, cue, at) || asksWhere(grammar, cue, at);
}

/** "told them how it was", "wondered if it was"; but "called him a fool if he did". */
function isQuestion(grammar: Grammar, cue: number, at: number): boolean {
  if (!isQuestionWord(grammar, at)) return false;
  // "said a vote on whether it sails": of the vote; not "announced as to whether".
  const governed = has(grammar, at - 1, Word.preposition) && !isTo(grammar, at - 1);
  if (governed && at > cue + 2 && cueAt(grammar, cue).frame !== 'person') return false;
  return at <= cue + 2 || cueAt(grammar, cue).frame !== 'weak' || !isWord(grammar, at, 'if');
}

/** "told them where it was", "asked when it would open": behind other verbs "when" tells when one spoke. */
function asksWhere(grammar: Grammar, cue: number, at: number): boolean {
  const { frame, lemma } = cueAt(grammar, cue);
  if (isWord(grammar, at, 'where'))
    return at <= cue + (frame === 'person' ? 3 : lemma === 'say' ? 1 : 0);
  if (!isWord(grammar, at, 'when') && !isWord(grammar, at, 'which')) return false;
  // "have not said when it would open"
  return lemma === 'ask' || (lemma === 'say' && at === cue + 1 && isDenied(grammar, cue - 1));
}

function isDenied(grammar: Grammar, at: number): boolean {
  return isWord(grammar, at, 'not') || /n['’]t$/.test(lowerWord(grammar, at));
}

const questionWords = ['whether', 'how', 'why', 'what', 'if'];

export function isQuestionWord(grammar: Grammar, at: number): boolean {
  return questionWords.some((word) => isWord(grammar, at, word));
}
