import { readFileSync, writeSync } from 'node:fs';
import { analyse, type Part } from './analysis/index.js';
import type { RawDate } from './article.js';
import { readPlain } from './read/plain.js';
import { articleObject } from './report/article-object.js';

const parts: Record<string, Part[]> = {
  show: ['quotes', 'entities', 'dates', 'summary'],
  quotes: ['quotes'],
  entities: ['entities'],
  dates: ['dates'],
  summary: ['summary'],
  text: [],
};

/** First light: `news-cli COMMAND FILE` and `news-cli COMMAND --input jsonl --jsonl -`. Replaced by the commander program. */
export function main(): void {
  const [command = 'show', ...rest] = process.argv.slice(2);
  const file = rest.at(-1) ?? '-';
  const wanted = new Set(parts[command]);
  if (rest.includes('jsonl')) {
    for (const line of readFileSync(0, 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const record = JSON.parse(line) as {
        id?: string;
        text: string;
        date?: string;
        language?: string;
      };
      const rawDates: RawDate[] = record.date
        ? [
            {
              role: 'published',
              source: 'metadata',
              from: 'record:date',
              raw: record.date,
              span: null,
            },
          ]
        : [];
      const article = readPlain(record.text, {
        file,
        id: record.id ?? null,
        language: record.language ?? null,
        rawDates,
      });
      write(
        `${JSON.stringify({ ...articleObject(analyse(article, wanted)), ...(command === 'text' ? { text: article.text } : {}) })}\n`,
      );
    }
  } else {
    const article = readPlain(readFileSync(file, 'utf8'), { file });
    write(`${JSON.stringify(articleObject(analyse(article, wanted)), null, 2)}\n`);
  }
}

function write(text: string): void {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(1, bytes));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}
