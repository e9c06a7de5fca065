import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { freshFolder } from './temporary-folder.js';

const folder = freshFolder();

test.each([
  ['without its bundle', []],
  ['whose build was cut short', ['dist/cli.cjs']],
])('a program %s says what to do', (_what, files) => {
  const program = folder.file('bin/news-cli.js', readFileSync('bin/news-cli.js'));
  for (const file of files) folder.file(file, '(function(){})');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--version'], {
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'news-cli: not built yet (installed with --ignore-scripts?): run npm run build\n',
  });
});
