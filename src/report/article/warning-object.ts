import type { Warning } from '../../article.js';
import type { Locate } from './locate.js';

export interface WarningObject {
  readonly code: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly line: number | null;
}

export function warningObject({ code, message, span }: Warning, locate: Locate): WarningObject {
  const { start, end, line } = span ? locate(span) : { start: null, end: null, line: null };
  return { code, message, start, end, line };
}
