/**
 * Reserving several proposals at once: each selected group gets the mark *reserved*, which says nothing in the
 * brackets and is taken back by reserving the same selection again.
 *
 * Source: design notes of the field, "Agreement".
 */

import { useTranslation } from 'react-i18next';
import { reservePlaces } from '#renderer/data/markPlace';
import type { EditorApi } from '#renderer/editor/editorApi';
import { toastDone, toastProblem } from '#renderer/state/toasts';
import type { ProposalEntry } from './proposalView';

export function useReserve(
  documentId: string,
  session: EditorApi,
): (entries: readonly ProposalEntry[]) => Promise<void> {
  const { t } = useTranslation('proposals');
  return async (entries) => {
    const anchors = entries.flatMap(({ groups }) => groups).map((group) => session.anchorOfGroup(group));
    const places = anchors.flatMap((anchor) =>
      anchor === null ? [] : [{ scope: 'group' as const, anchor }],
    );
    if (places.length === 0) return void toastProblem(t('reserve.noPlace'));
    try {
      const { set, undo } = await reservePlaces(documentId, places, session.places());
      const said = t(set ? 'reserve.done' : 'reserve.takenBack', { count: entries.length });
      toastDone(said, { label: t('reserve.undo'), run: () => void undo() });
    } catch (cause) {
      console.error('Reservations could not be stored.', cause);
      toastProblem(t('reserve.failed'));
    }
  };
}
