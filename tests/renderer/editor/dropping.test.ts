/** Words let go over a circulated text: where they stand then, and that they are a proposal. */

import { describe, expect, test } from 'vitest';
import { droppedChange, partedFrom } from '#renderer/editor/proposals/pasted';
import { linesOf, openText } from './support';
import { textOf } from './texts';

function dropped(text: string, offset: number, lines: readonly string[]): readonly string[] {
  const session = openText(textOf(text, '2. To go on.'));
  const start = session.state.doc.resolve(1).start();
  session.propose(({ circulated }) => [droppedChange(session.state, start + offset, lines, circulated)]);
  return linesOf(session);
}

describe('words dropped into a circulated text', () => {
  test('are parted from the word that they are let go beside', () => {
    expect(dropped('1. To support it.', 'To '.length, ['always'])[0]).toBe('To [always] (+KAZ) support it.');
    expect(dropped('1. To support it.', 'To support'.length, ['always'])[0]).toBe(
      'To support [always] (+KAZ) it.',
    );
    expect(dropped('1. Peace, security.', 'Peace,'.length, ['order,'])[0]).toBe(
      'Peace, [order,] (+KAZ) security.',
    );
  });

  test('stand inside a word as they are', () => {
    const { state } = openText(textOf('1. To support it.'));
    expect(partedFrom(state, 1 + 'To sup'.length, 'x')).toBe('x');
  });

  test('are paragraphs of their own behind the circulated one when they are several', () => {
    expect(dropped('1. To support it.', 4, ['To act.', 'To react.'])).toEqual([
      'To support it.',
      '[1a. To act.] (+KAZ)',
      '[1b. To react.] (+KAZ)',
      'To go on.',
    ]);
  });
});
