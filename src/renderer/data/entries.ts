/** Computes a register line and its words from the fact it stands for. Pure. */

import { deadlinesOfNote } from '#domain/calendar/knownDeadline';
import { blockText } from '#domain/document/plainText';
import { languages } from '#domain/languages';
import { fold } from './fold';
import type { CircularRecord, DocumentRecord, NoteRecord } from './records';
import type { RegisterRecord, WordsRecord } from './registerRecord';

export interface Entry {
  readonly line: RegisterRecord;
  readonly words: WordsRecord;
}

export function entryOfCircular(circular: CircularRecord): Entry {
  const { note } = circular;
  const line: RegisterRecord = {
    ...shelf(circular),
    kind: 'circular',
    circularId: null,
    order: 0,
    title: circular.title ?? note?.reference ?? circular.fileName,
    symbol: note?.reference ?? null,
    date: note?.date ?? null,
    organisation: note?.organisation ?? null,
    languages: note?.languages ?? [],
    deadlines: note === null ? [] : deadlinesOfNote(circular.id, note),
  };
  const versions = note?.versions.flatMap((version) => version.blocks.map(blockText)) ?? [];
  const references = note?.refersTo.map((reference) => reference.reference) ?? [];
  return entry(line, [circular.fileName, ...references, ...versions]);
}

/** `order`: place among the enclosures of its circular, from 0. */
export function entryOfDocument(document: DocumentRecord, order: number): Entry {
  const { rolling } = document;
  const line: RegisterRecord = {
    ...shelf(document),
    kind: 'document',
    circularId: document.circularId,
    order,
    title: document.title ?? rolling.title ?? '',
    symbol: rolling.symbol,
    date: rolling.date,
    organisation: null,
    languages: rolling.language ? [rolling.language] : [],
    deadlines: [],
  };
  return entry(line, [rolling.title ?? '', rolling.proposer ?? '', ...rolling.blocks.map(blockText)]);
}

export function entryOfNote(note: NoteRecord): Entry {
  const { fields } = note;
  const { en, ru, kk, fr, ar } = fields.subject;
  const subject = en ?? ru ?? kk ?? fr ?? ar ?? '';
  const line: RegisterRecord = {
    ...shelf(note),
    kind: 'note',
    circularId: note.circularId,
    order: 0,
    title: note.title ?? subject,
    symbol: fields.reference,
    date: fields.date,
    organisation: fields.organisation,
    languages: languages.filter((language) => fields.languages.includes(language)),
    deadlines: [],
  };
  const subjects = Object.values(fields.subject);
  const body = Object.values(fields.body).flat();
  return entry(line, [fields.inReplyTo?.reference ?? '', ...subjects, ...body]);
}

const entry = (line: RegisterRecord, texts: readonly string[]): Entry => ({
  line,
  words: { id: line.id, folded: fold([line.title, line.symbol ?? '', ...texts].join('\n')) },
});

const shelf = (record: CircularRecord | DocumentRecord | NoteRecord) => ({
  id: record.id,
  receivedAt: record.createdAt,
  archivedAt: record.archivedAt,
  deletedAt: record.deletedAt,
});
