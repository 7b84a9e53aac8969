import { describe, expect, test } from 'vitest';
import { reasonsByGroup, withReasonNotes } from '#domain/positions/reasons';
import { crossedRedLines } from '#domain/positions/redLines';
import { draft, n, p, t } from '../../support/draft';

const text = 'because';

describe('The reason of a group far into a text', () => {
  test('is that of its own paragraph, not of the same words elsewhere', () => {
    const document = draft(p('[a] (+IND)'), p('[a] (+TUR)'), p('plain'), p('[a] (+KAZ)'));
    expect(
      reasonsByGroup(document, [
        { block: 'b4', from: 1, to: 2, text },
        { block: 'b2', from: 1, to: 2, text },
        { block: 'b3', from: 1, to: 2, text },
      ]).map(({ block }) => block),
    ).toEqual(['b2', 'b4']);
  });

  test('nobody’s reasons leave the text as it is', () => {
    const document = draft(p('[a] (+IND)'));
    expect(reasonsByGroup(document, [])).toEqual([]);
    expect(withReasonNotes(document, [])).toBe(document);
  });

  test('stands where a group over several paragraphs begins', () => {
    const document = draft(p('[a'), p('b] (+IND)'));
    expect(reasonsByGroup(document, [{ block: 'b1', from: 1, to: 2, text }])).toEqual([
      { block: 'b1', at: 2, text },
    ]);
  });

  test('is called by two letters once the alphabet is used up', () => {
    const groups = Array.from({ length: 28 }, () => '[a] (+IND)').join(' ');
    const document = draft(p(groups), n('1', 'See above'));
    const reasons = reasonsByGroup(
      document,
      Array.from({ length: 28 }, (_, index) => ({
        block: 'b1',
        from: index * 11 + 1,
        to: index * 11 + 2,
        text,
      })),
    );
    const notes = withReasonNotes(document, reasons).blocks.flatMap((block) =>
      block.kind === 'footnote' ? [block.note] : [],
    );
    expect(notes.slice(0, 3)).toEqual(['1', 'a', 'b']);
    expect(notes.slice(-3)).toEqual(['z', 'aa', 'ab']);
  });

  test('its call keeps the order of the typography around it', () => {
    const plain = draft(p('[a] (+IND) later'));
    const document = {
      ...plain,
      blocks: plain.blocks.map((block) => ({
        ...block,
        marks: [
          { kind: 'bold' as const, from: 1, to: 2 },
          { kind: 'italic' as const, from: 11, to: 16 },
        ],
      })),
    };
    const [block] = withReasonNotes(document, [{ block: 'b1', at: 10, text }]).blocks;
    if (block?.kind !== 'paragraph') throw new Error('no paragraph');
    expect(block.marks.map(({ kind, from, to }) => [kind, block.text.slice(from, to)])).toEqual([
      ['bold', 'a'],
      ['note', '1'],
      ['italic', 'later'],
    ]);
  });

  test('its call stands before typography that begins behind the group and reaches on', () => {
    const plain = draft(t(['[a] (+IND)', 'b']));
    const [block] = withReasonNotes(plain, [{ block: 'b1', at: 10, text }]).blocks;
    expect(block?.kind === 'table' && block.rows[0]?.cells.map((cell) => cell.text)).toEqual([
      '[a] (+IND)1',
      'b',
    ]);
  });
});

describe('A red line inside nested groups', () => {
  const never = {
    ...{ id: 'i1', block: null, position: 'red-line' as const },
    redLine: { rule: 'never' as const, words: 'all forms' },
  };

  test('is crossed in the paragraph where we support the words inside what we oppose', () => {
    const document = draft(p('To go.'), p('[To stop [all forms of] (+KAZ) terror] (-KAZ)'));
    const [crossed] = crossedRedLines(document, [never], 'KAZ');
    expect(crossed).toMatchObject({ ways: expect.arrayContaining(['supported']), block: 'b2' });
  });

  test('is crossed by a group inside another that we support', () => {
    const document = draft(p('We [stop [all forms of] (-IND) terror] (+KAZ)'));
    expect(crossedRedLines(document, [never], 'KAZ')).toHaveLength(1);
  });
});
