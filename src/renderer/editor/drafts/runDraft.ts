/** Carries out what is asked of an own draft, on a state, without a view. */

import type { EditorState, Transaction } from 'prosemirror-state';
import type { BlockId } from '#domain/document/document';
import type { DraftEdit } from './draftEdit';
import { alignBlocks, asBlock, asList, changeLevel, clearMarks, startList, toggleMark } from './format';
import { insertFootnote, jumpNote } from './notes';
import { editTable, insertTable } from './tables';

/** The transaction that an edit amounts to; null where it is not possible or changes nothing. */
export function runDraft(state: EditorState, edit: DraftEdit, newId: () => BlockId): Transaction | null {
  switch (edit.do) {
    case 'mark':
      return toggleMark(state, edit.mark);
    case 'clearMarks':
      return clearMarks(state);
    case 'block':
      return asBlock(state, edit.as, edit.level);
    case 'list':
      return asList(state, edit.style);
    case 'listStart':
      return startList(state, edit.start);
    case 'level':
      return changeLevel(state, edit.by);
    case 'align':
      return alignBlocks(state, edit.align);
    case 'insertTable':
      return insertTable(state, edit.rows, edit.columns, newId());
    case 'table':
      return editTable(state, edit.edit);
    case 'insertFootnote':
      return insertFootnote(state, newId);
    case 'jumpNote':
      return jumpNote(state);
  }
}
