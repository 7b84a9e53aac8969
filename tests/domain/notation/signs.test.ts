/** Signs and spaces as programs and keyboards put them between a bracket and its party. */

import { describe, expect, test } from 'vitest';
import { parseRolling } from '#domain/notation/parse';
import { positionOf } from '#domain/notation/positions';
import { serialize } from '#domain/notation/serialize';

const positions = (text: string) => parseRolling(text).groups.map((group) => positionOf(group));

describe('an attribution', () => {
  test.each(['-', '\u2010', '\u2011', '\u2012', '–', '—', '\u2015', '−', '－', '﹣'])(
    'opposes with any dash that a program makes of a minus: (%sIND)',
    (dash) => {
      expect(positions(`[a] (${dash}IND)`)).toEqual([{ supports: [], opposes: ['IND'] }]);
    },
  );

  test.each(['+', '＋', '﹢'])('supports with any plus: (%sIND)', (plus) => {
    expect(positions(`[a] (${plus}IND, TUR)`)).toEqual([{ supports: ['IND', 'TUR'], opposes: [] }]);
  });

  test.each(['', ' ', '\u00a0', '\t', '\u2009', '\u200b', ' \u2060', '\ufeff ', '\n'])(
    'belongs to the bracket before it whatever space parts them: %j',
    (space) => {
      const text = `[a]${space}(+${space}IND)`;
      expect(positions(text)).toEqual([{ supports: ['IND'], opposes: [] }]);
      expect(serialize(parseRolling(text))).toBe(text);
    },
  );

  test.each(['(SUM/2022/DRAFT/6)', '(2022-2023)', '(A/RES/75/291)', '(~IND)', '(_IND)', '(+Ind)', '(+)'])(
    'is none where something else stands in parentheses: %s',
    (words) => {
      expect(positions(`[a] ${words}`)).toEqual([{ supports: [], opposes: [] }]);
    },
  );
});
