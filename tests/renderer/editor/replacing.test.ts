/** Find and replace: plainly in an own draft, as proposals in a circulated text. */

import { describe, expect, test } from 'vitest';
import { projectDocument } from '#domain/document/projection';
import { draft, n, p } from '#tests/support/draft';
import { linesOf, openText } from './support';

const anywhere = { matchCase: false, wholeWords: false, place: 'anywhere', party: null } as const;

describe('replacing', () => {
  const text = draft(
    p('Members shall act. Members shall report, and members agree.'),
    p('No member is bound.'),
  );

  test('all places of a circulated text become proposals, the base stands, and one undo takes all back', () => {
    const session = openText(text);
    session.find({ words: 'members', ...anywhere });
    expect(session.replace('Parties', true)).toEqual({ replaced: 3, left: 0 });
    expect(linesOf(session)[0]).toBe(
      '[Members] (-KAZ) [Parties] (+KAZ) shall act. [Members] (-KAZ) [Parties] (+KAZ) shall report, and [members] (-KAZ) [Parties] (+KAZ) agree.',
    );
    const { rolling } = session.content();
    expect(projectDocument(rolling, { kind: 'base' }).blocks).toEqual(text.blocks);
    session.run({ kind: 'undo' });
    expect(session.content().rolling.blocks).toEqual(text.blocks);
  });

  test('new words take over the capitals of the old ones, unless the case was asked for', () => {
    const session = openText(text);
    session.find({ words: 'members', ...anywhere });
    session.replace('parties', true);
    expect(linesOf(session)[0]).toBe(
      '[Members] (-KAZ) [Parties] (+KAZ) shall act. [Members] (-KAZ) [Parties] (+KAZ) shall report, and [members] (-KAZ) [parties] (+KAZ) agree.',
    );
    session.run({ kind: 'undo' });
    session.find({ words: 'Members', ...anywhere, matchCase: true });
    session.replace('parties', true);
    expect(linesOf(session)[0]).toContain('[parties] (+KAZ) shall act.');
  });

  test('the nearest place from the caret on is taken first, also when the caret stands before it', () => {
    const session = openText(text);
    session.goToBlock('b1', 'Members shall act. '.length);
    session.find({ words: 'm', ...anywhere });
    session.goToHit(0);
    session.find({ words: 'members', ...anywhere });
    session.goToHit(0);
    expect(session.finding().current).toBe(1);
    expect(session.replace('Parties', false)).toEqual({ replaced: 1, left: 0 });
    expect(linesOf(session)[0]).toContain('[Members] (-KAZ) [Parties] (+KAZ) shall report');
  });

  test('words that are out already are not replaced a second time', () => {
    const session = openText(text);
    session.find({ words: 'member', ...anywhere, wholeWords: true });
    session.replace('Party', true);
    const once = linesOf(session);
    expect(session.replace('Party', true).replaced).toBe(0);
    expect(linesOf(session)).toEqual(once);
  });

  test('in an own draft the words are simply changed, one after the other or all', () => {
    const session = openText(text, { circulated: null });
    session.find({ words: 'members', ...anywhere });
    session.goToHit(1);
    expect(session.replace('Parties', false)).toEqual({ replaced: 1, left: 0 });
    expect(session.replace('Parties', true)).toEqual({ replaced: 2, left: 0 });
    expect(linesOf(session)[0]).toBe('Parties shall act. Parties shall report, and Parties agree.');
    session.find({ words: ' and', ...anywhere });
    session.replace('', true);
    expect(linesOf(session)[0]).toBe('Parties shall act. Parties shall report, Parties agree.');
  });

  test('the number that calls a footnote is never replaced', () => {
    const called = draft(
      (id) => ({ ...p('In 2021')(id), marks: [{ kind: 'note', from: 6, to: 7, note: '1' }] }) as never,
      n('1', 'See above.'),
    );
    const session = openText(called, { circulated: null });
    session.find({ words: '1', ...anywhere });
    expect(session.replace('9', true)).toEqual({ replaced: 0, left: 1 });
  });
});
