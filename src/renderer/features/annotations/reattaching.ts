/**
 * Annotations whose words are gone wait in a tray with their quotation. Here they get a place again: the
 * selection, or the place where their quotation stands once more.
 */

import type { Document } from '#domain/document/document';
import { findQuotation } from '#domain/positions/quotation';
import { changeAnnotation } from '#renderer/data/annotations';
import type { Anchor } from '#renderer/data/records';
import type { EditorApi } from '#renderer/editor/editorApi';
import type { AnnotationEntry } from './annotationView';

/** Below this likeness a find is not offered: only bare words stand there, in another paragraph. */
export const worthOffering = 0.6;

/** Where a lost annotation's quotation stands again; null where nothing is worth offering. */
export function offerFor(entry: AnnotationEntry, rolling: Document): Anchor | null {
  const found = findQuotation(rolling, entry.anchor);
  return found !== null && found.score >= worthOffering ? found.quotation : null;
}

/** Attribute of a card in the tray: the one in focus is attached first. */
export const trayAttribute = 'data-waiting';

/** The selected words, else those of the group around the caret; null where neither is. */
export function anchorAtCaret(session: EditorApi): Anchor | null {
  const group = session.getSnapshot().caretGroup;
  return session.anchorOfSelection() ?? (group === null ? null : session.anchorOfGroup(group.key));
}

export type Reattached = 'done' | 'nothingWaits' | 'nothingSelected';

/**
 * Attaches the annotation whose card has the focus, else the first that waits, to the selection. Rejects
 * when it could not be stored.
 */
export async function attachToSelection(session: EditorApi): Promise<Reattached> {
  const waiting = session.anchors().filter(({ lost }) => lost);
  const focused = document.activeElement?.closest(`[${trayAttribute}]`)?.getAttribute(trayAttribute);
  const target = waiting.find(({ id }) => id === focused) ?? waiting[0];
  if (target === undefined) return 'nothingWaits';
  const anchor = anchorAtCaret(session);
  if (anchor === null) return 'nothingSelected';
  await changeAnnotation(target.id, { anchor });
  return 'done';
}
