// Loaded before the program (--require): tells what the process used when it ends, on descriptor 3.
const { readFileSync, writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeSync(3, JSON.stringify({ cpu: (user + system) / 1e6, rss: Math.round(peak()) }));
  });
}

/** Peak of resident memory in MB. Not `maxRSS`, where there is another: a child begins with the peak of its parent, which holds all output. */
function peak() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
