/** Puts pasted blocks where the caret is: whole into a text, as words with line breaks into a cell or a footnote. */

import { Fragment, type Node as ProseNode, Slice } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { schema } from '../../schema';
import { listOf } from '../format';
import { deleteSelected } from '../keys';

export function fittedPaste(state: EditorState, slice: Slice): Transaction {
  const tr = deleteSelected(state);
  const { $from } = tr.selection;
  const inBlock = $from.depth === 1 && $from.parent.type !== schema.nodes.footnote;
  if (!inBlock) return tr.replaceSelection(new Slice(wordsOf(slice), 0, 0));
  const [body, notes] = parted(slice);
  const only = body.length === 1 ? body[0] : undefined;
  const isWords = only?.isTextblock && (slice.openStart > 0 || !keepsItsKind(only));
  if (isWords) tr.replaceSelection(new Slice(only.content, 0, 0));
  else insertBlocks(tr, body);
  for (const note of notes) tr.insert(tr.doc.content.size, note);
  return tr;
}

/** A heading or an item of a list that is pasted alone stays one; a plain paragraph is words. */
const keepsItsKind = (block: ProseNode): boolean =>
  block.type === schema.nodes.heading || listOf(block) !== null;

/** Footnotes go to the end at once, so that the words stay together. */
function parted({ content }: Slice): readonly [ProseNode[], ProseNode[]] {
  const isNote = (node: ProseNode) => node.type === schema.nodes.footnote;
  return [content.content.filter((node) => !isNote(node)), content.content.filter(isNote)];
}

/**
 * An empty paragraph makes room for the blocks; elsewhere a plain first one goes on in the words at the caret,
 * and what stood behind the caret goes on behind the last one.
 */
function insertBlocks(tr: Transaction, blocks: readonly ProseNode[]): void {
  const { $from } = tr.selection;
  if ($from.parent.content.size === 0) {
    tr.replaceWith($from.before(1), $from.after(1), blocks);
    return;
  }
  const [first, last] = [blocks[0], blocks.at(-1)];
  const openStart = first?.isTextblock && !keepsItsKind(first) ? 1 : 0;
  const openEnd = last?.isTextblock && $from.parentOffset < $from.parent.content.size ? 1 : 0;
  tr.replaceSelection(new Slice(Fragment.from([...blocks]), openStart, openEnd));
}

/** The texts of all blocks, parted by line breaks; calls of notes are only words there. */
function wordsOf({ content }: Slice): Fragment {
  const lines: Fragment[] = content.firstChild?.isInline ? [content] : [];
  if (lines.length === 0)
    content.descendants((node) => {
      if (node.isTextblock && node.type !== schema.nodes.footnote) lines.push(node.content);
      return !node.isTextblock;
    });
  const joined = lines.flatMap((line, i) => [...(i === 0 ? [] : [schema.text('\n')]), ...line.content]);
  return Fragment.from(
    joined.filter((node) => !schema.marks.note.isInSet(node.marks)).map((node) => node.mark(node.marks)),
  );
}
