/** -1 past, 1 future, 0 not told. */
export type Tense = -1 | 0 | 1;
