import { TokenFlag } from '../../../language/tokens.js';
import { isAdherentNoun, isLanguageNoun } from '../../../words/adherents.js';
import { NameWord } from '../../../words/name-words.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { Bit, LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';

const otherwise =
  Listed.country |
  Listed.city |
  Listed.region |
  Listed.firstName |
  Listed.club |
  Listed.organization;

/** `the Hungarian language` */
function isLanguage({ tokens }: NameDocument, next: number): boolean {
  return next < tokens.count && isLanguageNoun(tokens, next);
}

/** `Labour MP`, `Liberal minority`: before a person's role or a share of seats the party's name means its adherents. */
function isAdherent({ words, tokens }: NameDocument, next: number): boolean {
  return (
    next < tokens.count &&
    ((words[next]! & NameWord.title) !== 0 || isAdherentNoun(tokens, next)) &&
    (tokens.flags[next]! & TokenFlag.spaceBefore) !== 0
  );
}

/** A listed people, religion or party adherent that is no listed place, person or club besides is a group. */
export const listedGroups: NameRule = {
  id: 'listed-group',
  apply(names, document) {
    const { bits, listedAlone, sentences, lineCase, tokens } = document;
    const covered = new Uint8Array(tokens.count);
    for (const name of names) {
      covered.fill(1, name.first, name.end);
      const listed = listedAlone[name.first]!;
      if (name.end - name.first !== 1 || !(listed & Listed.demonym)) continue;
      const wrong = name.type === Type.place || name.type === Type.organization;
      const becomes = wrong && !(listed & otherwise) && name.confidence < 0.9;
      if (becomes || (name.type === Type.organization && isAdherent(document, name.end))) {
        name.type = Type.group;
      }
      if (name.type === Type.group && isLanguage(document, name.end)) name.type = Type.other;
      if (name.type === Type.group) name.evidence = [...name.evidence, 'list'];
    }
    const made: Found[] = [];
    for (let at = 0; at < tokens.count; at++) {
      if (!(listedAlone[at]! & Listed.demonym) || listedAlone[at]! & otherwise) continue;
      if (covered[at] || !(bits[at]! & Bit.capital)) continue;
      if (lineCase[sentences.ofToken[at]!] === LineCase.title) continue;
      made.push({ first: at, end: at + 1, type: Type.group, confidence: 0.7, evidence: ['list'] });
    }
    return insertNames(names, made);
  },
};
