/** Begins the note that breaks a silence: the reply to the circular, about one text, with paragraphs and reasons. */

import { objectionBody } from '#domain/silence/objection';
import { brokenParagraphs } from '#domain/silence/silence';
import { circularOf } from '#renderer/data/circulars';
import { documentOf } from '#renderer/data/documents';
import { createNote } from '#renderer/data/notes';
import { flushAll } from '#renderer/data/openQueues';
import { noteBreaks, silenceOf } from '#renderer/data/silences';
import { freshFields, numbering } from './createReply';

/** The id of the new note. Rejects where no delegation is chosen or the text is gone. */
export async function createBreak(documentId: string): Promise<string> {
  await flushAll();
  const document = await documentOf(documentId);
  if (document === undefined) throw new Error('The text under silence is not in the register.');
  const circular = document.circularId === null ? undefined : await circularOf(document.circularId);
  const silence = await silenceOf(documentId);
  const filled = await freshFields(circular?.note ?? null, [document]);
  const broken = silence === null ? [] : brokenParagraphs(silence);
  const body = Object.fromEntries(
    filled.languages.map((language) => [language, objectionBody(language, silence?.whole ?? null, broken)]),
  );
  const fields = { ...filled, kind: 'break-silence' as const, body };
  const noteId = await createNote(fields, { circularId: circular?.id ?? null, numbering: await numbering() });
  await noteBreaks(documentId, noteId);
  return noteId;
}
