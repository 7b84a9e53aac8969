/**
 * A note that is being written. The open composer owns its fields between two saves; the save queue
 * stores them as they change. What could not be stored stays here by id, so that closing the tab and
 * coming back shows it again instead of an older state.
 */

import { useCallback, useEffect, useRef, useState } from 'react';
import type { NoteFields } from '#domain/notes/noteFields';
import { noteOf, saveNoteFields } from '#renderer/data/notes';
import { closeQueue, flushText, openQueue } from '#renderer/data/openQueues';
import type { NoteRecord } from '#renderer/data/records';
import type { SaveQueue } from '#renderer/data/saveQueue';

export type OpenNote =
  | { readonly state: 'loading' }
  | { readonly state: 'gone' }
  | {
      readonly state: 'open';
      readonly circularId: string | null;
      readonly fields: NoteFields;
      readonly change: (fields: NoteFields) => void;
    };

/** Fields newer than the database, by note id. */
const unsaved = new Map<string, NoteFields>();

export function useNote(noteId: string): OpenNote {
  const [record, setRecord] = useState<NoteRecord | null | undefined>(undefined);
  const [fields, setFields] = useState<NoteFields | null>(null);
  const queue = useRef<SaveQueue<'fields'> | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (found: NoteRecord | undefined) => {
      if (!wanted) return;
      setRecord(found ?? null);
      setFields(found?.fields ?? null);
      if (found === undefined) return;
      queue.current = openQueue(noteId, { parts: ['fields'], write: () => store(noteId) });
      queue.current.loaded();
      // What could not be stored before the tab was closed is tried again.
      if (unsaved.has(noteId)) queue.current.changed('fields');
    };
    // To the error boundary: a note that cannot be read is not a note that is gone.
    const raise = (cause: unknown) =>
      setRecord(() => {
        throw cause;
      });
    load(noteId).then(show, raise);
    return () => {
      wanted = false;
      queue.current = null;
      void closeQueue(noteId);
    };
  }, [noteId]);
  const change = useCallback(
    (next: NoteFields) => {
      unsaved.set(noteId, next);
      setFields(next);
      queue.current?.changed('fields');
    },
    [noteId],
  );
  if (record === undefined) return { state: 'loading' };
  if (record === null || fields === null) return { state: 'gone' };
  return { state: 'open', circularId: record.circularId, fields, change };
}

/** The note as last written here or stored; undefined when there is none. */
async function load(noteId: string): Promise<NoteRecord | undefined> {
  await flushText(noteId);
  const found = await noteOf(noteId);
  const newer = unsaved.get(noteId);
  return found !== undefined && newer !== undefined ? { ...found, fields: newer } : found;
}

async function store(noteId: string): Promise<void> {
  const fields = unsaved.get(noteId);
  if (fields === undefined) return;
  await saveNoteFields(noteId, fields);
  if (unsaved.get(noteId) === fields) unsaved.delete(noteId);
}
