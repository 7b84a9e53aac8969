/** What the formatting bar shows pressed: the look of the words and the block at the caret. */

import type { EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import type { Alignment, ListStyle } from '#domain/document/document';
import { blocksOf, hasMark, listOf } from '#renderer/editor/drafts/format';
import { schema } from '#renderer/editor/schema';

export interface DraftLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** `paragraph`, or `heading1` to `heading3`; null in cells, footnotes, and where several differ. */
  readonly block: string | null;
  readonly list: ListStyle | null;
  readonly align: Alignment | null;
  readonly inTable: boolean;
  readonly inNote: boolean;
}

export function draftLook(state: EditorState): DraftLook {
  const blocks = blocksOf(state);
  const names = new Set(
    blocks.map(({ node }) =>
      node.type === schema.nodes.heading ? `heading${node.attrs.level}` : 'paragraph',
    ),
  );
  const first = blocks[0]?.node;
  return {
    bold: hasMark(state, 'bold'),
    italic: hasMark(state, 'italic'),
    underline: hasMark(state, 'underline'),
    block: names.size === 1 ? ([...names][0] ?? null) : null,
    list: first ? (listOf(first)?.style ?? null) : null,
    align: first?.attrs.align ?? null,
    inTable: isInTable(state),
    inNote: state.selection.$head.parent.type === schema.nodes.footnote,
  };
}
