/** What a piece of text is, for its colour. Meaning never rests on colour alone. */
export type Tint = 'title' | 'head' | 'name' | 'strong' | 'faint' | 'warn' | 'bar';

export type Style = (tint: Tint, text: string) => string;

export const plain: Style = (_tint, text) => text;

/** Colours through chalk, loaded only when there is colour to print. */
export async function coloured(): Promise<Style> {
  const { Chalk } = await import('chalk');
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
