/** Opens a file from the disk and understands it; every way in which that fails is an error with a code. */

import { readFile as readBytes, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Reading } from '#domain/circular/circular';
import type { ReadAuthor, ReadText } from '#domain/document/document';
import { appError } from '#domain/errors';
import { partyCodes } from '#domain/organisations/members';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { shippedProfiles } from '#domain/organisations/shipped';
import { fail, ok, type Result } from '#domain/result';
import type { AuthorMapping } from '#domain/tracked/authors';
import { understandTracked } from '#domain/tracked/understandTracked';
import { limits, printBytes } from '#formats/limits';
import { readBounded } from './readingThread';
import { recogniseBounded } from './recogniseBounded';
import type { Wish } from './recognition';

export interface Input {
  readonly reading: Reading;
  /** Whose text it is, or null. */
  readonly organisation: OrganisationProfile | null;
  /** The codes of its members; undefined where nobody knows whose text it is. */
  readonly parties: ReadonlySet<string> | undefined;
  /** Who tracked changes, with the parties that they stand for. */
  readonly authors: readonly ReadAuthor[];
}

/**
 * What the app understands of a file on the disk. `chosen`: the parties of authors that a person named;
 * `recognise`: what is wanted of a scan, null where nobody asked for recognition.
 */
export async function openInput(
  file: string,
  chosen: AuthorMapping = new Map(),
  recognise: Wish | null = null,
): Promise<Result<Input>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const read = await readOrRecognise(path.basename(file), bytes.value, recognise);
  return read.ok ? ok(inputOf(read.value, chosen)) : read;
}

/** Only what has no text of its own is recognised. */
async function readOrRecognise(
  name: string,
  bytes: Uint8Array,
  recognise: Wish | null,
): Promise<Result<ReadText>> {
  const began = performance.now();
  const read = await readBounded({ name, bytes });
  const isPicture = !read.ok && (read.error.code === 'pdf.noText' || read.error.code === 'file.picture');
  return recognise !== null && isPicture
    ? recogniseBounded(name, bytes, recognise, performance.now() - began)
    : read;
}

function inputOf(text: ReadText, chosen: AuthorMapping): Input {
  const { read, reading, organisation } = understandTracked(text, shippedProfiles, chosen);
  const parties = organisation === null ? undefined : new Set(partyCodes(organisation));
  return { reading, organisation, parties, authors: read.authors ?? [] };
}

/** A file's bytes. A file beyond the readers' limit is not even loaded. */
export async function bytesOf(file: string): Promise<Result<Uint8Array>> {
  const name = path.basename(file) || file;
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail(appError('file.isFolder', { name }));
    if (found.size > limits.fileBytes)
      return fail(appError('file.tooLarge', { name, limit: printBytes(limits.fileBytes) }));
    return ok(new Uint8Array(await readBytes(file)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail(appError('file.missing', { name: file }));
    if (code === undefined) throw error;
    return fail(appError('file.unreadable', { name }));
  }
}
