import type { Item } from './item.js';

/** What a record holds, or why it is no article. */
export type JsonItem = Item | BadItem;

/** Why a record is no article. */
export interface BadItem {
  readonly id: string | number | null;
  readonly code: 'no-text' | 'not-an-object';
  readonly problem: string;
}

/** Turns a body that was given as HTML into paragraphs; passed in, because that reader is loaded only when needed. */
export type HtmlBody = (html: string) => Item['body'];

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** Neither an array nor null. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string that holds more than white space; null for anything else. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
