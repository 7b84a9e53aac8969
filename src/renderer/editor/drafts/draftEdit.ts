/** What keys, the menu and the formatting bar ask of an own draft. Texts as received take none of it. */

import type { Alignment, ListStyle } from '#domain/document/document';

export type DraftMark = 'bold' | 'italic' | 'underline' | 'strike' | 'superscript' | 'subscript';

export type TableEdit =
  | 'rowAbove'
  | 'rowBelow'
  | 'columnBefore'
  | 'columnAfter'
  | 'deleteRow'
  | 'deleteColumn'
  | 'deleteTable'
  | 'mergeCells'
  | 'splitCell'
  | 'headerRow';

export type DraftEdit =
  | { readonly do: 'mark'; readonly mark: DraftMark }
  | { readonly do: 'clearMarks' }
  /** `level` from 1, only of headings. */
  | { readonly do: 'block'; readonly as: 'paragraph' | 'heading'; readonly level?: number }
  /** Null ends the list; the style that is there already ends it too. */
  | { readonly do: 'list'; readonly style: ListStyle | null }
  /** Starts the numbers anew here, or goes on with the list above; asked again it is taken back. */
  | { readonly do: 'listStart'; readonly start: 'restart' | 'continue' }
  /** Deeper or higher in the list; of a heading its level; of a plain paragraph its indent. */
  | { readonly do: 'level'; readonly by: 1 | -1 }
  | { readonly do: 'align'; readonly align: Alignment | null }
  | { readonly do: 'insertTable'; readonly rows: number; readonly columns: number }
  | { readonly do: 'table'; readonly edit: TableEdit }
  | { readonly do: 'insertFootnote' }
  /** From the call to its note, and back. */
  | { readonly do: 'jumpNote' };
