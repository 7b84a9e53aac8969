import { describe, expect, test } from 'vitest';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { linesOf, openText, select, type } from './support';
import { textOf } from './texts';

const text = textOf(
  '1. To support the Strategy, and to support it in full.',
  '2. To respect [the law] (+IND) always.',
);

function keep(session: EditorSession, words: string): void {
  select(session, 'b1', words);
  const anchor = session.anchorOfSelection();
  if (!anchor) throw new Error('nothing is selected');
  session.setPlaces([{ id: 'i', anchor }]);
}

const mark = { block: 'b2', kind: 'reserved', label: 'reserved' } as const;

describe('The margin', () => {
  test('is asked for without changing the text or its version', () => {
    const session = openText(text);
    const { version } = session.getSnapshot();
    session.setMargins([mark]);
    expect(session.getSnapshot().version).toBe(version);
    expect(session.getSnapshot().canUndo).toBe(false);
  });
});

describe('The place of an instruction', () => {
  test('moves with its words when something is proposed before them', () => {
    const session = openText(text);
    keep(session, 'Strategy');
    session.goToBlock('b1', 'To'.length);
    type(session, ' fully');
    expect(session.places()).toMatchObject([{ id: 'i', lost: false, anchor: { quote: 'Strategy' } }]);
    expect(session.places()[0]?.anchor.from).toBe('To [fully] (+KAZ) support the '.length);
  });

  test('on a group is the words inside it, and grows with what is written there', () => {
    const session = openText(text);
    const group = session.getSnapshot().proposals[0]?.groups[0];
    expect(session.anchorOfGroup(group?.key ?? '')).toMatchObject({ block: 'b2', quote: 'the law' });
    expect(session.anchorOfGroup('none')).toBeNull();
  });

  test('on a paragraph is all of it', () => {
    const session = openText(text);
    expect(session.anchorOfBlock('b2')?.quote).toBe('To respect [the law] (+IND) always.');
    expect(session.anchorOfBlock('none')).toBeNull();
  });
});

describe('A former state of a text', () => {
  const proposed = () => {
    const session = openText(text);
    keep(session, 'Strategy');
    const before = session.content();
    select(session, 'b1', 'support');
    session.run({ kind: 'proposeReplacement', text: 'implement' });
    session.goToBlock('b2', 5);
    session.run({ kind: 'proposeParagraph', text: 'To act.' });
    return { session, before, after: session.content() };
  };

  test('comes back to the character, new paragraphs gone, and one undo brings the present back', () => {
    const { session, before, after } = proposed();
    expect(linesOf(session)).toHaveLength(3);
    expect(session.restore(before)).toBe(true);
    expect(session.content()).toEqual(before);
    session.run({ kind: 'undo' });
    expect(linesOf(session)).toEqual(
      after.rolling.blocks.map((block) => (block.kind === 'table' ? '' : block.text)),
    );
  });

  test('can be the newer one: proposals and new paragraphs come with their origins', () => {
    const { session, before, after } = proposed();
    session.restore(before);
    expect(session.restore(after)).toBe(true);
    expect(session.content()).toEqual(after);
    expect(session.project({ kind: 'base' })).toEqual(openText(text).project({ kind: 'base' }));
  });

  test('finds the places of what is kept beside it again', () => {
    const { session, before } = proposed();
    session.restore(before);
    expect(session.places()).toMatchObject([{ lost: false, anchor: { quote: 'Strategy', from: 15 } }]);
  });

  test('that is the present one changes nothing and needs no undo', () => {
    const session = openText(text);
    expect(session.restore(session.content())).toBe(true);
    expect(session.getSnapshot().canUndo).toBe(false);
  });

  test('of another text is refused: what was circulated stays', () => {
    const session = openText(text);
    const other = textOf('1. To oppose the Strategy.', '2. To respect [the law] (+IND) always.');
    expect(session.restore({ rolling: other, origins: [] })).toBe(false);
    expect(linesOf(session)[0]).toContain('To support');
  });
});
