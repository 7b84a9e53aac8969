/** Plain text of the clipboard as paragraphs; lines that are numbered one after another become a list. */

import type { Node as ProseNode } from 'prosemirror-model';
import type { ListStyle } from '#domain/document/document';
import { pastedLines } from '../../proposals/pasted';
import { schema } from '../../schema';
import { styleOfLabel } from './foreignStyle';

const numbered = /^(\d{1,3}[.)]|\(?[a-zа-я][.)]|[ivx]{1,4}[.)]|[•▪◦·–-])\s+(?=\S)/;

export function plainBlocks(text: string): readonly ProseNode[] {
  const lines = pastedLines(text);
  const labels = lines.map((line) => numbered.exec(line)?.[0] ?? null);
  let before: ListStyle | null = null;
  return lines.map((line, i) => {
    const label = labels[i] ?? null;
    const besideAnother = Boolean(labels[i - 1] ?? labels[i + 1]);
    if (label === null || !besideAnother) {
      before = null;
      return paragraph(line, null);
    }
    before = styleOfLabel(label, before);
    return paragraph(line.slice(label.length), before);
  });
}

const paragraph = (line: string, style: ListStyle | null): ProseNode =>
  schema.node('paragraph', { id: '', list: style && { style } }, line === '' ? [] : schema.text(line));
