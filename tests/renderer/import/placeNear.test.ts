import { describe, expect, it } from 'vitest';
import type { PrintedPlace } from '#domain/document/document';
import { placeNear } from '#renderer/features/import/placeNear';

const place = (block: string, x0: number, y0: number, x1: number, y1: number): PrintedPlace => ({
  ...{ block, page: 1, x0, y0, x1, y1 },
});
const page = [
  place('b1', 72, 80, 500, 120),
  place('b2', 72, 130, 500, 170),
  place('b3', 72, 400, 500, 600),
  place('b4', 300, 450, 400, 460),
];
const at = (x: number, y: number) => placeNear(page, { x, y })?.block ?? null;

describe('a click on a page of a PDF', () => {
  it('chooses the paragraph under it', () => {
    expect(at(100, 100)).toBe('b1');
    expect(at(100, 150)).toBe('b2');
  });

  it('chooses the nearest one beside it and between two', () => {
    expect(at(60, 150)).toBe('b2');
    expect(at(100, 127)).toBe('b2');
  });

  it('chooses the smaller of two that lie over each other', () => {
    expect(at(350, 455)).toBe('b4');
    expect(at(100, 455)).toBe('b3');
  });

  it('chooses nothing on empty paper', () => {
    expect(at(100, 300)).toBeNull();
    expect(placeNear([], { x: 1, y: 1 })).toBeNull();
  });
});
