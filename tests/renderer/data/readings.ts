/** Small readings for tests of the register: a note with enclosures, as `understand` would make it. */

import type { CircularNote, Deadline, Reading } from '#domain/circular/circular';
import type { Document } from '#domain/document/document';

export const documentOf = (
  title: string,
  paragraphs: readonly string[],
  symbol: string | null = null,
): Document => ({
  title,
  symbol,
  revision: null,
  status: 'circulated',
  date: null,
  proposer: null,
  language: 'en',
  blocks: paragraphs.map((text, at) => ({
    id: `${title}-b${at}`,
    kind: 'paragraph',
    text,
    marks: [],
    label: null,
    level: 0,
  })),
});

export const deadlineAt = (at: string, dateOnly = true): Deadline => ({
  kind: 'comments',
  at,
  zone: 'Asia/Almaty',
  dateOnly,
  text: 'before a day',
  language: 'en',
});

export const noteOf = (reference: string, words = '', deadlines: readonly Deadline[] = []): CircularNote => ({
  organisation: 'cica',
  reference,
  place: 'Astana',
  date: '2024-06-07',
  refersTo: [],
  enclosurePages: null,
  languages: ['en'],
  deadlines,
  mismatches: [],
  versions: [
    {
      language: 'en',
      reference,
      place: 'Astana',
      date: '2024-06-07',
      refersTo: [],
      enclosurePages: null,
      symbols: [],
      deadlines,
      blocks: documentOf('note', [words]).blocks,
    },
  ],
});

export const readingOf = (note: CircularNote | null, documents: readonly Document[]): Reading => ({
  kind: note ? 'circular' : 'document',
  note,
  documents,
  annotations: [],
  warnings: [],
});
