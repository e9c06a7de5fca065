import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostileRun } from '../case.js';
import { formats, story } from '../documents.js';
import { type Outcome, shell } from '../program.js';
import { faultsAgainst, type Wanted } from './expect.js';

const article = formats[0]!.write(story, 'plain');

/** Pipes, closed and full streams, slow partners, signals; every line is bash. */
export function streams(folder: string): HostileRun[] {
  mkdirSync(folder, { recursive: true });
  const good = join(folder, 'good.txt');
  writeFileSync(good, article);
  writeFileSync(join(folder, 'big.txt'), `${article}\n`.repeat(4000));
  writeFileSync(
    join(folder, 'records.jsonl'),
    `${JSON.stringify({ id: 'r', text: story.paragraphs.join('\n\n') })}\n`.repeat(3000),
  );
  const runs: HostileRun[] = [];
  const add = (
    name: string,
    line: string,
    wanted: Wanted,
    further?: (outcome: Outcome) => string[],
  ): void => {
    runs.push({
      name: `streams/${name}`,
      judge: async () => {
        const outcome = await shell(line, { cwd: folder, limit: 30_000 });
        return [...faultsAgainst(outcome, wanted), ...(further?.(outcome) ?? [])];
      },
    });
  };
  const ok: Wanted = { code: 0, stderr: null };
  for (const command of ['show', 'quotes', 'entities', 'dates', 'summary', 'text']) {
    add(`${command} of a pipe`, `cat good.txt | $NEWS ${command} --json`, {
      ...ok,
      format: 'json',
    });
    add(`${command} of a redirection`, `$NEWS ${command} --json < good.txt`, {
      ...ok,
      format: 'json',
    });
    add(`${command} of -`, `$NEWS ${command} --json - < good.txt`, { ...ok, format: 'json' });
    add(`${command} of <( )`, `$NEWS ${command} --jsonl <(cat good.txt)`, {
      ...ok,
      format: 'jsonl',
    });
    add(`${command} of two <( )`, `$NEWS ${command} --json <(cat good.txt) <(cat good.txt)`, {
      ...ok,
      format: 'json',
    });
    add(
      `${command} | head`,
      `$NEWS ${command} --jsonl records.jsonl | head -c 5; exit \${PIPESTATUS[0]}`,
      { code: 0, stderr: null },
    );
    add(
      `${command} table | head`,
      `$NEWS ${command} big.txt | head -n 1 >/dev/null; exit \${PIPESTATUS[0]}`,
      { code: 0, stderr: null },
    );
    add(
      `${command} into a reader that is gone`,
      `$NEWS ${command} --json big.txt | true; exit \${PIPESTATUS[0]}`,
      { code: 0, stderr: null },
    );
    for (const format of ['table', 'json', 'jsonl', 'csv', 'markdown'])
      add(
        `${command} ${format} onto a full disk`,
        `$NEWS ${command} --format ${format} good.txt > /dev/full`,
        { code: 1, stderr: /^news-cli: [^\n]*(full|space|write)[^\n]*\n$/i },
      );
    add(
      `${command} of records onto a full disk`,
      `$NEWS ${command} --jsonl records.jsonl > /dev/full`,
      { code: 1, stderr: /^news-cli: [^\n]*\n$/ },
    );
    add(
      `${command}, slow reader`,
      `$NEWS ${command} --jsonl records.jsonl | (sleep 1; tail -n 1)`,
      { code: 0, format: 'jsonl' },
    );
    add(`${command}, standard input closed`, `$NEWS ${command} <&-`, {
      code: 2,
      stdout: null,
      within: 3000,
    });
    add(`${command}, standard input /dev/null`, `$NEWS ${command} </dev/null`, {
      code: 2,
      stdout: null,
      within: 3000,
    });
    // Nothing came: the same as an empty file.
    add(`${command}, empty pipe`, `true | $NEWS ${command} --json`, {
      code: 1,
      stdout: null,
      stderr: /^news-cli: [^\n]*empty[^\n]*\n$/,
    });
  }
  for (const command of ['show', 'text']) {
    const run = `$NEWS ${command} --jsonl --jobs 2 records.jsonl`;
    add(`${command}, two threads | head`, `${run} | head -c 5; exit \${PIPESTATUS[0]}`, {
      code: 0,
      stderr: null,
    });
    add(`${command}, two threads onto a full disk`, `${run} > /dev/full`, {
      code: 1,
      stderr: /^news-cli: [^\n]*space[^\n]*\n$/,
    });
    add(`${command}, two threads and a slow reader`, `${run} -q | (sleep 1; cat)`, {
      code: 0,
      stderr: null,
      format: 'jsonl',
    });
  }
  // Node opens /dev/null in place of a closed stream, so that nobody's file is written to by mistake.
  add('standard output closed', '$NEWS show --json good.txt >&-', { code: 0, stdout: null });
  add('standard error closed, no fault', '$NEWS show --json good.txt 2>&-', {
    code: 0,
    format: 'json',
  });
  add('standard error closed, a fault', '$NEWS quotes --json good.txt nope 2>&-; [ $? = 1 ]', {
    code: 0,
    format: 'json',
  });
  add('standard error full', '$NEWS quotes --json good.txt nope 2>/dev/full; [ $? = 1 ]', {
    code: 0,
    format: 'json',
  });
  add('both full', '$NEWS quotes --json good.txt nope >/dev/full 2>&1; [ $? = 1 ]', {
    code: 0,
    stdout: null,
  });
  add('all closed', '$NEWS show --json good.txt <&- >&- 2>&-; [ $? -le 2 ]', {
    code: 0,
    stdout: null,
  });
  add('standard input a folder', '$NEWS show - < .', {
    code: 1,
    stdout: null,
    stderr: /^news-cli: -: is a directory\n$/,
  });
  add('standard input endless', '$NEWS show - < /dev/zero', {
    code: 1,
    stdout: null,
    within: 4000,
    stderr: /^news-cli: [^\n]+\n$/,
  });
  add('standard input endless text', 'yes "He said no." | $NEWS show -', {
    code: 1,
    stdout: null,
    within: 8000,
    stderr: /^news-cli: [^\n]+\n$/,
  });
  add(
    'standard input endless records on one line',
    "tr '\\0' x < /dev/zero | $NEWS show --input jsonl --jsonl -",
    { code: 1, within: 15_000, stderr: /^news-cli: -: record 1 does not end[^\n]+\n$/ },
  );
  add('- twice', '$NEWS text --json - - < good.txt', { code: 2, stdout: null });
  add('slow writer', '(head -c 50 good.txt; sleep 1; tail -c +51 good.txt) | $NEWS quotes --json', {
    ...ok,
    format: 'json',
  });
  add(
    'one byte at a time',
    `node -e 'const b=require("fs").readFileSync("good.txt");let i=0;const t=setInterval(()=>{if(i===b.length){clearInterval(t);return}process.stdout.write(b.subarray(i,++i))},0)' | $NEWS quotes --json`,
    { ...ok, format: 'json' },
  );
  add(
    'the same bytes from file, pipe and redirection',
    'a=$($NEWS text --jsonl - < good.txt | md5sum); b=$(cat good.txt | $NEWS text --jsonl | md5sum); [ "$a" = "$b" ] && echo same',
    { code: 0, stdout: /same/ },
  );
  add(
    '5 MB through a pipe arrive whole',
    '$NEWS text --json big.txt | cat > out.json; node -e \'process.exit(JSON.parse(require("fs").readFileSync("out.json","utf8")).text === require("fs").readFileSync("big.txt","utf8") ? 0 : 3)\'',
    { code: 0 },
  );
  add(
    'a pipe with no writer yet, interrupted',
    'mkfifo f1; $NEWS show f1 & p=$!; sleep 0.6; kill -INT $p; wait $p; c=$?; exec 3<>f1; [ $c = 130 ]',
    { code: 0, within: 4000 },
  );
  add(
    'stats of a pipe that nobody writes to any more, interrupted',
    'mkfifo f6; exec 6<>f6; $NEWS stats f6 6>&- & p=$!; sleep 0.6; kill -INT $p; wait $p; [ $? = 130 ]',
    { code: 0, within: 4000, stderr: /^news-cli: stopped: [^\n]+\n$/ },
  );
  add(
    'interrupted while reading',
    'mkfifo f2; exec 4<>f2; $NEWS show --json f2 >i.json & p=$!; sleep 0.6; kill -INT $p; wait $p; [ $? = 130 ]',
    { code: 0, within: 4000 },
  );
  add(
    'interrupted while working',
    'yes "$(cat big.txt | head -c 60000)" | head -c 25000000 > huge.txt; $NEWS show --json huge.txt > h.json & p=$!; sleep 0.8; kill -INT $p; s=$(date +%s%N); wait $p; c=$?; e=$(( ($(date +%s%N)-s)/1000000 )); [ $c = 130 ] || { echo "exit $c"; exit 3; }; [ $e -lt 1000 ] || { echo "after $e ms"; exit 4; }',
    { code: 0 },
  );
  const interrupted = (file: string, command: string, seconds: number) =>
    `yes "$(cat big.txt | head -c 60000)" | head -c 25000000 > ${file}; ${command} & p=$!; sleep ${seconds}; kill -INT $p; s=$(date +%s%N); wait $p; c=$?; e=$(( ($(date +%s%N)-s)/1000000 )); [ $c = 130 ] || { echo "exit $c"; exit 3; }; [ $e -lt 1000 ] || { echo "after $e ms"; exit 4; }`;
  add('interrupted over one long story of many', interrupted('s.txt', '$NEWS stats s.txt', 1.5), {
    code: 0,
  });
  add(
    'interrupted while a long answer is written to a file',
    interrupted('o.txt', '$NEWS text --json o.txt -o o.json', 0.6),
    { code: 0 },
  );
  add(
    'interrupted in a record stream',
    'mkfifo f4; (cat records.jsonl; sleep 4) > f4 & $NEWS show --jsonl < f4 > r.jsonl & p=$!; sleep 1; kill -INT $p; wait $p; [ $? = 130 ]',
    { code: 0 },
    () => wholeLines(join(folder, 'r.jsonl')),
  );
  add(
    'terminated',
    'mkfifo f3; exec 5<>f3; $NEWS show f3 & p=$!; sleep 0.5; kill -TERM $p; wait $p; [ $? = 143 ]',
    { code: 0, within: 4000 },
  );
  return runs;
}

function wholeLines(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return text === '' || text.endsWith('}\n')
    ? []
    : [`the last line is cut: ${JSON.stringify(text.slice(-60))}`];
}
