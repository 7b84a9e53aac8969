/** `chancery lint FILE`: the irregularities of a text's brackets, `block:offset code message`, one a line. */

import type { Document } from '#domain/document/document';
import { rollingOf } from '#domain/document/rolling';
import { type Command, misuse, refuse } from './command';
import { chosenDocuments, documentOption } from './documents';
import type { Input } from './input';
import { inTime } from './inTime';
import { isEnded, openAsked, openingOptions, openingUsage } from './openAsked';
import { isGiven, onlyFile } from './options';
import { diagnosticJson, partiesOf } from './readJson';

export const lint: Command = {
  name: 'lint',
  usage: `FILE [--json] [--document N] ${openingUsage}`,
  summary: 'irregular brackets and attributions, one a line: block:offset code message',
  options: [{ name: 'json', takesValue: false }, documentOption, ...openingOptions],
  run: async (options, output) => {
    const file = onlyFile(options);
    if (!file.ok) return misuse(output, file.error);
    const input = await openAsked(file.value, options, output);
    if (isEnded(input)) return input;
    const { name, deadline } = input;
    const documents = chosenDocuments(input.reading.documents, options);
    if (!documents.ok) return misuse(output, documents.error);
    const found = inTime(name, deadline, () => irregularities(input, documents.value));
    if (!found.ok) return refuse(output, found.error);
    if (isGiven(options, 'json')) output.out(`${JSON.stringify(found.value, null, 2)}\n`);
    else
      for (const { block, offset, code, message } of found.value)
        output.out(`${block}:${offset} ${code} ${message}\n`);
    return 0;
  },
};

const irregularities = ({ reading, ...known }: Input, documents: readonly Document[]) =>
  documents.flatMap((document) => {
    const read = rollingOf(document, partiesOf(known));
    const number = reading.documents.indexOf(document) + 1;
    return read.rolling.diagnostics.map((one) => ({ ...diagnosticJson(one, read), document: number }));
  });
