// Loaded before the program: at its end writes what it cost to file descriptor 3.
const { writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cost = { cpu: (userCPUTime + systemCPUTime) / 1e6, rss: Math.round(maxRSS / 1024) };
    writeSync(3, JSON.stringify(cost));
  });
}
