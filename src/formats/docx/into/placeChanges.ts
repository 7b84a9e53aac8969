/**
 * Puts a delegation's changes and remarks into the stories of a foreign Word file, its text and its footnotes: each is
 * placed by the circulated words that it is about, or is said to have found no place.
 */

import type { BlockId, Document, TextBlock } from '#domain/document/document';
import type { OwnChange } from '#domain/paper/ownChanges';
import type { OwnRemark } from '#domain/paper/ownRemarks';
import { printable } from '#domain/paper/printable';
import { commentEnd, commentStart, type NewComment } from './comments';
import { type FileParagraph, paragraphsOf } from './paragraphs';
import { type PlacedLine, placeBlock } from './placeUnits';
import {
  canEdit,
  deletePatches,
  editPatches,
  inOrder,
  insertedParagraph,
  type ParagraphEdit,
  type Patch,
  patched,
  type Signer,
} from './writeChanges';

/** The XML of a part that holds words. */
export interface Story {
  readonly xml: string;
  readonly paragraphs: readonly FileParagraph[];
}

export interface ChangeWish {
  readonly circulated: Document;
  readonly changes: readonly OwnChange[];
  readonly remarks: readonly OwnRemark[];
  readonly signer: Signer;
  /** The number of the first remark. */
  readonly firstComment: number;
}

export interface ChangedStories {
  readonly body: string;
  readonly notes: string;
  readonly comments: readonly NewComment[];
  readonly left: ReadonlySet<BlockId>;
  /** How many remarks found no place. */
  readonly leftRemarks: number;
}

export const storyOf = (xml: string): Story => ({ xml, paragraphs: paragraphsOf(xml) });

/** `notes`: of the footnotes; an empty one where the file has none. */
export function changedStories(body: Story, notes: Story, wish: ChangeWish): ChangedStories {
  const placing = new Placing(body, notes, wish);
  for (const remark of wish.remarks) placing.remark(remark);
  for (const change of wish.changes) placing.change(change);
  return placing.finish();
}

type Lines = readonly (readonly PlacedLine[] | null)[];

/** What happens to one paragraph of the file. */
interface Work {
  readonly edits: ParagraphEdit[];
  isDeleted: boolean;
}

class Placing {
  readonly #body: Story;
  readonly #notes: Story;
  readonly #wish: ChangeWish;
  readonly #blocks: ReadonlyMap<BlockId, Document['blocks'][number]>;
  readonly #placed = new Map<BlockId, Lines>();
  readonly #work = new Map<FileParagraph, Work>();
  readonly #coming = new Map<number, string>();
  readonly #comments: NewComment[] = [];
  /** Remarks on paragraphs that the delegation brings in. */
  readonly #waiting = new Map<BlockId, OwnRemark[]>();
  readonly #left = new Set<BlockId>();
  #leftRemarks = 0;

  constructor(body: Story, notes: Story, wish: ChangeWish) {
    this.#body = body;
    this.#notes = notes;
    this.#wish = wish;
    this.#blocks = new Map(wish.circulated.blocks.map((block) => [block.id, block]));
  }

  remark(remark: OwnRemark): void {
    const block = this.#blocks.get(remark.block);
    if (block === undefined) {
      this.#waiting.set(remark.block, [...(this.#waiting.get(remark.block) ?? []), remark]);
      return;
    }
    const line = block.kind === 'table' ? undefined : this.#linesOf(block.id)[0]?.[0];
    const from = line?.inParagraph(remark.from) ?? null;
    const to = line?.inParagraph(remark.to) ?? null;
    // Word has no comments in footnotes.
    if (line === undefined || block.kind === 'footnote' || from === null || to === null) {
      this.#leftRemarks += 1;
      return;
    }
    const id = this.#comment(remark.text);
    this.#workOn(line.paragraph).edits.push(sign(from, commentStart(id)), sign(to, commentEnd(id)));
  }

  change(change: OwnChange): void {
    const done =
      change.kind === 'insert'
        ? this.#insert(change)
        : change.kind === 'delete'
          ? this.#delete(change.block)
          : this.#edit(change);
    if (!done) this.#left.add(change.kind === 'insert' ? (change.after ?? this.#first()) : change.block);
  }

  finish(): ChangedStories {
    const [body, notes]: [Patch[], Patch[]] = [[], []];
    for (const [paragraph, { edits, isDeleted }] of this.#work) {
      const isNote = this.#notes.paragraphs.includes(paragraph);
      const { xml } = isNote ? this.#notes : this.#body;
      const { signer } = this.#wish;
      const own = isDeleted
        ? deletePatches(
            xml,
            paragraph,
            signer,
            edits.filter(({ between }) => between !== undefined),
          )
        : editPatches(paragraph, inOrder(edits), signer);
      (isNote ? notes : body).push(...own);
    }
    for (const [at, xml] of this.#coming) body.push({ from: at, to: at, xml });
    const unplaced = [...this.#waiting.values()].reduce((sum, list) => sum + list.length, 0);
    return {
      body: patched(this.#body.xml, body),
      notes: patched(this.#notes.xml, notes),
      comments: this.#comments,
      left: this.#left,
      leftRemarks: this.#leftRemarks + unplaced,
    };
  }

  #first(): BlockId {
    return this.#wish.circulated.blocks[0]?.id ?? '';
  }

  #comment(text: string): number {
    const id = this.#wish.firstComment + this.#comments.length;
    this.#comments.push({ id, text });
    return id;
  }

  #linesOf(id: BlockId): Lines {
    const block = this.#blocks.get(id);
    const story = block?.kind === 'footnote' ? this.#notes : this.#body;
    const known =
      this.#placed.get(id) ?? (block === undefined ? [null] : placeBlock(block, story.paragraphs));
    this.#placed.set(id, known);
    return known;
  }

  #workOn(paragraph: FileParagraph): Work {
    const work = this.#work.get(paragraph) ?? { edits: [], isDeleted: false };
    this.#work.set(paragraph, work);
    return work;
  }

  #edit(change: Extract<OwnChange, { kind: 'edit' }>): boolean {
    const lines = this.#linesOf(change.block)[unitIndex(change, this.#blocks.get(change.block))] ?? null;
    const placed = lines === null ? null : editsInLines(lines, change.edits);
    if (placed === null) return false;
    for (const { paragraph, edit } of placed) this.#workOn(paragraph).edits.push(edit);
    return true;
  }

  #delete(block: BlockId): boolean {
    const last = this.#lastOf(block);
    if (last === null || last.runs.some(({ change }) => change !== null)) return false;
    if (this.#notes.paragraphs.includes(last)) return false;
    this.#workOn(last).isDeleted = true;
    return true;
  }

  #insert({ block, after, text }: Extract<OwnChange, { kind: 'insert' }>): boolean {
    const like = this.#lastOf(after ?? this.#first());
    if (like === null || this.#notes.paragraphs.includes(like)) return false;
    const { xml } = this.#body;
    const at = after === null ? like.from : placeBehind(xml, like);
    const ids = (this.#waiting.get(block) ?? []).map((remark) => this.#comment(remark.text));
    this.#waiting.delete(block);
    const signs = { before: ids.map(commentStart).join(''), after: ids.map(commentEnd).join('') };
    const fresh = insertedParagraph(xml, like, printable(text), this.#wish.signer, signs);
    this.#coming.set(at, (this.#coming.get(at) ?? '') + fresh);
    return true;
  }

  #lastOf(block: BlockId): FileParagraph | null {
    const placed = this.#linesOf(block).filter((lines) => lines !== null);
    return placed.at(-1)?.at(-1)?.paragraph ?? null;
  }
}

const sign = (at: number, between: string): ParagraphEdit => ({ from: at, to: at, insert: '', between });

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

function unitIndex(
  { cell }: Extract<OwnChange, { kind: 'edit' }>,
  block: TextBlock | Document['blocks'][number] | undefined,
): number {
  if (cell === null || block?.kind !== 'table') return 0;
  return block.rows.slice(0, cell.row).reduce((sum, row) => sum + row.cells.length, 0) + cell.cell;
}

/** Null where one of them has no place: all of a text's changes go in, or none. */
function editsInLines(
  lines: readonly PlacedLine[],
  edits: Extract<OwnChange, { kind: 'edit' }>['edits'],
): readonly { readonly paragraph: FileParagraph; readonly edit: ParagraphEdit }[] | null {
  const placed = edits.map((edit) => {
    const line = lines.find(({ from, length }) => edit.from >= from && edit.to <= from + length);
    // A change over two paragraphs of a cell would join them.
    if (line === undefined) return null;
    const from = line.inParagraph(edit.from - line.from);
    const to = line.inParagraph(edit.to - line.from);
    if (from === null || to === null) return null;
    const inFile: ParagraphEdit = { from, to, insert: printable(edit.insert) };
    return canEdit(line.paragraph, inFile) ? { paragraph: line.paragraph, edit: inFile } : null;
  });
  return placed.some((each) => each === null) ? null : placed.filter((each) => each !== null);
}
