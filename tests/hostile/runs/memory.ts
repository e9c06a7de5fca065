import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Extent, HostileRun } from '../case.js';
import { story } from '../documents.js';
import { metered } from '../usage-meter.js';
import { faultsAgainst } from './expect.js';

const prose = `${story.paragraphs.join('\n\n')}\n\n`;
const sized = (megabytes: number, piece: string): string =>
  piece.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(piece))).slice(0, megabytes * 1e6);

/**
 * MB at most: a base, and so much for every MB of input. The aim is 60 + 10; these are what is reached, and only ever go down.
 * `show` of this text, where every sentence holds a quotation, a name and a date, prints 18 MB of JSON for 1 MB.
 */
const ceilings: Readonly<Record<string, readonly [number, number]>> = {
  text: [60, 4],
  show: [65, 13],
};

/** Peak memory by size of the input, and inputs beyond every size. */
export function memory(folder: string, extent: Extent, note: (line: string) => void): HostileRun[] {
  mkdirSync(folder, { recursive: true });
  const runs: HostileRun[] = [];
  const file = (name: string, bytes: string | Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  for (const megabytes of [0.2, 1, 10, 30]) {
    for (const command of ['show', 'text']) {
      if (command === 'show' && megabytes > 1 && extent === 'short') continue;
      runs.push({
        name: `memory/${command} of ${megabytes} MB`,
        judge: async () => {
          const path = file(`${megabytes}.txt`, sized(megabytes, prose));
          const used = await metered([command, '--json', path], folder, { limit: 120_000 });
          const [base, each] = ceilings[command]!;
          const allowed = base + each * megabytes;
          note(
            `${command} of ${megabytes} MB: ${Math.round(used.memory)} MB, ${(used.cpu / 1000).toFixed(1)} s CPU`,
          );
          const faults = faultsAgainst(used.outcome, { code: 0, format: 'json' });
          if (!(used.memory <= allowed))
            faults.push(`peak ${Math.round(used.memory)} MB, allowed ${allowed}`);
          return faults;
        },
      });
    }
  }
  /** What `stat` tells is not read at all: next to nothing more than Node itself takes. */
  const refused = (
    name: string,
    path: () => string,
    most: number,
    args: readonly string[] = [],
  ): void => {
    runs.push({
      name: `memory/${name}`,
      judge: async () => {
        const used = await metered(['show', ...args, path()], folder, { limit: 20_000 });
        const faults = faultsAgainst(used.outcome, {
          code: 1,
          stdout: null,
          stderr: /^news-cli: [^\n]*(large|big|size|limit)[^\n]*\n$/i,
        });
        if (!(used.cpu < 1200)) faults.push(`refused only after ${Math.round(used.cpu)} ms CPU`);
        if (!(used.memory < most)) faults.push(`refused with ${Math.round(used.memory)} MB`);
        return faults;
      },
    });
  };
  refused('a text beyond the limit', () => file('40.txt', sized(40, prose)), 75);
  refused('a text beyond --max-size', () => file('2.txt', sized(2, prose)), 75, [
    '--max-size',
    '1M',
  ]);
  refused('a gzip bomb', () => file('bomb.txt.gz', gzipSync(Buffer.alloc(300 << 20, 0x61))), 130);
  runs.push({
    name: 'memory/a record stream of any length',
    judge: async () => {
      const line = `${JSON.stringify({ id: 1, text: prose.repeat(3) })}\n`;
      const path = file('stream.jsonl', line.repeat(Math.ceil(40e6 / line.length)));
      const used = await metered(['text', '--jsonl', path], folder, { limit: 120_000 });
      note(`40 MB of records: ${Math.round(used.memory)} MB`);
      const faults = faultsAgainst(used.outcome, { code: 0 });
      if (!(used.memory < 220)) faults.push(`peak ${Math.round(used.memory)} MB on a stream`);
      return faults;
    },
  });
  return runs;
}
