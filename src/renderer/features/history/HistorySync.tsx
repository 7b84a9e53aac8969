/**
 * Keeps the history of the open text as it is written. A version is stored some seconds after the last
 * edit, and at once when the window is left; the rule of pauses decides whether it goes on with the last
 * one. Mount it once beside each open text; it draws nothing but the question for a name.
 */

import { useEffect, useRef, useState } from 'react';
import { useCommands } from '#renderer/commands/registry';
import { sweepVersionBlocks } from '#renderer/data/history';
import { closeQueue, openQueue } from '#renderer/data/openQueues';
import { NameDialog } from './NameDialog.tsx';
import { useOpenHistory } from './useOpenHistory';
import { keepFirst, keepNow, type OpenHistory } from './versionActions';

/** How long an edit waits, in milliseconds: longer than the text's own saving, which matters more. */
const delay = 4000;
const longestDelay = 30_000;

export function HistorySync({ documentId }: { readonly documentId: string }) {
  const history = useOpenHistory(documentId);
  const [naming, setNaming] = useState(false);
  useKeeping(history);
  useCommands({ 'file.nameVersion': history && (() => setNaming(true)) });
  if (!naming || history === null) return null;
  return <NameDialog history={history} onClose={() => setNaming(false)} />;
}

function useKeeping(history: OpenHistory | null): void {
  const latest = useRef(history);
  latest.current = history;
  const session = history?.session ?? null;
  const documentId = history?.documentId ?? null;
  useEffect(() => {
    if (session === null || documentId === null || latest.current === null) return undefined;
    const id = `history ${documentId}`;
    let editedAt = new Date().toISOString();
    const queue = openQueue<'version'>(id, {
      parts: ['version'],
      delay,
      longestDelay,
      write: async () => {
        if (latest.current !== null) await keepNow(latest.current, 'automatic', null, editedAt);
      },
    });
    let { version } = session;
    const stop = session.subscribe(() => {
      const now = session.version;
      if (now === version) return;
      version = now;
      editedAt = new Date().toISOString();
      queue.changed('version');
    });
    begin(latest.current).then(() => queue.loaded(), reportUnkept);
    return () => {
      stop();
      void closeQueue(id);
    };
  }, [session, documentId]);
}

async function begin(history: OpenHistory): Promise<void> {
  await keepFirst(history);
  await sweepVersionBlocks(history.documentId);
}

/** The text itself is safe: its own queue says so or says that it is not. */
const reportUnkept = (cause: unknown): void => console.error('The history could not be begun.', cause);
