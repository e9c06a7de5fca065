import type { HostileFile } from '../case.js';
import { formats, story } from '../documents.js';
import { marks, textPieces } from '../pieces.js';
import { type Random, randomOf } from '../random.js';

type Mutation = (bytes: Buffer, random: Random) => Buffer;

const spot = (bytes: Buffer, random: Random): number => random.below(bytes.length + 1);
const splice = (bytes: Buffer, from: number, to: number, middle: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(Math.max(from, to))]);

/** What happens to files on their way: bits flip, tails are lost, blocks repeat, marks change, controls slip in. */
const mutations: readonly Mutation[] = [
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[random.below(copy.length)]! ^= 1 << random.below(8);
    return copy;
  },
  (bytes, random) => bytes.subarray(0, spot(bytes, random)),
  (bytes, random) => bytes.subarray(spot(bytes, random)),
  (bytes, random) => {
    const from = spot(bytes, random);
    const to = Math.min(bytes.length, from + random.below(200));
    return splice(bytes, to, to, bytes.subarray(from, to));
  },
  (bytes, random) => {
    const from = spot(bytes, random);
    return splice(bytes, from, from + random.below(100), Buffer.alloc(0));
  },
  (bytes, random) => {
    const at = spot(bytes, random);
    return splice(bytes, at, at, Buffer.from(random.pick(textPieces)));
  },
  (bytes, random) => {
    const at = spot(bytes, random);
    return splice(bytes, at, at, Buffer.from([random.below(256), random.below(256)]));
  },
  (bytes, random) =>
    Buffer.from(bytes.toString().replaceAll(random.pick(marks), random.pick(marks))),
  (bytes, random) => {
    const lines = bytes.toString().split('\n');
    const [line] = lines.splice(random.below(lines.length), 1);
    lines.splice(random.below(lines.length + 1), 0, line ?? '');
    return Buffer.from(lines.join('\n'));
  },
];

/** `count` damaged documents of all formats, the same for the same seed. */
export function mutated(count: number, seed: number): HostileFile[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, i) => {
    const format = random.pick(formats);
    let bytes: Buffer = Buffer.from(
      format.write(story, random.pick(['plain', 'numeric'] as const)),
    );
    for (let times = 1 + random.below(6); times > 0; times--)
      bytes = random.pick(mutations)(bytes, random);
    return {
      name: `mutations/${i} of seed ${seed}, ${format.name}`,
      extension: format.extension,
      bytes,
    };
  });
}
