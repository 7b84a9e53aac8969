import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, ListItem, ListStyle } from '#domain/document/document';
import { listPlaces, withListLabels } from '#domain/document/lists';
import { draft, h, n, p, t } from '#tests/support/draft';

type Line = readonly [style: ListStyle | null, level?: number, start?: 'restart' | 'continue'];

const listOf = (style: ListStyle, start?: ListItem['start']): ListItem => ({
  style,
  ...(start && { start }),
});

/** The labels of such lines in a row; null for a plain paragraph. */
function labels(lines: readonly Line[], language: 'en' | 'ru' = 'en'): readonly (string | null)[] {
  const blocks = lines.map(
    ([style, level = 0, start], i): Block => ({
      id: `b${i}`,
      kind: 'paragraph',
      label: null,
      level,
      text: '',
      marks: [],
      ...(style && { list: listOf(style, start) }),
    }),
  );
  return withListLabels(blocks, language).map((block) => (block.kind === 'paragraph' ? block.label : null));
}

describe('numbers of lists in a draft', () => {
  test('items count up, and a deeper level starts anew below each item', () => {
    expect(labels([['decimal'], ['letter', 1], ['letter', 1], ['decimal'], ['letter', 1]])).toEqual([
      '1.',
      'a)',
      'b)',
      '2.',
      'a)',
    ]);
  });

  test('a plain paragraph at the margin ends the list, an indented one belongs to its item', () => {
    expect(labels([['decimal'], [null], ['decimal']])).toEqual(['1.', null, '1.']);
    expect(labels([['decimal'], [null, 1], ['decimal']])).toEqual(['1.', null, '2.']);
  });

  test('a footnote between two items is no paragraph of the text and ends no list', () => {
    const [one, note, two] = draft(p('One'), n('1', 'See above.'), p('Two')).blocks;
    const item = (block: Block | undefined): Block[] =>
      block?.kind === 'paragraph' ? [{ ...block, list: { style: 'decimal' } }] : block ? [block] : [];
    const places = listPlaces([...item(one), ...item(note), ...item(two)], 'en');
    expect([...places].map(([id, { label }]) => [id, label])).toEqual([
      ['b1', '1.'],
      ['b3', '2.'],
    ]);
  });

  test('a list continues over a plain paragraph when it is told to', () => {
    expect(labels([['decimal'], ['decimal'], [null], ['decimal', 0, 'continue']])).toEqual([
      '1.',
      '2.',
      null,
      '3.',
    ]);
    expect(labels([['decimal', 0, 'continue']])).toEqual(['1.']);
  });

  test('a list starts anew where it is told to, at its level', () => {
    expect(labels([['decimal'], ['decimal', 0, 'restart']])).toEqual(['1.', '1.']);
    expect(labels([['decimal'], ['letter', 1], ['letter', 1, 'restart'], ['decimal']])).toEqual([
      '1.',
      'a)',
      'a)',
      '2.',
    ]);
  });

  test('an outline prints the numbers above, and takes a gap between levels', () => {
    expect(labels([['outline'], ['outline', 1], ['outline', 1], ['outline', 2]])).toEqual([
      '1.',
      '1.1.',
      '1.2.',
      '1.2.1.',
    ]);
    expect(labels([['outline', 2]])).toEqual(['1.']);
  });

  test('another style at the margin is another list', () => {
    expect(labels([['decimal'], ['bullet'], ['decimal'], ['roman', 1], ['bullet', 2]])).toEqual([
      '1.',
      '•',
      '1.',
      'i.',
      '▪',
    ]);
  });

  test('letters are those of the language, without ё and й, and double behind the last', () => {
    const many = labels(
      Array.from({ length: 30 }, (): Line => ['letter']),
      'ru',
    );
    expect(many.slice(0, 10).join(' ')).toBe('а) б) в) г) д) е) ж) з) и) к)');
    expect(many[28]).toBe('аа)');
    expect(labels(Array.from({ length: 28 }, (): Line => ['letter'])).at(-1)).toBe('bb)');
  });

  test('roman numbers are written as the Romans did', () => {
    const many = labels(Array.from({ length: 49 }, (): Line => ['upper-roman']));
    expect([many[3], many[8], many[13], many[48]]).toEqual(['IV.', 'IX.', 'XIV.', 'XLIX.']);
  });

  test('headings count on their own, whatever lists stand between', () => {
    const numbered = (level: number, text: string) => (id: string) => ({
      ...h(level, text)(id),
      list: listOf('outline'),
    });
    const item = (id: string) => ({ ...p('words')(id), list: listOf('decimal') });
    const { blocks } = draft(
      numbered(1, 'Aims'),
      item,
      numbered(2, 'Scope'),
      item,
      t(['a']),
      item,
      h(1, 'Unnumbered'),
      numbered(2, 'Means'),
      (id) => ({ ...h(1, 'Last')(id), list: listOf('upper-roman', 'restart') }),
    );
    expect([...listPlaces(blocks, null).values()].map(({ label }) => label)).toEqual([
      '1.',
      '1.',
      '1.1.',
      '1.',
      '1.',
      '1.',
      'I.',
    ]);
  });

  test('whatever stands in a list, each label is that of its place, and computing it again changes nothing', () => {
    const line = fc.tuple(
      fc.option(fc.constantFrom<ListStyle>('decimal', 'outline', 'letter', 'roman', 'upper-roman', 'bullet')),
      fc.nat(4),
      fc.option(fc.constantFrom<'restart' | 'continue'>('restart', 'continue'), { nil: undefined }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const blocks = lines.map(
          ([style, level, start], i): Block => ({
            ...p('words')(`b${i}`),
            kind: 'paragraph',
            label: null,
            level,
            text: 'words',
            marks: [],
            ...(style && { list: listOf(style, start) }),
          }),
        );
        const once = withListLabels(blocks, 'en');
        expect(withListLabels(once, 'en')).toEqual(once);
        for (const block of once)
          if (block.kind === 'paragraph') expect(block.label === null).toBe(block.list === undefined);
      }),
    );
  });
});
