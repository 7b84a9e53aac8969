/** Keeps, names and restores versions of an open text. Each rejects when it could not be stored. */

import { keepVersion, versionsOf, versionText } from '#renderer/data/history';
import type { EditorApi } from '#renderer/editor/editorApi';
import { sittingOf } from './sitting';

export interface OpenHistory {
  readonly documentId: string;
  readonly session: EditorApi;
  /** The delegation's code; empty while none is chosen. */
  readonly author: string;
}

type Kind = Parameters<typeof keepVersion>[1]['kind'];

/** Keeps the text as it stands on the screen. `at`: ISO instant of its last edit. */
export const keepNow = (
  { documentId, session, author }: OpenHistory,
  kind: Kind,
  name: string | null = null,
  at = new Date().toISOString(),
): Promise<void> =>
  keepVersion(session.content(), { documentId, kind, name, author, sitting: sittingOf(session), at });

/** How long the first version waits for the window to rest, in milliseconds. */
const longestWait = 3000;

/**
 * The first version of a text, where it has none: what it was when its history began. The text is shown first;
 * the version is the text of the moment when this was asked for.
 */
export async function keepFirst({ documentId, session, author }: OpenHistory): Promise<void> {
  const opened = session.content();
  const at = new Date().toISOString();
  await new Promise((rest) => requestIdleCallback(rest, { timeout: longestWait }));
  if ((await versionsOf(documentId)).length > 0) return;
  const sitting = sittingOf(session);
  await keepVersion(opened, { documentId, kind: 'opened', name: null, author, sitting, at });
}

/**
 * Puts a version in place of the text. The present is kept as a version first, and one undo in the text
 * brings it back too. False when the version is not whole or the editor refused it; nothing has changed then.
 */
export async function restoreVersion(history: OpenHistory, versionId: string): Promise<boolean> {
  const content = await versionText(versionId);
  if (content === null) return false;
  await keepNow(history, 'before-restore');
  if (!history.session.restore(content)) return false;
  await keepNow(history, 'restored');
  return true;
}
