/** Blocks for tests, a line a block: `# ` a heading, `- ` and `1. ` entries of a list, `**…**` bold throughout. */

import type { Block, ReadText } from '#domain/document/document';

export function blocksOf(...lines: readonly string[]): readonly Block[] {
  return lines.map((line, index): Block => {
    const id = `b${index + 1}`;
    const heading = /^(#+) (.*)$/su.exec(line);
    if (heading !== null) {
      const [, marks = '', text = ''] = heading;
      return { id, kind: 'heading', level: marks.length, label: null, text, marks: [] };
    }
    if (line.startsWith('| ')) {
      const cells = line
        .slice(2)
        .split(' | ')
        .map((text) => ({ text, marks: [], colspan: 1, rowspan: 1 }));
      return { id, kind: 'table', rows: [{ header: false, cells }] };
    }
    const bold = /^\*\*(.*)\*\*$/su.exec(line)?.[1];
    const [, label = null, rest = ''] = /^(-|\d+\.) (.*)$/su.exec(line) ?? [];
    const text = bold ?? (label === null ? line : rest);
    const marks = bold === undefined ? [] : [{ kind: 'bold' as const, from: 0, to: text.length }];
    return { id, kind: 'paragraph', level: 0, label, text, marks };
  });
}

export const readOf = (...lines: readonly string[]): ReadText => ({
  blocks: blocksOf(...lines),
  warnings: [],
  annotations: [],
});
