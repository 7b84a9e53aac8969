/**
 * A delegation's proposals as tracked changes in the Word file as it was received. Parts that hold none of
 * them stay as they are; in those that do, only the touched runs are written anew. What could not be placed is
 * said and never guessed.
 */

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { BlockId, Document } from '#domain/document/document';
import { appError } from '#domain/errors';
import type { OwnChange } from '#domain/paper/ownChanges';
import { printable } from '#domain/paper/printable';
import { fail, ok, type Result } from '#domain/result';
import { type Limits, limits as standardLimits } from '#formats/limits';
import { readDocx } from '../read/readDocx';
import { attributeOf } from './markup';
import { type FileParagraph, paragraphsOf } from './paragraphs';
import { type PlacedLine, placeBlock } from './placeUnits';
import { scrubbed } from './scrub';
import {
  deletePatches,
  editPatches,
  insertedParagraph,
  type ParagraphEdit,
  type Patch,
  patched,
  type Signer,
} from './writeChanges';

export interface IntoWish {
  /** The DOCX as received. */
  readonly bytes: Uint8Array;
  readonly name: string;
  /** The document as it was read from those bytes, with the places of its blocks. */
  readonly circulated: Document;
  readonly changes: readonly OwnChange[];
  /** The delegation's code, as Word shows the author. */
  readonly author: string;
  /** ISO instant of the changes. */
  readonly date: string;
}

export interface WrittenInto {
  readonly bytes: Uint8Array;
  /** Blocks whose changes found no place: the file has tracked changes or footnotes there. In order, each once. */
  readonly left: readonly BlockId[];
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
  const { text, left } = changedBody(xml, wish);
  if (text !== xml) all.set(part, strToU8(text));
  const { parts, removed } = scrubbed(all);
  const files: Zippable = Object.fromEntries(parts);
  // Local time on purpose: the zip stores local time, and this reads as 1 January 1980 in every zone.
  return ok({ bytes: zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 }), left, removed });
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

function changedBody(
  xml: string,
  wish: IntoWish,
): { readonly text: string; readonly left: readonly BlockId[] } {
  const paragraphs = paragraphsOf(xml);
  const blocks = new Map(wish.circulated.blocks.map((block) => [block.id, block]));
  const placed = new Map<BlockId, ReturnType<typeof placeBlock>>();
  const linesOf = (id: BlockId) => {
    const block = blocks.get(id);
    const known = placed.get(id) ?? (block === undefined ? [null] : placeBlock(block, paragraphs));
    placed.set(id, known);
    return known;
  };
  const signer: Signer = { author: printable(wish.author), date: wish.date, next: firstFreeId(xml) };
  const left = new Set<BlockId>();
  const patches: Patch[] = [];
  const coming = new Map<number, string>();
  for (const change of wish.changes) {
    const id = change.kind === 'insert' ? (change.after ?? firstBlock(wish.circulated)) : change.block;
    const own = patchesOf(xml, change, linesOf(id), wish.circulated, signer, coming);
    if (own === null) left.add(id);
    else patches.push(...own);
  }
  for (const [at, text] of coming) patches.push({ from: at, to: at, xml: text });
  return { text: patched(xml, patches), left: [...left] };
}

const firstBlock = ({ blocks }: Document): BlockId => blocks[0]?.id ?? '';

/** Word wants the numbers of changes unlike those of bookmarks and remarks. */
function firstFreeId(xml: string): number {
  let most = 0;
  for (const [, id] of xml.matchAll(/\sw:id="(\d{1,9})"/g)) most = Math.max(most, Number(id));
  return most + 1;
}

/** Null where the words were not found. New paragraphs are gathered in `coming` by their place. */
function patchesOf(
  xml: string,
  change: OwnChange,
  texts: readonly (readonly PlacedLine[] | null)[],
  circulated: Document,
  signer: Signer,
  coming: Map<number, string>,
): readonly Patch[] | null {
  if (change.kind === 'edit') {
    const lines = texts[unitIndex(change, circulated)] ?? null;
    return lines === null ? null : editsInLines(lines, change.edits, signer);
  }
  const last = texts
    .filter((lines) => lines !== null)
    .at(-1)
    ?.at(-1)?.paragraph;
  if (last === undefined) return null;
  if (change.kind === 'delete') return deletePatches(xml, last, signer);
  const at = change.after === null ? last.from : placeBehind(xml, last);
  coming.set(at, (coming.get(at) ?? '') + insertedParagraph(xml, last, printable(change.text), signer));
  return [];
}

/** Behind the paragraph, or behind the whole table that it stands in. */
function placeBehind(xml: string, { to, inCell }: FileParagraph): number {
  if (!inCell) return to;
  let depth = 1;
  for (const tag of xml.slice(to).matchAll(/<(\/?)w:tbl>/g)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return to + tag.index + tag[0].length;
  }
  return to;
}

function unitIndex({ block: id, cell }: Extract<OwnChange, { kind: 'edit' }>, { blocks }: Document): number {
  const table = blocks.find((block) => block.id === id);
  if (cell === null || table?.kind !== 'table') return 0;
  return table.rows.slice(0, cell.row).reduce((sum, row) => sum + row.cells.length, 0) + cell.cell;
}

function editsInLines(
  lines: readonly PlacedLine[],
  edits: Extract<OwnChange, { kind: 'edit' }>['edits'],
  signer: Signer,
): readonly Patch[] | null {
  const byLine = edits.map((edit) =>
    lines.find(({ from, length }) => edit.from >= from && edit.to <= from + length),
  );
  // A change over two paragraphs of a cell would join them.
  if (byLine.some((line) => line === undefined)) return null;
  return lines.flatMap((line) => {
    const own = edits.flatMap((edit, index): ParagraphEdit[] => {
      if (byLine[index] !== line) return [];
      const [from, to] = [line.inParagraph(edit.from - line.from), line.inParagraph(edit.to - line.from)];
      return [{ from, to, insert: printable(edit.insert) }];
    });
    return editPatches(line.paragraph, own, signer);
  });
}
