/** The list of corrections over a reading: many at once make what they make one by one, and undoing goes through each. */

import { expect, test } from 'vitest';
import { applyCorrection, type Correction } from '#domain/circular/corrections';
import { understand } from '#domain/circular/understand';
import { Replay } from '#renderer/features/import/useHistory';
import { readOf } from '../../domain/circular/blocks';

const reading = understand(readOf('Draft Plan', '1. Act [now.', '2. Rest [] a while.', '3. Go.'), []);
const repair = (block: string, from: number, to: number, insert: string): Correction => ({
  ...{ kind: 'repair', code: 'unclosed-bracket', subject: '' },
  units: [{ block, cell: null, edits: [{ from, to, insert }] }],
});
const corrections: readonly Correction[] = [
  repair('b3', 5, 8, ''),
  repair('b2', 8, 8, ']'),
  { kind: 'label', block: 'b4', label: '4.' },
  repair('b4', 0, 2, 'Stay'),
  repair('b4', 0, 4, 'Halt'),
];
const oneByOne = corrections.reduce((made, one) => applyCorrection(made, one), reading);

test('taken together they make what they make one after the other', () => {
  const made = new Replay().of(reading, corrections, null);
  expect(made).toEqual(oneByOne);
  expect(JSON.stringify(made)).toContain('Halt.');
});

test('each can be undone and done again after they came together', () => {
  const replay = new Replay();
  const whole = replay.of(reading, corrections, null);
  for (let kept = corrections.length - 1; kept >= 0; kept -= 1) {
    const expected = corrections.slice(0, kept).reduce((made, one) => applyCorrection(made, one), reading);
    expect(replay.of(reading, corrections.slice(0, kept), null)).toEqual(expected);
  }
  expect(replay.of(reading, corrections, null)).toEqual(whole);
});

test('paragraphs that nothing mends stay the very same, so that only the others are drawn again', () => {
  const made = new Replay().of(reading, corrections.slice(0, 1), null);
  const [before, after] = [reading.documents[0]?.blocks ?? [], made.documents[0]?.blocks ?? []];
  expect(after.map((block, at) => block === before[at])).toEqual([true, true, false, true]);
});
