/**
 * Why an edit or a command was not taken. Codes, not sentences: the words stand in the catalogue
 * under `document:hint.<code>`. A hint is shown quietly and never stops the typing.
 */

import type { HintCode } from '#domain/notation/edits/proposedEdit';

export type EditorHint =
  | HintCode
  /** Nobody has said yet whose delegation this is. */
  | 'chooseDelegation'
  /** The change has no words in it: typography, labels, borders of paragraphs. */
  | 'wordsOnly'
  /** Suggest mode is off and the edit would change what was circulated. */
  | 'circulatedStays'
  /** The command needs a group at the caret. */
  | 'noGroupHere'
  /** The command needs selected words. */
  | 'selectWords'
  /** There is no further group in this direction. */
  | 'noFurtherGroup'
  /** Splitting, joining and moving take a paragraph that others have brackets in as it stands. */
  | 'othersInParagraph'
  /** There is no paragraph there to join with, or to move past. */
  | 'noParagraphThere'
  /** A new paragraph was proposed behind; the one at the caret can be split instead. */
  | 'splitOffered'
  /** Suggesting is off: the text is only read. */
  | 'readingOnly';
