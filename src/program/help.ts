import type { Command, HelpConfiguration } from 'commander';

const overview = `Examples:
  $ news-cli show story.txt
  $ news-cli quotes --json story.txt | jq '.quotes[].speaker.name'

Exit status: 0 done, 1 some input failed, 2 wrong usage.
Colour: --color, FORCE_COLOR, NO_COLOR. Width: --width, COLUMNS.
Nothing leaves this machine: no network, no telemetry, no update check.
`;

/** Bare `news-cli`: a short help with examples. */
export function shortHelp(program: Command): string {
  return `${program.helpInformation()}\n${overview}`;
}

/** Nothing is asked for, or help with the help. */
export function isBare([first = '--', second]: readonly string[]): boolean {
  if (second === undefined) return first === '--';
  return first === 'help' && ['help', '-h', '--help'].includes(second);
}

/** Descriptions below their options. */
export function stackedHelp(width: number): HelpConfiguration {
  return {
    minWidthToWrap: 4,
    formatItem: (term, _termWidth, description, helper) =>
      description === ''
        ? `  ${term}`
        : `  ${term}\n${helper.boxWrap(description, width - 4).replace(/^/gm, '    ')}`,
  };
}

/** In fewer cells than this there is no room for descriptions beside the options. */
export const narrowHelp = 60;
