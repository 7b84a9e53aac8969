import { describe, expect, test } from 'vitest';
import type { Document, Paragraph } from '#domain/document/document';
import { plainText } from '#domain/document/plainText';
import { droppedBlocks, projectDocument, projectionOf } from '#domain/document/projection';
import { rollingOf } from '#domain/document/rolling';
import { draft, h, n, p, t } from '../../support/draft';

const base = { kind: 'base' } as const;
const accepted = { kind: 'accepted' } as const;

const plan = draft(
  h(2, 'Pillar II: Preventing [and combating] (-IND) terrorism'),
  p('To [consider] (-TUR) [acknowledge] (+TUR) the instruments', '1.'),
  p('[11a. To enhance] (+IND)'),
  p('', '2.'),
  t(['Text', 'Remark'], ['[all of it] (+TUR)', 'b']),
);

describe('a projected document', () => {
  test('keeps labels, drops paragraphs without words, leaves empty cells empty', () => {
    expect(plainText(projectDocument(plan, base))).toBe(
      [
        'Pillar II: Preventing and combating terrorism',
        '1. To consider the instruments',
        '2.',
        'Text\tRemark\n\tb',
      ].join('\n\n'),
    );
    expect(plainText(projectDocument(plan, accepted))).toBe(
      [
        'Pillar II: Preventing terrorism',
        '1. To acknowledge the instruments',
        '11a. To enhance',
        '2.',
        'Text\tRemark\nall of it\tb',
      ].join('\n\n'),
    );
  });

  test('says which blocks it dropped', () => {
    expect(droppedBlocks(plan, projectDocument(plan, base))).toEqual(['b3']);
  });

  test('drops all paragraphs that a group runs over', () => {
    const document = draft(p('a'), p('[b', '11a.'), p('c] (+IND)'), p('d'));
    expect(plainText(projectDocument(document, base))).toBe('a\n\nd');
  });

  test('reads recorded origins', () => {
    const document = draft(p('all [weapons,] (+KAZ) arms'));
    expect(plainText(projectDocument(document, base, new Map([[0, 'unattributed']])))).toBe(
      'all weapons, arms',
    );
  });

  test('reports the groups on which a coalition is split', () => {
    const document = draft(p('[a] (+IND) (-TUR) b'));
    const view = { kind: 'coalition', parties: ['IND', 'TUR'] } as const;
    expect(projectionOf(document, rollingOf(document), view).splits).toEqual([0]);
  });
});

describe('typography', () => {
  const styled: Document = {
    ...draft(p('x')),
    blocks: [
      { id: 'b1', kind: 'paragraph', label: null, level: 0, text: 'before', marks: [] },
      {
        id: 'b2',
        kind: 'paragraph',
        label: null,
        level: 0,
        text: 'We [agree fully] (+IND) [2] to act',
        marks: [
          { kind: 'bold', from: 0, to: 9 },
          { kind: 'italic', from: 4, to: 15 },
          { kind: 'note', from: 24, to: 27, note: '2' },
          { kind: 'bold', from: 28, to: 34 },
        ],
      },
      { id: 'b3', kind: 'footnote', note: '2', text: 'See above.', marks: [] },
      { id: 'b4', kind: 'footnote', note: '3', text: 'Never called.', marks: [] },
    ],
  };
  const marksOf = (document: Document) =>
    document.blocks
      .filter((block): block is Paragraph => block.id === 'b2' && block.kind === 'paragraph')
      .flatMap(({ text, marks }) => marks.map(({ kind, from, to }) => [kind, text.slice(from, to)]));

  test('stays on its words', () => {
    expect(marksOf(projectDocument(styled, accepted))).toEqual([
      ['bold', 'We agree'],
      ['italic', 'agree fully'],
      ['note', '2'],
      ['bold', 'to act'],
    ]);
  });

  test('goes with its words', () => {
    expect(marksOf(projectDocument(styled, base))).toEqual([
      ['bold', 'We '],
      ['note', '2'],
      ['bold', 'to act'],
    ]);
  });

  test('a footnote goes when the words that called it do, and only then', () => {
    const called = draft(p('We agree [as noted1] (+IND)'), n('1', 'Note.'), n('2', 'Other.'));
    const marks = [{ kind: 'note', from: 18, to: 19, note: '1' }] as const;
    const document = {
      ...called,
      blocks: called.blocks.map((block) => (block.id === 'b1' ? { ...block, marks } : block)),
    };
    expect(plainText(projectDocument(document as Document, base))).toBe('We agree\n\n2 Other.');
    expect(plainText(projectDocument(document as Document, accepted))).toBe(
      'We agree as noted1\n\n1 Note.\n\n2 Other.',
    );
  });
});
