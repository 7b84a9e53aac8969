/** Begins the note that replaces a sent one: all that it said, under a new number, and the sentence that says so. */

import { replacementSentence } from '#domain/notes/replacing';
import { createNote, isSent, noteOf } from '#renderer/data/notes';
import { localDay } from '#renderer/i18n/dates';
import { numbering } from './createReply';

/** The id of the new note. Rejects where the note is gone or was not sent. */
export async function createReplacement(noteId: string): Promise<string> {
  const sent = await noteOf(noteId);
  if (sent === undefined || !isSent(sent)) throw new Error('Only a note that was sent is replaced.');
  const { fields, circularId } = sent;
  const own = { reference: fields.reference ?? '', date: fields.date };
  const body = Object.fromEntries(
    fields.languages.map((language) => [
      language,
      [replacementSentence(language, own), ...(fields.body[language] ?? [])],
    ]),
  );
  const date = localDay(new Date().toISOString());
  return createNote(
    { ...fields, date, body },
    { circularId, numbering: await numbering(), replaces: noteId },
  );
}
