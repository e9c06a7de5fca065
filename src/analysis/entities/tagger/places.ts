// Where everything lies in the memory of the tagger, in bytes. Fixed: a place that is known is faster to reach than one that is looked up.
// What a short story needs comes first: the program lends memory whose beginning has been in use before.

import { tagCount } from '../tags.js';

/** Tokens of a stretch of candidates at most. */
export const mostOfStretch = 512;
/** Tokens of context on either side of a stretch. */
export const context = 2;
/** Tokens that are looked at in one go. */
export const mostTokens = 1024;
/** UTF-16 units of their text. */
export const mostCodes = 16 * mostTokens;
/** What the rest of the article says of a capitalised word: how many numbers at most, see `Sign`. */
export const mostSigns = 13;
/** Features of one token. */
export const mostFeatures = 160;
/** Steps of the table of powers: see `powerTable`. */
export const mostSteps = 1024;
/** Differences of scores are looked up in it in steps of this many (a power of two). */
export const logStep = 4;
/** Sums that are remembered, the logarithm: see `recall`. */
export const logSums = 11;
export const sumGroups = 3;
export const sumWidth = 2 + 7;
/** UTF-16 units that there are. */
export const allCodes = 0x10000;
const window = mostOfStretch + 2 * context;

// The piece, as the caller fills it in.
export const startAt = 0;
export const hashAt = startAt + 4 * mostTokens;
export const stretchFirstAt = hashAt + 4 * mostTokens;
export const stretchEndAt = stretchFirstAt + 4 * mostTokens;
export const lineFirstAt = stretchEndAt + 4 * mostTokens;
export const lineEndAt = lineFirstAt + 4 * mostTokens;
export const signsAt = lineEndAt + 4 * mostTokens;
export const codesAt = signsAt + 4 * mostSigns * mostTokens;
export const sizeAt = codesAt + 2 * mostCodes;
export const kindAt = sizeAt + mostTokens;
export const flagsAt = kindAt + mostTokens;
export const bitsAt = flagsAt + mostTokens;
export const lineCaseAt = bitsAt + mostTokens;

// What is found in it: four numbers a name.
export const namesAt = lineCaseAt + mostTokens;

// One stretch of it.
export const wordAt = namesAt + 16 * mostTokens;
export const shapeAt = wordAt + 4 * window;
export const endingAt = shapeAt + 4 * window;
export const classesAt = endingAt + 4 * window;
export const listedAt = classesAt + 4 * window;
export const aloneAt = listedAt + 4 * window;
export const beginAt = aloneAt + 2 * window;
export const insideAt = beginAt + 2 * window;
export const runBackAt = insideAt + 2 * window;
export const runOnAt = runBackAt + window;
export const scoresAt = runOnAt + window;
export const bestAt = scoresAt + 4 * tagCount * mostOfStretch;
export const doubtAt = bestAt + 4 * tagCount * mostOfStretch;
export const fromAt = doubtAt + 4 * mostOfStretch;
export const tagsAt = fromAt + tagCount * mostOfStretch;

// One token of it.
export const featuresAt = tagsAt + mostOfStretch;
export const foundAt = featuresAt + 4 * mostFeatures;
export const totalAt = foundAt + 4 * mostFeatures;
export const onwardAt = totalAt + 4 * 8;
export const nextAt = onwardAt + 4 * 12;

// What stays from piece to piece.
export const transitionsAt = nextAt + 4 * 12;
export const powersAt = transitionsAt + 4 * tagCount * tagCount;
/** The files of the model and what else the caller keeps here, each from a multiple of four on. */
export const modelAt = powersAt + 4 * mostSteps;
export const modelRoom = 640 << 10;
export const foldsAt = modelAt + modelRoom;
export const baresAt = foldsAt + 2 * allCodes;
export const sumsAt = baresAt + 2 * allCodes;

/** Pages of 64 KiB. */
export const pages = (sumsAt + 4 * sumWidth * (sumGroups << logSums) + 0xffff) >> 16;
