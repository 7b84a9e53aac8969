/** How the note leaves: the buttons over the form, and the same by key and menu. */

import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AppError, appError } from '#domain/errors';
import type { NoteFields } from '#domain/notes/noteFields';
import { fail, ok, type Result } from '#domain/result';
import { bridge } from '#renderer/bridge';
import { useCommands } from '#renderer/commands/registry';
import { flushText } from '#renderer/data/openQueues';
import { Button } from '#renderer/ui/Button.tsx';
import { writeDocxInWorker } from '#renderer/workers/writing';
import type { RenderedNote } from './composePaper';
import type { LatestState } from './latestOnly';
import { fileNameOf, type Leaving, print, saveToFile } from './leave';
import type { RenderedNoteState } from './useRenderedNote';

interface NoteBarProps {
  readonly noteId: string;
  readonly fields: NoteFields;
  readonly rendered: RenderedNoteState;
}

export function NoteBar({ noteId, fields, rendered }: NoteBarProps) {
  const { t } = useTranslation('notes');
  const [working, setWorking] = useState(false);
  const name = fileNameOf([fields.reference, t('leave.noteName')], t('leave.noteName'));
  const leaving = (): Leaving => ({ bridge: bridge(), t, fromStored: true });
  const alone = (leave: () => Promise<boolean>) => {
    if (working) return;
    setWorking(true);
    void leave().finally(() => setWorking(false));
  };
  const save = (kind: 'docx' | 'pdf') =>
    alone(() =>
      saveToFile(leaving(), {
        kind,
        name,
        title: t('leave.saveTitle'),
        bytes: () => (kind === 'pdf' ? pdfOf(rendered) : docxOf(rendered, name)),
      }),
    );
  const toPrinter = () => alone(() => print(leaving(), name, () => pdfOf(rendered)));
  useCommands({
    'file.exportDocx': () => save('docx'),
    'file.exportPdf': () => save('pdf'),
    'file.print': toPrinter,
    'file.save': () => void flushText(noteId),
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
    </div>
  );
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
