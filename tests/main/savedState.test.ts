/** What the window remembers, and that it always comes back where a person can reach it. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bounds,
  loadSavedState,
  nothingSaved,
  parseSavedState,
  reachableBounds,
  type SavedState,
  storeSavedState,
} from '#main/savedState';

const state: SavedState = {
  version: 1,
  bounds: { x: 10, y: 20, width: 1200, height: 800 },
  maximised: true,
  language: 'ru',
};

const withFolder = (run: (folder: string) => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-state-'));
  try {
    run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const never = () => {
  throw new Error('storing failed');
};

describe('what is remembered between two starts', () => {
  it('comes back as it was, from a folder made on the way, with nothing left beside it', () => {
    withFolder((folder) => {
      const file = join(folder, 'new', 'window.json');
      storeSavedState(file, state, never);
      expect(loadSavedState(file)).toEqual(state);
      expect(readdirSync(join(folder, 'new'))).toEqual(['window.json']);
    });
  });

  it.each([
    '',
    'null',
    '[]',
    '{',
    '{"version":2}',
    JSON.stringify({ ...state, bounds: { x: 0.5, y: 0, width: 1, height: 1 } }),
    JSON.stringify({ ...state, bounds: { x: 1e9, y: 0, width: 1, height: 1 } }),
    JSON.stringify({ ...state, language: 'xx' }),
    JSON.stringify({ ...state, other: 1 }),
  ])('is nothing when the file holds %j', (text) => {
    expect(parseSavedState(text)).toEqual(nothingSaved);
  });

  it('is nothing when there is no file, or a folder in its place', () => {
    withFolder((folder) => {
      expect(loadSavedState(join(folder, 'none.json'))).toEqual(nothingSaved);
      expect(loadSavedState(folder)).toEqual(nothingSaved);
    });
  });

  it('stays as it was when the disk refuses, and the refusal is told', () => {
    withFolder((folder) => {
      const file = join(folder, 'window.json');
      writeFileSync(file, 'old');
      mkdirSync(`${file}.part`);
      const told: unknown[] = [];
      storeSavedState(file, state, (error) => told.push(error));
      expect(told).toHaveLength(1);
      expect(readFileSync(file, 'utf8')).toBe('old');
    });
  });
});

describe('the window’s place', () => {
  const screen: Bounds = { x: 0, y: 30, width: 1920, height: 1050 };

  it('is kept when it fits', () => {
    const bounds = { x: 100, y: 100, width: 1200, height: 800 };
    expect(reachableBounds(bounds, [screen])).toEqual(bounds);
  });

  it('moves back in when it hangs over an edge', () => {
    expect(reachableBounds({ x: 1800, y: -200, width: 1200, height: 800 }, [screen])).toEqual({
      x: 720,
      y: 30,
      width: 1200,
      height: 800,
    });
  });

  it('is the system’s choice when its screen is gone', () => {
    expect(reachableBounds({ x: 3000, y: 0, width: 1000, height: 800 }, [screen])).toBeNull();
    expect(reachableBounds(null, [screen])).toBeNull();
    expect(reachableBounds({ x: 0, y: 0, width: 1000, height: 800 }, [])).toBeNull();
  });

  it('lies inside a work area whenever it is restored, on any set of screens', () => {
    const length = fc.integer({ min: 1, max: 5000 });
    const place = fc.integer({ min: -5000, max: 5000 });
    const rectangle = fc.record({ x: place, y: place, width: length, height: length });
    const inside = (inner: Bounds, outer: Bounds) =>
      inner.x >= outer.x &&
      inner.y >= outer.y &&
      inner.x + inner.width <= outer.x + outer.width &&
      inner.y + inner.height <= outer.y + outer.height;
    fc.assert(
      fc.property(rectangle, fc.array(rectangle, { maxLength: 4 }), (bounds, areas) => {
        const placed = reachableBounds(bounds, areas);
        expect(placed === null || areas.some((area) => inside(placed, area))).toBe(true);
      }),
    );
  });
});
