/** The imports of every source file, as the text says them: what the layer rule is checked on. */

import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');

export interface Import {
  /** From the checkout's root, with `/`: `src/domain/result.ts`. */
  readonly file: string;
  readonly specifier: string;
  /** `import type …`: gone after compiling. */
  readonly typeOnly: boolean;
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

export function sourceFiles(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return sourceFiles(file);
      return /\.tsx?$/.test(entry.name) ? [file] : [];
    })
    .sort();
}

export function importsOf(file: string): Import[] {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(importPattern)].map((match) => ({
    file,
    specifier: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

/** The room that a specifier leads to (`domain`, `resources`, …), or null for a package. */
export function roomOf({ file, specifier }: Import): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0] ?? null;
  if (!specifier.startsWith('.')) return null;
  const target = path.posix.join(path.posix.dirname(file), specifier).split('/');
  return (target[0] === 'src' ? target[1] : target[0]) ?? null;
}

/** `@scope/name` or `name` of a package specifier. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
