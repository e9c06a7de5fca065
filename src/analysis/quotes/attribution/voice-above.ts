import { personalGender } from '../../coreference/expressions.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isPersonName, nameAt } from '../../grammar/name-type.js';
import { isNameWord } from '../../grammar/name-word.js';
import { codeOf, isCapital } from '../../grammar/orthography.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { innerEnd } from '../marks/quoted-span.js';
import type { Earlier, Setting } from '../setting/setting.js';
import { type Found, found, isFirstPerson, isVague } from './found.js';
import { answers, asksBack, closesBlock } from './next-paragraph.js';

/** Reed said that it would rain. ¶ The pier is old. ¶ "B.": a paragraph that is one quotation, below others that tell of things alone, belongs to the last voice above them. */
export function voiceAbove(setting: Setting): Found {
  const { grammar, earlier, blockFrom, leadTo } = setting;
  if (leadTo === 0 || !closesBlock(setting) || !isSentence(setting)) return null;
  if (earlier?.attribution && asksBack(setting, earlier.attribution.cue)) return null;
  // "What is your answer? ¶ “…”": an interview.
  if (codeOf(grammar, leadTo - 1) === 63) return null;
  if (answers(setting)) return null;
  const floor = Math.max(0, blockFrom - reach);
  const bottom = Math.max(floor, earlier ? earlier.span.endToken : 0);
  for (let at = blockFrom - 1; at > bottom; at--) {
    if (!isCueVerb(grammar, at) || cueAt(grammar, at).frame === 'weak') continue;
    if (!isFiniteCue(grammar, at) || isNameWord(grammar, at)) continue;
    const phrase = subjectBefore(grammar, at, bottom);
    if (!phrase || isFirstPerson(grammar, phrase) || isVague(grammar, phrase)) continue;
    return phrase.kind === 'unnamed' ? null : found(phrase, at);
  }
  if (!earlier || bottom <= floor || !isSomebody(grammar, earlier)) return null;
  for (let at = bottom; at < blockFrom; at++) {
    const mention = nameAt(grammar, at);
    if (mention >= 0 && isPersonName(grammar, mention)) return null;
  }
  return { phrase: null, cue: -1, continues: earlier.index };
}

function isSentence({ grammar, span, lastPunctuation }: Setting): boolean {
  const full = lastPunctuation === 46 || lastPunctuation === 33 || lastPunctuation === 63;
  return full && innerEnd(span) - span.innerToken >= fewest && isCapital(grammar, span.innerToken);
}

/** In tokens: shorter ones are headings and mottoes as often. */
const fewest = 6;

/** Is the earlier one a person's, as far as its own words tell? */
function isSomebody(grammar: Grammar, { type, attribution }: Earlier): boolean {
  if (type !== 'direct' || !attribution) return false;
  const { phrase } = attribution;
  if (!phrase) return attribution.continues >= 0;
  if (phrase.kind === 'pronoun') return personalGender(grammar, phrase.head) !== null;
  if (phrase.kind === 'name') return phrase.mention >= 0 && isPersonName(grammar, phrase.mention);
  return phrase.kind === 'role' && has(grammar, phrase.head, Word.person);
}

/** How far above the last voice may be, in tokens: two or three short paragraphs. */
const reach = 120;
