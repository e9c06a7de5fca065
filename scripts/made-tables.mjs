// Tables of the word lists, made when the program is built: to cut and hash some thousand words anew would be a tenth of a start.
import { bundled } from './bundled.mjs';

/** For esbuild: a module `….made.ts` is run here and now, and what it exports stands in its place, written out. */
export const madeTables = {
  name: 'made-tables',
  setup({ onLoad }) {
    onLoad({ filter: /\.made\.ts$/ }, async ({ path }) => ({
      contents: Object.entries(await bundled(path))
        .map(([name, value]) => `export const ${name} = ${written(value)};`)
        .join('\n'),
    }));
  },
};

/** Plain data as source text. @throws on what is none: a module with functions can't be made here. */
function written(value) {
  if (ArrayBuffer.isView(value)) return writtenNumbers(value);
  if (Array.isArray(value)) return writtenList(value);
  if (Object.getPrototypeOf(Object(value)) === Object.prototype) {
    const entries = Object.entries(value).map(([key, part]) => `${key}: ${written(part)}`);
    return `{${entries}}`;
  }
  if (typeof value === 'number' || typeof value === 'string') return JSON.stringify(value);
  throw new TypeError(`no plain data: ${value}`);
}

/** As text: a list of numbers is twice as long in V8's code cache. */
function writtenNumbers(numbers) {
  const { buffer, byteOffset, byteLength } = numbers;
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('base64');
  return `new ${numbers.constructor.name}(new Uint8Array(Buffer.from("${text}", "base64")).buffer)`;
}

/** Words as one string, which costs a start less than many. */
function writtenList(values) {
  const areWords = values.every((value) => typeof value === 'string' && !value.includes(' '));
  return areWords && values.length > 0
    ? `${JSON.stringify(values.join(' '))}.split(' ')`
    : `[${values.map(written)}]`;
}
