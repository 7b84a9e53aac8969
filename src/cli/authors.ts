/** `--author "NAME=IND"`: which party stands behind an author of tracked changes. */

import { fail, ok, type Result } from '#domain/result';
import type { AuthorMapping } from '#domain/tracked/authors';
import type { Output } from './command';
import type { Input } from './input';
import type { OptionSpec, Options } from './options';

export const authorOption: OptionSpec = { name: 'author', takesValue: true, repeatable: true };

/** For the help. */
export const authorUsage = '[--author "NAME=IND"]…';

/** The authors that are named, or one sentence that says which is wrong. */
export function chosenAuthors({ values }: Options): Result<AuthorMapping, string> {
  const chosen = new Map<string, string>();
  for (const value of values.get(authorOption.name) ?? []) {
    // A name may hold an equals sign; a code can't.
    const [, name, code] = /^(.*)=\s*([A-Z]{2,10})\s*$/su.exec(value) ?? [];
    if (name === undefined || code === undefined)
      return fail(`--author takes a name and a party's code, "NAME=IND", not “${value}”.`);
    if (chosen.has(name.trim())) return fail(`--author names “${name.trim()}” twice.`);
    chosen.set(name.trim(), code);
  }
  return ok(chosen);
}

/** Authors in one text; a file made to annoy may name thousands. */
const mostSaid = 50;

/** Tells the person whose changes stand under a code that is no party's, and who wrote nothing here. */
export function sayAuthors({ reading, authors }: Input, chosen: AuthorMapping, output: Output): void {
  const unknown = reading.warnings.filter(({ code }) => code === 'tracked.authorUnknown');
  for (const { message } of unknown.slice(0, mostSaid)) output.say(message);
  if (unknown.length > mostSaid)
    output.say(`${unknown.length - mostSaid} more authors are no party known here.`);
  const found = new Set(authors.map(({ name }) => name ?? ''));
  for (const name of chosen.keys())
    if (!found.has(name)) output.say(`Nobody called “${name}” tracked changes in the file.`);
}
