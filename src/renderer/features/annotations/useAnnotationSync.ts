/**
 * Keeps the open text and the saved annotations in step: every change of the records (or of the
 * draft) is drawn, places moved by edits are kept. Places go back into the database together with the
 * text, in the transaction of its save.
 */

import { useEffect, useRef } from 'react';
import { annotationsOf } from '#renderer/data/annotations';
import type { Anchor, AnnotationRecord } from '#renderer/data/records';
import { useLive } from '#renderer/data/useLive';
import { useSession } from '#renderer/state/openTexts';
import { anchorsToDraw } from './anchorsToDraw';
import { useAnnotationDrafts } from './annotationDrafts';

/** The annotations of a text, drawn in its open session; undefined until loaded. */
export function useAnnotationSync(documentId: string): readonly AnnotationRecord[] | undefined {
  const session = useSession(documentId);
  const records = useLive(annotationsOf, documentId);
  const anchor = useAnnotationDrafts(({ drafts }) => drafts[documentId]?.anchor ?? null);
  const visibility = useAnnotationDrafts(({ drafts }) => drafts[documentId]?.visibility ?? null);
  // A draft from before this screen was mounted is where the text has carried it.
  const drawnDraft = useRef<Anchor | null>(anchor);
  useEffect(() => {
    if (session === null || records === undefined) return;
    const draft = anchor === null || visibility === null ? null : { anchor, visibility };
    const begunAnew = anchor !== drawnDraft.current;
    drawnDraft.current = anchor;
    session.setAnchors(anchorsToDraw(records, draft, session.anchors(), begunAnew));
  }, [session, records, anchor, visibility]);
  return records;
}
