/**
 * Texts that are open in a tab. A session outlives its screen, so that going to another tab and back
 * loses neither the undo nor the caret; it ends, after its last save, when its tab is closed.
 */

import { useEffect, useState } from 'react';
import { allPartyCodes, partyCodes } from '#domain/organisations/members';
import { documentOf, saveText } from '#renderer/data/documents';
import { closeQueue, openQueue } from '#renderer/data/openQueues';
import { allOrganisations } from '#renderer/data/organisations';
import type { Anchor, DocumentRecord } from '#renderer/data/records';
import { setting } from '#renderer/data/settings';
import { undoOf } from '#renderer/data/undo';
import { nowIso } from '#renderer/data/writing';
import { EditorSession } from '#renderer/editor/EditorSession';
import type { AnchorState } from '#renderer/editor/editorApi';
import type { UndoRecord } from '#renderer/editor/plugins/undo';
import { registerSession } from '#renderer/state/openTexts';
import { useWorkspace } from '#renderer/state/workspace';
import { inItsOwnTask } from '#renderer/ui/inItsOwnTask';
import { SittingLog } from './sittingLog';

export interface LiveText {
  /** As it was when opened; title and shelf may have changed since. */
  readonly record: DocumentRecord;
  readonly session: EditorSession;
}

const live = new Map<string, Promise<LiveText | null>>();

/** The open text of a document; undefined while loading, null when there is no such document. */
export function useLiveText(documentId: string): LiveText | null | undefined {
  const [opened, setOpened] = useState<{ readonly id: string; readonly text: LiveText | null } | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (text: LiveText | null) => wanted && setOpened({ id: documentId, text });
    // To the error boundary: a text that cannot be read is not a text that is missing.
    const raise = (cause: unknown) =>
      setOpened(() => {
        throw cause;
      });
    liveText(documentId).then(show, raise);
    return () => {
      wanted = false;
    };
  }, [documentId]);
  return opened?.id === documentId ? opened.text : undefined;
}

/** Opens the text, or returns the one that is open. Rejects when the database cannot be read. */
export function liveText(documentId: string): Promise<LiveText | null> {
  const known = live.get(documentId);
  if (known) return known;
  const opening = open(documentId);
  live.set(documentId, opening);
  opening.then(
    (text) => text ?? live.delete(documentId),
    () => live.delete(documentId),
  );
  return opening;
}

async function open(documentId: string): Promise<LiveText | null> {
  const record = await documentOf(documentId);
  if (!record) return null;
  const { party, parties } = await knownParties();
  const undo = (await undoOf(documentId, record.rolling)) as UndoRecord | null;
  const session = new EditorSession({ ...record, party, parties, undo });
  // What is read of a long text, drawn beside it and drawn of it would together hold the window up.
  const rest = async () => {
    if (session.state.doc.content.size > longText) await inItsOwnTask();
  };
  await rest();
  const unregister = registerSession(documentId, session);
  const endSaving = keepSaved(documentId, session);
  closeWithTab(documentId, () => {
    endSaving();
    unregister();
    session.destroy();
    live.delete(documentId);
  });
  await rest();
  return { record, session };
}

/** Characters: some fifty pages. */
const longText = 100_000;

/** The delegation, and every code that is no typing mistake. */
async function knownParties() {
  const [delegation, profiles] = await Promise.all([setting('delegation'), allOrganisations()]);
  const profile = profiles.find(({ id }) => id === delegation?.organisation);
  const codes = profile ? partyCodes(profile) : allPartyCodes(profiles);
  return { party: delegation?.party ?? null, parties: codes.length > 0 ? new Set(codes) : null };
}

/**
 * A save writes the whole text. In one of hundreds of pages that takes as long as several letters, so it
 * waits a little longer for a rest: about a second, and five at the most, for a million characters.
 * Leaving the window, closing and exporting never wait.
 */
function pausesFor({ state }: EditorSession): { readonly delay: number; readonly longestDelay: number } {
  const size = state.doc.content.size;
  return { delay: 400 + size / 1500, longestDelay: 1000 + size / 250 };
}

/** Every edit goes to the save queue, with the places of annotations that moved along. */
function keepSaved(documentId: string, session: EditorSession): () => void {
  const written = new Map<string, Anchor>(session.anchors().map(({ id, anchor }) => [id, anchor]));
  const log = new SittingLog();
  const endLog = session.subscribeChanges((change) => log.hear(change, nowIso()));
  const queue = openQueue<'text'>(documentId, {
    parts: ['text'],
    ...pausesFor(session),
    write: async () => {
      const isMoved = ({ id, anchor, lost }: AnchorState) => !lost && written.get(id) !== anchor;
      const anchors = session.anchors().filter(isMoved);
      const places = session.places().filter(isMoved);
      const entries = log.unsaved();
      const undo = session.undoRecord();
      await saveText(documentId, { ...session.content(), anchors, places, log: entries, undo });
      log.stored(entries);
      for (const { id, anchor } of [...anchors, ...places]) written.set(id, anchor);
    },
  });
  let saved = session.version;
  const stop = session.subscribe(() => {
    const { version } = session;
    if (version === saved) return;
    saved = version;
    queue.changed('text');
  });
  queue.loaded();
  return () => {
    stop();
    endLog();
  };
}

/** Writes what is left when the tab is gone; a text that could not be stored stays open until it can. */
function closeWithTab(documentId: string, close: () => void): void {
  const isOpen = () => useWorkspace.getState().tabs.some((tab) => tab.id === documentId);
  const stop = useWorkspace.subscribe(() => {
    if (isOpen()) return;
    void closeQueue(documentId).then((stored) => {
      if (!stored || isOpen()) return;
      stop();
      close();
    });
  });
}
