/** What an instruction or a mark may be put on, as the caret stands: the group or the words, the paragraph, the text. */

import type { Anchor, Place, PlaceScope } from '#renderer/data/records';
import type { EditorApi } from '#renderer/editor/editorApi';

export interface CaretPlaces {
  /** The selected words, else the group at the caret; null where there is neither. */
  readonly group: Anchor | null;
  /** Null where the caret stands in no block. */
  readonly paragraph: Anchor | null;
}

export function caretPlaces(session: EditorApi): CaretPlaces {
  const { caretGroup, selection } = session.getSnapshot();
  const group =
    session.anchorOfSelection() ?? (caretGroup === null ? null : session.anchorOfGroup(caretGroup.key));
  return { group, paragraph: selection === null ? null : session.anchorOfBlock(selection.block) };
}

/** The narrowest place there is. */
export const narrowest = ({ group, paragraph }: CaretPlaces): PlaceScope =>
  group !== null ? 'group' : paragraph !== null ? 'paragraph' : 'document';

export const placeOf = (scope: PlaceScope, places: CaretPlaces): Place => ({
  scope,
  anchor: scope === 'document' ? null : places[scope],
});
