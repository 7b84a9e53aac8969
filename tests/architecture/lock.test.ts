import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './importGraph';

interface Locked {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

// `npm ci` refuses the whole lock when one is missing, on every system; npm leaves them out where a registry
// does not offer them, so a fresh clone could not be set up although everything worked here.
test('the lock names the packages of every system, so that a fresh clone can be set up', () => {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Locked;
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`${place}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});
