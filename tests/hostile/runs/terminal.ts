import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extent, HostileRun } from '../case.js';
import { formats, storyWith } from '../documents.js';
import { terminalSequences } from '../files/injections.js';
import { bin, start } from '../program.js';

/** Runs argv under a pseudo-terminal of `cols` × 24 and prints what arrived, in base64. Jobs in, results out, as JSON. */
const underTerminal = `
import base64, concurrent.futures, fcntl, json, os, pty, select, struct, sys, termios, time
def run(job):
    pid, fd = pty.fork()
    if pid == 0:
        try:
            os.chdir(job["cwd"])
            # Half a pair in a name cannot be written by Python's own rules: its bytes go as they are.
            os.execvpe(job["argv"][0], [word.encode("utf-8", "surrogatepass") for word in job["argv"]], job["env"])
        finally:
            os._exit(127)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, job["cols"], 0, 0))
    out, end = b"", time.time() + 15
    while time.time() < end:
        if fd not in select.select([fd], [], [], 1)[0]: continue
        try: data = os.read(fd, 65536)
        except OSError: break
        if not data: break
        out += data
    else: os.kill(pid, 9)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    os.close(fd)
    return {"out": base64.b64encode(out).decode(), "code": code}
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    print(json.dumps(list(pool.map(run, json.load(sys.stdin)))))
`;

interface Job {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Record<string, string>;
  readonly cols?: number;
  readonly colour: boolean;
}

/** Our own colours; anything else that a terminal would act on is a fault. A pseudo-terminal makes CR LF of LF. */
const ours = /\u001b\[[0-9;]{0,20}m/g;
const live =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]|\r(?!\n)/u;

/** Hostile files and names seen through a real terminal: only our own colours arrive, and none when they are off. */
export function terminal(folder: string, extent: Extent): HostileRun[] {
  mkdirSync(folder, { recursive: true });
  const jobs: Job[] = [];
  for (const [name, sequence] of terminalSequences) {
    const story = storyWith('body', sequence);
    const hostile = { ...story, title: `Title ${sequence}`, byline: `Mara ${sequence} Ellison` };
    const path = join(folder, `${jobs.length}.html`);
    const text = join(folder, `${jobs.length}.txt`);
    writeFileSync(path, formats[1]!.write(hostile, 'numeric'));
    writeFileSync(text, formats[0]!.write(hostile, 'plain'));
    jobs.push({ name: `show of text, ${name}`, args: ['show', text], colour: true });
    for (const command of extent === 'long' ? ['show', 'quotes', 'text'] : ['quotes']) {
      jobs.push({
        name: `${command} of html, ${name}, no colour`,
        args: [command, path],
        env: { NO_COLOR: '1' },
        colour: false,
      });
    }
    if (!sequence.includes('\0'))
      jobs.push({ name: `missing file, ${name}`, args: ['show', `no ${sequence}`], colour: false });
  }
  const good = join(folder, 'good.txt');
  writeFileSync(good, formats[0]!.write(storyWith('body', 'no'), 'plain'));
  for (const cols of [0, 1, 10, 20, 40, 80, 200, 1000])
    for (const command of ['show', 'quotes', 'entities', 'dates'])
      jobs.push({ name: `${command} at width ${cols}`, args: [command, good], cols, colour: true });
  jobs.push({ name: 'no operand', args: ['show'], colour: false });
  jobs.push({ name: 'JSON has no colour', args: ['show', '--json', good], colour: false });
  jobs.push({ name: '--color never', args: ['show', '--color', 'never', good], colour: false });
  jobs.push({ name: 'TERM=dumb', args: ['show', good], env: { TERM: 'dumb' }, colour: false });
  const answers = runAll(jobs, folder);
  return jobs.map((job, index) => ({
    name: `terminal/${job.name}`,
    judge: async () => {
      const all = await answers;
      return typeof all === 'string' ? all : faultsOf(job, all[index]!);
    },
  }));
}

interface Answer {
  readonly out: string;
  readonly code: number;
}

async function runAll(jobs: readonly Job[], folder: string): Promise<Answer[] | string> {
  const stdin = JSON.stringify(
    jobs.map(({ args, env, cols }) => ({
      argv: [process.execPath, bin, ...args],
      env: { PATH: process.env.PATH, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env },
      cols: cols ?? 80,
      cwd: folder,
    })),
  );
  const outcome = await start('python3', ['-c', underTerminal], { stdin, limit: 300_000 });
  if (outcome.code !== 0) return `no python3 with pty: ${outcome.stderr.slice(0, 100)}`;
  return JSON.parse(outcome.stdout.toString()) as Answer[];
}

function faultsOf(job: Job, { out, code }: Answer): string[] {
  const text = Buffer.from(out, 'base64').toString();
  const bare = job.colour ? text.replace(ours, '') : text;
  const hit = live.exec(bare);
  const faults = hit
    ? [
        `the terminal got U+${hit[0].codePointAt(0)!.toString(16)}: ${JSON.stringify(bare.slice(Math.max(0, hit.index - 30), hit.index + 20))}`,
      ]
    : [];
  if (![0, 1, 2].includes(code)) faults.push(`exit ${code}`);
  if (text === '') faults.push('nothing arrived');
  return faults;
}
