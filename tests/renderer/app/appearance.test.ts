import { expect, test } from 'vitest';
import { nextZoom } from '#renderer/app/appearance';

test('texts grow and shrink by steps, and stop at both ends', () => {
  expect(nextZoom(1, 1)).toBe(1.15);
  expect(nextZoom(1, -1)).toBe(0.85);
  expect(nextZoom(1.07, 1)).toBe(1.15);
  expect(nextZoom(2, 1)).toBe(2);
  expect(nextZoom(0.6, -1)).toBe(0.6);
});
