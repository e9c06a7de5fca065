// Tables of the word lists, made when the program is built: to cut and hash some thousand words anew would be a tenth of a start.
import { bundled } from './bundled.mjs';

/** For esbuild: a module `….made.ts` is run here and now, and what it exports stands in its place, written out. */
export const madeTables = {
  name: 'made-tables',
  setup({ onLoad }) {
    onLoad({ filter: /\.made\.ts$/ }, async ({ path }) => {
      const room = newRoom();
      const lines = Object.entries(await bundled(path)).map(
        ([name, value]) => `export const ${name} = ${written(value, room)};`,
      );
      return { contents: [room.written(), ...lines].join('\n') };
    });
  },
};

/** The numbers of all tables of a module, one behind the other: to decode each by itself costs a start more than the decoding. */
function newRoom() {
  const parts = [];
  let size = 0;
  return {
    /** Where these bytes will lie; any numbers can begin at every eighth. */
    place(bytes) {
      const at = size;
      const padded = Buffer.alloc((bytes.length + 7) & ~7);
      padded.set(bytes);
      parts.push(padded);
      size += padded.length;
      return at;
    },
    /** As text: a list of numbers is twice as long in V8's code cache. */
    written() {
      if (size === 0) return '';
      const text = Buffer.concat(parts).toString('base64');
      return `const room = new Uint8Array(Buffer.from("${text}", "base64")).buffer;`;
    },
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
