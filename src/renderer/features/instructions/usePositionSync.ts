/**
 * Keeps the open text and what is kept beside it in step. Places go to the editor when records change;
 * what follows from the text is computed when typing rests, and drawn in the margin.
 */

import { useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementMarksOf } from '#renderer/data/agreement';
import { instructionsOf } from '#renderer/data/instructions';
import { reasonsOf } from '#renderer/data/reasons';
import { useLive } from '#renderer/data/useLive';
import { useOurParty } from '#renderer/data/useOurParty';
import type { EditorApi } from '#renderer/editor/editorApi';
import { useSession, useSnapshot } from '#renderer/state/openTexts';
import { useAtRest } from '#renderer/ui/useAtRest';
import { computePositions, type Kept, placesToKeep } from './computePositions';
import { type MarginWords, marginMarks } from './marginMarks';
import { usePositionsState } from './positionsState';

/** How long typing rests at the least before the text is read again, in milliseconds. */
const rest = 300;

export function usePositionSync(documentId: string): void {
  const session = useSession(documentId);
  const version = useSnapshot(session)?.version;
  const { party } = useOurParty();
  const instructions = useLive(instructionsOf, documentId);
  const marks = useLive(agreementMarksOf, documentId);
  const reasons = useLive(reasonsOf, documentId);
  const kept = useMemo(() => (instructions && marks ? { instructions, marks } : null), [instructions, marks]);
  const words = useMarginWords();
  useEffect(() => {
    if (session === null || kept === null || reasons === undefined) return;
    const records = [...kept.instructions, ...kept.marks, ...reasons];
    session.setPlaces(placesToKeep(records, session.places()));
  }, [session, kept, reasons]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that the text has changed
  const work = useCallback(() => {
    if (session !== null && kept !== null) show(documentId, session, kept, party, words);
  }, [documentId, session, kept, party, words, version]);
  useAtRest(work, rest);
}

function show(
  documentId: string,
  session: EditorApi,
  kept: Kept,
  party: string | null,
  words: MarginWords,
): void {
  const places = session.places();
  const positions = computePositions(session.content(), kept, places, party);
  const blocks = new Map(places.map(({ id, anchor }) => [id, anchor.block]));
  usePositionsState.getState().know(documentId, positions);
  session.setMargins(marginMarks(kept, positions, (id) => blocks.get(id) ?? null, words));
}

function useMarginWords(): MarginWords {
  const { t } = useTranslation('instructions');
  return useMemo(
    () => (kind, party) =>
      kind === 'pending' && party !== null ? `${t('margin.pending')} ${party}` : t(`margin.${kind}`),
    [t],
  );
}
