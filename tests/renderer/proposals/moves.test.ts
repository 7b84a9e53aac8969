import { describe, expect, it } from 'vitest';
import { actOn } from '#renderer/features/proposals/proposalActions';
import {
  countEntries,
  entriesOf,
  everything,
  filterEntries,
} from '#renderer/features/proposals/proposalView';
import { deletionRow, insertionRow } from '#tests/support/fakeSession';
import { linesOf, openText } from '../editor/support';
import { textOf } from '../editor/texts';

const gone = deletionRow({ key: 'gone', text: 'To end the war.', opposes: ['IND'], place: 'II.2' });
const fresh = insertionRow({ key: 'new', text: '4a. To end the war.', supports: ['IND'], place: 'II.4a' });

describe('A paragraph that is moved', () => {
  it('is one line at its new place, with its old one, whichever stands first', () => {
    for (const rows of [
      [gone, fresh],
      [fresh, gone],
    ])
      expect(entriesOf(rows)).toMatchObject([
        {
          kind: 'move',
          place: 'II.4a',
          from: { place: 'II.2', group: 'gone' },
          target: 'new',
          groups: ['gone', 'new'],
          supports: ['IND'],
          opposes: [],
        },
      ]);
  });

  it('is one line, too, where the new number has several parts and no full stop', () => {
    const numbered = insertionRow({ ...fresh.groups[0], text: '1.2 To end the war.', supports: ['IND'] });
    expect(entriesOf([gone, numbered]).map(({ kind }) => kind)).toEqual(['move']);
  });

  it('is counted and found as one proposal', () => {
    const entries = entriesOf([gone, fresh]);
    expect(countEntries(entries).all).toBe(1);
    expect(filterEntries(entries, { ...everything, kind: 'move' })).toHaveLength(1);
    expect(filterEntries(entries, { ...everything, kind: 'deletion' })).toEqual([]);
  });

  it('stays the same line while neither place is touched', () => {
    expect(entriesOf([gone, fresh])[0]).toBe(entriesOf([gone, fresh])[0]);
  });

  it('is against whoever keeps the words at their old place', () => {
    const kept = deletionRow({ ...gone.groups[0], supports: ['PAK'], contested: true });
    expect(entriesOf([kept, fresh])[0]).toMatchObject({ kind: 'move', opposes: ['PAK'], contested: true });
  });

  it('is two proposals where others ask for the one than for the other', () => {
    const others = insertionRow({ ...fresh.groups[0], supports: ['TUR'] });
    expect(entriesOf([gone, others]).map(({ kind }) => kind)).toEqual(['deletion', 'insertion']);
  });

  it('is not made of a few words that come and go by chance', () => {
    const out = deletionRow({ key: 'a', text: 'all States', opposes: ['IND'] });
    const back = insertionRow({ key: 'b', text: 'all States', supports: ['IND'] });
    expect(entriesOf([out, back]).map(({ kind }) => kind)).toEqual(['deletion', 'insertion']);
  });

  it('goes to one new place only, though the same words are proposed at two', () => {
    const again = insertionRow({ ...fresh.groups[0], key: 'again', place: 'III.1' });
    expect(entriesOf([gone, fresh, again]).map(({ kind }) => kind)).toEqual(['move', 'insertion']);
  });
});

describe('A move in the open text', () => {
  const moved = () => {
    const session = openText(textOf('1. To protect the borders.', '2. To meet once a year.', '3. To end.'));
    session.goToBlock('b1', 3);
    session.run({ kind: 'moveParagraph', direction: 1 });
    return session;
  };
  const entries = (session: ReturnType<typeof moved>) => entriesOf(session.getSnapshot().proposals);

  it('is shown once, and withdrawn from both places as one step', () => {
    const session = moved();
    expect(entries(session)).toMatchObject([{ kind: 'move', from: { place: '1' }, supports: ['KAZ'] }]);
    actOn(session, entries(session), 'withdraw');
    expect(linesOf(session)).toEqual(['To protect the borders.', 'To meet once a year.', 'To end.']);
  });

  it('is supported at both places by who supports it, as one step', () => {
    const session = moved();
    const before = linesOf(session);
    session.setParty('TUR');
    actOn(session, entries(session), 'support');
    expect(linesOf(session)).toEqual([
      '[To protect the borders.] (-KAZ) (-TUR)',
      'To meet once a year.',
      '[2a. To protect the borders.] (+KAZ) (+TUR)',
      'To end.',
    ]);
    expect(entries(session)).toMatchObject([{ kind: 'move', supports: ['KAZ', 'TUR'], ours: '+' }]);
    session.run({ kind: 'undo' });
    expect(linesOf(session)).toEqual(before);
  });

  it('is opposed by who keeps the words where they stand', () => {
    const session = moved();
    session.setParty('TUR');
    actOn(session, entries(session), 'oppose');
    expect(linesOf(session)[0]).toBe('[To protect the borders.] (-KAZ) (+TUR)');
    expect(linesOf(session)[2]).toBe('[2a. To protect the borders.] (+KAZ) (-TUR)');
    expect(entries(session)).toMatchObject([{ kind: 'move', contested: true, ours: '-' }]);
  });
});
