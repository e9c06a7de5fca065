import { tokenMap } from '../../language/token-map.js';
import type { NameDocument } from './document.js';
import type { Entity, Names } from './entity.js';
import { entityType } from './entity-type.js';
import { countForms, type FormCount } from './form-counts.js';
import { type Found, Type } from './found.js';
import { genderOf } from './gender.js';
import { mentionColumns, mentionsAt } from './mention-columns.js';
import { formWords, normalForm } from './normal-form.js';
import { rolesOf } from './roles.js';
import { salienceOf } from './salience.js';

/** One real thing: its names, as indexes into the list of all names. */
interface Draft {
  readonly list: readonly number[];
  readonly salience: number;
  readonly start: number;
}

const none = new Int32Array(0);

/** Of a text without names. Shared: nobody changes it. */
export const noNames: Names = {
  entities: [],
  mentions: {
    length: 0,
    start: none,
    end: none,
    firstToken: none,
    endToken: none,
    entity: none,
    confidence: new Uint16Array(0),
    evidence: [],
  },
  ofToken: tokenMap(0, [], none),
  isCut: false,
};

/** Names and which of them are one thing → the result of the stage, most salient first. */
export function buildNames(
  document: NameDocument,
  names: readonly Found[],
  merged: readonly (readonly number[])[],
  isCut: boolean,
): Names {
  const entity = new Int32Array(names.length);
  const mentions = mentionColumns(document.tokens, names, entity);
  const ofToken = tokenMap(document.tokens.count, mentions.firstToken, mentions.endToken);
  const map = { names, at: ofToken };
  const drafts: Draft[] = [];
  for (let at = 0; at < merged.length; at++) {
    const list = merged[at]!;
    const salience = salienceOf(document, names, list);
    drafts.push({ list, salience, start: document.tokens.start[names[list[0]!]!.first]! });
  }
  drafts.sort((a, b) => b.salience - a.salience || a.start - b.start);
  const entities: Entity[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const { list, salience } = drafts[index]!;
    for (let at = 0; at < list.length; at++) entity[list[at]!] = index;
    const forms = countForms(document, names, list);
    entities.push({
      type: entityType(document, names[list[0]!]!),
      name: fullest(forms, names[list[0]!]!.type),
      forms,
      roles: rolesOf(document, list, map),
      mentions: mentionsAt(mentions, list),
      gender: genderOf(document, names, list),
      salience,
    });
  }
  return { entities, mentions, ofToken, isCut };
}

/**
 * The form with the most words, then the longest; one that is not all capitals before one that is. A person's name at birth, or another
 * that has no word of the most frequent one, is no fuller form of it. A group is called by its plural: "Democrats", not "Democratic".
 */
function fullest(forms: readonly FormCount[], type: Type): string {
  const usual = forms[0]!.text;
  let best = usual;
  if (forms.length === 1) return best;
  // Letters alone (`AMRV`) have no word of `Ada Maria Reed Vogt`.
  const areLetters = !usual.includes(' ') && usual === usual.toUpperCase();
  const words = type === Type.person && !areLetters ? formWords(normalForm(usual)) : null;
  let most = -1;
  for (let at = 0; at < forms.length; at++) {
    const { text } = forms[at]!;
    const worth = worthOf(text) + (type === Type.group && text.endsWith('s') ? pluralWorth : 0);
    if (worth <= most || (words !== null && at > 0 && !holdsOne(text, words))) continue;
    most = worth;
    best = text;
  }
  return best;
}

/** Does the form have one of the words (in normal form), be it as a part of a longer one? */
function holdsOne(text: string, words: readonly string[]): boolean {
  const form = normalForm(text);
  return words.some((word) => form.includes(word));
}

const pluralWorth = 5000;

function worthOf(text: string): number {
  const isMixed = text !== text.toUpperCase();
  let words = 1;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 32) words++;
  return (isMixed ? 10_000 : 0) + words * 100 + text.length;
}
