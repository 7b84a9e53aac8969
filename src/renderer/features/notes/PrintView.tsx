/**
 * The open text as it would be printed now: the pages of the very PDF that leaves, to read and not to write in.
 */

import { Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '#renderer/bridge';
import { runCommand, useCommands } from '#renderer/commands/registry';
import type { EditorApi } from '#renderer/editor/editorApi';
import { localDay } from '#renderer/i18n/dates';
import { sentenceOf } from '#renderer/i18n/index';
import { useSession } from '#renderer/state/openTexts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { exportPaper } from './exportStyles';
import { PagePreview } from './PagePreview.tsx';

export function PrintView({ documentId }: { readonly documentId: string }) {
  const session = useSession(documentId);
  const [open, setOpen] = useState(false);
  useCommands({ 'view.printView': session === null ? null : () => setOpen(true) });
  if (session === null || !open) return null;
  return <Pages session={session} onClose={() => setOpen(false)} />;
}

function Pages({ session, onClose }: { readonly session: EditorApi; readonly onClose: () => void }) {
  const { t } = useTranslation('notes');
  const { bytes, problem } = useSetPages(session);
  return (
    <Dialog
      title={t('printView.title')}
      closeLabel={t('export.close')}
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button
            icon={Printer}
            onClick={() => {
              onClose();
              // The window behind a dialog is inert.
              requestAnimationFrame(() => runCommand('file.print'));
            }}
          >
            {t('printView.print')}
          </Button>
          <Button look="primary" onClick={onClose} data-autofocus>
            {t('export.close')}
          </Button>
        </>
      }
    >
      <PagePreview bytes={bytes} busy={bytes === null && problem === null} problem={problem} />
    </Dialog>
  );
}

/** The pages of the text as it stands when the view is opened. */
function useSetPages(session: EditorApi) {
  const [set, setSet] = useState<{ readonly bytes: Uint8Array | null; readonly problem: string | null }>({
    bytes: null,
    problem: null,
  });
  useEffect(() => {
    let wanted = true;
    const { rolling, origins } = session.content();
    const asked = { style: { kind: 'rolling', emphasis: true }, only: [], reasons: [], setting: {} } as const;
    const paper = exportPaper({ document: rolling, origins }, asked, localDay(new Date().toISOString()));
    bridge()
      .renderPdf({ paper })
      .then((result) => {
        if (!wanted) return;
        setSet(
          result.ok
            ? { bytes: result.value, problem: null }
            : { bytes: null, problem: sentenceOf(result.error) },
        );
      })
      .catch((cause: unknown) =>
        setSet(() => {
          throw cause;
        }),
      );
    return () => {
      wanted = false;
    };
  }, [session]);
  return set;
}
