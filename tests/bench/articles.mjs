// Articles to measure on: the project's own samples, or the records of a JSON-lines file.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const samples = fileURLToPath(new URL('../../samples', import.meta.url));

/** Records { id, text, date? } of about so many MB in all. A file's records are taken in turn and again from the start. */
export function articles(megabytes, file = null) {
  const stock = file === null ? ownTexts() : readRecords(file);
  const records = [];
  let size = 0;
  for (let at = 0; size < megabytes * 1e6; at++) {
    const record = { ...stock[at % stock.length], id: `r${at}` };
    records.push(record);
    size += Buffer.byteLength(record.text);
  }
  return { records, megabytes: size / 1e6 };
}

export function jsonLines(records) {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function readRecords(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ text, date, dct }) => ({ text, ...((date ?? dct) && { date: date ?? dct }) }));
}

/** The sample stories, and each with other names and figures, so that caches see more than two dozen texts. */
function ownTexts() {
  const texts = readdirSync(samples)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(`${samples}/${name}`, 'utf8'));
  const variants = Array.from({ length: 40 }, (_, variant) =>
    texts.map((text) => ({
      text: text
        .replace(/\b([A-Z])([a-z]{3,})\b/g, (word, first, rest) =>
          (word.length * 7 + variant) % 5 === 0 ? `${first}${rotate(rest, variant)}` : word,
        )
        .replace(/\d/g, (digit) => (Number(digit) + variant) % 10),
    })),
  );
  return variants.flat();
}

/** Changes the vowels of a word: another word of the same shape. */
function rotate(word, by) {
  return word.replace(/[aeiou]/g, (vowel) => 'aeiou'['aeiou'.indexOf(vowel) + (by % 5) - 5] ?? 'aeiou'[('aeiou'.indexOf(vowel) + by) % 5]);
}
