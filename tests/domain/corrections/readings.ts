/** Random readings: a file of short paragraphs, cut into note versions and enclosed texts in any order. */

import fc from 'fast-check';
import type { CircularNote, NoteVersion, Reading } from '#domain/circular/circular';
import type { Correction } from '#domain/circular/corrections';
import { partsOf } from '#domain/circular/corrections';
import type { Block, Document } from '#domain/document/document';
import { blockText } from '#domain/document/plainText';

const words = fc.constantFrom(
  'Resolve to [undertake] (-ISR) [encourage] (+ISR) measures;',
  'CONCEPT PAPER',
  '1. To enhance',
  '¹ A reason.',
  'Действовать [сообща',
  '',
);

const block = (at: number): fc.Arbitrary<Block> =>
  fc
    .record({ text: words, label: fc.constantFrom(null, '1.', '(a)', '•'), shape: fc.nat(3) })
    .map(({ text, label, shape }): Block => {
      const common = { id: `b${at}`, text, marks: [], source: { at } };
      if (shape === 0) return { ...common, kind: 'heading', level: 1, label };
      if (shape === 1) return { ...common, kind: 'footnote', note: '1' };
      return { ...common, kind: 'paragraph', level: 0, label };
    });

export const documentOf = (blocks: readonly Block[]): Document => ({
  title: 'A text',
  symbol: null,
  revision: null,
  status: 'circulated',
  date: null,
  proposer: null,
  language: 'en',
  blocks,
});

export const versionOf = (blocks: readonly Block[]): NoteVersion => ({
  language: 'en',
  reference: 'NCT/CT/1',
  place: null,
  date: null,
  refersTo: [],
  enclosurePages: null,
  symbols: [],
  deadlines: [],
  blocks,
});

export function readingOf(versions: readonly NoteVersion[], documents: readonly Document[]): Reading {
  const note: CircularNote = {
    organisation: null,
    reference: 'NCT/CT/1',
    place: null,
    date: null,
    refersTo: [],
    enclosurePages: null,
    languages: ['en'],
    deadlines: [],
    mismatches: [],
    versions,
  };
  const kind = versions.length > 0 ? 'circular' : 'document';
  return { kind, note: versions.length > 0 ? note : null, documents, annotations: [], warnings: [] };
}

/** Up to five parts of up to four blocks each. */
export const readings: fc.Arbitrary<Reading> = fc
  .array(fc.record({ isNote: fc.boolean(), length: fc.integer({ min: 1, max: 4 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((parts) => {
    const total = parts.reduce((sum, { length }) => sum + length, 0);
    return fc.tuple(...Array.from({ length: total }, (_, at) => block(at + 1))).map((blocks) => {
      let from = 0;
      const cut = parts.map(({ isNote, length }) => {
        from += length;
        return { isNote, blocks: blocks.slice(from - length, from) };
      });
      return readingOf(
        cut.filter(({ isNote }) => isNote).map((part) => versionOf(part.blocks)),
        cut.filter(({ isNote }) => !isNote).map((part) => documentOf(part.blocks)),
      );
    });
  });

const ordinal = fc.integer({ min: 0, max: 6 });
const id = fc.integer({ min: 1, max: 20 }).map((at) => `b${at}`);

/** Corrections of borders and kinds; many of them do not fit the reading, as a quick hand's may not. */
export const corrections: fc.Arbitrary<readonly Correction[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('border' as const), part: ordinal, by: fc.integer({ min: -5, max: 5 }) }),
    fc.record({ kind: fc.constant('split' as const), block: id }),
    fc.record({ kind: fc.constant('join' as const), part: ordinal }),
    fc.record({
      kind: fc.constant('shape' as const),
      block: id,
      shape: fc.constantFrom(
        { kind: 'heading' as const, level: 2 },
        { kind: 'paragraph' as const, level: 1 },
        { kind: 'footnote' as const },
      ),
    }),
    fc.record({ kind: fc.constant('label' as const), block: id, label: fc.constantFrom(null, '1.', '2.') }),
    fc.record({
      kind: fc.constant('language' as const),
      version: ordinal,
      language: fc.constantFrom('en' as const, 'ru' as const, 'kk' as const),
    }),
  ),
  { maxLength: 12 },
);

/** Ids of all blocks, part by part. */
export const blockIds = (reading: Reading): readonly string[] =>
  partsOf(reading).flatMap(({ blocks }) => blocks.map((one) => one.id));

/** All letters and digits, in the order of the file. */
export const letters = (reading: Reading): string =>
  partsOf(reading)
    .flatMap(({ blocks }) => blocks.map(blockText))
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
