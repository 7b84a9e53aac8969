/** `chancery export FILE --style tracked --into RECEIVED.docx --only IND`: tracked changes in the file as received. */

import path from 'node:path';
import type { Document } from '#domain/document/document';
import { appError } from '#domain/errors';
import { ownChanges } from '#domain/paper/ownChanges';
import { withIdsOf } from '#domain/paper/pairedBlocks';
import { fail, ok, type Result } from '#domain/result';
import { writeInto } from '#formats/docx/into/writeInto';
import type { Output } from './command';
import type { ExportWish } from './exportOptions';
import { bytesOf, openInput } from './input';
import { type Deadline, inTime, millisLeft } from './inTime';

export interface IntoWish extends Pick<ExportWish, 'only'> {
  /** The file into which the changes go. */
  readonly received: string;
  readonly documents: readonly Document[];
  readonly date: string;
}

/** The documents of FILE go into those of the received file in order, as far as both have them. */
export async function intoReceived(
  wish: IntoWish,
  deadline: Deadline,
  output: Output,
): Promise<Result<Uint8Array>> {
  const { received } = wish;
  const input = await openInput(received, undefined, null, millisLeft(deadline));
  if (!input.ok) return input;
  const bytes = await bytesOf(received);
  if (!bytes.ok) return bytes;
  const name = path.basename(received);
  const written = inTime(name, deadline, () =>
    changedFile(wish, input.value.reading.documents, bytes.value, name),
  );
  const into = written.ok ? written.value : written;
  if (!into.ok) return into;
  for (const thing of into.value.removed) output.say(`Taken out of ${name}: ${thing}`);
  if (into.value.left.length > 0)
    output.say(
      `Not written, because the file has changes or notes of its own there: ${into.value.left.join(', ')}`,
    );
  return ok(into.value.bytes);
}

function changedFile(
  { only, documents, date }: IntoWish,
  circulated: readonly Document[],
  bytes: Uint8Array,
  name: string,
): ReturnType<typeof writeInto> {
  const [author = ''] = only;
  const [first] = circulated;
  if (first === undefined) return fail(appError('docx.noDocument', { name }));
  const all: Document = { ...first, blocks: circulated.flatMap(({ blocks }) => blocks) };
  const changes = circulated.flatMap((one, index) => {
    const own = documents[index];
    return own === undefined ? [] : ownChanges(one, withIdsOf(one, own), author);
  });
  return writeInto({ bytes, name, circulated: all, changes, author, date });
}
