/** `chancery export FILE --style … -o OUT`: the text in brackets, clean, as a table or without names. */

import { stat } from 'node:fs/promises';
import type { Document } from '#domain/document/document';
import { type DocumentStyle, documentPaper } from '#domain/paper/documentPaper';
import { anonymousPaper, tablePaper } from '#domain/paper/otherStyles';
import type { Paper, PaperPart } from '#domain/paper/paper';
import { unsetSentence } from '#domain/paper/unsetLetters';
import { fail, ok, type Result } from '#domain/result';
import { writeDocx } from '#formats/docx/write/writeDocx';
import { exportText } from '#formats/export';
import { renderPdf } from '#formats/pdf/renderPdf';
import { authorOption, authorUsage, chosenAuthors, sayAuthors } from './authors';
import { type Command, type ExitCode, misuse, type Output, refuse } from './command';
import { chosenDocuments, documentOption } from './documents';
import { parseEyes } from './eyes';
import { openInput } from './input';
import { isGiven, type Options, onlyFile, optionValue } from './options';
import { endingOf, writeOutput } from './output';
import { pageFonts } from './pageFonts';
import { recogniseOptions, recogniseUsage, recognitionWish } from './recognition';

const styles = ['brackets', 'clean', 'table', 'anonymous'] as const;

type Style = (typeof styles)[number];

interface Wish {
  readonly file: string;
  readonly out: string;
  readonly ending: 'docx' | 'pdf' | 'txt';
  readonly style: Style;
  readonly text: DocumentStyle;
}

export const exportCommand: Command = {
  name: 'export',
  usage: `FILE --style brackets|clean|table|anonymous [--emphasis] [--as base|accepted|IND|IND+TUR] [--document N] ${authorUsage} ${recogniseUsage} -o OUT.docx|.pdf|.txt`,
  summary: 'the text as a file: in brackets to the character, or clean (all proposals accepted, or --as)',
  options: [
    { name: 'style', takesValue: true },
    { name: 'as', takesValue: true },
    { name: 'emphasis', takesValue: false },
    { name: 'o', takesValue: true },
    documentOption,
    authorOption,
    ...recogniseOptions,
  ],
  run: async (options, output) => {
    const wish = wishOf(options);
    if (!wish.ok) return misuse(output, wish.error);
    const authors = chosenAuthors(options);
    if (!authors.ok) return misuse(output, authors.error);
    const languages = recognitionWish(options);
    if (!languages.ok) return misuse(output, languages.error);
    const input = await openInput(wish.value.file, authors.value, languages.value);
    if (!input.ok) return refuse(output, input.error);
    sayAuthors(input.value, authors.value, output);
    const documents = chosenDocuments(input.value.reading.documents, options);
    if (!documents.ok) return misuse(output, documents.error);
    if (documents.value.length === 0) {
      output.say('The note encloses no text.');
      return 1;
    }
    const date = input.value.reading.note?.date ?? null;
    return write(wish.value, documents.value, date, output);
  },
};

function wishOf(options: Options): Result<Wish, string> {
  const file = onlyFile(options);
  if (!file.ok) return file;
  const style = styles.find((candidate) => candidate === (optionValue(options, 'style') ?? 'brackets'));
  if (style === undefined)
    return fail(`There is no style ${optionValue(options, 'style')} yet; there are ${styles.join(', ')}.`);
  const out = optionValue(options, 'o');
  if (out === null) return fail('Where to? -o names the file: OUT.docx, OUT.pdf or OUT.txt.');
  const ending = (['docx', 'pdf', 'txt'] as const).find((candidate) => candidate === endingOf(out));
  if (ending === undefined) return fail(`${out} names no format: it ends in .docx, .pdf or .txt.`);
  if (ending === 'txt' && style !== 'brackets' && style !== 'clean')
    return fail(`The style ${style} needs typography: it is written as .docx or .pdf.`);
  const text = textStyle(style, options);
  return text.ok ? ok({ file: file.value, out, ending, style, text: text.value }) : text;
}

function textStyle(style: Style, options: Options): Result<DocumentStyle, string> {
  const asked = optionValue(options, 'as');
  if (style !== 'clean') {
    if (asked !== null) return fail('--as goes with --style clean.');
    return ok({ kind: 'rolling', emphasis: isGiven(options, 'emphasis') });
  }
  const eyes = parseEyes(asked ?? 'accepted');
  return eyes.ok ? ok({ kind: 'clean', view: eyes.value }) : eyes;
}

async function write(
  wish: Wish,
  documents: readonly Document[],
  noteDate: string | null,
  output: Output,
): Promise<ExitCode> {
  const content = await contentOf(wish, documents, noteDate, output);
  if (!content.ok) return refuse(output, content.error);
  const written = await writeOutput(wish.out, content.value);
  return written.ok ? 0 : refuse(output, written.error);
}

async function contentOf(
  wish: Wish,
  documents: readonly Document[],
  noteDate: string | null,
  output: Output,
): Promise<Result<Uint8Array | string>> {
  if (wish.ending === 'txt') return ok(documents.map((one) => exportText(one, wish.text)).join('\n'));
  const parts = documents.map((document) => partOf(document, wish));
  const paper: Paper = {
    title: parts[0]?.title ?? '',
    language: parts[0]?.language ?? 'en',
    createdAt: await createdAt(documents, noteDate, wish.file),
    parts,
  };
  if (wish.ending === 'docx') return writeDocx(paper);
  const unset = unsetSentence(paper);
  if (unset !== null) output.say(unset);
  return renderPdf(paper, pageFonts());
}

function partOf(document: Document, { style, text }: Wish): PaperPart {
  if (style === 'table') return tablePaper(document);
  return style === 'anonymous' ? anonymousPaper(document) : documentPaper(document, text);
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
