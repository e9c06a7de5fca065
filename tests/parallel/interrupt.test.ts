import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

const bin = new URL('../../bin/news-cli.js', import.meta.url).pathname;
const record = `${JSON.stringify({ text: '"We sail at noon," said Ann Verity on Monday in Port Mallow. '.repeat(20) })}\n`;

it.each(['1', '2'])(
  'Ctrl-C in stats prints what there is and ends with 130: --jobs %s',
  async (jobs) => {
    const args = [bin, 'stats', '--json', '-q', '--input', 'jsonl', '--jobs', jobs, '-'];
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.on('error', () => {});
    const closed = once(child, 'close');
    let stdout = '';
    child.stdout.on('data', (bytes) => {
      stdout += bytes;
    });
    // More than the pipe holds: once it has drained the program is at work, and the stream stays open.
    if (!child.stdin.write(record.repeat(400))) await once(child.stdin, 'drain');
    child.kill('SIGINT');
    const [code] = await closed;
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, failed: 0 });
  },
);
