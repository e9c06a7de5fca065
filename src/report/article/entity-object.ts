import type { Entity, EntityType, Mention, MentionKind } from '../../analysis/entities/entity.js';
import type { Article } from '../../article.js';
import type { Listing } from '../listing.js';
import type { Context } from './context-object.js';
import type { Detail } from './detail.js';
import type { Locate, Place } from './locate.js';

export interface MentionObject extends Place {
  readonly text: string;
  readonly kind: MentionKind;
  readonly confidence: number;
  readonly why?: readonly string[];
  readonly context?: Context;
}

export interface EntityObject {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly count: number;
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  readonly roles: readonly string[];
  readonly mentions: readonly MentionObject[];
}

export function entityObject(
  entity: Entity,
  index: number,
  article: Article,
  locate: Locate,
  { why }: Detail,
  list: Listing,
): EntityObject {
  return {
    id: `e${index + 1}`,
    type: entity.type,
    name: entity.name,
    // Names only: pronouns and role nouns are mentions too, but not what a reader counts.
    count: entity.forms.reduce((sum, form) => sum + form.count, 0),
    forms: entity.forms.map(({ text, count }) => ({ text, count })),
    roles: entity.roles.map((role) => role.text),
    mentions: list(entity.mentions, (mention) => mentionObject(mention, article, locate, why)),
  };
}

function mentionObject(
  mention: Mention,
  article: Article,
  locate: Locate,
  why: boolean,
): MentionObject {
  const { start, end, line, column, paragraph } = locate(mention);
  const text = article.text.slice(start, end);
  const { kind, confidence, evidence } = mention;
  const object = { start, end, line, column, paragraph, text, kind, confidence };
  return why ? { ...object, why: evidence } : object;
}
