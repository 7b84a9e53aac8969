/**
 * Our proposals as tracked changes in the Word file as it was received: which file that is, and what goes into
 * it. Of annotations only those that are to share have a way in, where the person asks for them.
 */

import { rollingOf } from '#domain/document/rolling';
import { ownChanges } from '#domain/paper/ownChanges';
import { ownRemarks } from '#domain/paper/ownRemarks';
import type { Result } from '#domain/result';
import { circularOf } from '#renderer/data/circulars';
import { documentOf } from '#renderer/data/documents';
import { fileOf } from '#renderer/data/files';
import type { DocumentRecord, FileRecord } from '#renderer/data/records';
import type { EditorApi } from '#renderer/editor/editorApi';
import { type WrittenInto, writeIntoInWorker } from '#renderer/workers/writing';
import { documentOrigins } from './documentOrigins';

export interface ReceivedFile {
  readonly file: FileRecord;
  readonly circulated: NonNullable<DocumentRecord['circulated']>;
}

/** Null for an own draft, and for a text that came in another format than Word's. */
export async function receivedWordFile(documentId: string): Promise<ReceivedFile | null> {
  const document = await documentOf(documentId);
  if (document === undefined || document.circulated === null || document.circularId === null) return null;
  const circular = await circularOf(document.circularId);
  const file = circular === undefined ? undefined : await fileOf(circular.sha256);
  if (file === undefined || !isWord(file)) return null;
  return { file, circulated: document.circulated };
}

const isWord = ({ name, bytes }: FileRecord): boolean =>
  /\.doc[xm]$/i.test(name) && bytes[0] === 0x50 && bytes[1] === 0x4b;

/** `day`: the ISO date that the changes bear. `said`: reasons and remarks to share that become comments. Errors: those of reading and of `writeInto`. */
export function writeIntoReceived(
  { file, circulated }: ReceivedFile,
  session: EditorApi,
  party: string,
  day: string,
  said: Parameters<typeof ownRemarks>[3],
): Promise<Result<WrittenInto>> {
  const { rolling, origins } = session.content();
  const changes = ownChanges(circulated, rolling, party, documentOrigins(rollingOf(rolling), origins));
  const remarks = ownRemarks(circulated, rolling, party, said);
  const { bytes, name } = file;
  return writeIntoInWorker(
    { bytes, name, circulated, changes, remarks, author: party, date: `${day}T00:00:00Z` },
    { name },
  );
}
