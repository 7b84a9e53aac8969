/** `chancery lint FILE`: the irregularities of a text's brackets, `block:offset code message`, one a line. */

import type { Document } from '#domain/document/document';
import { rollingOf } from '#domain/document/rolling';
import { authorOption, authorUsage, chosenAuthors, sayAuthors } from './authors';
import { type Command, misuse, refuse } from './command';
import { chosenDocuments, documentOption } from './documents';
import { type Input, openInput } from './input';
import { inTime } from './inTime';
import { isGiven, onlyFile } from './options';
import { diagnosticJson } from './readJson';
import { recogniseOptions, recogniseUsage, recognitionWish } from './recognition';

export const lint: Command = {
  name: 'lint',
  usage: `FILE [--json] [--document N] ${authorUsage} ${recogniseUsage}`,
  summary: 'irregular brackets and attributions, one a line: block:offset code message',
  options: [{ name: 'json', takesValue: false }, documentOption, authorOption, ...recogniseOptions],
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
    const { name, deadline } = input.value;
    const documents = chosenDocuments(input.value.reading.documents, options);
    if (!documents.ok) return misuse(output, documents.error);
    const found = inTime(name, deadline, () => irregularities(input.value, documents.value));
    if (!found.ok) return refuse(output, found.error);
    if (isGiven(options, 'json')) output.out(`${JSON.stringify(found.value, null, 2)}\n`);
    else
      for (const { block, offset, code, message } of found.value)
        output.out(`${block}:${offset} ${code} ${message}\n`);
    return 0;
  },
};

const irregularities = ({ reading, parties }: Input, documents: readonly Document[]) =>
  documents.flatMap((document) => {
    const read = rollingOf(document, parties === undefined ? {} : { parties });
    const number = reading.documents.indexOf(document) + 1;
    return read.rolling.diagnostics.map((one) => ({ ...diagnosticJson(one, read), document: number }));
  });
