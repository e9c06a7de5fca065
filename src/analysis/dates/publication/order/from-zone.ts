import { type OrderEvidence, proof, type Sibling } from './order-evidence.js';

const dayFirstZones = [
  'BST',
  'GMT',
  'CET',
  'CEST',
  'IST',
  'AEST',
  'AEDT',
  'NZST',
  'NZDT',
  'SAST',
  'WIB',
  'MSK',
];

const monthFirstZones = [
  'EST',
  'EDT',
  'ET',
  'CST',
  'CDT',
  'CT',
  'MST',
  'MDT',
  'MT',
  'PST',
  'PDT',
  'PT',
];

export function fromZone(siblings: readonly Sibling[]): OrderEvidence | null {
  for (const { clock } of siblings) {
    if (clock?.zoneName == null) continue;
    if (dayFirstZones.includes(clock.zoneName))
      return proof('dmy', `the zone is ${clock.zoneName}`);
    if (monthFirstZones.includes(clock.zoneName))
      return proof('mdy', `the zone is ${clock.zoneName}`);
  }
  return null;
}
