/** A part of the window that is longer than a screen has another part inside. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root, sourceFiles } from './importGraph';

const linesAtMost = 60;

/** Functions that begin at the margin, a component among them, with the lines that they take. */
function functionsOf(file: string): { readonly name: string; readonly lines: number }[] {
  const lines = fs.readFileSync(path.join(root, file), 'utf8').split('\n');
  return lines.flatMap((line, from) => {
    const name = /^(?:export )?(?:async )?(?:function|const) (\w+)/.exec(line)?.[1];
    if (name === undefined || !/[({[,]$/.test(line)) return [];
    const end = lines.findIndex((one, at) => at > from && /^[)}\]]+[;,]?(?:, \w+\);)?$/.test(one));
    return [{ name, lines: end - from + 1 }];
  });
}

test('no function of the window is longer than sixty lines', () => {
  const all = sourceFiles('src/renderer').flatMap((file) =>
    functionsOf(file).map((one) => ({ ...one, file })),
  );
  expect(all.length).toBeGreaterThan(1000);
  const long = all.filter(({ lines }) => lines > linesAtMost);
  expect(long.map(({ file, name, lines }) => `${file} ${name}: ${lines}`)).toEqual([]);
});

test('no source file of the window is longer than 400 lines', () => {
  const long = sourceFiles('src/renderer').filter(
    (file) => fs.readFileSync(path.join(root, file), 'utf8').split('\n').length > 401,
  );
  expect(long).toEqual([]);
});
