import type { ShiftMeaning } from '../../meaning/meaning.js';
import type { Anchor } from '../context/anchor.js';

const unitNames = [
  '',
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'half-year',
  'year',
  'decade',
  'century',
  'millennium',
];

export function countedFrom({ unit, amount, yearsBack }: ShiftMeaning, { name }: Anchor): string {
  const from = name === 'mention' ? 'the date mentioned before' : 'publication';
  const years = Math.abs(yearsBack) === 1 ? 'a year' : `${yearsBack} years`;
  if (yearsBack < 0) return `the ${unitNames[unit]} of ${from}, ${years} after`;
  if (yearsBack > 0) return `the ${unitNames[unit]} of ${from}, ${years} before`;
  if (amount === 0) return `the ${unitNames[unit]} of ${from}`;
  const size = Math.abs(amount);
  return `${size} ${unitNames[unit]}${size === 1 ? '' : 's'} ${amount < 0 ? 'before' : 'after'} ${from}`;
}
