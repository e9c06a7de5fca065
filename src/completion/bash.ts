import { type Tree, type TreeCommand, type TreeOption, takesFile } from './tree.js';

/** Completion for bash ≥ 4.2: no helper package needed. Where nothing is offered, file names are (`-o default`). */
export function bashCompletion(tree: Tree): string {
  const commands = tree.commands.map(({ name }) => name);
  return `# bash completion for ${tree.name}
# try:    source <(${tree.name} completion bash)
# keep:   ${tree.name} completion bash > ~/.local/share/bash-completion/completions/${tree.name}
_news_cli() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command='' word at
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    case $word in
      ${commands.join(' | ')}) command=$word; break ;;
    esac
  done
  case $command:$previous in
${valueCases(tree)}
  esac
  if [[ $current == -* ]]; then
    case $command in
      '') _news_cli_offer '${words(tree.options)}' ;;
${tree.commands.map((each) => `      ${each.name}) _news_cli_offer '${words(each.options)}' ;;`).join('\n')}
    esac
  elif [[ -z $command ]]; then
    _news_cli_offer '${commands.join(' ')}'
  else
    case $command in
${operandCases(tree.commands)}
      *) ;;
    esac
  fi
}
_news_cli_offer() {
  COMPREPLY=($(compgen -W "$1" -- "$current"))
}
complete -o default -F _news_cli ${tree.name}
`;
}

function words(options: Tree['options']): string {
  return options.flatMap(({ short, long }) => (short === null ? [long] : [short, long])).join(' ');
}

/** After an option that takes a value: its values, files (nothing offered here), or nothing. Said once where all commands agree. */
function valueCases({ commands }: Tree): string {
  const actions = new Map<string, Map<string, string[]>>();
  for (const { name, options } of commands) {
    for (const option of options.filter(({ value }) => value !== null)) {
      const names = [option.short, option.long].filter((each) => each !== null).join(' ');
      const known = actions.get(names) ?? new Map<string, string[]>();
      actions.set(
        names,
        known.set(actionOf(option), [...(known.get(actionOf(option)) ?? []), name]),
      );
    }
  }
  return [...actions]
    .flatMap(([names, byAction]) =>
      [...byAction].map(([action, inCommands]) => {
        const places = byAction.size === 1 ? ['*'] : inCommands;
        const patterns = names.split(' ').flatMap((each) => places.map((at) => `${at}:${each}`));
        return `    ${patterns.join(' | ')}) ${action} ;;`;
      }),
    )
    .join('\n');
}

function actionOf(option: TreeOption): string {
  if (option.values) return `_news_cli_offer '${option.values.join(' ')}'; return`;
  return takesFile(option) ? 'return' : 'compopt +o default 2> /dev/null; return';
}

function operandCases(commands: readonly TreeCommand[]): string {
  return commands
    .flatMap(({ name, operandValues }) =>
      operandValues ? [`      ${name}) _news_cli_offer '${operandValues.join(' ')}' ;;`] : [],
    )
    .join('\n');
}
