/**
 * What annotations need while their text is open, whichever panel is shown: they are drawn, and the
 * two commands that begin one answer. Mount it once beside each open text; it draws nothing itself.
 */

import { useTranslation } from 'react-i18next';
import { useCommands } from '#renderer/commands/registry';
import type { EditorApi } from '#renderer/editor/editorApi';
import { useSession } from '#renderer/state/openTexts';
import { toastDone, toastProblem } from '#renderer/state/toasts';
import { useWorkspace } from '#renderer/state/workspace';
import { handKeysTo } from '#renderer/ui/handKeys';
import { useAnnotationDrafts, type Visibility } from './annotationDrafts';
import { anchorAtCaret, attachToSelection } from './reattaching';
import { useAnnotationSync } from './useAnnotationSync';

export function AnnotationSync({ documentId }: { readonly documentId: string }) {
  const session = useSession(documentId);
  const begin = useBeginAnnotation(documentId, session);
  useAnnotationSync(documentId);
  const attach = useAttach(session);
  useCommands({
    'text.reattach': session === null ? null : () => void attach(),
    'text.annotateShare': session === null ? null : () => begin('share'),
    'text.annotatePrivate': session === null ? null : () => begin('private'),
  });
  return null;
}

/** Attaches the first annotation that waits to the selection; says why where that cannot be. */
export function useAttach(session: EditorApi | null): () => Promise<void> {
  const { t } = useTranslation('annotations');
  return async () => {
    if (session === null) return;
    try {
      const reattached = await attachToSelection(session);
      if (reattached === 'done') toastDone(t('tray.done'));
      else toastProblem(t(`tray.${reattached}`));
    } catch (cause) {
      console.error('An annotation could not be attached.', cause);
      toastProblem(t('failed'));
    }
  };
}

/** Opens the editor for the selection, or for the group around the caret; says so where there is neither. */
export function useBeginAnnotation(
  documentId: string,
  session: EditorApi | null,
): (visibility: Visibility) => void {
  const { t } = useTranslation('annotations');
  return (visibility) => {
    const anchor = session && anchorAtCaret(session);
    if (anchor === null) {
      toastProblem(t('selectFirst'));
      return;
    }
    const { drafts, setDraft } = useAnnotationDrafts.getState();
    // Half a sentence is kept: it moves to the new place rather than being thrown away.
    setDraft(documentId, { anchor, visibility, text: drafts[documentId]?.text ?? '' });
    useWorkspace.getState().showInspector('annotations');
    handKeysTo('.note-editor textarea', '.note-editor');
  };
}
