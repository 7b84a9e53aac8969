import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import biome from '../../biome.json';
import layers from '../../layers.json';
import { type Import, importsOf, packageOf, roomOf, root, sourceFiles } from './importGraph';

interface Layer {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  readonly node: boolean;
  readonly resources: boolean;
}

const table = Object.entries(layers as Record<string, Layer>);

function isAllowed(room: string, layer: Layer, found: Import): boolean {
  const target = roomOf(found);
  if (target === 'resources') return layer.resources;
  if (target !== null) return target === room || layer.rooms.includes(target);
  if (found.specifier.startsWith('node:')) return layer.node || found.file.endsWith('Node.ts');
  return layer.packages.includes(packageOf(found.specifier));
}

describe('who may import whom', () => {
  test.each(table)('%s imports only what its row in layers.json allows', (room, layer) => {
    const files = sourceFiles(`src/${room}`);
    expect(files.length).toBeGreaterThan(0);
    const wrong = files.flatMap(importsOf).filter((found) => !isAllowed(room, layer, found));
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('every room under src has a row in layers.json', () => {
    const rooms = fs
      .readdirSync(path.join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).sort()).toEqual(Object.keys(layers).sort());
  });

  test('a feature of the window imports no other feature', () => {
    const wrong = sourceFiles('src/renderer/features')
      .flatMap(importsOf)
      .filter(({ file, specifier }) => {
        const own = file.split('/')[3];
        const other = /features\/([^/']+)/.exec(specifier)?.[1];
        return other !== undefined && other !== own;
      });
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('the editor knows React only in .tsx files, and no feature', () => {
    const wrong = sourceFiles('src/renderer/editor')
      .flatMap(importsOf)
      .filter(
        ({ file, specifier, typeOnly }) =>
          specifier.includes('/features/') ||
          (/^react(-dom)?($|\/)/.test(specifier) && !file.endsWith('.tsx') && !typeOnly),
      );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('the linter refuses the same imports as this table does', () => {
    for (const [room, layer] of table) {
      const rule = biome.overrides.find(
        (one) => one.includes.includes(`src/${room}/**`) && 'style' in one.linter.rules,
      );
      const patterns = JSON.stringify(rule?.linter.rules.style);
      const forbidden = Object.keys(layers).filter((other) => other !== room && !layer.rooms.includes(other));
      for (const other of forbidden) expect(patterns, `${room} → ${other}`).toContain(`#${other}/**`);
    }
  });
});
