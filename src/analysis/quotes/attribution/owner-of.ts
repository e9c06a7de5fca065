import { possessorOf } from '../../grammar/clause/possessor.js';
import { type Grammar, isCueVerb } from '../../grammar/grammar.js';
import { isText } from '../../grammar/phrase/phrase.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import { type Found, found } from './found.js';

/** Whose claim this noun names: "Reed's vow", "her denial". */
export function claimantOf(grammar: Grammar, noun: number, floor: number): Found {
  // "Her plan promises to": a verb.
  const verb = isCueVerb(grammar, noun) && isFiniteCue(grammar, noun);
  return isUsedAs(grammar, noun, Use.claim) && !verb ? ownedBy(grammar, noun, floor) : null;
}

/** Whose words this noun names: "Reed's answer", "her March remark". */
export function ownerOf(grammar: Grammar, noun: number, floor: number): Found {
  return isText(grammar, noun) ? ownedBy(grammar, noun, floor) : null;
}

function ownedBy(grammar: Grammar, noun: number, floor: number): Found {
  const owner = possessorOf(grammar, noun, floor);
  return owner && found(owner, -1);
}
