/**
 * A delegation's proposals as tracked changes in the Word file as it was received. Parts that hold none of
 * them stay as they are; in those that do, only the touched runs are written anew. What could not be placed is
 * said and never guessed.
 */

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { BlockId, Document } from '#domain/document/document';
import { appError } from '#domain/errors';
import type { OwnChange } from '#domain/paper/ownChanges';
import type { OwnRemark } from '#domain/paper/ownRemarks';
import { printable } from '#domain/paper/printable';
import { fail, ok, type Result } from '#domain/result';
import { type Limits, limits as standardLimits } from '#formats/limits';
import { readDocx } from '../read/readDocx';
import { addComments, firstComment, takesComments } from './comments';
import { attributeOf } from './markup';
import { changedStories, storyOf } from './placeChanges';
import { scrubbed } from './scrub';
import type { Signer } from './writeChanges';

export interface IntoWish {
  /** The DOCX as received. */
  readonly bytes: Uint8Array;
  readonly name: string;
  /** The document as it was read from those bytes, with the places of its blocks. */
  readonly circulated: Document;
  readonly changes: readonly OwnChange[];
  /** Reasons and remarks to share, which become comments; absent: none. */
  readonly remarks?: readonly OwnRemark[];
  /** The delegation's code, as Word shows the author. */
  readonly author: string;
  /** ISO instant of the changes. */
  readonly date: string;
}

export interface WrittenInto {
  readonly bytes: Uint8Array;
  /** Blocks whose changes found no place: somebody else's changes stand there. In order, each once. */
  readonly left: readonly BlockId[];
  /** How many remarks found no place. */
  readonly leftRemarks: number;
  /** Scripts, embedded objects and links to outside that were taken out. */
  readonly removed: readonly string[];
}

/** Errors: those of `readDocx`; `docx.noDocument` where the file names its parts in a way that Word does not. */
export function writeInto(wish: IntoWish, limits: Limits = standardLimits): Result<WrittenInto> {
  const sound = readDocx(wish.bytes, wish.name, limits);
  if (!sound.ok) return sound;
  const all = new Map(Object.entries(unzipSync(wish.bytes)).filter(([name]) => !name.endsWith('/')));
  const part = mainPart(all);
  const body = part === null ? undefined : all.get(part);
  const xml = body === undefined ? '' : strFromU8(body);
  if (part === null || !/<w:document[\s>]/.test(xml))
    return fail(appError('docx.noDocument', { name: wish.name }));
  const { left, leftRemarks } = change(all, part, wish);
  const { parts, removed } = scrubbed(all);
  const files: Zippable = Object.fromEntries(parts);
  // Local time on purpose: the zip stores local time, and this reads as 1 January 1980 in every zone.
  return ok({
    bytes: zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 }),
    left: [...left],
    leftRemarks,
    removed,
  });
}

function mainPart(parts: ReadonlyMap<string, Uint8Array>): string | null {
  const relations = parts.get('_rels/.rels');
  const found = /<Relationship\s[^>]*\/officeDocument"[^>]*>/.exec(
    relations === undefined ? '' : strFromU8(relations),
  );
  const target = found === null ? null : attributeOf(found[0], 'Target');
  const part = target?.replace(/^\//, '') ?? 'word/document.xml';
  return parts.has(part) ? part : null;
}

/** Writes changes and remarks into the parts; those that hold none of them stay as they are. */
function change(parts: Map<string, Uint8Array>, main: string, wish: IntoWish) {
  const notesPart = `${main.slice(0, main.lastIndexOf('/') + 1)}footnotes.xml`;
  const [body, notes] = [main, notesPart].map((part) => storyOf(textOf(parts, part)));
  if (body === undefined || notes === undefined) throw new Error('The file has a text.');
  const asked = wish.remarks ?? [];
  const remarks = takesComments(parts, main) ? asked : [];
  const signer: Signer = {
    author: printable(wish.author),
    date: wish.date,
    next: Math.max(firstFreeId(body.xml), firstFreeId(notes.xml)),
  };
  const { circulated, changes } = wish;
  const first = firstComment(parts, main);
  const changed = changedStories(body, notes, { circulated, changes, remarks, signer, firstComment: first });
  if (changed.body !== body.xml) parts.set(main, strToU8(changed.body));
  if (changed.notes !== notes.xml) parts.set(notesPart, strToU8(changed.notes));
  addComments(parts, main, changed.comments, signer);
  return { left: changed.left, leftRemarks: changed.leftRemarks + asked.length - remarks.length };
}

const textOf = (parts: ReadonlyMap<string, Uint8Array>, name: string): string => {
  const bytes = parts.get(name);
  return bytes === undefined ? '' : strFromU8(bytes);
};

/** Word wants the numbers of changes unlike those of bookmarks and remarks. */
function firstFreeId(xml: string): number {
  let most = 0;
  for (const [, id] of xml.matchAll(/\sw:id="(\d{1,9})"/g)) most = Math.max(most, Number(id));
  return most + 1;
}
