import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinsLast, pauseBetweenVersions, type VersionMoment } from '#domain/history/coalescing';
import { compareDocuments, compareWords, countChanges } from '#domain/history/compare';
import { blockContent, factsOf, unpacked } from '#domain/history/pack';
import { paragraphs } from '../../laws/rollingTexts';
import { draft, h, p, t } from '../../support/draft';

const last: VersionMoment = { kind: 'automatic', sitting: 's1', at: 1_000_000 };

describe('A version', () => {
  test('goes on while the work goes on in one sitting', () => {
    expect(joinsLast(last, 's1', last.at + pauseBetweenVersions - 1)).toBe(true);
  });

  test('begins after five minutes without an edit, in another sitting, and where there is none', () => {
    expect(joinsLast(last, 's1', last.at + pauseBetweenVersions)).toBe(false);
    expect(joinsLast(last, 's2', last.at + 1)).toBe(false);
    expect(joinsLast(null, 's1', 0)).toBe(false);
  });

  test('with a name, and one that stands for something that happened, is never replaced', () => {
    for (const kind of ['opened', 'named', 'before-restore', 'restored'] as const)
      expect(joinsLast({ ...last, kind }, 's1', last.at)).toBe(false);
  });

  test('is unpacked as it was packed, or not at all', () => {
    const text = draft(h(1, 'Goals'), p('We [urge] (+IND)'), t(['a', 'b']));
    const blocks = new Map(text.blocks.map((block) => [blockContent(block), block]));
    const hashes = text.blocks.map(blockContent);
    expect(unpacked(factsOf(text), hashes, blocks)).toEqual(text);
    expect(unpacked(factsOf(text), [...hashes, 'missing'], blocks)).toBeNull();
  });

  test('keeps equal paragraphs once, whatever the order of their properties', () => {
    const block = p('We urge')('b1');
    const turned = Object.fromEntries(Object.entries(block).reverse()) as unknown as typeof block;
    expect(blockContent(turned)).toBe(blockContent(block));
    expect(blockContent({ ...block, id: 'b2' })).not.toBe(blockContent(block));
  });
});

describe('A comparison', () => {
  test('shows the words that went and came', () => {
    expect(compareWords('We urge all States', 'We call upon all States')).toEqual([
      { kind: 'same', text: 'We ' },
      { kind: 'gone', text: 'urge' },
      { kind: 'new', text: 'call upon' },
      { kind: 'same', text: ' all States' },
    ]);
  });

  test('pairs paragraphs by their ids and shows those that went and came whole', () => {
    const [one, two, three] = draft(p('One'), p('Two', '2.'), p('Three')).blocks;
    const text = (...blocks: (typeof one)[]) => ({
      ...draft(),
      blocks: blocks.flatMap((block) => block ?? []),
    });
    const compared = compareDocuments(text(one, two), text(one, three));
    expect(compared.map(({ id, kind, label }) => [id, kind, label])).toEqual([
      ['b1', 'same', null],
      ['b2', 'gone', '2.'],
      ['b3', 'new', null],
    ]);
    expect(countChanges(compared)).toBe(2);
  });

  test('shows a paragraph without words that went or came, with nothing in it', () => {
    const compared = compareDocuments(draft(p('')), { ...draft(), blocks: [] });
    expect(compared.map(({ kind, pieces }) => [kind, pieces])).toEqual([['gone', []]]);
  });

  test('sees a changed number and a changed table', () => {
    const before = draft(p('Act', '1.'), t(['a', 'b']));
    const after = draft(p('Act', '2.'), t(['a', 'c']));
    expect(compareDocuments(before, after).map(({ kind }) => kind)).toEqual(['changed', 'changed']);
  });

  test('of any two texts gives both back from its pieces', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (a, b) => {
        const pieces = compareWords(a, b);
        const read = (...kinds: readonly string[]) =>
          pieces.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])).join('');
        expect(read('same', 'gone')).toBe(a);
        expect(read('same', 'new')).toBe(b);
      }),
    );
  });

  test('of a text with itself finds nothing', () => {
    fc.assert(
      fc.property(fc.array(paragraphs, { maxLength: 5 }), (texts) => {
        const text = draft(...texts.map((words) => p(words)));
        expect(countChanges(compareDocuments(text, text))).toBe(0);
      }),
    );
  });
});
