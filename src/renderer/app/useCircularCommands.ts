/** What concerns the circular that is open or that encloses the open text: reply, file as received; and a new note. */

import i18next from 'i18next';
import { useCommands } from '../commands/registry';
import { documentsOfCircular } from '../data/circulars';
import { registerLine } from '../data/register';
import { sentOf } from '../data/sent';
import { useLive } from '../data/useLive';
import { saveOriginal } from '../features/register/actions';
import type { Breaking } from '../features/silence/SilenceScreen.tsx';
import { toastProblem } from '../state/toasts';
import { documentOfSilence, silenceTab, useActiveTab, useWorkspace } from '../state/workspace';

export function useCircularCommands(): void {
  const active = useActiveTab();
  const circularId = useLive(circularBehind, active?.id ?? null);
  const sentId = useLive(sentNote, active?.kind === 'note' ? active.id : '');
  const documentId = useLive(underSilence, active?.id ?? null);
  useCommands({
    'note.reply': circularId ? () => void write((notes) => notes.createReply(circularId)) : null,
    'file.saveOriginal': circularId ? () => void saveOriginal(circularId) : null,
    'note.silence': documentId ? () => useWorkspace.getState().open(silenceTab(documentId)) : null,
    'note.replace': sentId ? () => void writeReplacement(sentId) : null,
    'note.new': () => void write((notes) => notes.createBlankNote()),
  });
}

/** The circular that a tab stands for or belongs to; null where there is none. */
async function circularBehind(id: string | null): Promise<string | null> {
  const line = id === null ? undefined : await registerLine(id);
  return line?.kind === 'circular' ? line.id : (line?.circularId ?? null);
}

const sentNote = async (id: string): Promise<string | null> => ((await sentOf(id)) ? id : null);

/** The text that a tab shows, or the first one that its circular encloses; null where there is none. */
async function underSilence(id: string | null): Promise<string | null> {
  const line = id === null ? undefined : await registerLine(documentOfSilence(id));
  if (line?.kind === 'document') return line.id;
  const circularId = line?.kind === 'circular' ? line.id : line?.circularId;
  return circularId ? ((await documentsOfCircular(circularId))[0]?.id ?? null) : null;
}

/** Begins the note that breaks the silence on a text, and opens it. */
export const writeBreak = (breaking: Breaking): Promise<void> =>
  write(async () => (await import('../features/notes/createBreak')).createBreak(breaking));

/** Begins the note that replaces one that was sent, and opens it. */
export const writeReplacement = (noteId: string): Promise<void> =>
  write(async () => (await import('../features/notes/createReplacement')).createReplacement(noteId));

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
