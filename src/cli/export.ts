/** `chancery export FILE --style … -o OUT`: the text in one of the styles in which offices write proposals. */

import { stat } from 'node:fs/promises';
import type { Document } from '#domain/document/document';
import { exportPart } from '#domain/paper/exportStyles';
import type { Paper } from '#domain/paper/paper';
import { askedStandard, lostStandardSentence } from '#domain/paper/standard';
import { unsetSentence } from '#domain/paper/unsetLetters';
import type { Result } from '#domain/result';
import { exportText } from '#formats/export';
import { type Command, type ExitCode, misuse, type Output, refuse } from './command';
import { chosenDocuments, documentOption } from './documents';
import { intoReceived } from './exportInto';
import { type ExportWish, exportOptionList, exportWish } from './exportOptions';
import type { Input } from './input';
import { inTime } from './inTime';
import { isEnded, openAsked, openingOptions, openingUsage } from './openAsked';
import { writeOutput } from './output';
import { exportStyleNames } from './styles';
import { writeBounded } from './writeBounded';

export const exportCommand: Command = {
  name: 'export',
  usage: `FILE --style ${exportStyleNames.join('|')} [--emphasis] [--as base|accepted|IND|IND+TUR] [--only IND+TUR] [--into RECEIVED.docx] [--document N] [--archive|--no-standard] [--number-whole|--number-all|--no-numbers] [--line-numbers] [--wide-margin] ${openingUsage} -o OUT.docx|.pdf|.txt`,
  summary:
    'the text as a file: in brackets to the character, as tracked changes, as a table, clean, without names',
  options: [...exportOptionList, documentOption, ...openingOptions],
  run: async (options, output) => {
    const wish = exportWish(options);
    if (!wish.ok) return misuse(output, wish.error);
    const input = await openAsked(wish.value.file, options, output);
    if (isEnded(input)) return input;
    const documents = chosenDocuments(input.reading.documents, options);
    if (!documents.ok) return misuse(output, documents.error);
    if (documents.value.length === 0) {
      output.say('The note encloses no text.');
      return 1;
    }
    return write(wish.value, documents.value, input, output);
  },
};

async function write(
  wish: ExportWish,
  documents: readonly Document[],
  input: Input,
  output: Output,
): Promise<ExitCode> {
  const content = await contentOf(wish, documents, input, output);
  if (!content.ok) return refuse(output, content.error);
  const written = await writeOutput(wish.out, content.value);
  return written.ok ? 0 : refuse(output, written.error);
}

async function contentOf(
  wish: ExportWish,
  documents: readonly Document[],
  { reading, name, deadline }: Input,
  output: Output,
): Promise<Result<Uint8Array | string>> {
  const { style, only, setting } = wish;
  const noteDate = reading.note?.date ?? null;
  if (wish.into !== null)
    return intoReceived(
      { ...wish, received: wish.into, documents, date: await createdAt(documents, noteDate, wish.file) },
      deadline,
      output,
    );
  if (wish.ending === 'txt')
    return inTime(name, deadline, () => documents.map((one) => exportText(one, { style, only })).join('\n'));
  const made = inTime(name, deadline, () => documents.map((one) => exportPart(one, { style, only })));
  if (!made.ok) return made;
  const parts = made.value;
  const paper: Paper = {
    title: parts[0]?.title ?? '',
    language: parts[0]?.language ?? 'en',
    createdAt: await createdAt(documents, noteDate, wish.file),
    parts,
    setting,
  };
  const unset = wish.ending === 'pdf' ? unsetSentence(paper) : null;
  if (unset !== null) output.say(unset);
  const file = await writeBounded({ name, ending: wish.ending, paper }, deadline);
  const lost =
    file.ok && wish.ending === 'pdf' ? lostStandardSentence(file.value, askedStandard(setting)) : null;
  if (lost !== null) output.say(lost);
  return file;
}

/** The day that the text states, else that of its note, else that of the file: never the clock's. */
async function createdAt(
  documents: readonly Document[],
  noteDate: string | null,
  file: string,
): Promise<string> {
  const stated = documents.map(({ date }) => date).find((date) => date !== null) ?? noteDate;
  const day = stated === null ? (await stat(file)).mtime.toISOString().slice(0, 10) : stated;
  return `${day.length === 7 ? `${day}-01` : day}T00:00:00Z`;
}
