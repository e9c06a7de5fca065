import type { WarningObject } from './article/warning-object.js';

const mostLines = 6;
const mostWarnings = 12;

/** Warnings for people: equal messages once, with their lines, and not without end. JSON has each of them. */
export function groupedWarnings(warnings: readonly WarningObject[]): string[] {
  const linesOf = new Map<string, Set<number>>();
  for (const { message, line } of warnings) {
    const lines = linesOf.get(message) ?? new Set();
    linesOf.set(message, line === null ? lines : lines.add(line));
  }
  const all = [...linesOf].map(([message, lines]) => placed(message, [...lines]));
  const rest = all.length - mostWarnings;
  return rest > 0 ? [...all.slice(0, mostWarnings), `… and ${rest} more warnings`] : all;
}

function placed(message: string, lines: readonly number[]): string {
  if (lines.length === 0) return message;
  const shown = lines.length > mostLines ? [...lines.slice(0, mostLines), '…'] : lines;
  return `line${lines.length > 1 ? 's' : ''} ${shown.join(', ')}: ${message}`;
}
