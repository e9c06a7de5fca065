import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('floors.json', import.meta.url);

/** The least that each figure must reach, in percent, for the set with this digest. */
export interface Floors {
  readonly digest: string;
  readonly floors: Readonly<Record<string, number>>;
}

export function readFloors(): Floors {
  return JSON.parse(readFileSync(file, 'utf8')) as Floors;
}

/** Lifts every floor to the measured figure. A figure below its floor keeps the floor: lowering one is an edit by hand, with a reason. */
export function raised(old: Floors['floors'], measured: Record<string, number>): Floors['floors'] {
  const entries = Object.entries(measured).map(([name, figure]): [string, number] => [
    name,
    Math.max(figure, old[name] ?? 0),
  ]);
  return Object.fromEntries(entries);
}

export function writeFloors(floors: Floors): void {
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
}
