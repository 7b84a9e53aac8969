/**
 * Which open document has which editor session: how the inspector, the commands and the exports reach
 * the text that its tab owns. The screen registers its session while it is mounted.
 */

import { useCallback, useSyncExternalStore } from 'react';
import { create } from 'zustand';
import type { EditorApi, EditorSnapshot } from '#renderer/editor/editorApi';

interface OpenTexts {
  readonly sessions: ReadonlyMap<string, EditorApi>;
}

export const useOpenTexts = create<OpenTexts>()(() => ({ sessions: new Map() }));

/** Returns the function that takes the registration back. */
export function registerSession(documentId: string, session: EditorApi): () => void {
  change((sessions) => sessions.set(documentId, session));
  return () =>
    change((sessions) => {
      if (sessions.get(documentId) === session) sessions.delete(documentId);
    });
}

/** The open session of a document; null while its text is not mounted. */
export const useSession = (documentId: string | null): EditorApi | null =>
  useOpenTexts(({ sessions }) => (documentId === null ? null : (sessions.get(documentId) ?? null)));

export const sessionOf = (documentId: string): EditorApi | null =>
  useOpenTexts.getState().sessions.get(documentId) ?? null;

/** What the session shows now; null without one. */
export function useSnapshot(session: EditorApi | null): EditorSnapshot | null {
  const subscribe = useCallback(
    (listener: () => void) => (session ? subscribeCalmly(session, listener) : nothing),
    [session],
  );
  return useSyncExternalStore(subscribe, () => session?.getSnapshot() ?? null);
}

/** Panels may be this far behind the fingers, in milliseconds. */
const longestCalm = 250;

/** While letters follow each other the listener hears of them when the window has time, once for many. */
function subscribeCalmly(session: EditorApi, listener: () => void): () => void {
  let waiting: number | null = null;
  const forget = () => {
    if (waiting !== null) cancelIdleCallback(waiting);
    waiting = null;
  };
  const tell = () => {
    waiting = null;
    listener();
  };
  const stop = session.subscribe(() => {
    if (session.typing) waiting ??= requestIdleCallback(tell, { timeout: longestCalm });
    else {
      forget();
      listener();
    }
  });
  return () => {
    forget();
    stop();
  };
}

const nothing = (): void => undefined;

function change(edit: (sessions: Map<string, EditorApi>) => void): void {
  const sessions = new Map(useOpenTexts.getState().sessions);
  edit(sessions);
  useOpenTexts.setState({ sessions });
}
