#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

if (existsSync(join(__dirname, '../dist/cli.cjs'))) {
  require('../dist/cli.cjs').main();
} else {
  process.stderr.write(
    'news-cli: not built yet (installed with --ignore-scripts?): run npm run build\n',
  );
  process.exitCode = 1;
}
