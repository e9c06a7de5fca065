import { CommanderError } from 'commander';
import { lendRoom } from './assets.js';
import { isFatal, isUsageError } from './errors.js';
import { checkCommand } from './program/check-command.js';
import { isBare, shortHelp } from './program/help.js';
import { programFor } from './program/program.js';
import { prepareEngine } from './run/engine/expect.js';
import { complain, complainOfUsage, systemTerminal, type Terminal, trace } from './terminal.js';

/** Exit code after Ctrl-C. */
const interrupted = 130;
/** Milliseconds that a program that was interrupted has to end by itself: threads take up to 200 on a busy machine, and a second is promised. */
const patience = 700;

/** Starts the program; `room` is memory that may be used, `memory` the WebAssembly memory that it is of. Where anything may still be under way the exit code is only set, so that all output gets out. */
export async function main(
  room: Uint8Array | null = null,
  memory: WebAssembly.Memory | null = null,
): Promise<void> {
  // Before the command line is read: a long one is read by code that is hot enough to be compiled.
  prepareEngine();
  if (room !== null) lendRoom(room, memory);
  const terminal = systemTerminal();
  const code = await run(process.argv.slice(2), terminal);
  process.exitCode = code;
  // A read that is still waiting for a pipe holds up Node's end, and `process.exit` as well.
  if (code === interrupted) setTimeout(() => process.kill(process.pid, 'SIGINT'), patience).unref();
  // Node takes its heap apart before it ends by itself: a twentieth of a start.
  else if (terminal.stdout.isOut && terminal.stderr.isOut) process.exit();
}

/** Runs one command line. The only place that turns errors into exit codes: 0 done, 1 some input failed, 2 wrong usage. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const code = await attempt(args, terminal);
  await terminal.stdout.flush();
  await terminal.stderr.flush();
  return code;
}

async function attempt(args: readonly string[], terminal: Terminal): Promise<number> {
  const result = { code: 0 };
  try {
    const program = programFor(terminal, result, args);
    if (isBare(args)) {
      await terminal.stdout.write(shortHelp(program));
      return 0;
    }
    checkCommand(args, program);
    await program.parseAsync(args, { from: 'user' });
    return result.code;
  } catch (error) {
    // commander has said what was wrong, or printed the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (isFatal(error)) {
      const isUsage = isUsageError(error);
      if (isUsage) complainOfUsage(terminal, error.message);
      else complain(terminal, error.message);
      return isUsage ? 2 : 1;
    }
    complain(terminal, 'unexpected fault, please report it (--debug says where)');
    if (args.includes('--debug')) trace(terminal, error);
    return 1;
  }
}
