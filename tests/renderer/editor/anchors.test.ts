import { describe, expect, test } from 'vitest';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { anchorOf } from '#renderer/editor/plugins/anchors';
import { openText, select, type } from './support';
import { textOf } from './texts';

const text = textOf('1. To support the Strategy, and to support it in full.');

function annotate(session: EditorSession, words: string): void {
  select(session, 'b1', words);
  const anchor = session.anchorOfSelection();
  if (!anchor) throw new Error('nothing is selected');
  session.setAnchors([{ id: 'a', anchor, visibility: 'private', resolved: false }]);
}

describe('the place of an annotation', () => {
  test('is the selected words with some of the text around them', () => {
    const session = openText(text);
    select(session, 'b1', 'Strategy');
    expect(session.anchorOfSelection()).toEqual({
      block: 'b1',
      from: 15,
      to: 23,
      quote: 'Strategy',
      before: 'To support the ',
      after: ', and to support it in f',
    });
  });

  test('is none when nothing is selected', () => {
    const session = openText(text);
    session.goToBlock('b1', 3);
    expect(session.anchorOfSelection()).toBeNull();
  });

  test('moves with the words when something is proposed before them', () => {
    const session = openText(text);
    annotate(session, 'Strategy');
    session.goToBlock('b1', 'To'.length);
    type(session, ' fully');
    const [state] = session.anchors();
    expect(state).toMatchObject({ lost: false, anchor: { quote: 'Strategy' } });
    expect(state?.anchor.from).toBe('To [fully] (+KAZ) support the '.length);
  });

  test('stays on words that are asked to be deleted', () => {
    const session = openText(text);
    annotate(session, 'Strategy');
    select(session, 'b1', 'Strategy');
    session.run({ kind: 'proposeDeletion' });
    expect(session.anchors()[0]).toMatchObject({ lost: false, anchor: { quote: 'Strategy' } });
  });

  test('is lost with the words of a proposal that is withdrawn, and found again when that is undone', () => {
    const session = openText(text);
    session.goToBlock('b1', 'To support'.length);
    type(session, ' and implement');
    annotate(session, 'implement');
    session.run({ kind: 'withdraw' });
    expect(session.anchors()[0]).toMatchObject({ lost: true, anchor: { quote: 'implement' } });
    session.run({ kind: 'undo' });
    expect(session.anchors()[0]).toMatchObject({ lost: false, anchor: { quote: 'implement' } });
  });

  test('is found by its quotation where the stored offsets no longer fit', () => {
    const session = openText(text);
    const anchor = { block: 'b1', from: 90, to: 97, quote: 'support', before: ' and to ', after: ' it' };
    session.setAnchors([{ id: 'a', anchor, visibility: 'share', resolved: false }]);
    session.goToAnchor('a');
    expect(session.getSnapshot().selection).toMatchObject({ from: 32, to: 39 });
  });
});

describe('an annotation over two paragraphs', () => {
  const two = textOf('1. To support the Strategy.', '2. To report on it every year.');

  function annotateBoth(session: EditorSession): void {
    const ends = (block: string, words: string) => {
      select(session, block, words);
      return session.state.selection;
    };
    const anchor = anchorOf(session.state.doc, ends('b1', 'Strategy').from, ends('b2', 'report').to);
    if (!anchor) throw new Error('nothing is selected');
    session.setAnchors([{ id: 'a', anchor, visibility: 'share', resolved: false }]);
  }

  test('quotes both and knows where it ends', () => {
    const session = openText(two);
    annotateBoth(session);
    expect(session.anchors()[0]?.anchor).toEqual({
      block: 'b1',
      from: 15,
      to: 24,
      end: { block: 'b2', to: 9 },
      quote: 'Strategy.\nTo report',
      before: 'To support the ',
      after: ' on it every year.',
    });
  });

  test('follows its words when something is proposed before and inside it', () => {
    const session = openText(two);
    annotateBoth(session);
    session.goToBlock('b1', 'To'.length);
    type(session, ' fully');
    session.goToBlock('b2', 'To'.length);
    type(session, ' duly');
    expect(session.anchors()[0]).toMatchObject({
      lost: false,
      anchor: { quote: 'Strategy.\nTo [duly] (+KAZ) report', end: { block: 'b2' } },
    });
  });

  test('is found again when the text is opened anew', () => {
    const session = openText(two);
    annotateBoth(session);
    const [state] = session.anchors();
    const later = openText(two);
    if (state) later.setAnchors([{ ...state, visibility: 'share', resolved: false }]);
    expect(later.anchors()).toEqual([state]);
  });

  test('is lost when its last words are gone, and says so', () => {
    const session = openText(two);
    annotateBoth(session);
    const [state] = session.anchors();
    const later = openText(textOf('1. To support the Strategy.', '2. To meet.'));
    if (state) later.setAnchors([{ ...state, visibility: 'share', resolved: false }]);
    expect(later.anchors()[0]?.lost).toBe(true);
  });
});

test('annotations are no part of what is saved as the text', () => {
  const session = openText(text);
  annotate(session, 'Strategy');
  expect(session.content()).toEqual({ rolling: text, origins: [] });
  expect(session.getSnapshot().canUndo).toBe(false);
});
