/**
 * What comes of a party's edit: text edits on the old text, or a hint why it can't be taken. Every
 * result was read back before it was handed out: the base projection is the same as before, the other
 * parties' attributions stand as they stood, and withdrawing would restore the text.
 */

import type { Utf16Offset } from '#domain/document/document';
import type { Origins, TextEdit } from '../notation';

/** Whole words are proposed by default; letters when asked: `support[ed] (+KAZ)`. */
export type Granularity = 'words' | 'letters';

/** Why an edit was not taken; the window has a sentence for each. */
export type HintCode =
  /** Brackets are made by proposing, not typed. */
  | 'bracketsTyped'
  /** The border of paragraphs is no place for an edit inside one. */
  | 'paragraphBorder'
  /** The bracket, sign or code belongs to other parties. */
  | 'othersNotation'
  /** A bracket without its other half can't be signed. */
  | 'unclosedGroup'
  /** What would be written could be read in another way. */
  | 'notationBroken'
  /** There is no such group. */
  | 'noSuchGroup'
  /** The party already stands where it is asked to stand. */
  | 'alreadySo'
  /** The party has put nothing in that it could withdraw. */
  | 'nothingToWithdraw'
  /** Words need a party that asks for them. */
  | 'nobodyAsks';

/**
 * `edits` are ordered, don't overlap and are offsets of the old text: typography and anchors map
 * through them. `caret` is an offset of the new text. `origins` are the given ones (and those of groups
 * whose text no longer tells them) by the group indices of the new text.
 */
export type ProposedEdit =
  | {
      readonly kind: 'changed';
      readonly edits: readonly TextEdit[];
      readonly caret: Utf16Offset;
      readonly origins: Origins;
    }
  | { readonly kind: 'refused'; readonly hint: HintCode };

export const refused = (hint: HintCode): ProposedEdit => ({ kind: 'refused', hint });
