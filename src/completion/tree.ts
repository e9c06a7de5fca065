import type { Command, Option } from 'commander';

/** An option as help shows it. */
export interface TreeOption {
  /** `-o`, null when there is none. */
  readonly short: string | null;
  /** `--output`. */
  readonly long: string;
  /** What stands after it: `<file>`; null for a switch. */
  readonly value: string | null;
  readonly description: string;
  /** The values it takes, null when they are free. */
  readonly values: readonly string[] | null;
}

/** A command as help shows it. */
export interface TreeCommand {
  readonly name: string;
  readonly summary: string;
  /** As in the usage line: `<file...>`. */
  readonly operands: string;
  /** The operands it takes, null when they are files. */
  readonly operandValues: readonly string[] | null;
  readonly options: readonly TreeOption[];
}

/** The program as data: what completions and the man page are generated from, so that they cannot drift from the parser. */
export interface Tree {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly TreeOption[];
  readonly commands: readonly TreeCommand[];
}

/** Hidden commands and options are left out. */
export function treeOf(program: Command): Tree {
  return {
    name: program.name(),
    summary: program.description(),
    options: optionsOf(program),
    commands: program
      .createHelp()
      .visibleCommands(program)
      .map((command) => ({
        name: command.name(),
        summary: command.summary() || command.description(),
        operands: command.registeredArguments
          .map((each) => {
            const name = each.name() + (each.variadic ? '...' : '');
            return each.required ? `<${name}>` : `[${name}]`;
          })
          .join(' '),
        operandValues: command.registeredArguments[0]?.argChoices ?? null,
        options: optionsOf(command),
      })),
  };
}

function optionsOf(command: Command): TreeOption[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      short: option.short ?? null,
      long: option.long!,
      value: /[<[].*/.exec(option.flags)?.[0] ?? null,
      description: option.description,
      values: valuesOf(option),
    }));
}

/** Values are told by the parser itself (`values` on the function), else by commander's choices. */
function valuesOf({ argChoices, parseArg }: Option): readonly string[] | null {
  const told = (parseArg as { readonly values?: readonly string[] } | undefined)?.values;
  return told ?? argChoices ?? null;
}

/** Options whose value is a file. */
export function takesFile({ value }: TreeOption): boolean {
  return value === '<file>';
}
