/** Short texts for tests, and the five real circulars where they are at hand. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Document, Paragraph } from '#domain/document/document';
import { readText } from '#formats/text/readText';

const facts: Omit<Document, 'blocks'> = {
  title: 'Plan of Action',
  symbol: null,
  revision: null,
  status: 'circulated',
  date: null,
  proposer: null,
  language: 'en',
};

export const documentOf = (blocks: readonly Block[]): Document => ({ ...facts, blocks });

/** A paragraph; `12. To fight …` has the label `12.`. */
export function paragraph(line: string, id: string): Paragraph {
  const [, label = null, text = ''] = /^(?:(\d+\.) )?(.*)$/su.exec(line) ?? [];
  return { kind: 'paragraph', id, label, level: 0, text, marks: [] };
}

export const textOf = (...lines: readonly string[]): Document =>
  documentOf(lines.map((line, i) => paragraph(line, `b${i + 1}`)));

const folder = join(process.cwd(), '..', 'shared', 'circulars');

/** The circulars' texts by file name; empty, with a loud word, where the folder is not there. */
export function circulars(): readonly (readonly [string, Document])[] {
  if (!existsSync(folder)) {
    console.warn(`SKIPPED: the real circulars are not at ${folder}`);
    return [];
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, documentOf(readText(readFileSync(join(folder, name), 'utf8')).blocks)] as const);
}
