/**
 * Tracked changes: `text:tracked-changes` lists them, with the words that were taken out; marks in the
 * text say where they belong. Source: ODF 1.3 part 3, 5.5.
 */

import type { PartyCode } from '#domain/notation/notation';
import { type TrackedChange, untouched } from '#domain/tracked/trackedText';
import type { TrackedAuthors } from '#formats/docx/read/trackedAuthors';
import type { TableItem } from './items';
import type { ParagraphDraft } from './paragraph';

/** What stood in the place of a deletion. */
export type Deleted = ParagraphDraft | TableItem;

export interface Region {
  kind: 'insertion' | 'deletion' | 'format';
  /** Empty where the file names nobody. */
  author: string;
  readonly deleted: Deleted[];
}

/** What was taken out at one place, and by whom. */
export interface TakenOut {
  readonly deleted: readonly Deleted[];
  readonly change: TrackedChange;
}

export class Changes {
  private readonly regions = new Map<string, Region>();
  /** Insertions that the text is inside of, by id, in the order of their beginnings. */
  private readonly active = new Map<string, PartyCode>();

  constructor(private readonly authors: TrackedAuthors) {}

  define(id: string): Region {
    const region: Region = { kind: 'format', author: '', deleted: [] };
    this.regions.set(id, region);
    return region;
  }

  begin(id: string): void {
    const region = this.regions.get(id);
    if (region?.kind === 'insertion') this.active.set(id, this.sign(region.author, 'insertions'));
  }

  end(id: string): void {
    this.active.delete(id);
  }

  /** Hands out what was taken out, once: a second mark of the same change would double the words. */
  takeDeletion(id: string): TakenOut | null {
    const region = this.regions.get(id);
    if (region?.kind !== 'deletion') return null;
    this.regions.delete(id);
    const change = { inserted: this.now.inserted, deleted: this.sign(region.author, 'deletions') };
    return { deleted: region.deleted, change };
  }

  /** Who put in the words that now come; of several the one who began last. */
  get now(): TrackedChange {
    if (this.active.size === 0) return untouched;
    let inserted: PartyCode | null = null;
    for (const code of this.active.values()) inserted = code;
    return { inserted, deleted: null };
  }

  private sign(author: string, kind: 'insertions' | 'deletions'): PartyCode {
    return this.authors.sign(new Map([['w:author', author]]), kind);
  }
}
