#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const bundle = join(__dirname, '../dist/cli.cjs');
if (existsSync(bundle)) {
  require('./load.js').start(bundle);
} else {
  process.stderr.write(
    'news-cli: not built yet (installed with --ignore-scripts?): run npm run build\n',
  );
  process.exitCode = 1;
}
