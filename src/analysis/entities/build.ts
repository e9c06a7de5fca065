import type { NameDocument } from './document.js';
import type { Entity, Mention, Names } from './entity.js';
import { entityType } from './entity-type.js';
import { nameText } from './forms.js';
import type { Found } from './found.js';
import { genderOf } from './gender.js';
import { rolesOf } from './roles.js';
import { salienceOf } from './salience.js';

/** Names and which of them are one thing → the result of the stage, most salient first. */
export function buildNames(
  document: NameDocument,
  names: readonly Found[],
  merged: readonly (readonly number[])[],
): Names {
  const { tokens } = document;
  const drafts = merged.map((list) => {
    const mentions = list.map((index) => mentionOf(document, names[index]!));
    return { list, mentions, salience: salienceOf(document, mentions) };
  });
  drafts.sort((a, b) => b.salience - a.salience || a.mentions[0]!.start - b.mentions[0]!.start);
  const byName: Mention[] = new Array(names.length);
  const nameAt = coverage(tokens.count, names);
  const entities = drafts.map(({ list, mentions, salience }, entity): Entity => {
    const own = mentions.map((mention) => ({ ...mention, entity }));
    for (const [at, index] of list.entries()) byName[index] = own[at]!;
    const forms = countForms(document, own);
    return {
      type: entityType(document, names[list[0]!]!),
      name: fullest(forms),
      forms,
      roles: rolesOf(
        document,
        list.map((index) => names[index]!),
        (token) => names[nameAt[token] ?? -1] ?? null,
      ),
      mentions: own,
      gender: genderOf(
        document,
        list.map((index) => names[index]!),
      ),
      salience,
    };
  });
  return { entities, mentions: byName, ofToken: nameAt };
}

/** Of every token: index of the name that covers it, or -1. */
function coverage(tokens: number, names: readonly Found[]): Int32Array {
  const nameAt = new Int32Array(tokens).fill(-1);
  for (const [index, { first, end }] of names.entries()) nameAt.fill(index, first, end);
  return nameAt;
}

function mentionOf({ tokens }: NameDocument, name: Found): Mention {
  return {
    start: tokens.start[name.first]!,
    end: tokens.end[name.end - 1]!,
    entity: -1,
    kind: 'name',
    firstToken: name.first,
    endToken: name.end,
    confidence: Math.round(name.confidence * 1000) / 1000,
    evidence: name.evidence,
  };
}

function countForms(
  document: NameDocument,
  mentions: readonly Mention[],
): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { firstToken: first, endToken: end } of mentions) {
    const text = nameText(document, { first, end });
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}

/** The form with the most words, then the longest; one that is not all capitals before one that is. */
function fullest(forms: readonly { readonly text: string; readonly count: number }[]): string {
  const worth = (text: string): number =>
    (text === text.toUpperCase() ? 0 : 10_000) + text.split(' ').length * 100 + text.length;
  return forms.reduce((best, form) => (worth(form.text) > worth(best.text) ? form : best)).text;
}
