/** What a delegation does in suggest mode, sentence by sentence. */

import { describe, expect, test } from 'vitest';
import { linesOf, openText, select, type } from './support';
import { documentOf, paragraph, textOf } from './texts';

const support = textOf('1. To support the Strategy in full.', '2. To condemn [terrorism,] (+IND) violence.');

describe('typing as KAZ in a circulated text', () => {
  test('replaced words are bracketed with both signs', () => {
    const session = openText(support);
    select(session, 'b1', 'support');
    type(session, 'implement');
    expect(linesOf(session)[0]).toBe('To [support] (-KAZ) [implement] (+KAZ) the Strategy in full.');
  });

  test('typing goes on inside the same proposal', () => {
    const session = openText(support);
    session.goToBlock('b1', 'To support'.length);
    type(session, ' and implement');
    expect(linesOf(session)[0]).toBe('To support [and implement] (+KAZ) the Strategy in full.');
    expect(session.getSnapshot().proposals).toHaveLength(2);
  });

  test('typing the old words back leaves no trace', () => {
    const session = openText(support);
    select(session, 'b1', 'support');
    type(session, 'implement');
    select(session, 'b1', 'implement');
    type(session, 'support');
    expect(session.content().rolling).toEqual(support);
  });

  test('what is typed is taken back in one step', () => {
    const session = openText(support);
    session.goToBlock('b1', 'To support'.length);
    type(session, ' and implement');
    expect(session.run({ kind: 'undo' })).toBe(true);
    expect(session.content().rolling).toEqual(support);
    expect(session.getSnapshot()).toMatchObject({ canUndo: false, canRedo: true });
    session.run({ kind: 'redo' });
    expect(linesOf(session)[0]).toBe('To support [and implement] (+KAZ) the Strategy in full.');
  });

  test('all words of a foreign proposal selected and deleted become an objection', () => {
    const session = openText(support);
    select(session, 'b2', 'terrorism,');
    session.run({ kind: 'proposeDeletion' });
    expect(linesOf(session)[1]).toBe('To condemn [terrorism,] (+IND) (-KAZ) violence.');
  });

  test('a deletion over two paragraphs is proposed in each', () => {
    const session = openText(support);
    const [first, second] = [session.state.doc.child(0), session.state.doc.child(1)];
    const from = 1 + first.textContent.indexOf('in full');
    const to = first.nodeSize + 1 + second.textContent.indexOf(' condemn');
    session.propose([{ from, to, lines: [''] }]);
    expect(linesOf(session)).toEqual([
      'To support the Strategy [in full.] (-KAZ)',
      '[To] (-KAZ) condemn [terrorism,] (+IND) violence.',
    ]);
  });

  test('nothing is taken before the delegation is chosen, and a hint says so', () => {
    const session = openText(support, { party: null });
    session.goToBlock('b1', 3);
    type(session, 'x');
    expect(session.content().rolling).toEqual(support);
    expect(session.getSnapshot().hint).toBe('chooseDelegation');
    session.setParty('KAZ');
    session.goToBlock('b1', 3);
    type(session, 'not ');
    expect(linesOf(session)[0]).toContain('(+KAZ)');
    expect(session.getSnapshot().hint).toBeNull();
  });

  test('with suggesting off, what was circulated cannot be changed', () => {
    const session = openText(support);
    session.setSuggesting(false);
    session.goToBlock('b1', 3);
    type(session, 'x');
    expect(session.content().rolling).toEqual(support);
    expect(session.getSnapshot().hint).toBe('circulatedStays');
  });

  test('letters are marked instead of words when that is chosen', () => {
    const session = openText(support);
    session.setGranularity('letters');
    session.goToBlock('b1', 'To support'.length);
    type(session, 'ing');
    expect(linesOf(session)[0]).toBe('To support[ing] (+KAZ) the Strategy in full.');
  });

  test('the last step is saved with its origins, and nothing else changes', () => {
    const bracketed = textOf('10. To suppress [smuggling,] obtaining.');
    const session = openText(bracketed);
    select(session, 'b1', 'smuggling');
    session.run({ kind: 'support' });
    expect(session.content()).toEqual({
      rolling: textOf('10. To suppress [smuggling,] (+KAZ) obtaining.'),
      origins: [{ block: 'b1', group: 0, origin: 'unattributed', corrected: false }],
    });
  });
});

describe('new paragraphs', () => {
  test('Enter proposes one behind, with the next inserted number', () => {
    const session = openText(support);
    session.run({ kind: 'proposeParagraph', text: '' });
    type(session, 'To act.');
    expect(linesOf(session)).toEqual([
      'To support the Strategy in full.',
      '[1a. To act.] (+KAZ)',
      'To condemn [terrorism,] (+IND) violence.',
    ]);
  });

  test('several pasted lines become several proposed paragraphs', () => {
    const session = openText(support);
    session.goToBlock('b1', 2);
    session.run({ kind: 'proposeParagraph', text: 'To act.\nTo go on.' });
    expect(linesOf(session).slice(1, 3)).toEqual(['[1a. To act.] (+KAZ)', '[1b. To go on.] (+KAZ)']);
  });

  test('a second one behind the first counts on', () => {
    const session = openText(support);
    session.run({ kind: 'proposeParagraph', text: 'To act.' });
    session.run({ kind: 'proposeParagraph', text: 'To go on.' });
    expect(linesOf(session).slice(1, 3)).toEqual(['[1a. To act.] (+KAZ)', '[1b. To go on.] (+KAZ)']);
  });

  test.each([
    ['with its number', textOf('1. To support it.'), '[1a. ] (+KAZ)', '[1b. To act.] (+KAZ)'],
    ['also without numbers', textOf('To support it.'), '[] (+KAZ)', '[To act.] (+KAZ)'],
  ])('cut off at the very start of our own leaves room in front, %s', (_, text, room, moved) => {
    const session = openText(text);
    session.run({ kind: 'proposeParagraph', text: 'To act.' });
    select(session, 'n1', 'To act.');
    const { from, to } = session.state.selection;
    session.propose([{ from, to, lines: ['', 'To act.'] }]);
    expect(linesOf(session).slice(1)).toEqual([room, moved]);
    session.run({ kind: 'signParagraph', as: 'withdraw', block: 'n1' });
    session.run({ kind: 'signParagraph', as: 'withdraw', block: 'n2' });
    expect(session.content().rolling).toEqual(text);
  });

  test('withdrawn, the paragraph goes with its number', () => {
    const session = openText(support);
    session.run({ kind: 'proposeParagraph', text: 'To act.' });
    session.run({ kind: 'withdraw' });
    expect(session.content().rolling).toEqual(support);
  });

  test('in a cell of a table a new line is words of the cell', () => {
    const cell = (text: string) => ({ text, marks: [], colspan: 1, rowspan: 1 });
    const table = documentOf([
      { kind: 'table', id: 't', rows: [{ header: false, cells: [cell('Area'), cell('Border control')] }] },
    ]);
    const session = openText(table);
    session.goToBlock('t', 'Area\nBorder'.length);
    type(session, ' and customs');
    expect(linesOf(session)).toEqual(['Area', 'Border [and customs] (+KAZ) control']);
    session.run({ kind: 'withdraw' });
    expect(session.content().rolling).toEqual(table);
  });
});

describe('support, oppose, withdraw', () => {
  test('at the caret', () => {
    const session = openText(support);
    select(session, 'b2', 'terror');
    session.run({ kind: 'support' });
    expect(linesOf(session)[1]).toBe('To condemn [terrorism,] (+IND) (+KAZ) violence.');
    session.run({ kind: 'oppose', group: session.getSnapshot().caretGroup?.key ?? '' });
    expect(linesOf(session)[1]).toBe('To condemn [terrorism,] (+IND) (-KAZ) violence.');
    session.run({ kind: 'withdraw' });
    expect(session.content().rolling).toEqual(support);
  });

  test('of a group over two paragraphs, at its far end', () => {
    const spanning = documentOf([
      paragraph('[It opens here, and', 'b1'),
      paragraph('ends there.] (+IND)', 'b2'),
    ]);
    const session = openText(spanning);
    const [row] = session.getSnapshot().proposals;
    expect(row?.groups[0]).toMatchObject({ supports: ['IND'], text: 'It opens here, and ends there.' });
    expect(session.getSnapshot().diagnostics).toEqual([]);
    session.run({ kind: 'support', group: row?.groups[0]?.key ?? '' });
    expect(linesOf(session)).toEqual(['[It opens here, and', 'ends there.] (+IND) (+KAZ)']);
  });

  test('a command without a group at the caret is refused quietly', () => {
    const session = openText(support);
    session.goToBlock('b1', 3);
    expect(session.run({ kind: 'support' })).toBe(false);
    expect(session.getSnapshot().hint).toBe('noGroupHere');
  });
});

describe('walking', () => {
  const contested = textOf('1. [a] (+IND) b [c] (+IND) (-TUR)', '2. [d] (-IRN) e');

  test('goes from group to group over paragraphs, and back', () => {
    const session = openText(contested);
    const walked: string[] = [];
    while (session.run({ kind: 'nextGroup' })) walked.push(session.getSnapshot().caretGroup?.text ?? '');
    expect(walked).toEqual(['a', 'c', 'd']);
    expect(session.getSnapshot().hint).toBe('noFurtherGroup');
    session.run({ kind: 'previousGroup' });
    expect(session.getSnapshot().caretGroup?.text).toBe('c');
  });

  test('finds contested ones only when asked', () => {
    const session = openText(contested);
    session.run({ kind: 'nextContested' });
    expect(session.getSnapshot().caretGroup).toMatchObject({ text: 'c', contested: true });
    expect(session.run({ kind: 'nextContested' })).toBe(false);
  });
});

test('the keys of groups last while other groups come and go before them', () => {
  const session = openText(support);
  const before = session.getSnapshot().proposals[0]?.groups[0]?.key;
  session.goToBlock('b2', 'To'.length);
  type(session, ' firmly');
  const texts = session
    .getSnapshot()
    .proposals.map(({ groups: [group] }) => [group?.text, group?.key === before]);
  expect(texts).toEqual([
    ['firmly', false],
    ['terrorism,', true],
  ]);
});

test('the snapshot is the same object until something changes', () => {
  const session = openText(support);
  const first = session.getSnapshot();
  expect(session.getSnapshot()).toBe(first);
  session.goToBlock('b2', 4);
  expect(session.getSnapshot()).not.toBe(first);
  expect(session.getSnapshot().proposals).toBe(first.proposals);
});

test('an own draft is edited freely', () => {
  const draft = textOf('1. To support.');
  const session = openText(draft, { circulated: null, rolling: draft });
  select(session, 'b1', 'support');
  type(session, 'act');
  expect(linesOf(session)).toEqual(['To act.']);
});

test('a coalition is told what it is split on', () => {
  const session = openText(textOf('1. To [undertake] (-IND) (+TUR) measures.'));
  const { document, splits } = session.projection({ kind: 'coalition', parties: ['IND', 'TUR'] });
  expect(document.blocks[0]).toMatchObject({ text: 'To undertake measures.' });
  expect(splits.map((key) => session.groupRow(key)?.text)).toEqual(['undertake']);
});
