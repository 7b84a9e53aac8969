/**
 * What a command is: a name, its words for the help, and a function from arguments to an exit code.
 * Results go to standard output, messages to standard error, one line each.
 */

import type { AppError } from '#domain/errors';
import { errorSentence } from '#domain/errors';
import type { OptionSpec, Options } from './options';

/** 0 done; 1 the input cannot be used; 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes; `out` takes text as it is, `say` one line for a person. */
export interface Output {
  readonly out: (text: string) => void;
  readonly say: (line: string) => void;
}

export interface Command {
  readonly name: string;
  /** Behind the name, for the help: `FILE --json`. */
  readonly usage: string;
  /** One line. */
  readonly summary: string;
  readonly options: readonly OptionSpec[];
  readonly run: (options: Options, output: Output) => Promise<ExitCode> | ExitCode;
}

/** Says in one line what is wrong with the input; exit code 1. */
export function refuse(output: Output, error: AppError): ExitCode {
  output.say(errorSentence(error));
  return 1;
}

/** Says in one line what is wrong with the arguments; exit code 2. */
export function misuse(output: Output, sentence: string): ExitCode {
  output.say(sentence);
  return 2;
}
