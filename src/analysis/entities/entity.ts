import type { Span } from '../../article.js';
import type { TokenMap } from '../../language/token-map.js';

/** The name mentions of an article in text order, as parallel arrays: an object for each would be as large as the text. */
export interface MentionColumns {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly firstToken: Int32Array;
  readonly endToken: Int32Array;
  /** Index into `Names.entities`. */
  readonly entity: Int32Array;
  /** In thousandths. */
  readonly confidence: Uint16Array;
  readonly evidence: readonly (readonly string[])[];
}

export const entityTypes = ['person', 'place', 'organization', 'group', 'event', 'other'] as const;
export type EntityType = (typeof entityTypes)[number];
export type MentionKind = 'name' | 'role' | 'pronoun';
/** Votes of titles, first names and the text's own pronouns; used for resolving pronouns, never printed. */
export type Gender = 'female' | 'male';

/** One place that names or means an entity. Name mentions leave articles, titles and possessive 's out. */
export interface Mention extends Span {
  /** Index into `Names.entities`. */
  readonly entity: number;
  readonly kind: MentionKind;
  /** Tokens [firstToken, endToken) that the span covers. */
  readonly firstToken: number;
  readonly endToken: number;
  /** 0 … 1, calibrated. */
  readonly confidence: number;
  /** Why, for `--why`: short stable ids such as `list`, `title-before`, `tagger`, `seen-elsewhere`. */
  readonly evidence: readonly string[];
}

/** A role the text gives a person: title or apposition ("Belarus' President A B" → title "President", of "Belarus"). */
export interface Role {
  /** As printed: "President of Belarus". */
  readonly text: string;
  /** Head noun phrase in lower case: "president", "prime minister", "spokesman". */
  readonly title: string;
  /** Name of the place, organization or group that it belongs to, null when the text does not say. */
  readonly of: string | null;
  /** Where it is said. */
  readonly span: Span;
}

export interface Entity {
  readonly type: EntityType;
  /** The fullest form. */
  readonly name: string;
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  readonly roles: readonly Role[];
  readonly mentions: MentionList;
  readonly gender: Gender | null;
  /** What the story is about: headline, lead, count, position. Larger is more. */
  readonly salience: number;
}

/** In text order; made while they are read. */
export interface MentionList extends Iterable<Mention> {
  readonly length: number;
}

/** What the names stage gives the later stages. */
export interface Names {
  /** Most salient first; the place in this list is the entity's index (`e1` is index 0). */
  readonly entities: readonly Entity[];
  /** All name mentions in text order, not overlapping. */
  readonly mentions: MentionColumns;
  /** The mention that covers a token. */
  readonly ofToken: TokenMap;
  /** There are more names than `mostNames`: those after the last mention are left out. */
  readonly isCut: boolean;
}
