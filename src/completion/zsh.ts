import { type Tree, type TreeCommand, type TreeOption, takesFile } from './tree.js';

/** Completion for zsh, with a line of help beside each command and option. */
export function zshCompletion(tree: Tree): string {
  return `#compdef ${tree.name}
# try:    source <(${tree.name} completion zsh)
# keep:   ${tree.name} completion zsh > a file named _${tree.name} in a folder of $fpath
_news_cli() {
  local context state line
  typeset -A opt_args
  _arguments -C \\
${tree.options.map((option) => `    ${spec(option)} \\`).join('\n')}
    '1: :->command' \\
    '*:: :->operands'
  case $state in
    command)
      local -a commands=(
${tree.commands.map(({ name, summary }) => `        ${quoted(`${name}:${summary}`)}`).join('\n')}
      )
      _describe command commands
      ;;
    operands)
      case $words[1] in
${tree.commands.map(commandCase).join('\n')}
      esac
      ;;
  esac
}
if [ "$funcstack[1]" = "_news_cli" ]; then
  _news_cli "$@"
else
  compdef _news_cli ${tree.name}
fi
`;
}

function commandCase({ name, options, operands, operandValues }: TreeCommand): string {
  const rest = operandValues
    ? [`'1:${operands.replace(/[<>[\].]/g, '')}:(${operandValues.join(' ')})'`]
    : operands === ''
      ? []
      : ["'*:file:_files'"];
  const lines = [...options.map(spec), ...rest].map((line) => `            ${line}`);
  return `        ${name})
          _arguments \\
${lines.join(' \\\n')}
          ;;`;
}

function spec(option: TreeOption): string {
  const { short, long, description } = option;
  const help = `[${description.replace(/[[\]\\]/g, '\\$&')}]${value(option)}`;
  if (short === null) return quoted(long + help);
  return `${quoted(`(${short} ${long})`)}{${short},${long}}${quoted(help)}`;
}

function value(option: TreeOption): string {
  if (option.value === null) return '';
  const name = option.value.replace(/[<>[\].]/g, '');
  if (option.values) return `:${name}:(${option.values.join(' ')})`;
  return takesFile(option) ? `:${name}:_files` : `:${name}: `;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
