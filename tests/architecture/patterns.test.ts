/**
 * How patterns name letters. `\p{L}` costs a fifth of a millisecond each time a program starts, ten times as much where
 * case is ignored, and there are hundreds: every command and every worker waited for them. `\p{Alphabetic}`,
 * `\p{Uppercase}` and `\p{Lowercase}` are sets that ICU keeps ready; where case is ignored, letters are named by the ranges of
 * the alphabets that have cases.
 */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, sourceFiles } from './importGraph';

const rooms = ['src/domain', 'src/formats', 'src/cli'];
const patterns = /(?<![\w)\]"'`])\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/([a-z]+)/g;

const lines = rooms.flatMap(sourceFiles).flatMap((file) =>
  fs
    .readFileSync(path.resolve(root, file), 'utf8')
    .split('\n')
    .map((text, index) => ({ text, place: `${file}:${index + 1}` })),
);

describe('A pattern', () => {
  test('names letters by sets that are kept ready', () => {
    expect(lines.length).toBeGreaterThan(10_000);
    expect(lines.filter(({ text }) => /\\p\{L[ul]?\}/.test(text)).map(({ place }) => place)).toEqual([]);
  });

  test('that ignores case names letters by ranges', () => {
    const slow = lines.filter(({ text }) =>
      [...text.matchAll(patterns)].some(
        ([whole, flags]) => /i/.test(flags ?? '') && /\\p\{(?:Alphabetic|Uppercase|Lowercase)\}/.test(whole),
      ),
    );
    expect(slow.map(({ place }) => place)).toEqual([]);
  });
});
