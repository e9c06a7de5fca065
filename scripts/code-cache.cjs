// Writes the code cache of dist/cli.cjs for the running Node (see bin/news-cli.js). The cache holds what has been compiled when it is made,
// so the program inspects two unlike samples first, for people and for pipes; nothing of that is printed. A third one makes the cache
// larger for every start, and that costs as much as it saves.
const fs = require('node:fs');
const { join } = require('node:path');
const { bundle, cachePath, compile, run } = require('../bin/news-cli.js');

const dist = join(__dirname, '../dist');
for (const file of fs.readdirSync(dist)) if (file.endsWith('.cache')) fs.rmSync(join(dist, file));

// V8 refuses a cache that was made under other flags than it starts with.
process.binding = undefined;
require('node:v8').setFlagsFromString = () => {};

const { script } = compile(bundle);
const { writeSync } = fs;
// Short answers and long ones take different ways out.
fs.writeSync = (_file, bytes, from = 0) => bytes.length - from;
process.stdout.write = (_chunk, ...rest) => {
  rest.at(-1)?.();
  return true;
};
// The program ends itself.
process.exit = () => {};
warmUp().then(() => {
  fs.writeSync = writeSync;
  fs.writeFileSync(cachePath(bundle), script.createCachedData());
});

async function warmUp() {
  const { main } = run(script, bundle);
  const samples = ['state-agency-talks', 'wire-dateline'].map((name) =>
    join(__dirname, `../samples/${name}.txt`),
  );
  const shows = samples.flatMap((sample) => [
    ['show', sample],
    ['show', '--json', sample],
  ]);
  for (const args of [...shows, ['--version']]) {
    process.argv = [process.argv[0], bundle, ...args];
    await main();
    if (process.exitCode) throw new Error(`news-cli ${args.join(' ')} failed: no code cache`);
  }
}
