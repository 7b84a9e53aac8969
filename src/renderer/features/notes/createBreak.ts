/** Begins the note that breaks a silence: the reply to the circular, about one text, with paragraphs and reasons. */

import { languages } from '#domain/languages';
import { objectionBody, objectionValues } from '#domain/silence/objection';
import { brokenParagraphs } from '#domain/silence/silence';
import { circularOf } from '#renderer/data/circulars';
import { documentOf } from '#renderer/data/documents';
import { createNote } from '#renderer/data/notes';
import { flushAll } from '#renderer/data/openQueues';
import { noteBreaks, silenceOf } from '#renderer/data/silences';
import { freshFields, numbering } from './createReply';

export interface Breaking {
  readonly documentId: string;
  /** ISO instant when the silence ends; null where nobody knows. */
  readonly silenceEnds: string | null;
  /** The person knows that it has ended. */
  readonly late: boolean;
}

/** The id of the new note. Rejects where no delegation is chosen or the text is gone. */
export async function createBreak({ documentId, silenceEnds, late }: Breaking): Promise<string> {
  await flushAll();
  const document = await documentOf(documentId);
  if (document === undefined) throw new Error('The text under silence is not in the register.');
  const circular = document.circularId === null ? undefined : await circularOf(document.circularId);
  const silence = await silenceOf(documentId);
  const filled = await freshFields(circular?.note ?? null, [document]);
  const broken = silence === null ? [] : brokenParagraphs(silence);
  const whole = silence?.whole ?? null;
  const written = languages.filter((language) => filled.languages.includes(language));
  const fields = {
    ...filled,
    kind: 'break-silence',
    values: objectionValues(written, whole, broken),
    body: Object.fromEntries(written.map((language) => [language, objectionBody(language, whole, broken)])),
    silenceEnds,
    late,
  };
  const noteId = await createNote(fields, { circularId: circular?.id ?? null, numbering: await numbering() });
  await noteBreaks(documentId, noteId);
  return noteId;
}
