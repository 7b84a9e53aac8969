/** One sitting is one open session: from the opening of a text to the closing of its tab. */

import type { EditorApi } from '#renderer/editor/editorApi';

const sittings = new WeakMap<EditorApi, string>();

export function sittingOf(session: EditorApi): string {
  const known = sittings.get(session) ?? crypto.randomUUID();
  sittings.set(session, known);
  return known;
}
