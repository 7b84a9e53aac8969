/**
 * What may be done with annotations, each one stored at once. Every action resolves to whether it was
 * stored: a failure keeps the words where they were written and says so, and *not saved* shows in the
 * status bar as for any other writer.
 */

import {
  addAnnotation,
  changeAnnotation,
  removeAnnotation,
  replyToAnnotation,
  restoreAnnotation,
} from '#renderer/data/annotations';
import type { Anchor, AnnotationRecord } from '#renderer/data/records';
import type { AnnotationDraft, Visibility } from './annotationDrafts';

export interface AnnotationActions {
  add(documentId: string, draft: AnnotationDraft): Promise<boolean>;
  edit(record: AnnotationRecord, text: string): Promise<boolean>;
  reply(record: AnnotationRecord, text: string): Promise<boolean>;
  setState(record: AnnotationRecord, state: AnnotationRecord['state']): Promise<boolean>;
  setVisibility(record: AnnotationRecord, visibility: Visibility): Promise<boolean>;
  /** Gives one that lost its words a place again. */
  attach(record: AnnotationRecord, anchor: Anchor): Promise<boolean>;
  /** Takes it away and offers to put it back. */
  remove(record: AnnotationRecord): Promise<boolean>;
}

export interface ActionsContext {
  /** The delegation's code, under which remarks are kept; empty while none is chosen. */
  readonly author: string;
  /** Says that it is deleted, with a button that runs `undo`. */
  readonly offerUndo: (undo: () => void) => void;
  /** Says that something could not be stored. */
  readonly sayFailed: () => void;
}

export function annotationActions({ author, offerUndo, sayFailed }: ActionsContext): AnnotationActions {
  const stored = (work: Promise<unknown>) => storedOr(work, sayFailed);
  return {
    add: (documentId, { anchor, visibility, text }) =>
      stored(addAnnotation({ documentId, anchor, visibility, text: text.trim(), author })),
    edit: (record, text) => stored(changeAnnotation(record.id, { text: text.trim() })),
    reply: (record, text) => stored(replyToAnnotation(record.id, { text: text.trim(), author })),
    setState: (record, state) => stored(changeAnnotation(record.id, { state })),
    setVisibility: (record, visibility) => stored(changeAnnotation(record.id, { visibility })),
    attach: (record, anchor) => stored(changeAnnotation(record.id, { anchor })),
    remove: async (record) => {
      const removed = await stored(removeAnnotation(record.id));
      if (removed) offerUndo(() => void stored(restoreAnnotation(record)));
      return removed;
    },
  };
}

/** True once committed. The cause of a failure goes to the log; it holds no words of the person's. */
async function storedOr(work: Promise<unknown>, sayFailed: () => void): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (cause) {
    console.error('An annotation could not be stored.', cause);
    sayFailed();
    return false;
  }
}
