import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DifferenceText, differenceOf } from '#domain/document/difference';
import type { Document } from '#domain/document/document';
import { projectDocument } from '#domain/document/projection';
import { paragraphs } from '../../laws/rollingTexts';
import { draft, h, n, p, t } from '../../support/draft';

/** What one side reads: the words without those of the other. */
function side({ document, differences }: DifferenceText, drop: 'gone' | 'new'): readonly string[] {
  const left = (block: string, cell: number | null, text: string) =>
    differences
      .filter((one) => one.block === block && one.cell === cell && one.kind === drop)
      .reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
  return document.blocks
    .flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap(({ cells }) => cells).map(({ text }, cell) => left(block.id, cell, text))
        : [left(block.id, null, block.text)],
    )
    .filter((text) => text !== '');
}

const textsOf = (document: Document) =>
  document.blocks
    .flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
        : [block.text],
    )
    .filter((text) => text !== '');

const base = { kind: 'base' } as const;
const accepted = { kind: 'accepted' } as const;

describe('what a projection changes in the base', () => {
  const rolling = draft(
    h(1, 'Goals [and means] (+IND)'),
    p('States [shall] (-TUR) [should] (+TUR) act'),
    p('[A new paragraph] (+IND)', '11a.'),
    p('[An old one] (-IND)', '12.'),
    t(['head', 'a [b] (+IND)'], ['[c] (-TUR)', 'd']),
    n('1', 'See [also] (+IND) below'),
  );
  const shown = differenceOf(projectDocument(rolling, base), projectDocument(rolling, accepted));

  test('the words of both stand in one order, and the differences are told', () => {
    expect(shown.document.blocks.map((block) => (block.kind === 'table' ? '' : block.text))).toEqual([
      'Goals and means',
      'States shallshould act',
      'An old one',
      'A new paragraph',
      '',
      'See also below',
    ]);
    expect(shown.differences.filter(({ block }) => block === 'b2')).toEqual([
      { block: 'b2', cell: null, from: 7, to: 12, kind: 'gone' },
      { block: 'b2', cell: null, from: 12, to: 18, kind: 'new' },
    ]);
    expect(shown.differences).toContainEqual({ block: 'b3', cell: null, from: 0, to: 15, kind: 'new' });
    expect(shown.differences).toContainEqual({ block: 'b4', cell: null, from: 0, to: 10, kind: 'gone' });
  });

  test('a table of the same rows is compared cell by cell', () => {
    expect(shown.differences.filter(({ block }) => block === 'b5')).toEqual([
      { block: 'b5', cell: 1, from: 1, to: 3, kind: 'new' },
      { block: 'b5', cell: 2, from: 0, to: 1, kind: 'gone' },
    ]);
  });

  test('a table that loses a row stands twice, before and after', () => {
    const text = draft(t(['head', 'x'], ['[a] (-IND)', '[b] (-IND)']));
    const { document, differences } = differenceOf(
      projectDocument(text, base),
      projectDocument(text, accepted),
    );
    expect(document.blocks.map(({ id }) => id)).toEqual(['b1', 'b1+']);
    expect(new Set(differences.map(({ block, kind }) => `${block} ${kind}`))).toEqual(
      new Set(['b1 gone', 'b1+ new']),
    );
  });

  test('a block without words shows no difference', () => {
    expect(differenceOf(draft(p('')), draft()).differences).toEqual([]);
  });

  test('typography follows the words of both sides', () => {
    const bold = (document: Document): Document => ({
      ...document,
      blocks: document.blocks.map((block) =>
        block.kind === 'paragraph'
          ? { ...block, marks: [{ kind: 'bold', from: 0, to: block.text.length }] }
          : block,
      ),
    });
    const { document } = differenceOf(bold(draft(p('an old word'))), bold(draft(p('a new word'))));
    const [block] = document.blocks;
    expect(block?.kind === 'paragraph' && block.marks).toEqual([
      { kind: 'bold', from: 0, to: block?.kind === 'paragraph' ? block.text.length : 0 },
    ]);
  });

  test('without what is new it reads as the base, without what is gone as the projection', () => {
    fc.assert(
      fc.property(fc.array(paragraphs, { maxLength: 4 }), (texts) => {
        const document = draft(...texts.map((text) => p(text)));
        const [before, after] = [projectDocument(document, base), projectDocument(document, accepted)];
        const difference = differenceOf(before, after);
        expect(side(difference, 'new')).toEqual(textsOf(before));
        expect(side(difference, 'gone')).toEqual(textsOf(after));
      }),
      { numRuns: 1000 },
    );
  });
});
