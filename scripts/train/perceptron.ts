import { decode, tags as guess, scores } from '../../src/analysis/entities/tagger/viterbi.js';
import { transitions as ofDecoder } from '../../src/analysis/entities/tagger/weights.js';
import { outside, tagCount } from '../../src/analysis/entities/tags.js';

/** A stretch of candidate tokens: the features of each (already modulo the model's size) and the right tags. */
export interface Example {
  readonly features: readonly Int32Array[];
  readonly tags: Uint8Array;
}

export interface Weights {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** A small generator of its own, so that training is the same everywhere. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/**
 * Share of the features that each look at an example does without: the model learns not to lean on single words
 * (unseen topics gain about one point, the articles tuned on lose nothing).
 */
const dropped = 0.2;

/** Averaged structured perceptron (Collins 2002): decode, and where the answer is wrong move the weights toward the right one. */
export function trainPerceptron(
  examples: Example[],
  features: number,
  epochs: number,
  seed: number,
  report: (line: string) => void,
): Weights {
  const weights = new Float32Array(features * tagCount);
  const sums = new Float32Array(weights.length);
  const transitions = new Float32Array(tagCount * tagCount);
  const transitionSums = new Float32Array(transitions.length);
  const random = randomNumbers(seed);
  const order = examples.map((_, index) => index);
  let step = 1;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const index of order) {
      const { features: all, tags } = examples[index]!;
      const rows = all.map((row) => row.filter(() => random() >= dropped));
      // While it learns all weights are whole numbers, as the decoder wants them.
      score(rows, weights, scores);
      ofDecoder.set(transitions);
      decode(tags.length);
      let differs = false;
      for (let at = 0; at < tags.length; at++) {
        const right = tags[at]!;
        const given = guess[at]!;
        if (right === given) continue;
        differs = true;
        wrong++;
        for (const row of rows[at]!) {
          weights[row * tagCount + right]! += 1;
          weights[row * tagCount + given]! -= 1;
          sums[row * tagCount + right]! += step;
          sums[row * tagCount + given]! -= step;
        }
      }
      if (differs) moveTransitions(tags, guess, transitions, transitionSums, step);
      step++;
    }
    report(`epoch ${epoch}: ${wrong} tokens wrong`);
  }
  for (let at = 0; at < weights.length; at++) weights[at]! -= sums[at]! / step;
  for (let at = 0; at < transitions.length; at++) transitions[at]! -= transitionSums[at]! / step;
  return { weights, transitions };
}

function score(rows: readonly Int32Array[], weights: Float32Array, scores: Int32Array): void {
  for (let at = 0; at < rows.length; at++) {
    const row = at * tagCount;
    for (let tag = 0; tag < tagCount; tag++) scores[row + tag] = 0;
    for (const feature of rows[at]!) {
      const start = feature * tagCount;
      for (let tag = 0; tag < tagCount; tag++) scores[row + tag]! += weights[start + tag]!;
    }
  }
}

function moveTransitions(
  right: Uint8Array,
  given: Uint8Array,
  transitions: Float32Array,
  sums: Float32Array,
  step: number,
): void {
  for (let at = 0; at <= right.length; at++) {
    const a = (at === 0 ? outside : right[at - 1]!) * tagCount + (right[at] ?? outside);
    const last = at === right.length ? outside : given[at]!;
    const b = (at === 0 ? outside : given[at - 1]!) * tagCount + last;
    if (a === b) continue;
    transitions[a]! += 1;
    transitions[b]! -= 1;
    sums[a]! += step;
    sums[b]! -= step;
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

/** The mean of several models over the same features. */
export function averageWeights(models: readonly Weights[]): Weights {
  const mean = (lists: readonly Float32Array[]): Float32Array =>
    lists[0]!.map((_, at) => lists.reduce((sum, list) => sum + list[at]!, 0) / lists.length);
  return {
    weights: mean(models.map((model) => model.weights)),
    transitions: mean(models.map((model) => model.transitions)),
  };
}
