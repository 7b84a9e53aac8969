/** The commands of the format menu, each with the edit of a draft that it asks for. */

import type { CommandId } from '#bridge/commands';
import { useCommands } from '#renderer/commands/registry';
import type { DraftEdit } from '#renderer/editor/drafts/draftEdit';
import type { EditorSession } from '#renderer/editor/EditorSession';

export type FormatCommand = Extract<CommandId, `format.${string}`>;

const heading = (level: number): DraftEdit => ({ do: 'block', as: 'heading', level });

/** Asking for a table opens a question first. */
export const draftEdits: Readonly<Record<Exclude<FormatCommand, 'format.table'>, DraftEdit>> = {
  'format.bold': { do: 'mark', mark: 'bold' },
  'format.italic': { do: 'mark', mark: 'italic' },
  'format.underline': { do: 'mark', mark: 'underline' },
  'format.clear': { do: 'clearMarks' },
  'format.paragraph': { do: 'block', as: 'paragraph' },
  'format.heading1': heading(1),
  'format.heading2': heading(2),
  'format.heading3': heading(3),
  'format.alignStart': { do: 'align', align: null },
  'format.alignCenter': { do: 'align', align: 'center' },
  'format.alignEnd': { do: 'align', align: 'end' },
  'format.decimal': { do: 'list', style: 'decimal' },
  'format.letter': { do: 'list', style: 'letter' },
  'format.bullet': { do: 'list', style: 'bullet' },
  'format.outline': { do: 'list', style: 'outline' },
  'format.roman': { do: 'list', style: 'roman' },
  'format.upperRoman': { do: 'list', style: 'upper-roman' },
  'format.deeper': { do: 'level', by: 1 },
  'format.higher': { do: 'level', by: -1 },
  'format.restartList': { do: 'listStart', start: 'restart' },
  'format.continueList': { do: 'listStart', start: 'continue' },
  'format.footnote': { do: 'insertFootnote' },
  'format.jumpNote': { do: 'jumpNote' },
  'format.rowAbove': { do: 'table', edit: 'rowAbove' },
  'format.rowBelow': { do: 'table', edit: 'rowBelow' },
  'format.columnBefore': { do: 'table', edit: 'columnBefore' },
  'format.columnAfter': { do: 'table', edit: 'columnAfter' },
  'format.deleteRow': { do: 'table', edit: 'deleteRow' },
  'format.deleteColumn': { do: 'table', edit: 'deleteColumn' },
  'format.deleteTable': { do: 'table', edit: 'deleteTable' },
  'format.mergeCells': { do: 'table', edit: 'mergeCells' },
  'format.splitCell': { do: 'table', edit: 'splitCell' },
  'format.headerRow': { do: 'table', edit: 'headerRow' },
};

/** Lends them while an own draft can be written in; elsewhere they are known and not possible. */
export function useDraftCommands(session: EditorSession, possible: boolean, onTable: () => void): void {
  const entries = Object.entries(draftEdits).map(([id, edit]) => {
    const run = () => {
      session.run({ kind: 'draft', edit });
      session.focus();
    };
    return [id, possible ? run : null] as const;
  });
  useCommands({ ...Object.fromEntries(entries), 'format.table': possible ? onTable : null });
}
