import type { NameDocument } from './document.js';
import type { Entity, Mention, Names } from './entity.js';
import { entityType } from './entity-type.js';
import { nameText } from './forms.js';
import type { Found } from './found.js';
import { genderOf } from './gender.js';
import { rolesOf } from './roles.js';
import { salienceOf } from './salience.js';

/** One real thing: its names, as indexes into the list of all names. */
interface Draft {
  readonly list: readonly number[];
  readonly salience: number;
  readonly start: number;
}

/** Names and which of them are one thing → the result of the stage, most salient first. */
export function buildNames(
  document: NameDocument,
  names: readonly Found[],
  merged: readonly (readonly number[])[],
): Names {
  const nameAt = coverage(document.tokens.count, names);
  const drafts = merged.map((list): Draft => {
    const salience = salienceOf(document, names, list);
    return { list, salience, start: document.tokens.start[names[list[0]!]!.first]! };
  });
  drafts.sort((a, b) => b.salience - a.salience || a.start - b.start);
  const mentions: Mention[] = new Array(names.length);
  const entities = drafts.map(({ list, salience }, entity): Entity => {
    const named = list.map((index) => names[index]!);
    const own = named.map((name) => mentionOf(document, name, entity));
    for (let at = 0; at < list.length; at++) mentions[list[at]!] = own[at]!;
    const forms = countForms(document, named);
    return {
      type: entityType(document, named[0]!),
      name: fullest(forms),
      forms,
      roles: rolesOf(document, named, { names, at: nameAt }),
      mentions: own,
      gender: genderOf(document, named),
      salience,
    };
  });
  return { entities, mentions, ofToken: nameAt };
}

/** Of every token: index of the name that covers it, or -1. */
function coverage(tokens: number, names: readonly Found[]): Int32Array {
  const nameAt = new Int32Array(tokens).fill(-1);
  for (let index = 0; index < names.length; index++) {
    const { first, end } = names[index]!;
    for (let at = first; at < end; at++) nameAt[at] = index;
  }
  return nameAt;
}

function mentionOf({ tokens }: NameDocument, name: Found, entity: number): Mention {
  return {
    start: tokens.start[name.first]!,
    end: tokens.end[name.end - 1]!,
    entity,
    kind: 'name',
    firstToken: name.first,
    endToken: name.end,
    confidence: Math.round(name.confidence * 1000) / 1000,
    evidence: name.evidence,
  };
}

/** The wordings with their counts, the most frequent first. */
function countForms(
  document: NameDocument,
  names: readonly Found[],
): { text: string; count: number }[] {
  const forms: { text: string; count: number }[] = [];
  if (names.length > mostScanned) return countMany(document, names);
  for (const name of names) {
    const text = nameText(document, name);
    const known = forms.find((form) => form.text === text);
    if (known) known.count++;
    else forms.push({ text, count: 1 });
  }
  return forms.length > 1 ? forms.sort((a, b) => b.count - a.count) : forms;
}

/** Up to so many names a look through the forms is cheaper than a map. */
const mostScanned = 30;

function countMany(
  document: NameDocument,
  names: readonly Found[],
): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) {
    const text = nameText(document, name);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}

/** The form with the most words, then the longest; one that is not all capitals before one that is. */
function fullest(forms: readonly { readonly text: string; readonly count: number }[]): string {
  let best = forms[0]!.text;
  if (forms.length === 1) return best;
  let most = -1;
  for (const { text } of forms) {
    const worth = worthOf(text);
    if (worth <= most) continue;
    most = worth;
    best = text;
  }
  return best;
}

function worthOf(text: string): number {
  const isMixed = text !== text.toUpperCase();
  return (isMixed ? 10_000 : 0) + text.split(' ').length * 100 + text.length;
}
