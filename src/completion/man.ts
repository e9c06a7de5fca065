import type { Tree, TreeCommand, TreeOption } from './tree.js';

export interface ManPage {
  readonly tree: Tree;
  readonly version: string;
  readonly examples: readonly { readonly text: string; readonly command: string }[];
}

/** The manual page in man(7) markup: every command and option as the parser knows them. No date: the same bytes every day. */
export function manPage({ tree, version, examples }: ManPage): string {
  const common = commonOptions(tree.commands);
  const isCommon = new Set(common.map(({ long }) => long));
  return [
    `.TH ${tree.name.toUpperCase()} 1 "" "${tree.name} ${version}" "User Commands"`,
    '.SH NAME',
    `${roff(tree.name)} \\- ${roff(tree.summary)}`,
    '.SH SYNOPSIS',
    ...tree.commands.map(
      ({ name, operands }) =>
        `.B ${roff(tree.name)} ${roff(name)}\n[\\fIoptions\\fR] ${roff(operands)}\n.br`,
    ),
    '.SH COMMANDS',
    ...tree.commands.flatMap((command) => commandSection(command, isCommon)),
    '.SH COMMON OPTIONS',
    ...common.map(optionEntry),
    '.SH EXIT STATUS',
    entry('0', 'done, also when nothing was found'),
    entry('1', 'some input failed; the others were printed'),
    entry('2', 'wrong usage'),
    entry('130', 'stopped by Ctrl-C'),
    '.SH EXAMPLES',
    ...examples.map(
      ({ text, command }) => `${roff(text)}\n.PP\n.RS\n.nf\n${roff(command)}\n.fi\n.RE`,
    ),
    '',
  ].join('\n');
}

function commandSection(command: TreeCommand, isCommon: ReadonlySet<string>): string[] {
  return [
    `.SS ${roff(command.name)} ${roff(command.operands)}`,
    roff(command.summary),
    ...command.options.filter(({ long }) => !isCommon.has(long)).map(optionEntry),
  ];
}

/** Options that most commands share with one meaning: said once, with the commands that read stories and do not know them. */
function commonOptions(commands: readonly TreeCommand[]): TreeOption[] {
  const key = ({ long, description }: TreeOption) => `${long} ${description}`;
  const has = (command: TreeCommand, name: string) =>
    command.options.some((option) => key(option) === name);
  const readers = commands.filter(({ options }) => options.some(({ long }) => long === '--json'));
  const options = new Map(
    commands.flatMap((command) => command.options).map((option) => [key(option), option]),
  );
  return [...options].flatMap(([name, option]) => {
    if (commands.filter((command) => has(command, name)).length < 4) return [];
    const others = readers.filter((command) => !has(command, name)).map((command) => command.name);
    const except = others.length > 0 ? ` (not for ${others.join(', ')})` : '';
    return [{ ...option, description: option.description + except }];
  });
}

function optionEntry({ short, long, value, description }: TreeOption): string {
  const names = [short, long]
    .filter((each) => each !== null)
    .map((each) => `\\fB${roff(each)}\\fR`);
  const argument = value === null ? '' : ` \\fI${roff(value.replace(/[<>]/g, ''))}\\fR`;
  return entry(`${names.join(', ')}${argument}`, roff(description));
}

function entry(term: string, text: string): string {
  return `.TP\n${term}\n${text}`;
}

/** Plain text → roff: no line may start with a control character, hyphens stay hyphens. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1');
}
