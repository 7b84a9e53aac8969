/** The bytes of every file as received, once each, addressed by their SHA-256. */

import { db } from './database';
import type { FileRecord } from './records';

/** Lower-case hexadecimal. Compute it before a transaction: WebCrypto inside one ends it. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keeps the bytes unless the same ones are kept already. Call inside a transaction. */
export async function keepFile(file: Omit<FileRecord, 'size' | 'receivedAt'>, now: string): Promise<void> {
  if (await db.files.get(file.sha256)) return;
  await db.files.add({ ...file, size: file.bytes.byteLength, receivedAt: now });
}

/** Undefined when no such file was received. */
export const fileOf = (sha256: string): Promise<FileRecord | undefined> => db.files.get(sha256);
