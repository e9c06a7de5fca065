import type { DurationMeaning, RestOfLength } from './meaning/meaning.js';
import { Unit } from './words/word-class.js';

const unitLetters: Readonly<Record<Unit, readonly [string, string, number]>> = {
  [Unit.second]: ['PT', 'S', 1],
  [Unit.minute]: ['PT', 'M', 1],
  [Unit.hour]: ['PT', 'H', 1],
  [Unit.day]: ['P', 'D', 1],
  [Unit.night]: ['P', 'D', 1],
  [Unit.week]: ['P', 'W', 1],
  [Unit.weekend]: ['P', 'WE', 1],
  [Unit.fortnight]: ['P', 'W', 2],
  [Unit.month]: ['P', 'M', 1],
  [Unit.quarter]: ['P', 'Q', 1],
  [Unit.semester]: ['P', 'M', 6],
  [Unit.year]: ['P', 'Y', 1],
  [Unit.decade]: ['P', 'Y', 10],
  [Unit.century]: ['P', 'Y', 100],
  [Unit.millennium]: ['P', 'Y', 1000],
};

/** TIMEX3 value of a duration: `P30Y`, `PT30M` for half an hour, `PXW` for some weeks. */
export function durationValue(unit: Unit, amount: number | null): string {
  const [prefix, letter, factor] = unitLetters[unit];
  if (amount === null) {
    if (unit === Unit.decade) return 'PXDE';
    return unit === Unit.century ? 'PXCE' : `${prefix}X${letter}`;
  }
  if (amount === 0.25 && unit === Unit.hour) return 'PT15M';
  const whole = Math.floor(amount);
  if (amount - whole === 0.5) {
    const head = whole === 0 ? '' : `${whole}${letter}`;
    if (unit === Unit.year) return `P${head}6M`;
    if (unit === Unit.hour) return `PT${head}30M`;
    if (unit === Unit.minute) return `PT${head}30S`;
  }
  return `${prefix}${Number((amount * factor).toFixed(3))}${letter}`;
}

/** `P3Y4M`, `PT2H40M`, `P1DT12H`, `PT2H4M35S`; weeks have no other unit beside them, so they are days. */
function jointValue(unit: Unit, amount: number, rest: RestOfLength): string {
  if (unit === Unit.week)
    return lengthValue({ ...rest, unit: Unit.day, amount: amount * 7 + rest.amount });
  const small = lengthValue(rest);
  // Within the hours the `T` is written once.
  return durationValue(unit, amount) + (unit <= Unit.hour ? small.slice(2) : small.slice(1));
}

/** Of a length in one unit or in several. */
export function lengthValue({ unit, amount, rest }: DurationMeaning | RestOfLength): string {
  return rest === undefined ? durationValue(unit, amount) : jointValue(unit, amount!, rest);
}
