/** What `read`, `view`, `lint` and `export` begin with: a file, opened with the options that belong to its opening. */

import { authorOption, authorUsage, chosenAuthors, sayAuthors } from './authors';
import { type ExitCode, misuse, type Output, refuse } from './command';
import { type Input, openInput } from './input';
import type { OptionSpec, Options } from './options';
import { recogniseOptions, recogniseUsage, recognitionWish } from './recognition';
import type { Asked } from './understanding';

export const openingOptions: readonly OptionSpec[] = [authorOption, ...recogniseOptions];

/** For the help. */
export const openingUsage = `${authorUsage} ${recogniseUsage}`;

/**
 * The opened file, once it is said whose changes could not be told; or the exit code, once it is said what is wrong
 * with the options or with the file. `print`: `printed` of it is all that is wanted.
 */
export async function openAsked(
  file: string,
  options: Options,
  output: Output,
  print?: Asked['print'],
): Promise<Input | ExitCode> {
  const authors = chosenAuthors(options);
  if (!authors.ok) return misuse(output, authors.error);
  const languages = recognitionWish(options);
  if (!languages.ok) return misuse(output, languages.error);
  const input = await openInput(
    file,
    { chosen: authors.value, ...(print === undefined ? {} : { print }) },
    languages.value,
  );
  if (!input.ok) return refuse(output, input.error);
  sayAuthors(input.value, authors.value, output);
  return input.value;
}

export const isEnded = (opened: Input | ExitCode): opened is ExitCode => typeof opened === 'number';
