// Tables of the word lists, made when the program is built: to cut and hash some thousand words anew would be a tenth of a start.
import { writeFileSync } from 'node:fs';
import { bundled } from './bundled.mjs';

/**
 * For esbuild: a module `….made.ts` is run here and now, and what it exports stands in its place, written out.
 * @param file where the numbers of all tables go (`tablesFile`); without one they stand in the code of each module
 */
export function madeTables(file = null) {
  return {
    name: 'made-tables',
    setup({ onResolve, onLoad }) {
      onLoad({ filter: /\.made\.ts$/ }, async ({ path }) => {
        const room = file ?? newRoom();
        const lines = Object.entries(await bundled(path)).map(
          ([name, value]) => `export const ${name} = ${written(value, room)};`,
        );
        return { contents: [room.written(), ...lines].join('\n'), resolveDir: '.' };
      });
      onResolve({ filter: /^made-tables$/ }, ({ path }) => ({ path, namespace: 'made-tables' }));
      onLoad({ filter: /.*/, namespace: 'made-tables' }, () => ({ contents: tablesRead }));
    },
  };
}

/**
 * One file for the tables of several bundles. As text in a bundle they would be read, copied for V8, kept in its code cache and decoded:
 * each start pays for every page of memory that is touched.
 */
export function tablesFile(path) {
  const { place, bytes } = newPlaces();
  return {
    place,
    written: () => `import { room } from 'made-tables';`,
    write() {
      // A smaller one would share its buffer with others, and not begin it.
      if (bytes().length < Buffer.poolSize) throw new Error('tables too small for a file');
      writeFileSync(path, bytes());
    },
  };
}

const tablesRead = `
  import { readFileSync } from 'node:fs';
  export const room = readFileSync(__dirname + '/tables.bin').buffer;
`;

/** The numbers of all tables of a module, one behind the other: to decode each by itself costs a start more than the decoding. */
function newRoom() {
  const { place, bytes } = newPlaces();
  return {
    place,
    /** As text: a list of numbers is twice as long in V8's code cache. */
    written() {
      const text = bytes().toString('base64');
      return text && `const room = new Uint8Array(Buffer.from("${text}", "base64")).buffer;`;
    },
  };
}

function newPlaces() {
  const parts = [];
  const placeOf = new Map();
  let size = 0;
  return {
    /** Where these bytes lie; any numbers can begin at every eighth. The same ones lie there once. */
    place(bytes) {
      const key = Buffer.from(bytes).toString('latin1');
      const known = placeOf.get(key);
      if (known !== undefined) return known;
      const at = size;
      const padded = Buffer.alloc((bytes.length + 7) & ~7);
      padded.set(bytes);
      parts.push(padded);
      size += padded.length;
      placeOf.set(key, at);
      return at;
    },
    bytes: () => Buffer.concat(parts),
  };
}

/** Plain data as source text. @throws on what is none: a module with functions can't be made here. */
function written(value, room) {
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength, length } = value;
    const at = room.place(new Uint8Array(buffer, byteOffset, byteLength));
    return `new ${value.constructor.name}(room, ${at}, ${length})`;
  }
  if (Array.isArray(value)) return writtenList(value, room);
  if (Object.getPrototypeOf(Object(value)) === Object.prototype) {
    const entries = Object.entries(value).map(([key, part]) => `${key}: ${written(part, room)}`);
    return `{${entries}}`;
  }
  if (typeof value === 'number' || typeof value === 'string') return JSON.stringify(value);
  throw new TypeError(`no plain data: ${value}`);
}

/** Words as one string, which costs a start less than many. */
function writtenList(values, room) {
  const areWords = values.every((value) => typeof value === 'string' && !value.includes(' '));
  return areWords && values.length > 0
    ? `${JSON.stringify(values.join(' '))}.split(' ')`
    : `[${values.map((value) => written(value, room))}]`;
}
