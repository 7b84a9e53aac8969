/** The note's pages, set again 300 ms after its last change; the ones before stay until then. */

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AppError } from '#domain/errors';
import type { NoteFields } from '#domain/notes/noteFields';
import { type NoteSurroundings, type RenderedNote, renderNote } from './composePaper';
import { LatestOnly, type LatestState } from './latestOnly';
import { pageSetter } from './pageSetter';

/** Rest after the last keystroke before pages are set, in milliseconds. */
const restMillis = 300;

export interface RenderedNoteState extends LatestState<RenderedNote, AppError> {
  /** Sets what is newest at once; resolves when nothing newer is left. */
  readonly settle: () => Promise<LatestState<RenderedNote, AppError>>;
}

const noFiles: ReadonlyMap<string, Uint8Array> = new Map();

export function useRenderedNote(
  fields: NoteFields,
  { texts, profiles, files = noFiles, kinds }: NoteSurroundings,
): RenderedNoteState {
  const [latest] = useState(() => new LatestOnly<RenderedNote, AppError>(restMillis));
  const [setter] = useState(pageSetter);
  const state = useSyncExternalStore(latest.subscribe, latest.getState);
  useEffect(() => {
    latest.request(() => renderNote(fields, { texts, profiles, files, ...(kinds && { kinds }) }, setter));
  }, [latest, setter, fields, texts, profiles, files, kinds]);
  useEffect(() => () => latest.dispose(), [latest]);
  return { ...state, settle: () => latest.settle() };
}
