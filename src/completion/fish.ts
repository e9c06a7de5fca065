import { type Tree, type TreeOption, takesFile } from './tree.js';

/** Completion for fish, with a line of help beside each command and option. */
export function fishCompletion(tree: Tree): string {
  const line = (rest: string) => `complete -c ${tree.name} ${rest}`;
  const before = "-n '__fish_use_subcommand'";
  const lines = [
    ...tree.options.map((option) => line(`${before} ${spec(option)}`)),
    ...tree.commands.map(({ name, summary }) =>
      line(`${before} -f -a ${name} -d ${quoted(summary)}`),
    ),
    ...tree.commands.flatMap(({ name, options, operandValues }) => {
      const within = `-n '__fish_seen_subcommand_from ${name}'`;
      return [
        ...options.map((option) => line(`${within} ${spec(option)}`)),
        ...(operandValues ? [line(`${within} -f -a ${quoted(operandValues.join(' '))}`)] : []),
      ];
    }),
  ];
  return `# fish completion for ${tree.name}
# try:    ${tree.name} completion fish | source
# keep:   ${tree.name} completion fish > ~/.config/fish/completions/${tree.name}.fish
${lines.join('\n')}
`;
}

function spec(option: TreeOption): string {
  const names = `${option.short === null ? '' : `-s ${option.short.slice(1)} `}-l ${option.long.slice(2)}`;
  return `${names}${value(option)} -d ${quoted(option.description)}`;
}

function value(option: TreeOption): string {
  if (option.value === null) return '';
  if (option.values) return ` -x -a ${quoted(option.values.join(' '))}`;
  return takesFile(option) ? ' -r -F' : ' -x';
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
