import { Chalk } from 'chalk';
import type { Style } from './style.js';

/** Colours through chalk. */
export function coloured(): Style {
  const chalk = new Chalk({ level: 1 });
  const tints = {
    title: chalk.bold,
    head: chalk.bold.dim,
    name: chalk.cyan,
    strong: chalk.bold,
    faint: chalk.dim,
    warn: chalk.yellow,
    bar: chalk.blue,
  };
  return (tint, text) => tints[tint](text);
}
