/**
 * Which tracked changes are open where the reader stands. Insertions and deletions wrap runs,
 * paragraphs or whole tables, and rows and cells say in their properties that they came or went; what
 * stands inside inherits all of it. Source: ECMA-376 part 1, 17.13.5 (revisions).
 */

import { sameChange, type TrackedChange, untouched } from '#domain/tracked/trackedText';
import type { TrackedAuthors } from './trackedAuthors';
import type { Attributes } from './xml';

const inserting = new Set(['w:ins', 'w:moveTo', 'w:cellIns']);
const deleting = new Set(['w:del', 'w:moveFrom', 'w:cellDel']);

/** An insertion, a deletion or one half of a move. */
export const isChange = (name: string): boolean => inserting.has(name) || deleting.has(name);

/** Of the names of changes: an insertion, or the new half of a move. */
export const isInsertion = (name: string): boolean => inserting.has(name);

interface OpenChange {
  /** The element whose end closes the change, as a number of open elements. */
  readonly depth: number;
  readonly before: TrackedChange;
}

export class Changes {
  private readonly open: OpenChange[] = [];
  private change: TrackedChange = untouched;

  constructor(private readonly authors: TrackedAuthors) {}

  /** What happens to text that stands here. */
  get here(): TrackedChange {
    return this.change;
  }

  /** The change lasts until less than `depth` elements are open. */
  begin(name: string, attributes: Attributes, depth: number): void {
    this.open.push({ depth, before: this.change });
    this.change = this.within(this.change, name, attributes);
  }

  /** The same for a child of `parent`: a change of rows or cells stands in their properties, and lasts as long as they do. */
  beginIn(parent: string, name: string, attributes: Attributes, depth: number): void {
    if (!/Pr$/.test(parent)) this.begin(name, attributes, depth);
    else if (parent === 'w:trPr' || parent === 'w:tcPr') this.begin(name, attributes, depth - 2);
  }

  /** `change` with one more inside it. */
  within(change: TrackedChange, name: string, attributes: Attributes): TrackedChange {
    const isNew = isInsertion(name);
    const party = this.authors.sign(attributes, isNew ? 'insertions' : 'deletions');
    const next = isNew ? { ...change, inserted: party } : { ...change, deleted: party };
    return sameChange(next, change) ? change : next;
  }

  /** To be told after each end of an element: so many are still open. */
  closed(depth: number): void {
    for (let top = this.open.at(-1); top !== undefined && top.depth > depth; top = this.open.at(-1)) {
      this.change = top.before;
      this.open.pop();
    }
  }
}
