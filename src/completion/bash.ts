import { type Tree, type TreeCommand, takesFile } from './tree.js';

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

/** After an option that takes a value: its values, files (nothing offered here), or nothing. */
function valueCases({ commands }: Tree): string {
  const lines = commands.flatMap(({ name, options }) =>
    options
      .filter(({ value }) => value !== null)
      .map((option) => {
        const after = [option.short, option.long]
          .filter((each) => each !== null)
          .map((each) => `${name}:${each}`)
          .join(' | ');
        if (option.values)
          return `    ${after}) _news_cli_offer '${option.values.join(' ')}'; return ;;`;
        return takesFile(option)
          ? `    ${after}) return ;;`
          : `    ${after}) compopt +o default 2> /dev/null; return ;;`;
      }),
  );
  return lines.join('\n');
}

function operandCases(commands: readonly TreeCommand[]): string {
  return commands
    .flatMap(({ name, operandValues }) =>
      operandValues ? [`      ${name}) _news_cli_offer '${operandValues.join(' ')}' ;;`] : [],
    )
    .join('\n');
}
