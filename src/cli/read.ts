/** `chancery read FILE --json`: what the app understands of a file; without `--json`, a summary to read. */

import { authorOption, authorUsage, chosenAuthors, sayAuthors } from './authors';
import { type Command, misuse, refuse } from './command';
import { openInput } from './input';
import { inTime } from './inTime';
import { isGiven, onlyFile } from './options';
import { readJson } from './readJson';
import { recogniseOptions, recogniseUsage, recognitionWish } from './recognition';

export const read: Command = {
  name: 'read',
  usage: `FILE [--json] ${authorUsage} ${recogniseUsage}`,
  summary: 'what Chancery understands of FILE: note, deadlines, documents, brackets',
  options: [{ name: 'json', takesValue: false }, authorOption, ...recogniseOptions],
  run: async (options, output) => {
    const file = onlyFile(options);
    if (!file.ok) return misuse(output, file.error);
    const authors = chosenAuthors(options);
    if (!authors.ok) return misuse(output, authors.error);
    const languages = recognitionWish(options);
    if (!languages.ok) return misuse(output, languages.error);
    const input = await openInput(file.value, authors.value, languages.value);
    if (!input.ok) return refuse(output, input.error);
    sayAuthors(input.value, authors.value, output);
    const { name, deadline, reading } = input.value;
    const asJson = isGiven(options, 'json');
    const { summary } = asJson ? { summary: null } : await import('./summary');
    const printed = inTime(name, deadline, () =>
      summary === null ? `${JSON.stringify(readJson(input.value), null, 2)}\n` : summary(reading),
    );
    if (!printed.ok) return refuse(output, printed.error);
    output.out(printed.value);
    return 0;
  },
};
