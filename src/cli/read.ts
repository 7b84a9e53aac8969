/** `chancery read FILE --json`: what the app understands of a file; without `--json`, a summary to read. */

import { type Command, misuse } from './command';
import { isEnded, openAsked, openingOptions, openingUsage } from './openAsked';
import { isGiven, onlyFile } from './options';

export const read: Command = {
  name: 'read',
  usage: `FILE [--json] ${openingUsage}`,
  summary: 'what Chancery understands of FILE: note, deadlines, documents, brackets',
  options: [{ name: 'json', takesValue: false }, ...openingOptions],
  run: async (options, output) => {
    const file = onlyFile(options);
    if (!file.ok) return misuse(output, file.error);
    const print = isGiven(options, 'json') ? 'json' : 'summary';
    const input = await openAsked(file.value, options, output, print);
    if (isEnded(input)) return input;
    output.out(input.printed ?? '');
    return 0;
  },
};
