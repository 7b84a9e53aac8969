/** What holds for any corrections of any reading. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyCorrections,
  changeLabel,
  joinDocuments,
  moveBorder,
  partsOf,
  splitDocument,
  withCorrection,
  withoutCorrection,
} from '#domain/circular/corrections';
import { blockIds, corrections, letters, readings } from './readings';

describe('whatever a person puts right', () => {
  test('every block stays, once, and in the order of the file', () => {
    fc.assert(
      fc.property(readings, corrections, (reading, list) => {
        expect(blockIds(applyCorrections(reading, list))).toEqual(blockIds(reading));
      }),
    );
  });

  test('no part of the file is left empty', () => {
    fc.assert(
      fc.property(readings, corrections, (reading, list) => {
        const parts = partsOf(applyCorrections(reading, list));
        expect(parts.every(({ blocks }) => blocks.length > 0)).toBe(true);
      }),
    );
  });

  test('moving, drawing and taking away borders changes no letter', () => {
    fc.assert(
      fc.property(readings, corrections, (reading, list) => {
        const borders = list.filter(({ kind }) => kind === 'border' || kind === 'split' || kind === 'join');
        expect(letters(applyCorrections(reading, borders))).toBe(letters(reading));
      }),
    );
  });

  test('making a block something else loses no letter of it', () => {
    fc.assert(
      fc.property(readings, corrections, (reading, list) => {
        const shapes = list.filter(({ kind }) => kind === 'shape');
        const before = letters(reading);
        const after = letters(applyCorrections(reading, shapes));
        expect([...after].filter((letter) => letter !== '1').join('')).toBe(
          [...before].filter((letter) => letter !== '1').join(''),
        );
        expect(after.length).toBeGreaterThanOrEqual(before.length);
      }),
    );
  });

  test('the reading as received is never written over', () => {
    fc.assert(
      fc.property(readings, corrections, (reading, list) => {
        const before = JSON.stringify(reading);
        applyCorrections(reading, list);
        expect(JSON.stringify(reading)).toBe(before);
      }),
    );
  });

  test('taking one back leaves a list that still loses nothing', () => {
    fc.assert(
      fc.property(readings, corrections, fc.nat(12), (reading, list, place) => {
        const shorter = withoutCorrection(list, place);
        expect(shorter.length).toBeLessThanOrEqual(list.length);
        expect(blockIds(applyCorrections(reading, shorter))).toEqual(blockIds(reading));
      }),
    );
  });
});

test('a border that went down and up again is where it was', () => {
  fc.assert(
    fc.property(readings, fc.integer({ min: 1, max: 4 }), (reading, part) => {
      const moved = moveBorder(reading, part, 1);
      if (moved !== reading) expect(moveBorder(moved, part, -1)).toEqual(reading);
    }),
  );
});

test('a text cut in two and joined again holds what it held', () => {
  fc.assert(
    fc.property(readings, fc.integer({ min: 1, max: 20 }), (reading, at) => {
      const cut = splitDocument(reading, `b${at}`);
      if (cut === reading) return;
      const place = partsOf(cut).findIndex(({ blocks }) => blocks[0]?.id === `b${at}`);
      const joined = joinDocuments(cut, place);
      expect(partsOf(joined).map(({ blocks }) => blocks)).toEqual(
        partsOf(reading).map(({ blocks }) => blocks),
      );
      expect(joined.documents.map(({ title }) => title)).toEqual(reading.documents.map(({ title }) => title));
    }),
  );
});

test('a label that goes back into the words and comes out again is the same label', () => {
  fc.assert(
    fc.property(readings, fc.integer({ min: 1, max: 20 }), (reading, at) => {
      const block = partsOf(reading)
        .flatMap(({ blocks }) => blocks)
        .find(({ id }) => id === `b${at}`);
      const label = block !== undefined && 'label' in block ? block.label : null;
      if (label === null) return;
      const plain = changeLabel(reading, `b${at}`, null);
      expect(changeLabel(plain, `b${at}`, label)).toEqual(reading);
    }),
  );
});

test('typing a title is one correction, however many keys it takes', () => {
  const typed = ['D', 'De', 'Dec'].reduce(
    (list, title) => withCorrection(list, { kind: 'facts', index: 0, facts: { title } }),
    withCorrection([], { kind: 'split', block: 'b2' }),
  );
  expect(typed).toEqual([
    { kind: 'split', block: 'b2' },
    { kind: 'facts', index: 0, facts: { title: 'Dec' } },
  ]);
});
