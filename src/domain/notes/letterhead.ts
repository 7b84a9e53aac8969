/**
 * What stands above and below the words of a note: emblem, names, address, classification, reference; place
 * and date, the places of initials and seal, the addressee. As the circulars print it, and as the person's
 * look of the note changes it.
 */

import type { WrittenLanguage } from '#domain/languages';
import type { PaperBlock, PaperPart, PaperRole, PaperRun } from '#domain/paper/paper';
import { bareReference } from './addressees';
import type { NoteFields } from './noteFields';
import { type NoteWriter, noteWriter, type WriterContext } from './noteWriter';

export function headBlocks(
  fields: NoteFields,
  writer: NoteWriter,
  context: WriterContext,
): readonly PaperBlock[] {
  const { emblem } = fields.from;
  const names = letterheads(fields, writer, context);
  const address = fields.look?.address?.trim() ?? '';
  return [
    ...(emblem === undefined
      ? []
      : [{ kind: 'picture', ...emblem, widthMm: 22, alt: writer.fill('{state.nominative}') } as const]),
    ...names.map(({ language, texts }) =>
      tagged(lines('letterhead', capitals(texts), true), language, writer),
    ),
    ...(address === '' ? [] : [tagged(lines('address', [address], false), addressLanguage(address), writer)]),
    { kind: 'rule' },
    lines('reference', [writer.fill(writer.words.reference.text)], false),
  ];
}

/** The names above the rule; one set of lines a language. */
function letterheads(fields: NoteFields, writer: NoteWriter, context: WriterContext) {
  const wanted = fields.look?.letterhead ?? [];
  const languages = wanted.length === 0 ? [writer.language] : [...new Set(wanted)];
  return languages.map((language) => {
    const isOwn = language === writer.language;
    const { letterhead } = isOwn ? writer : noteWriter(fields, context, language, null);
    return { language, texts: letterhead };
  });
}

/** An address is written in its own letters, whatever the version. */
const addressLanguage = (address: string): WrittenLanguage =>
  /\p{Script=Arabic}/u.test(address) ? 'ar' : 'en';

/** The words of another language say so: it decides how they are read out, and their direction. */
function tagged(block: PaperBlock, language: WrittenLanguage, writer: NoteWriter): PaperBlock {
  if (language === writer.language || block.kind !== 'paragraph') return block;
  const runs = block.runs.map((run) => (run.kind === 'text' ? { ...run, language } : run));
  return { ...block, runs };
}

export function footBlocks(fields: NoteFields, writer: NoteWriter): readonly PaperBlock[] {
  const { initials, seal } = fields.look ?? {};
  const { words } = writer;
  return [
    lines('dateLine', [writer.sentence(words.dateLine.text)], false),
    ...(initials || seal
      ? [sealing(seal ? words.seal : '', initials ? `________ ${words.initials}` : '')]
      : []),
    lines('addressee', capitals(writer.addresseeBlock), true),
  ];
}

/** Two places beside each other, without rules: the seal first, then the initials. */
const sealing = (seal: string, initials: string): PaperBlock => ({
  kind: 'table',
  headerRows: 0,
  plain: true,
  rows: [
    {
      cells: [seal, initials].map((text) => ({
        colspan: 1,
        rowspan: 1,
        paragraphs: [text === '' ? [] : [{ kind: 'text', text } as const]],
      })),
    },
  ],
});

/** The classification on every page, and the reference from the second on. */
export function runningHead(fields: NoteFields, writer: NoteWriter): Pick<PaperPart, 'runningHead'> {
  const { classification = null, header = false } = fields.look ?? {};
  const mark = classification?.trim()
    ? (writer.words.classification[classification] ?? classification)
    : null;
  const next =
    header && bareReference(fields.reference) !== null ? writer.fill(writer.words.reference.text) : null;
  return mark === null && next === null ? {} : { runningHead: { mark, next } };
}

const capitals = (texts: readonly string[]): readonly string[] => texts.map((text) => text.toUpperCase());

function lines(role: PaperRole, texts: readonly string[], bold: boolean): PaperBlock {
  const runs = texts.flatMap((text, index): PaperRun[] => [
    ...(index === 0 ? [] : [{ kind: 'break' } as const]),
    { kind: 'text', text, ...(bold && { bold: true as const }) },
  ]);
  return { kind: 'paragraph', role, label: null, level: 0, runs };
}
