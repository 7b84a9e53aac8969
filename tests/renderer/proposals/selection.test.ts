import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '#renderer/features/proposals/gathering';
import { tabbedText, tableHtml, tableOf } from '#renderer/features/proposals/proposalTable';
import { entriesOf } from '#renderer/features/proposals/proposalView';
import {
  nothingSelected,
  type Selection,
  selectAll,
  selectedEntries,
  selectLine,
} from '#renderer/features/proposals/selection';
import { insertionRow } from '#tests/support/fakeSession';

const words = ['a', 'b', 'c', 'd'];
const entries = entriesOf(words.map((key) => insertionRow({ key, text: key, supports: ['KAZ', 'TUR'] })));
const lines = linesOf(entries, 'paragraph');
const keyOf = (word: string) =>
  lines.find((line) => line.kind === 'proposal' && line.entry.target === word)?.key ?? '';
const chosenWords = (selection: Selection) => selectedEntries(lines, selection).map(({ target }) => target);

describe('Selecting proposals', () => {
  it('takes one alone, and forgets the others', () => {
    const first = selectLine(lines, nothingSelected, keyOf('a'), 'only');
    expect(chosenWords(selectLine(lines, first, keyOf('c'), 'only'))).toEqual(['c']);
  });

  it('reaches from where it began to where it was extended, in either direction', () => {
    const begun = selectLine(lines, nothingSelected, keyOf('c'), 'only');
    const down = selectLine(lines, begun, keyOf('d'), 'extend');
    expect(chosenWords(down)).toEqual(['c', 'd']);
    expect(chosenWords(selectLine(lines, down, keyOf('a'), 'extend'))).toEqual(['a', 'b', 'c']);
  });

  it('holds a proposal once although it stands under two parties', () => {
    const byParty = linesOf(entries, 'party');
    expect(selectedEntries(byParty, selectAll(byParty, nothingSelected))).toHaveLength(words.length);
  });

  it('adds with a toggle and takes away with the next, whatever was selected', () => {
    fc.assert(
      fc.property(fc.subarray(words), fc.constantFrom(...words), (selected, word) => {
        const before: Selection = { ...nothingSelected, selected: new Set(selected.map(keyOf)) };
        const once = selectLine(lines, before, keyOf(word), 'toggle');
        expect(once.selected.has(keyOf(word))).toBe(!selected.includes(word));
        expect(selectLine(lines, once, keyOf(word), 'toggle').selected).toEqual(before.selected);
      }),
    );
  });
});

describe('Proposals on the clipboard', () => {
  const table = tableOf(entries.slice(0, 1), ['Place', 'Proposal', 'Parties'], () => '<b>\tA & B');

  it('show who is for them as brackets do', () => {
    expect(table[1]).toEqual(['I.1', '<b>\tA & B', '(+KAZ, TUR)']);
  });

  it('keep a line a row and a tab a cell', () => {
    expect(
      tabbedText(table)
        .split('\n')
        .map((row) => row.split('\t').length),
    ).toEqual([3, 3]);
  });

  it('let no word of a text become markup', () => {
    expect(tableHtml(table)).toContain('<td>&lt;b&gt;\tA &amp; B</td>');
  });
});
