import { expect, test } from 'vitest';
import type { MappedBlock } from '#renderer/editor/textMap';
import { marksOf } from '#renderer/features/document/MapStrip.tsx';

const block = (change: Partial<MappedBlock>): MappedBlock => ({
  block: 'b',
  length: 100,
  state: null,
  ours: false,
  redLine: false,
  ...change,
});

test('the map says where the text is agreed, proposed, contested, ours, and where a red line is crossed', () => {
  const marks = marksOf([
    block({ state: 'agreed' }),
    block({ state: 'proposed', ours: true }),
    block({ state: 'proposed' }),
    block({ state: 'contested', redLine: true }),
  ]);
  expect(marks).toEqual([
    { kind: 'agreed', from: 0, to: 100 },
    { kind: 'proposed', from: 100, to: 300 },
    { kind: 'ours', from: 100, to: 200 },
    { kind: 'contested', from: 300, to: 400 },
    { kind: 'redLine', from: 300, to: 400 },
  ]);
});

test('a text without anything open has an empty map', () => {
  expect(marksOf([block({}), block({})])).toEqual([]);
});
