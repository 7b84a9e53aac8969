/**
 * Versions of a text. Each keeps the hashes of its blocks, and each block is kept once a text; hashing
 * happens before the transaction, which must never wait for anything but the database.
 */

import type { Block, Document } from '#domain/document/document';
import { joinsLast, type VersionKind, type VersionMoment } from '#domain/history/coalescing';
import { blockContent, factsOf, unpacked } from '#domain/history/pack';
import { db } from './database';
import { sha256Of } from './files';
import type { OriginRecord, VersionBlockRecord, VersionRecord } from './records';
import { action, newRecord, nextRevision, nowIso } from './writing';

/** What a version keeps of a text. */
export interface VersionContent {
  readonly rolling: Document;
  readonly origins: readonly OriginRecord[];
}

export interface NewVersion {
  readonly documentId: string;
  readonly kind: VersionKind;
  readonly name: string | null;
  readonly author: string;
  readonly sitting: string;
  /** ISO instant of the last edit in it. */
  readonly at: string;
}

/** The newest first. */
export async function versionsOf(documentId: string): Promise<readonly VersionRecord[]> {
  const versions = await db.versions.where('documentId').equals(documentId).toArray();
  return versions.sort((a, b) => b.at.localeCompare(a.at) || b.createdAt.localeCompare(a.createdAt));
}

/**
 * Keeps the text as a version. An automatic one is not kept twice: nothing is written where the newest
 * version says the same, and in a run of work it takes the place of the one before.
 */
export async function keepVersion(content: VersionContent, version: NewVersion): Promise<void> {
  const packed = await pack(version.documentId, content.rolling);
  const shape = { facts: factsOf(content.rolling), origins: content.origins, blocks: packed.hashes };
  await action(async () => {
    const last = await newestVersion(version.documentId);
    if (version.kind === 'automatic' && last && saysTheSame(last, shape)) return;
    const kept = new Set(last?.blocks);
    await putInParts(packed.rows.filter(({ hash }) => !kept.has(hash)));
    const joins =
      version.kind === 'automatic' && joinsLast(moment(last), version.sitting, Date.parse(version.at));
    const next =
      last && joins
        ? nextRevision(last, { ...shape, at: version.at })
        : { ...newRecord(), ...version, ...shape, since: version.at };
    newest.set(version.documentId, next.id);
    await db.versions.put(next);
  });
}

/** Blocks handed over at once; between two hundreds of them the window can do something else. */
const part = 200;

async function putInParts(rows: readonly VersionBlockRecord[]): Promise<void> {
  for (let at = 0; at < rows.length; at += part) await db.versionBlocks.bulkPut(rows.slice(at, at + part));
}

/** By document: the newest version is asked for while a person types, and reading all of them takes long. */
const newest = new Map<string, string>();

async function newestVersion(documentId: string): Promise<VersionRecord | undefined> {
  const id = newest.get(documentId);
  const known = id === undefined ? undefined : await db.versions.get(id);
  return known ?? (await versionsOf(documentId))[0];
}

/**
 * Keeps the stored text as a named version, because it left with a note. Leaving twice with nothing changed is
 * one version.
 */
export async function keepSentVersion(documentId: string, name: string, author: string): Promise<void> {
  const document = await db.documents.get(documentId);
  if (!document) return;
  const { rolling, origins } = document;
  const { hashes: blocks } = await pack(documentId, rolling);
  const same = (await versionsOf(documentId)).some(
    (version) => version.name === name && saysTheSame(version, { facts: factsOf(rolling), origins, blocks }),
  );
  if (same) return;
  const at = nowIso();
  await keepVersion({ rolling, origins }, { documentId, kind: 'named', name, author, sitting: '', at });
}

/** Null takes the name back, and an automatic version may then be replaced by a newer one. */
export const nameVersion = (id: string, name: string | null): Promise<void> =>
  action(async () => {
    const version = await db.versions.get(id);
    if (!version) return;
    const kind = name === null ? 'automatic' : 'named';
    await db.versions.put(nextRevision(version, { name, kind: isFixed(version) ? version.kind : kind }));
  });

/** The text of a version; null when the version or a block of it is gone. */
export async function versionText(id: string): Promise<VersionContent | null> {
  const version = await db.versions.get(id);
  if (!version) return null;
  const { documentId, blocks: hashes } = version;
  const rows = await db.versionBlocks.bulkGet(
    [...new Set(hashes)].map((hash) => [documentId, hash] as [string, string]),
  );
  const blocks = new Map(rows.flatMap((row) => (row ? [[row.hash, row.block] as const] : [])));
  const rolling = unpacked(version.facts, hashes, blocks);
  return rolling && { rolling, origins: version.origins };
}

/** Blocks that only replaced automatic versions held. Called once a sitting: no version misses them. */
export const sweepVersionBlocks = (documentId: string): Promise<void> =>
  action(async () => {
    const versions = await db.versions.where('documentId').equals(documentId).toArray();
    const held = new Set(versions.flatMap(({ blocks }) => blocks));
    const keys = await db.versionBlocks.where('documentId').equals(documentId).primaryKeys();
    await db.versionBlocks.bulkDelete(keys.filter(([, hash]) => !held.has(hash)));
  });

/** Versions that stand for something that happened keep saying so when they get a name. */
const isFixed = ({ kind }: VersionRecord): boolean => kind !== 'automatic' && kind !== 'named';

const moment = (last: VersionRecord | undefined): VersionMoment | null =>
  last === undefined ? null : { kind: last.kind, sitting: last.sitting, at: Date.parse(last.at) };

type Shape = Pick<VersionRecord, 'facts' | 'origins' | 'blocks'>;

const saysTheSame = (last: VersionRecord, { facts, origins, blocks }: Shape): boolean =>
  last.blocks.length === blocks.length &&
  last.blocks.every((hash, at) => hash === blocks[at]) &&
  JSON.stringify([last.facts, last.origins]) === JSON.stringify([facts, origins]);

interface Packed {
  readonly hashes: readonly string[];
  readonly rows: readonly VersionBlockRecord[];
}

async function pack(documentId: string, { blocks }: Document): Promise<Packed> {
  const hashes: string[] = [];
  for (let at = 0; at < blocks.length; at += part)
    hashes.push(...(await Promise.all(blocks.slice(at, at + part).map(hashOf))));
  const rows = blocks.map((block, at) => ({ documentId, hash: hashes[at] ?? '', block }));
  return { hashes, rows };
}

/** Blocks are values and keep their identity while they are not edited: only changed ones are hashed. */
const hashes = new WeakMap<Block, string>();

async function hashOf(block: Block): Promise<string> {
  const known = hashes.get(block);
  if (known !== undefined) return known;
  const hash = await sha256Of(new TextEncoder().encode(blockContent(block)));
  hashes.set(block, hash);
  return hash;
}
