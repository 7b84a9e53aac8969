import { describe, expect, test } from 'vitest';
import { keptOrigins } from '#domain/document/keptOrigins';
import { rollingOf } from '#domain/document/rolling';
import { draft, p, t } from '#tests/support/draft';

const read = rollingOf(
  draft(p('We [agree] (+KAZ) and [urge] (-IND)'), t(['[a] (+TUR)', '[b] (+IND)']), p('[c] (+IND)')),
);

describe('the kept origin of a group', () => {
  test('is found by the place of the group among those of its block, the cells of a table counted on', () => {
    const origins = keptOrigins(read, [
      { block: 'b1', group: 0, origin: 'unattributed' },
      { block: 'b2', group: 1, origin: 'base' },
      { block: 'b3', group: 0, origin: 'proposed' },
    ]);
    expect([...origins]).toEqual([
      [0, 'unattributed'],
      [3, 'base'],
      [4, 'proposed'],
    ]);
  });

  test('is left out where the group is not there any more', () => {
    expect(keptOrigins(read, [{ block: 'b1', group: 2, origin: 'base' }]).size).toBe(0);
    expect(keptOrigins(read, [{ block: 'gone', group: 0, origin: 'base' }]).size).toBe(0);
    expect(keptOrigins(read, []).size).toBe(0);
  });
});
