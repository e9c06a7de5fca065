import { digitsEnd } from '../written/written-date.js';

export function twoDigits(text: string, at: number, to: number): number | null {
  if (digitsEnd(text, at, Math.min(to, at + 3)) !== at + 2) return null;
  const value = Number(text.slice(at, at + 2));
  return value < 60 ? value : null;
}
