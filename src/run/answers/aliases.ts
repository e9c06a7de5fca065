import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { NameCorrections } from '../../analysis/entities/corrections.js';
import { type EntityType, entityTypes } from '../../analysis/entities/entity.js';
import { isUsageError, systemReason, UsageError } from '../../errors.js';

const largest = 4 << 20;

/** Reads `{"merge": {"Form": "Name"}, "ignore": ["Name"], "type": {"Name": "place"}}`. @throws UsageError that says what is wrong. */
export function readAliases(file: string): NameCorrections {
  const fail = (reason: string) => new UsageError(`--aliases ${file}: ${reason}`);
  const content = parse(file, fail);
  if (!isObject(content)) throw fail('must be a JSON object with merge, ignore, type');
  const { merge = {}, ignore = [], type = {}, ...others } = content;
  const unknown = Object.keys(others);
  if (unknown.length > 0)
    throw fail(`unknown key ${unknown.join(', ')}; known are merge, ignore, type`);
  if (!isObject(merge) || !Object.values(merge).every(isText)) {
    throw fail('merge must be an object of "form": "name"');
  }
  if (!Array.isArray(ignore) || !ignore.every(isText)) throw fail('ignore must be a list of names');
  if (
    !isObject(type) ||
    !Object.values(type).every((each) => entityTypes.includes(each as EntityType))
  ) {
    throw fail(`type must be an object of "name": one of ${entityTypes.join(', ')}`);
  }
  return {
    merge: new Map(Object.entries(merge as Record<string, string>)),
    ignore: new Set(ignore as string[]),
    type: new Map(Object.entries(type as Record<string, EntityType>)),
  };
}

function parse(file: string, fail: (reason: string) => UsageError): unknown {
  let text: string;
  try {
    if (isDevice(file)) throw fail('is a device, not a file');
    const bytes = beginningOf(file, largest + 1);
    if (bytes.length > largest) throw fail('larger than 4 MB');
    text = bytes.toString();
  } catch (error) {
    throw isUsageError(error) ? error : fail(systemReason(error));
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw fail('is not valid JSON');
  }
}

function isDevice(file: string): boolean {
  const stats = statSync(file);
  return stats.isCharacterDevice() || stats.isBlockDevice();
}

/** At most so many bytes, whatever the system says of the size: a pipe has none. */
function beginningOf(file: string, most: number): Buffer {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.allocUnsafe(most);
    let size = 0;
    let count = -1;
    while (count !== 0) {
      count = readSync(handle, bytes, size, most - size, null);
      size += count;
    }
    return bytes.subarray(0, size);
  } finally {
    closeSync(handle);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
