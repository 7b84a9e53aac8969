import { describe, expect, test } from 'vitest';
import type { Group } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import {
  askedOf,
  isContested,
  isInBase,
  originOf,
  ownedOnlyBy,
  positionOf,
  signOf,
} from '#domain/notation/positions';

const group = (text: string): Group => parseRolling(text).groups[0] ?? expect.fail(`no group in ${text}`);

describe('who wants what about a group', () => {
  test('each side lists its parties in the order in which they signed', () => {
    expect(positionOf(group('[the FATF] (-IRN) (+BHR) (+ISR)'))).toEqual({
      supports: ['BHR', 'ISR'],
      opposes: ['IRN'],
    });
  });

  test('of a party on both sides the last sign counts', () => {
    expect(positionOf(group('[x] (+IND, TUR) (-IND)'))).toEqual({ supports: ['TUR'], opposes: ['IND'] });
    expect(signOf(group('[x] (+IND) (-IND)'), 'IND')).toBe('-');
  });

  test('a party that did not sign has no sign', () => {
    expect(signOf(group('[x] (+IND)'), 'TUR')).toBeNull();
  });

  test('a group is contested when different parties stand on both sides', () => {
    expect(isContested(group('[x] (+CHN) (-IRQ)'))).toBe(true);
    expect(isContested(group('[x] (+CHN) (+IRQ)'))).toBe(false);
    expect(isContested(group('[x] (+CHN) (-CHN)'))).toBe(false);
  });

  test('a group is a party’s alone when nobody else signed it', () => {
    expect(ownedOnlyBy(group('[x] (+IND) (-IND)'), 'IND')).toBe(true);
    expect(ownedOnlyBy(group('[x] (+IND) (-TUR)'), 'IND')).toBe(false);
    expect(ownedOnlyBy(group('[x]'), 'IND')).toBe(false);
  });

  test('words that are said to be in the base are asked out only where somebody is against them', () => {
    const base = new Map([[0, 'base' as const]]);
    expect(askedOf(group('[smuggling,] (+KAZ)'), base)).toBe('unattributed');
    expect(askedOf(group('[smuggling,] (+KAZ) (-IND)'), base)).toBe('base');
    expect(askedOf(group('[smuggling,] (+KAZ)'))).toBe('proposed');
  });

  test('a recorded origin stands before the text’s', () => {
    const smuggling = group('[smuggling,] (+KAZ)');
    expect(originOf(smuggling)).toBe('proposed');
    expect(originOf(smuggling, new Map([[0, 'unattributed']]))).toBe('unattributed');
    expect(isInBase(smuggling, new Map([[0, 'unattributed']]))).toBe(true);
  });
});
