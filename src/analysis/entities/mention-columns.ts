import { endOf } from '../../language/token-extent.js';
import type { Tokens } from '../../language/tokens.js';
import type { Mention, MentionColumns, MentionList } from './entity.js';
import type { Found } from './found.js';

/** `entity`: of every name. */
export function mentionColumns(
  tokens: Tokens,
  names: readonly Found[],
  entity: Int32Array,
): MentionColumns {
  const { length } = names;
  const start = new Int32Array(length);
  const end = new Int32Array(length);
  const firstToken = new Int32Array(length);
  const endToken = new Int32Array(length);
  const confidence = new Uint16Array(length);
  const evidence: (readonly string[])[] = new Array(length);
  for (let index = 0; index < length; index++) {
    const name = names[index]!;
    start[index] = tokens.start[name.first]!;
    end[index] = endOf(tokens, name.end - 1);
    firstToken[index] = name.first;
    endToken[index] = name.end;
    confidence[index] = Math.round(name.confidence * 1000);
    evidence[index] = name.evidence;
  }
  return { length, start, end, firstToken, endToken, entity, confidence, evidence };
}

export function mentionAt(columns: MentionColumns, index: number): Mention {
  return {
    start: columns.start[index]!,
    end: columns.end[index]!,
    entity: columns.entity[index]!,
    kind: 'name',
    firstToken: columns.firstToken[index]!,
    endToken: columns.endToken[index]!,
    confidence: columns.confidence[index]! / 1000,
    evidence: columns.evidence[index]!,
  };
}

/** The names of most stories: so few are made at once, which is quicker to read. */
const few = 4096;

/** The mentions at these indexes; of a long story each is made when it is read. */
export function mentionsAt(columns: MentionColumns, indexes: readonly number[]): MentionList {
  if (columns.length >= few) return new PackedMentions(columns, indexes);
  const made: Mention[] = [];
  for (let at = 0; at < indexes.length; at++) made.push(mentionAt(columns, indexes[at]!));
  return made;
}

/** A class: as an object with a generator of its own each list would take 350 bytes more, twice what a name's one mention takes. */
class PackedMentions implements MentionList {
  readonly #columns: MentionColumns;
  readonly #indexes: readonly number[];

  constructor(columns: MentionColumns, indexes: readonly number[]) {
    this.#columns = columns;
    this.#indexes = indexes;
  }

  get length(): number {
    return this.#indexes.length;
  }

  *[Symbol.iterator](): Generator<Mention> {
    for (const index of this.#indexes) yield mentionAt(this.#columns, index);
  }
}
