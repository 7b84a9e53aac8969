/** `chancery read FILE --json`: what the app understands of a file; without `--json`, a summary to read. */

import { type Command, misuse, refuse } from './command';
import { inTime } from './inTime';
import { isEnded, openAsked, openingOptions, openingUsage } from './openAsked';
import { isGiven, onlyFile } from './options';
import { readJson } from './readJson';

export const read: Command = {
  name: 'read',
  usage: `FILE [--json] ${openingUsage}`,
  summary: 'what Chancery understands of FILE: note, deadlines, documents, brackets',
  options: [{ name: 'json', takesValue: false }, ...openingOptions],
  run: async (options, output) => {
    const file = onlyFile(options);
    if (!file.ok) return misuse(output, file.error);
    const input = await openAsked(file.value, options, output);
    if (isEnded(input)) return input;
    const { name, deadline, reading } = input;
    const asJson = isGiven(options, 'json');
    const { summary } = asJson ? { summary: null } : await import('./summary');
    const printed = inTime(name, deadline, () =>
      summary === null ? `${JSON.stringify(readJson(input), null, 2)}\n` : summary(reading),
    );
    if (!printed.ok) return refuse(output, printed.error);
    output.out(printed.value);
    return 0;
  },
};
