import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherings, linesOf, stepLine } from '#renderer/features/proposals/gathering';
import {
  countEntries,
  entriesOf,
  everything,
  filterEntries,
  mostAskers,
  partiesIn,
} from '#renderer/features/proposals/proposalView';
import { deletionRow, groupRow, insertionRow, replacementRow } from '#tests/support/fakeSession';

const undertake = replacementRow(
  { key: 'old', text: 'undertake', opposes: ['ISR'], place: 'II.10' },
  { key: 'new', text: 'encourage', supports: ['ISR', 'BHR'], place: 'II.10' },
);
const taskForce = deletionRow({
  key: 'fatf',
  text: 'the FATF',
  opposes: ['IRN'],
  supports: ['BHR', 'ISR'],
  contested: true,
  place: 'II.11',
});
const sharing = insertionRow({
  key: 'share',
  text: 'information sharing,',
  supports: ['CHN'],
  place: 'II.11',
});
const ourWords = insertionRow({ key: 'ours', text: 'voluntary', supports: ['KAZ'], ours: '+', place: null });
const smuggling = {
  kind: 'bracketed' as const,
  groups: [groupRow({ key: 'smug', text: 'smuggling,', origin: 'unattributed', place: 'III.2' })],
};
const all = entriesOf([undertake, taskForce, sharing, ourWords, smuggling]);

describe('A proposal as a line', () => {
  it('shows a replacement once, with the old words and the new ones', () => {
    expect(entriesOf([undertake])).toMatchObject([
      { kind: 'replacement', oldWords: 'undertake', newWords: 'encourage', place: 'II.10' },
    ]);
  });

  it('finds the old words of a replacement also where the new ones stand first', () => {
    const [old, fresh] = undertake.groups;
    if (old === undefined || fresh === undefined) throw new Error('The pair has two groups.');
    expect(entriesOf([{ kind: 'replacement', groups: [fresh, old] }])).toMatchObject([
      { oldWords: 'undertake', newWords: 'encourage', target: 'new' },
    ]);
  });

  it('counts a party against the old words as one for the replacement, once', () => {
    expect(entriesOf([undertake])[0]?.supports).toEqual(['ISR', 'BHR']);
  });

  it('counts a party that keeps the old words as one against the replacement', () => {
    const kept = replacementRow({ opposes: ['ISR'], supports: ['IRN'] }, { supports: ['ISR'] });
    expect(entriesOf([kept])[0]?.opposes).toEqual(['IRN']);
  });

  it('aims an action at the new words of a replacement', () => {
    expect(entriesOf([undertake])[0]?.target).toBe('new');
  });

  it('calls the delegation for a replacement when it only opposes the old words', () => {
    const ours = replacementRow({ opposes: ['KAZ'], ours: '-' }, { supports: ['ISR'] });
    expect(entriesOf([ours])[0]).toMatchObject({ ours: '+', targetSign: null });
  });

  it('knows on which groups the delegation has signed, so that withdrawing reaches all of them', () => {
    const both = replacementRow({ key: 'a', ours: '-' }, { key: 'b', ours: '+' });
    expect(entriesOf([both])[0]?.oursOn).toEqual(['a', 'b']);
  });

  it('shows words that someone would delete as old words only', () => {
    expect(entriesOf([taskForce])[0]).toMatchObject({
      oldWords: 'the FATF',
      newWords: null,
      contested: true,
    });
  });

  it('leaves out a row without any group', () => {
    expect(entriesOf([{ kind: 'insertion', groups: [] }])).toEqual([]);
  });
});

describe('Filters and counts', () => {
  it('counts all, the contested ones and ours', () => {
    expect(countEntries(all)).toEqual({ all: 5, contested: 1, ours: 1 });
  });

  it('leaves only what is contested', () => {
    expect(filterEntries(all, { ...everything, contestedOnly: true }).map((entry) => entry.target)).toEqual([
      'fatf',
    ]);
  });

  it('leaves only ours', () => {
    expect(filterEntries(all, { ...everything, oursOnly: true }).map((entry) => entry.target)).toEqual([
      'ours',
    ]);
  });

  it('leaves what a party has signed, for or against', () => {
    expect(filterEntries(all, { ...everything, party: 'BHR' }).map((entry) => entry.target)).toEqual([
      'new',
      'fatf',
    ]);
  });

  it('leaves what one party asks for alone, be it to add or to delete', () => {
    expect(filterEntries(all, { ...everything, backing: 'alone' }).map((entry) => entry.target)).toEqual([
      'fatf',
      'share',
      'ours',
    ]);
  });

  it('leaves what two parties or more ask for', () => {
    expect(filterEntries(all, { ...everything, backing: 2 }).map((entry) => entry.target)).toEqual(['new']);
  });

  it('knows how many parties stand behind the proposal with the most of them', () => {
    expect(mostAskers(all)).toBe(2);
    expect(mostAskers([])).toBe(0);
  });

  it('leaves only proposals of one kind', () => {
    expect(filterEntries(all, { ...everything, kind: 'bracketed' }).map((entry) => entry.target)).toEqual([
      'smug',
    ]);
  });

  it('names every party once, by code', () => {
    expect(partiesIn(all)).toEqual(['BHR', 'CHN', 'IRN', 'ISR', 'KAZ']);
  });
});

describe('Headings', () => {
  it('gather by paragraph in the order of the text, with how many stand under each', () => {
    const headings = linesOf(all, 'paragraph').filter((line) => line.kind === 'heading');
    expect(headings.map(({ title, count }) => [title, count])).toEqual([
      ['II.10', 1],
      ['II.11', 2],
      [null, 1],
      ['III.2', 1],
    ]);
  });

  it('gather by party under each party that signed, and put nobody’s brackets last', () => {
    const headings = linesOf(all, 'party').filter((line) => line.kind === 'heading');
    expect(headings.map(({ title, count }) => [title, count])).toEqual([
      ['BHR', 2],
      ['CHN', 1],
      ['IRN', 1],
      ['ISR', 2],
      ['KAZ', 1],
      [null, 1],
    ]);
  });

  it('gather by kind, replacements first', () => {
    const headings = linesOf(all, 'kind').filter((line) => line.kind === 'heading');
    expect(headings.map(({ title, count }) => [title, count])).toEqual([
      ['replacement', 1],
      ['insertion', 2],
      ['deletion', 1],
      ['bracketed', 1],
    ]);
  });

  it('gather by state, what is contested first and what nobody signed last', () => {
    const headings = linesOf(all, 'state').filter((line) => line.kind === 'heading');
    expect(headings.map(({ title, count }) => [title, count])).toEqual([
      ['contested', 1],
      ['proposed', 3],
      ['open', 1],
    ]);
  });

  it('show one party alone when the list is narrowed to it', () => {
    const headings = linesOf(filterEntries(all, { ...everything, party: 'ISR' }), 'party', 'ISR').filter(
      (line) => line.kind === 'heading',
    );
    expect(headings.map((line) => line.title)).toEqual(['ISR']);
  });

  it('give every line a key of its own, however often a proposal is listed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.subarray(['BHR', 'IRN', 'ISR', 'KAZ']), { maxLength: 30 }),
        fc.constantFrom(...gatherings),
        (supports, gathering) => {
          const entries = entriesOf(supports.map((parties) => insertionRow({ supports: parties })));
          const keys = linesOf(entries, gathering).map((line) => line.key);
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
    );
  });

  it('lose no proposal, whichever way they gather', () => {
    for (const gathering of gatherings) {
      const listed = linesOf(all, gathering).flatMap((line) =>
        line.kind === 'proposal' ? line.entry.target : [],
      );
      expect(new Set(listed)).toEqual(new Set(all.map((entry) => entry.target)));
    }
  });
});

describe('Walking the list', () => {
  const lines = linesOf(all, 'paragraph');

  it('steps over headings', () => {
    expect(lines[stepLine(lines, 1, 1)]).toMatchObject({ kind: 'proposal', entry: { target: 'fatf' } });
  });

  it('stays where it is at either end', () => {
    expect(stepLine(lines, 1, -1)).toBe(1);
    expect(stepLine(lines, lines.length - 1, 1)).toBe(lines.length - 1);
  });
});
