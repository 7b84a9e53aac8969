/** Opens texts in a session, and does to them what a keyboard would. */

import type { Document } from '#domain/document/document';
import { EditorSession, type SessionOptions } from '#renderer/editor/EditorSession';

/** A session on a circulated text, as KAZ; ids of new paragraphs are `n1`, `n2`, …. */
export function openText(circulated: Document, options: Partial<SessionOptions> = {}): EditorSession {
  let ids = 0;
  return new EditorSession({
    circulated,
    rolling: circulated,
    origins: [],
    party: 'KAZ',
    parties: null,
    newId: () => `n${++ids}`,
    ...options,
  });
}

/** The units' texts of the rolling text, in order. */
export const linesOf = (session: EditorSession): readonly string[] =>
  session
    .content()
    .rolling.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.cells.map((cell) => cell.text)) : [block.text],
    );

/** Selects in a paragraph by words: `select(session, 'b1', 'support')`; `''` puts the caret at its end. */
export function select(session: EditorSession, block: string, words: string): void {
  const found = session.content().rolling.blocks.find(({ id }) => id === block);
  const text = found && found.kind !== 'table' ? found.text : '';
  const from = words === '' ? text.length : text.indexOf(words);
  if (from < 0) throw new Error(`“${words}” does not stand in ${block}: ${text}`);
  session.goToBlock(block, from, from + words.length);
}

/** What a keyboard does, without one. */
export function type(session: EditorSession, text: string): void {
  for (const letter of text) {
    const { from, to } = session.state.selection;
    session.dispatch(session.state.tr.insertText(letter, from, to));
  }
}
