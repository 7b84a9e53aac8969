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

/** With so many proposals a list takes as long as a letter, and waits until the letters pause. */
const manyProposals = 500;
const pause = 300;
const longestPause = 1500;

/** While letters follow each other the listener hears of them when the window has time, once for many. */
function subscribeCalmly(session: EditorApi, listener: () => void): () => void {
  let forget = nothing;
  let since = 0;
  let many = false;
  const tell = () => {
    forget();
    forget = nothing;
    since = 0;
    listener();
    many = session.getSnapshot().proposals.length > manyProposals;
  };
  const stop = session.subscribe(() => {
    if (!session.typing) return tell();
    const now = performance.now();
    since ||= now;
    if (!many) {
      if (forget === nothing) forget = whenIdle(tell);
      return undefined;
    }
    forget();
    forget = after(tell, Math.min(pause, longestPause - (now - since)));
    return undefined;
  });
  return () => {
    forget();
    stop();
  };
}

function whenIdle(tell: () => void): () => void {
  const id = requestIdleCallback(tell, { timeout: longestCalm });
  return () => cancelIdleCallback(id);
}

function after(tell: () => void, milliseconds: number): () => void {
  const timer = setTimeout(tell, Math.max(0, milliseconds));
  return () => clearTimeout(timer);
}

const nothing = (): void => undefined;

function change(edit: (sessions: Map<string, EditorApi>) => void): void {
  const sessions = new Map(useOpenTexts.getState().sessions);
  edit(sessions);
  useOpenTexts.setState({ sessions });
}
