/** The fingerprint that keeps an undo from being used on another text. */

import { describe, expect, test } from 'vitest';
import { fingerprint } from '#renderer/data/undo';
import { textOf } from '../editor/texts';

describe('the fingerprint of a text', () => {
  test('is the same for the same text, read anew', () => {
    expect(fingerprint(textOf('1. To act.', 'To end.'))).toBe(fingerprint(textOf('1. To act.', 'To end.')));
  });

  test.each([
    ['another letter', textOf('1. To acT.', 'To end.')],
    ['another order', textOf('To end.', '1. To act.')],
    ['one paragraph less', textOf('1. To act.')],
    ['words that moved over a border', textOf('1. To act.To', ' end.')],
  ])('tells %s', (_, other) => {
    expect(fingerprint(other)).not.toBe(fingerprint(textOf('1. To act.', 'To end.')));
  });
});
