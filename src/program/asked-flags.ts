import { type FlagName, longName } from '../commands/flags.js';

/**
 * The flags of a command that its command line names. All of them when an argument with a dash is no long name of one: it may be a short
 * name, a call for help, a mistake that wants a hint. To make them all is a fiftieth of a short run.
 */
export function askedFlags(
  flags: readonly FlagName[],
  args: readonly string[],
): readonly FlagName[] {
  const asked = new Set(
    args.filter((arg) => arg.startsWith('-') && arg !== '-').map((arg) => arg.split('=', 1)[0]),
  );
  const named = flags.filter((name) => asked.has(longName(name)));
  return named.length === asked.size ? named : flags;
}
