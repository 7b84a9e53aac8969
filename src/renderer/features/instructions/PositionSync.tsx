/**
 * What positions need while their text is open, whichever panel is shown: their places are carried, the
 * margin is drawn, and the commands answer. Mount it once beside each open text.
 */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockId } from '#domain/document/document';
import type { PartyCode } from '#domain/notation/notation';
import type { AgreementMark } from '#domain/positions/agreement';
import { useCommands } from '#renderer/commands/registry';
import { markPlace } from '#renderer/data/markPlace';
import { reasonsOf } from '#renderer/data/reasons';
import type { Anchor, ReasonRecord } from '#renderer/data/records';
import type { EditorApi } from '#renderer/editor/editorApi';
import { useSession } from '#renderer/state/openTexts';
import { toastDone, toastProblem } from '#renderer/state/toasts';
import { caretPlaces, narrowest, placeOf } from './caretPlaces';
import { beginInstruction } from './InstructionsPanel.tsx';
import { PendingDialog } from './PendingDialog.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { usePositionSync } from './usePositionSync';
import '#renderer/ui/sheets.css';
import './instructions.css';

type Asking =
  | { readonly kind: 'pending' | 'linked' }
  | { readonly kind: 'reason'; readonly anchor: Anchor; readonly record: ReasonRecord | null };

export function PositionSync({ documentId }: { readonly documentId: string }) {
  const { t } = useTranslation('instructions');
  const session = useSession(documentId);
  const [asking, setAsking] = useState<Asking | null>(null);
  const mark = useMark(documentId, session);
  usePositionSync(documentId);
  const begin = (open: EditorApi) => () => {
    void reasonAtCaret(documentId, open).then((found) => {
      if (found === null) toastProblem(t('reason.noGroup'));
      else setAsking({ kind: 'reason', ...found });
    });
  };
  useCommands({
    'text.instruct': session && (() => beginInstruction(documentId, session)),
    'text.reason': session && begin(session),
    'text.agree': session && (() => void mark('agreed')),
    'text.adReferendum': session && (() => void mark('ad-referendum')),
    'text.pending': session && (() => setAsking({ kind: 'pending' })),
    'text.linked': session && (() => setAsking({ kind: 'linked' })),
    'text.reserve': session && (() => void mark('reserved')),
  });
  const close = () => {
    setAsking(null);
    session?.focus();
  };
  if (asking === null) return null;
  if (asking.kind === 'reason') return <ReasonDialog documentId={documentId} {...asking} onClose={close} />;
  return (
    <PendingDialog
      asking={asking.kind}
      likely={session ? signedAtCaret(session) : []}
      onClose={close}
      onMark={(party, against) => {
        close();
        void mark(asking.kind, party, against);
      }}
    />
  );
}

/** Parties that have signed something in the paragraph at the caret: most likely one of them is waited for. */
function signedAtCaret(session: EditorApi): readonly PartyCode[] {
  const { selection, proposals } = session.getSnapshot();
  const here = proposals.flatMap(({ groups }) => groups).filter(({ block }) => block === selection?.block);
  return [...new Set(here.flatMap(({ supports, opposes }) => [...supports, ...opposes]))];
}

/** A reservation may be on a group; every other mark is on its whole paragraph, as paragraphs are agreed. */
function useMark(documentId: string, session: EditorApi | null) {
  const { t } = useTranslation('instructions');
  return async (mark: AgreementMark, party: PartyCode | null = null, against = ''): Promise<void> => {
    if (session === null) return;
    const places = caretPlaces(session);
    const scope = mark === 'reserved' ? narrowest(places) : 'paragraph';
    const place = placeOf(scope, places);
    if (place.anchor === null) return void toastProblem(t('noPlace'));
    const closes = mark === 'agreed' || mark === 'ad-referendum';
    if (closes && hasBrackets(session, place.anchor.block)) return void toastProblem(t('bracketsStand'));
    try {
      const { set, undo } = await markPlace(documentId, place, { mark, party, against }, session.places());
      const said = set ? t(`marked.${mark}`, { party: party ?? '' }) : t('marked.takenBack');
      toastDone(said, { label: t('action.undo'), run: () => void undo() });
    } catch (cause) {
      console.error('A mark could not be stored.', cause);
      toastProblem(t('failed'));
    }
  };
}

/** What is in brackets is not agreed yet (design notes of the field, "Agreement"). */
const hasBrackets = (session: EditorApi, block: BlockId): boolean =>
  session.getSnapshot().proposals.some(({ groups }) => groups.some((group) => group.block === block));

/** The group at the caret with the reason it has; null outside groups. */
async function reasonAtCaret(
  documentId: string,
  session: EditorApi,
): Promise<{ readonly anchor: Anchor; readonly record: ReasonRecord | null } | null> {
  const group = session.getSnapshot().caretGroup;
  const anchor = group === null ? null : session.anchorOfGroup(group.key);
  if (anchor === null) return null;
  const now = new Map(session.places().map((state) => [state.id, state]));
  const record = (await reasonsOf(documentId)).find(({ id, anchor: stored }) => {
    const state = now.get(id);
    const place = state?.anchor ?? stored;
    return !state?.lost && place.block === anchor.block && place.from === anchor.from;
  });
  return { anchor, record: record ?? null };
}
