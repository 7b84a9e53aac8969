/** What can be done with a line of the register, by kind, each with the message that can undo it. */

import i18next from 'i18next';
import { create } from 'zustand';
import { appError } from '#domain/errors';
import { bridge } from '#renderer/bridge';
import { archiveCircular, circularOf, deleteCircular, renameCircular } from '#renderer/data/circulars';
import { archiveDocument, deleteDocument, renameDocument } from '#renderer/data/documents';
import { fileOf } from '#renderer/data/files';
import { archiveNote, deleteNote, renameNote } from '#renderer/data/notes';
import type { EntryKind, RegisterRecord } from '#renderer/data/registerRecord';
import { sentenceOf } from '#renderer/i18n/index';
import { toastDone, toastProblem, useToasts } from '#renderer/state/toasts';
import { useWorkspace } from '#renderer/state/workspace';

type Change<T> = Readonly<Record<EntryKind, (id: string, value: T) => Promise<void>>>;

const rename: Change<string | null> = {
  circular: renameCircular,
  document: renameDocument,
  note: renameNote,
};
const archive: Change<boolean> = { circular: archiveCircular, document: archiveDocument, note: archiveNote };
const remove: Change<boolean> = { circular: deleteCircular, document: deleteDocument, note: deleteNote };

/** An empty name gives the name on the paper back. */
export async function renameLine(line: RegisterRecord, title: string): Promise<void> {
  const name = title.trim();
  if (name !== line.title) await told(rename[line.kind](line.id, name === '' ? null : name));
}

export async function archiveLine(line: RegisterRecord): Promise<void> {
  const archived = line.archivedAt === null;
  const done = await told(archive[line.kind](line.id, archived));
  if (!done) return;
  const text = i18next.t(archived ? 'register:archived' : 'register:unarchived', { name: shownName(line) });
  announce(text, () => archive[line.kind](line.id, !archived));
}

/** Into the bin, its open tabs closed; the message brings it back. */
export async function deleteLine(line: RegisterRecord): Promise<void> {
  const inside = line.kind === 'circular' ? ((await circularOf(line.id))?.documentIds ?? []) : [];
  const done = await told(remove[line.kind](line.id, true));
  if (!done) return;
  for (const id of [line.id, ...inside]) useWorkspace.getState().close(id);
  announce(i18next.t('register:deleted', { name: shownName(line) }), () => remove[line.kind](line.id, false));
}

export const restoreLine = async (line: RegisterRecord): Promise<void> => {
  await told(remove[line.kind](line.id, false));
};

/** The bytes as received, to a place that the person chooses. */
export async function saveOriginal(circularId: string): Promise<void> {
  const circular = await circularOf(circularId);
  const file = circular && (await fileOf(circular.sha256));
  if (!file) {
    toastProblem(sentenceOf(appError('file.missing', { name: circular?.fileName ?? '' })));
    return;
  }
  const chosen = await bridge().chooseSave({
    suggestedName: file.name,
    kind: 'original',
    title: i18next.t('commands:file.saveOriginal'),
  });
  if (!chosen.ok) toastProblem(sentenceOf(chosen.error));
  if (!chosen.ok || chosen.value === null) return;
  const written = await bridge().writeFile({ token: chosen.value.token, bytes: file.bytes });
  if (written.ok) toastDone(i18next.t('register:originalSaved', { name: chosen.value.name }));
  else toastProblem(sentenceOf(written.error));
}

type Undo = () => Promise<void>;

/** The last deletion or archiving, until it has been taken back. */
const useLastChange = create<{ readonly undo: Undo | null }>()(() => ({ undo: null }));

/** Takes the last deletion or archiving back; null when there is none. */
export function useUndoLast(): (() => void) | null {
  const last = useLastChange((state) => state.undo);
  return last && (() => void told(last()));
}

/** Says what was done, and keeps the way back at hand until it has been gone once. */
function announce(text: string, back: Undo): void {
  const undo = async () => {
    if (useLastChange.getState().undo === undo) useLastChange.setState({ undo: null });
    useToasts.getState().remove(toast);
    await back();
  };
  const toast = toastDone(text, { label: i18next.t('shell:undo'), run: () => void told(undo()) });
  useLastChange.setState({ undo });
}

/** The name in messages; never an empty one. */
const shownName = (line: RegisterRecord): string => line.title || line.symbol || i18next.t('shell:untitled');

/** False when it could not be stored, which the person is told. */
async function told(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (cause) {
    console.error('A change of the register could not be stored.', cause);
    toastProblem(i18next.t('shell:notStored'));
    return false;
  }
}
