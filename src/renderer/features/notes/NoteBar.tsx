/** How the note leaves: the buttons over the form, and the same by key and menu. */

import { FileDown, Printer, Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AppError, appError } from '#domain/errors';
import type { NoteKindData } from '#domain/notes/kinds';
import type { NoteFields } from '#domain/notes/noteFields';
import { noteSetting } from '#domain/notes/noteLook';
import { leavesTooLate } from '#domain/notes/silence';
import { askedStandard } from '#domain/paper/standard';
import { fail, ok, type Result } from '#domain/result';
import { bridge } from '#renderer/bridge';
import { useCommands } from '#renderer/commands/registry';
import { keepSentVersion } from '#renderer/data/history';
import { flushText } from '#renderer/data/openQueues';
import { shortDate } from '#renderer/i18n/dates';
import { currentLanguage } from '#renderer/i18n/index';
import { toastProblem } from '#renderer/state/toasts';
import { Button } from '#renderer/ui/Button.tsx';
import { writeDocxInWorker } from '#renderer/workers/writing';
import type { RenderedNote } from './composePaper';
import type { LatestState } from './latestOnly';
import { fileNameOf, type Leaving, print, saveToFile } from './leave';
import { SendDialog } from './SendDialog.tsx';
import type { RenderedNoteState } from './useRenderedNote';
import { useSending } from './useSending';

interface NoteBarProps {
  readonly noteId: string;
  readonly fields: NoteFields;
  readonly rendered: RenderedNoteState;
  /** How many things the note still lacks. */
  readonly lacking: number;
  /** The silence that it breaks has ended, and the person has not said that it may. */
  readonly late: boolean;
  /** Kinds that a person added. */
  readonly kinds: readonly NoteKindData[];
}

export function NoteBar({ noteId, fields, rendered, lacking, late, kinds }: NoteBarProps) {
  const { t } = useTranslation('notes');
  const keepSent = useKeepSent(fields);
  const { working, name, save, toPrinter } = useLeaving({ fields, rendered, late, keepSent });
  const [sending, setSending] = useState(false);
  const record = useSending(noteId, { name, pdf: () => pdfOf(rendered), docx: () => docxOf(rendered, name) });
  useCommands({
    'file.exportDocx': () => save('docx'),
    'file.exportPdf': () => save('pdf'),
    'file.print': toPrinter,
    'file.save': () => void flushText(noteId),
    'note.sent': () => setSending(true),
  });
  return (
    <div className="composer__bar" role="toolbar" aria-label={t('leave.export')}>
      <Button icon={FileDown} title={t('leave.docx')} disabled={working} onClick={() => save('docx')}>
        {t('leave.short.docx')}
      </Button>
      <Button icon={FileDown} title={t('leave.pdf')} disabled={working} onClick={() => save('pdf')}>
        {t('leave.short.pdf')}
      </Button>
      <Button icon={Printer} disabled={working} onClick={toPrinter}>
        {t('leave.short.print')}
      </Button>
      <Button icon={Send} title={t('sending:title')} onClick={() => setSending(true)}>
        {t('sending:button')}
      </Button>
      {sending && (
        <SendDialog
          lacking={lacking === 0 ? null : t('sending:lacking', { count: lacking })}
          isLate={(day, at) => leavesTooLate(fields, day, at, kinds)}
          mayBeLate={fields.late === true}
          onClose={() => setSending(false)}
          onSend={async (how) => {
            if (await record(how)) await keepSent(true);
          }}
        />
      )}
    </div>
  );
}

type LeavingNote = Pick<NoteBarProps, 'fields' | 'rendered' | 'late'> & {
  readonly keepSent: (left: boolean) => Promise<boolean>;
};

/** To a file or to the printer, one at a time; a note that breaks a silence which has ended does not leave unasked. */
function useLeaving({ fields, rendered, late, keepSent }: LeavingNote) {
  const { t } = useTranslation('notes');
  const [working, setWorking] = useState(false);
  const name = fileNameOf([fields.reference, t('leave.noteName')], t('leave.noteName'));
  const leaving = (): Leaving => ({ bridge: bridge(), t, fromStored: true });
  const alone = (leave: () => Promise<boolean>) => {
    if (working) return;
    if (late) return void toastProblem(t('late.refused'));
    setWorking(true);
    void leave().finally(() => setWorking(false));
  };
  const hasPdf = (fields.annexes ?? []).some((annex) => annex.kind === 'pdf');
  const save = (kind: 'docx' | 'pdf') =>
    alone(() =>
      saveToFile(leaving(), {
        kind,
        name,
        title: t('leave.saveTitle'),
        ...(kind === 'pdf' && { standard: askedStandard(noteSetting(fields.look)) }),
        bytes: () => (kind === 'pdf' ? pdfOf(rendered) : docxOf(rendered, name)),
      }).then((left) => {
        if (left && kind === 'docx' && hasPdf) toastProblem(t('annex.notInWord'));
        return keepSent(left);
      }),
    );
  const toPrinter = () => alone(() => print(leaving(), name, () => pdfOf(rendered)).then(keepSent));
  return { working, name, save, toPrinter };
}

/** A text that left with a note is a version of its history: *Sent with 2024/15 on 14 Jun 2024*. */
function useKeepSent(fields: NoteFields): (left: boolean) => Promise<boolean> {
  const { t } = useTranslation('notes');
  return async (left) => {
    if (!left) return false;
    const date = shortDate(fields.date, currentLanguage(), 0);
    const { reference } = fields;
    const name = !reference ? t('history:sent', { date }) : t('history:sentWith', { reference, date });
    try {
      for (const { documentId } of fields.enclosures)
        await keepSentVersion(documentId, name, fields.from.party);
    } catch (cause) {
      // The note has left; its history is missing one name, which the person may give by hand.
      console.error('The version that was sent could not be kept.', cause);
      toastProblem(t('leave.versionNotKept'));
    }
    return true;
  };
}

/** The newest pages: exactly those of the preview, once it has caught up. */
async function newest(rendered: RenderedNoteState): Promise<Result<RenderedNote>> {
  const state: LatestState<RenderedNote, AppError> = await rendered.settle();
  if (state.error !== null) return fail(state.error);
  return state.value === null ? fail(appError('bridge.failed')) : ok(state.value);
}

async function pdfOf(rendered: RenderedNoteState): Promise<Result<Uint8Array>> {
  const note = await newest(rendered);
  return note.ok ? ok(note.value.bytes) : note;
}

async function docxOf(rendered: RenderedNoteState, name: string): Promise<Result<Uint8Array>> {
  const note = await newest(rendered);
  return note.ok ? writeDocxInWorker(note.value.paper, { name }) : note;
}
