/**
 * Counts the items of lists and the headings as the text goes by. A list counts anew unless it says
 * that it goes on with another one: a named one, or the one before where that has the same style, as LibreOffice has it. Source: ODF 1.3 part 3, 5.3 (lists), 19.780 (continue-list),
 * 19.781 (continue-numbering), 19.868 (start-value).
 */

import type { Attributes } from '#formats/docx/read/xml';
import { deepestLevel, defaultList, type ListStyle, printLabel } from './listStyles';
import type { Styles } from './styles';

/** Numbers reached at each level, the first at index 0. */
type Levels = (number | undefined)[];

/** Numbers are counted twice: as if all tracked changes were rejected, or accepted. Lists that go on share one. */
interface Counts {
  readonly rejected: Levels;
  readonly accepted: Levels;
}

const begun = (): Counts => ({ rejected: [], accepted: [] });

/** A number that has its place in a list and is yet to be counted, in one text or in both. */
export interface ListNumber {
  /** The label, `11.` or `•`; null for none. Asking counts, so it is asked in the order of the text. */
  count(reading: 'rejected' | 'accepted'): string | null;
}

interface OpenList {
  readonly style: string | undefined;
  readonly counts: Counts;
  readonly item: { start: number | null; labelled: boolean };
}

/** Lists ended lately that another may go on with; more are forgotten, oldest first. */
const mostRemembered = 5_000;

export class Lists {
  private open: OpenList[] = [];
  /** Lists around the notes, cells and boxes that interrupt them. */
  private readonly outer: OpenList[][] = [];
  private readonly byId = new Map<string, Counts>();
  /** The list before this one, which may go on with it. */
  private last: { readonly style: string | undefined; readonly counts: Counts } | null = null;
  private readonly headings = begun();

  constructor(private readonly styles: Styles) {}

  /** A note, a cell or a box begins: lists around it do not reach into it. */
  enterFlow(): void {
    this.outer.push(this.open);
    this.open = [];
  }

  leaveFlow(): void {
    this.open = this.outer.pop() ?? [];
  }

  /** Lists around this place, 0 for none. */
  get depth(): number {
    return this.open.length;
  }

  beginList(attributes: Attributes): void {
    const outer = this.open.at(-1);
    const style = attributes.get('text:style-name') ?? outer?.style;
    const counts = outer?.counts ?? this.countsOf(style, attributes);
    const id = attributes.get('xml:id') ?? attributes.get('text:id');
    if (id !== undefined) this.remember(id, counts);
    if (outer === undefined) this.last = { style, counts };
    // An item that begins with a list has no number of its own: what comes behind the list is its second paragraph.
    else outer.item.labelled = true;
    this.open.push({ style, counts, item: { start: null, labelled: true } });
  }

  endList(): void {
    this.open.pop();
  }

  /** A header stands in a list without a number. */
  beginItem(attributes: Attributes, header: boolean): void {
    const list = this.open.at(-1);
    if (list === undefined) return;
    const start = attributes.get('text:start-value');
    list.item.start = start === undefined ? null : Number(start);
    list.item.labelled = header;
  }

  /** The number of the paragraph that now begins, or null; only the first of an item has one. `heading`: its level, from 1. */
  nextNumber(paragraphStyle: string | undefined, heading: number | null): ListNumber | null {
    const list = this.open.at(-1);
    if (list === undefined || list.item.labelled) return null;
    list.item.labelled = true;
    const { start } = list.item;
    const { outline, outlineName } = this.styles.lists;
    // Files of OpenOffice put headings into a list of the outline's name.
    if (list.style === outlineName && this.open.length <= deepestLevel)
      return numberIn(list.counts, outline, heading ?? this.open.length, start);
    const own = this.styles.lists.get(list.style);
    const style =
      own ?? this.styles.lists.get(this.styles.paragraph(paragraphStyle).listStyle) ?? defaultList;
    if (this.open.length > deepestLevel) return null;
    return numberIn(list.counts, style, this.open.length, start);
  }

  /** The number of a heading at `level` (from 1), or null. */
  headingNumber(level: number, attributes: Attributes): ListNumber | null {
    const { outline } = this.styles.lists;
    if (level > deepestLevel || attributes.get('text:is-list-header') === 'true') return null;
    const listStyle = this.styles.paragraph(attributes.get('text:style-name')).listStyle;
    if (listStyle === '') return null;
    const style = this.styles.lists.get(listStyle) ?? outline;
    const restarts = attributes.get('text:restart-numbering') === 'true';
    const start = Number(attributes.get('text:start-value') ?? style.get(level)?.start ?? 1);
    return numberIn(this.headings, style, level, restarts ? start : null);
  }

  private countsOf(style: string | undefined, attributes: Attributes): Counts {
    const goesOnWith = attributes.get('text:continue-list');
    if (goesOnWith !== undefined) return this.byId.get(goesOnWith) ?? begun();
    const goesOn = attributes.get('text:continue-numbering') === 'true' && this.last?.style === style;
    return (goesOn ? this.last?.counts : undefined) ?? begun();
  }

  private remember(id: string, counts: Counts): void {
    this.byId.set(id, counts);
    const oldest = this.byId.keys().next();
    if (this.byId.size > mostRemembered && !oldest.done) this.byId.delete(oldest.value);
  }
}

function numberIn(counts: Counts, style: ListStyle, level: number, start: number | null): ListNumber {
  const first = style.get(level)?.start ?? 1;
  const restarted = start !== null && Number.isSafeInteger(start) ? start : null;
  return {
    count: (reading) => {
      const levels = counts[reading];
      // Higher levels that were passed over count as begun, as LibreOffice has them: behind 1.1 comes 2.
      for (let above = 1; above < level; above++) levels[above - 1] ??= style.get(above)?.start ?? 1;
      const before = levels[level - 1];
      levels[level - 1] = restarted ?? (before === undefined ? first : before + 1);
      levels.length = level;
      return printLabel(style, level, levels);
    },
  };
}
