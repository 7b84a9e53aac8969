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
  | 'noFurtherGroup';
