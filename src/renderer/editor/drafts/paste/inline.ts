/** White space of foreign markup as a person reads it: runs are one space, none stands at the ends. */

import type { Mark as ProseMark, Node as ProseNode } from 'prosemirror-model';
import { schema } from '../../schema';

export interface InlinePiece {
  readonly text: string;
  readonly marks: readonly ProseMark[];
  /** As it stands: a line break of its own, the sign of a footnote. */
  readonly kept: boolean;
}

// Soft hyphens, zero-width letters, object signs and control characters are rubbish of the clipboard.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const rubbish = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u00ad\u200b\u2060\ufeff\ufffc]/g;

/** The pieces as text nodes; nothing where they hold no words. */
export function tidyInline(pieces: readonly InlinePiece[]): readonly ProseNode[] {
  const read = pieces.map((piece) =>
    piece.kept ? piece : { ...piece, text: piece.text.replace(rubbish, '').replace(/[\t\n\r ]+/g, ' ') },
  );
  const nodes: ProseNode[] = [];
  let before = '\n';
  for (const { text, marks, kept } of read) {
    // A space behind a space or at the start of a line shows nothing.
    const words = !kept && /[\s]$/.test(before) ? text.replace(/^ +/, '') : text;
    if (words === '') continue;
    before = words;
    nodes.push(schema.text(words, marks));
  }
  return trimmed(nodes);
}

const outer = /^[\s\u00a0]+$/;

function trimmed(nodes: readonly ProseNode[]): readonly ProseNode[] {
  const from = nodes.findIndex((node) => !outer.test(node.text ?? ''));
  if (from < 0) return [];
  let to = nodes.length - 1;
  while (outer.test(nodes[to]?.text ?? '')) to -= 1;
  return nodes.slice(from, to + 1).map((node, i, all) => {
    const start = i === 0 ? (node.text ?? '').replace(/^[\s\u00a0]+/, '') : (node.text ?? '');
    const text = i === all.length - 1 ? start.replace(/[\s\u00a0]+$/, '') : start;
    return text === node.text ? node : schema.text(text, node.marks);
  });
}
