// What the values of flags are read by. Each throws InvalidArgumentError that says what to give instead.

import { InvalidArgumentError } from 'commander';
import { plausible } from '../analysis/dates/publication/written/numeric-date.js';
import { isTimeZone } from '../analysis/dates/time-zone.js';

/** `values`: all that it accepts, for completion; absent when there is no list. */
export type Parser = ((value: string, previous: unknown) => unknown) & {
  readonly values?: readonly string[];
};
/** A parser of one of a list of values. */
export type Choice = Parser & { readonly values: readonly string[] };

/** A zone of the IANA list, or a distance from UTC. */
export function timeZone(value: string): string {
  if (isTimeZone(value)) return value;
  throw new InvalidArgumentError('Give a zone as Asia/Tokyo or +09:00.');
}

export function oneOf(allowed: readonly string[]): Choice {
  const parse = (value: string) => {
    if (allowed.includes(value)) return value;
    throw new InvalidArgumentError(`Allowed are ${allowed.join(', ')}.`);
  };
  return Object.assign(parse, { values: allowed });
}

/** Given twice, both times the same. */
export function once(parse: Choice): Choice {
  const first = (value: string, previous: unknown) => {
    if (previous !== undefined && previous !== value) {
      throw new InvalidArgumentError('Give one format only.');
    }
    return parse(value, previous);
  };
  return Object.assign(first, { values: parse.values });
}

/** Values between commas; given again, an option adds to them. */
export function list(value: string, previous: unknown): string[] {
  const parts = value.split(',').map((part) => part.trim());
  return [...((previous as string[] | undefined) ?? []), ...parts.filter(Boolean)];
}

/** Values of a list between commas, in any case. */
export function listOf(allowed: readonly string[]): Parser {
  const check = oneOf(allowed);
  const parse = (value: string, previous: unknown) => {
    const parts = list(value.toLowerCase(), previous);
    for (const part of parts.length === 0 ? [''] : parts) check(part, undefined);
    return parts;
  };
  return Object.assign(parse, { values: allowed });
}

/** A whole number between these two, both included. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Parser {
  return (value) => {
    const number = Number(value);
    if (/^\d{1,16}$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(
      `Give a whole number from ${least}${most < 1e9 ? ` to ${most}` : ''}.`,
    );
  };
}

/** Names are compared by their letters and digits. */
export function someName(value: string): string {
  if (/[\p{L}\p{N}]/u.test(value)) return value;
  throw new InvalidArgumentError('Give a name or a part of one.');
}

export function fileName(value: string): string {
  if (value !== '') return value;
  throw new InvalidArgumentError('Give the name of a file.');
}

/** A number from 0 to 1 with at most nine places. */
export function share(value: string): number {
  const number = Number(value);
  if (/^(?:[01]|0?\.\d{1,9}|1\.0{1,9})$/.test(value) && number <= 1) return number;
  throw new InvalidArgumentError('Give a number from 0 to 1.');
}

/** `500k`, `64M`, `1 GiB` without the blank → bytes; k is 1024. */
export function bytes(value: string): number {
  const parts = /^(\d{1,9})([kmg]?)(?:i?b)?$/i.exec(value);
  if (!parts || Number(parts[1]) === 0)
    throw new InvalidArgumentError('Give a size as 500k or 64M.');
  const unit = { '': 1, k: 1 << 10, m: 1 << 20, g: 1 << 30 }[parts[2]!.toLowerCase()]!;
  return Number(parts[1]) * unit;
}

/** A calendar date that a publication can have, with an optional time and zone. */
export function isoDate(value: string): string {
  const parts =
    /^(\d{4})-(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:?\d\d)?)?)?$/.exec(
      value,
    );
  const [, year, month, day = '01'] = parts ?? [];
  if (parts && plausible(Number(year), Number(month), Number(day))) return value;
  throw new InvalidArgumentError('Give an ISO date as 2023-12-04 or 2023-12-04T10:31.');
}
