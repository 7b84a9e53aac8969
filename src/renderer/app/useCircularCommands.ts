/** What concerns the circular that is open or that encloses the open text: reply, file as received; and a new note. */

import i18next from 'i18next';
import { useCommands } from '../commands/registry';
import { registerLine } from '../data/register';
import { useLive } from '../data/useLive';
import { saveOriginal } from '../features/register/actions';
import { toastProblem } from '../state/toasts';
import { useActiveTab, useWorkspace } from '../state/workspace';

export function useCircularCommands(): void {
  const active = useActiveTab();
  const circularId = useLive(circularBehind, active?.id ?? null);
  useCommands({
    'note.reply': circularId ? () => void write((notes) => notes.createReply(circularId)) : null,
    'file.saveOriginal': circularId ? () => void saveOriginal(circularId) : null,
    'note.new': () => void write((notes) => notes.createBlankNote()),
  });
}

/** The circular that a tab stands for or belongs to; null where there is none. */
async function circularBehind(id: string | null): Promise<string | null> {
  const line = id === null ? undefined : await registerLine(id);
  return line?.kind === 'circular' ? line.id : (line?.circularId ?? null);
}

type Notes = typeof import('../features/notes/createReply');

async function write(create: (notes: Notes) => Promise<string>): Promise<void> {
  try {
    const id = await create(await import('../features/notes/createReply'));
    useWorkspace.getState().open({ kind: 'note', id });
  } catch (cause) {
    console.error('A note could not be begun.', cause);
    toastProblem(i18next.t('shell:notStored'));
  }
}
