/**
 * Reads a command's arguments: files, switches (`--json`), and options with a value (`--as IND`,
 * `--as=IND`, `-o OUT`). Behind `--` everything is a file.
 */

import { fail, ok, type Result } from '#domain/result';

export interface OptionSpec {
  /** Without dashes: `as`, `o`. */
  readonly name: string;
  readonly takesValue: boolean;
  /** May be given more than once. */
  readonly repeatable?: boolean;
}

export interface Options {
  /** The arguments that are no options, in order. */
  readonly files: readonly string[];
  /** Values by option name, in order; a switch that is given has the value ''. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** The options, or one sentence that says which argument is wrong. */
export function parseOptions(args: readonly string[], specs: readonly OptionSpec[]): Result<Options, string> {
  const files: string[] = [];
  const values = new Map<string, readonly string[]>();
  const queue = [...args];
  for (let argument = queue.shift(); argument !== undefined; argument = queue.shift()) {
    if (argument === '--') {
      files.push(...queue.splice(0));
    } else if (!/^-./u.test(argument)) {
      files.push(argument);
    } else {
      const [, name = '', inline] = /^--?([^=]*)(?:=(.*))?$/su.exec(argument) ?? [];
      const wrong = takeOption(name, inline, queue, specs, values);
      if (wrong !== null) return fail(wrong);
    }
  }
  return ok({ files, values });
}

/** Puts the option into `values`; a sentence if it cannot be. */
function takeOption(
  name: string,
  inline: string | undefined,
  queue: string[],
  specs: readonly OptionSpec[],
  values: Map<string, readonly string[]>,
): string | null {
  const spec = specs.find((candidate) => candidate.name === name);
  const shown = name.length > 1 ? `--${name}` : `-${name}`;
  if (spec === undefined) return `There is no option ${shown} here.`;
  if (!spec.takesValue && inline !== undefined) return `${shown} takes no value.`;
  const value = spec.takesValue ? (inline ?? queue.shift()) : '';
  if (value === undefined || (spec.takesValue && value === '')) return `${shown} needs a value.`;
  const before = values.get(name) ?? [];
  if (before.length > 0 && spec.repeatable !== true) return `${shown} is given twice.`;
  values.set(name, [...before, value]);
  return null;
}

/** The value of an option, or null where it is not given. */
export const optionValue = ({ values }: Options, name: string): string | null =>
  values.get(name)?.[0] ?? null;

export const isGiven = ({ values }: Options, name: string): boolean => values.has(name);

/** The one file that a command works on, or a sentence. */
export function onlyFile({ files }: Options): Result<string, string> {
  const [file] = files;
  if (file === undefined) return fail('Which file? None is named.');
  return files.length > 1 ? fail(`One file at a time: ${files.length} are named.`) : ok(file);
}
