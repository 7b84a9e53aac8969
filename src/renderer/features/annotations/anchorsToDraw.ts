/**
 * Which places the open text shall draw and carry through its edits. Once the text knows an
 * annotation, its own mapped place counts, for the saved one may be some keystrokes old; the draft
 * that is being written is carried along too, so that it is saved where its words are by then.
 */

import type { AnnotationRecord } from '#renderer/data/records';
import type { AnchorState, EditorApi } from '#renderer/editor/editorApi';
import type { AnnotationDraft } from './annotationDrafts';

/** The id under which the unsaved draft travels; no record has it. */
export const draftAnchorId = 'draft';

type DrawnAnchors = Parameters<EditorApi['setAnchors']>[0];

/** `newDraft`: the draft was begun at another place since the text was last told of it. */
export function anchorsToDraw(
  records: readonly AnnotationRecord[],
  draft: Pick<AnnotationDraft, 'anchor' | 'visibility'> | null,
  known: readonly AnchorState[],
  newDraft = false,
): DrawnAnchors {
  // One that lost its words is looked for where it was stored: a person may have attached it anew.
  const placed = new Map(known.flatMap(({ id, anchor, lost }) => (lost ? [] : [[id, anchor] as const])));
  const saved = records.map(({ id, anchor, visibility, state }) => ({
    id,
    anchor: placed.get(id) ?? anchor,
    visibility,
    resolved: state === 'resolved',
  }));
  if (draft === null) return saved;
  const place = newDraft ? null : currentAnchor(draftAnchorId, known);
  const { anchor, visibility } = draft;
  return [...saved, { id: draftAnchorId, anchor: place ?? anchor, visibility, resolved: false }];
}

/** Where the text has it now, or null when the text does not know it. */
export const currentAnchor = (id: string, known: readonly AnchorState[]) =>
  known.find((state) => state.id === id)?.anchor ?? null;
