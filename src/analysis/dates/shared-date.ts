import type { DateMention } from './date.js';

/** What is said of a date; hundreds of thousands of dates say a few thousand different things. */
type Facts = Omit<DateMention, 'start' | 'end'>;

/** A date that has only its place for itself, a quarter of the memory that one with all its words takes. */
class SharedDate implements DateMention {
  readonly start: number;
  readonly end: number;
  readonly #facts: Facts;

  constructor(start: number, end: number, facts: Facts) {
    this.start = start;
    this.end = end;
    this.#facts = facts;
  }

  get type() {
    return this.#facts.type;
  }

  get value() {
    return this.#facts.value;
  }

  get mod() {
    return this.#facts.mod;
  }

  get from() {
    return this.#facts.from;
  }

  get to() {
    return this.#facts.to;
  }

  get grain() {
    return this.#facts.grain;
  }

  get anchor() {
    return this.#facts.anchor;
  }

  get ambiguous() {
    return this.#facts.ambiguous;
  }

  get alternatives() {
    return this.#facts.alternatives;
  }

  get rule() {
    return this.#facts.rule;
  }

  get confidence() {
    return this.#facts.confidence;
  }

  get why() {
    return this.#facts.why;
  }
}

/** Makes dates of which the same is said share it. */
export function dateSharer(): (date: DateMention) => DateMention {
  let known: Map<string, Facts> | null = null;
  return ({ start, end, ...facts }) => {
    const key = JSON.stringify(facts);
    known ??= new Map();
    let shared = known.get(key);
    if (shared === undefined) {
      shared = facts;
      known.set(key, shared);
    }
    return new SharedDate(start, end, shared);
  };
}
