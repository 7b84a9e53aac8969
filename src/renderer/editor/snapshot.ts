/**
 * Makes the snapshots that panels read. Rows are made again only after an edit; moving the caret
 * changes the selection and the group at the caret and nothing else.
 */

import type { EditorState } from 'prosemirror-state';
import type { BlockId, Document } from '#domain/document/document';
import { sectionPlaces } from '#domain/document/sections';
import type { PartyCode } from '#domain/notation/notation';
import { groupAt } from './commands/navigate';
import { fromProse } from './documentMapping';
import type { EditorSnapshot, GroupRow } from './editorApi';
import type { EditorHint } from './hints';
import { type NotationState, notationOf } from './plugins/notationState';
import { canRedo, canUndo } from './plugins/undo';
import { type RowContext, RowMaker, type Rows } from './rows';
import { unitAt } from './units';

/** What a snapshot shows besides the editor's state. */
export interface SnapshotFacts {
  readonly party: PartyCode | null;
  readonly version: number;
  readonly hint: EditorHint | null;
}

export class SnapshotMaker {
  readonly #facts: Document;
  readonly #maker = new RowMaker();
  #places: { readonly blocks: number; readonly byId: RowContext['places'] } | null = null;
  #rows: { readonly of: NotationState; readonly context: RowContext; readonly rows: Rows } | null = null;

  /** `facts`: title, symbol and the like of the open text. */
  constructor(facts: Document) {
    this.#facts = facts;
  }

  snapshot(state: EditorState, { party, version, hint }: SnapshotFacts): EditorSnapshot {
    const context = this.#context(state, party);
    return {
      ...this.#allRows(notationOf(state), context),
      caretGroup: this.groupAt(state, state.selection.head, party),
      selection: selectionOf(state),
      canUndo: canUndo(state),
      canRedo: canRedo(state),
      version,
      hint,
    };
  }

  /** As delegates cite a block (`II.10`); null where it has no number. */
  placeOf(state: EditorState, block: BlockId): string | null {
    return this.#context(state, null).places.get(block) ?? null;
  }

  /** The row of the innermost group at a position; null outside groups. */
  groupAt(state: EditorState, position: number, party: PartyCode | null): GroupRow | null {
    const found = groupAt(state, position);
    const context = this.#context(state, party);
    return found && this.#maker.row(notationOf(state), found.unit, found.group.index, context);
  }

  #context(state: EditorState, party: PartyCode | null): RowContext {
    const blocks = state.doc.childCount;
    // Labels cannot be edited, so the places change only when paragraphs come or go.
    if (this.#places?.blocks !== blocks)
      this.#places = { blocks, byId: sectionPlaces(fromProse(state.doc, this.#facts)) };
    const places = this.#places.byId;
    const last = this.#rows?.context;
    return last && last.party === party && last.places === places ? last : { party, places };
  }

  #allRows(notation: NotationState, context: RowContext): Rows {
    if (this.#rows?.of !== notation || this.#rows.context !== context)
      this.#rows = { of: notation, context, rows: this.#maker.rows(notation, context) };
    return this.#rows.rows;
  }
}

function selectionOf(state: EditorState): EditorSnapshot['selection'] {
  const { from, to, empty } = state.selection;
  const unit = unitAt(notationOf(state).units, from);
  if (!unit) return null;
  const offset = (position: number) =>
    unit.blockOffset + Math.min(position - unit.start, unit.node.content.size);
  return { block: unit.block, from: offset(from), to: offset(to), empty };
}
