/**
 * Columns over the ends of pages. Where each holds the text in another language, the first is read to its end before the
 * next one begins, over all their pages.
 */

import type { PageToRead } from './assemble';
import type { Line } from './lines';
import {
  areVersions,
  type Column,
  languageOf,
  leftOf,
  partedAs,
  rightOf,
  sameEdge,
  textOf,
} from './restOfColumns';
import { mayBeIn } from './writtenIn';

/** A page, or what is left of one, in columns in the order of reading. */
interface Page {
  readonly page: PageToRead;
  strips: readonly Column[];
}

/** Columns that go on from one page to the next. */
interface Link {
  /** What of the first page stands before them. */
  readonly before: readonly Column[];
  readonly own: readonly Column[];
  /** The same columns on the next page, some without lines, and what stands behind them there. */
  readonly rest: readonly Column[];
  readonly behind: readonly Column[];
}

/** The pages, in parts where columns in several languages go on from one to the next. */
export function versionsInTurn(pages: readonly PageToRead[]): PageToRead[] {
  const open = pages.map((page): Page => ({ page, strips: stripsOf(page.lines) }));
  const whole: PageToRead[] = [];
  let current = open[0];
  for (let at = 0; current !== undefined; ) {
    const link = linked(current, open[at + 1]);
    if (link === null) {
      whole.push(partOf(current.page, opened(current.strips), true));
      current = open[++at];
      continue;
    }
    const turns = new Turns(current, link);
    for (let next: Link | null = link; next !== null; ) {
      const page = open[++at];
      if (page === undefined) break;
      current = { page: page.page, strips: next.behind };
      next = turns.goOn(page, next, open[at + 1]);
    }
    whole.push(...turns.done());
  }
  return whole;
}

/** Columns on pages one after another. */
class Turns {
  private readonly before: PageToRead;
  private readonly columns: PageToRead[][];
  private readonly asides: PageToRead[] = [];

  constructor({ page }: Page, link: Link) {
    this.before = partOf(page, link.before.flat());
    this.columns = link.own.map((column, at) => [partOf(page, at === 0 ? column : opening(column))]);
    this.asides.push(partOf(page, [], true));
  }

  /** The rest on the next page is added; gives how it goes on behind that. */
  goOn({ page }: Page, { rest, behind }: Link, next: Page | undefined): Link | null {
    for (const [at, column] of rest.entries()) this.columns[at]?.push(partOf(page, column));
    const isWhole = behind.length === 0 && rest.every(({ length }) => length > 0);
    const link = isWhole ? linked({ page, strips: rest }, next) : null;
    if (link === null || link.before.length > 0 || link.own.length !== rest.length) return null;
    this.asides.push(partOf(page, [], true));
    return link;
  }

  done(): PageToRead[] {
    return [this.before, ...this.columns.flat(), ...this.asides];
  }
}

/** Some lines of a page; the last part of one has what stands beside its text. */
const partOf = (page: PageToRead, lines: readonly Line[], isLast = false): PageToRead => ({
  ...page,
  lines: isLast ? [...lines, ...page.lines.filter(({ inMargin }) => inMargin)] : lines,
  turned: isLast ? page.turned : [],
});

function stripsOf(lines: readonly Line[]): Column[] {
  const strips: Line[][] = [];
  for (const line of lines) {
    if (line.inMargin) continue;
    if (strips.at(-1)?.[0]?.strip === line.strip) strips.at(-1)?.push(line);
    else strips.push([line]);
  }
  return strips;
}

/** The lines of the strips; a column in another language than the one beside it goes on with nothing of that. */
const opened = (strips: readonly Column[]): readonly Line[] =>
  strips.flatMap((column, at) => {
    const before = strips[at - 1];
    return before !== undefined && areBeside(before, column) && areVersions([before, column])
      ? opening(column)
      : column;
  });

const opening = (column: Column): Column =>
  column.map((line, at) => (at === 0 ? { ...line, opens: true } : line));

/** The second begins right of the first, and not under it. */
const areBeside = (a: Column | undefined, b: Column | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  rightOf(a) < leftOf(b) &&
  (b[0]?.y ?? 0) < (a.at(-1)?.y ?? 0) + besides &&
  (a[0]?.y ?? 0) < (b.at(-1)?.y ?? 0) + besides;

/** In points: lines of two columns at one height. */
const besides = 4;

/** The columns with which the page ends, in it or at its head; none where it does so with a single one. */
function footOf(strips: readonly Column[]): readonly Column[] {
  let from = strips.length - 1;
  while (areBeside(strips[from - 1], strips[from])) from--;
  return from < strips.length - 1 ? strips.slice(from) : [];
}

function headOf(strips: readonly Column[]): readonly Column[] {
  let to = 1;
  while (areBeside(strips[to - 1], strips[to])) to++;
  return to > 1 ? strips.slice(0, to) : [];
}

/**
 * Columns of one page go on, each in its own language, on the next one. What is left of columns there, or stands at the
 * foot of the first page, is parted, in one language, too.
 */
function linked(page: Page, next: Page | undefined): Link | null {
  if (next === undefined || next.strips.length === 0 || page.strips.length === 0) return null;
  const [own, head] = [footOf(page.strips), headOf(next.strips)];
  if (own.length > 0 && head.length > 0) {
    const rest = sameColumns(own, head);
    return rest === null ? null : linkOf(page, own, rest, next.strips.slice(head.length));
  }
  if (own.length > 0) {
    const [first = [], ...others] = next.strips;
    const parted = partedAs(own, first);
    if (parted === null) return null;
    const under = first.slice(parted.count);
    const behind = under.length > 0 ? [under, ...others] : others;
    next.strips = [...parted.columns.filter(({ length }) => length > 0), ...behind];
    return linkOf(page, own, parted.columns, behind);
  }
  if (head.length === 0) return null;
  const last = page.strips.at(-1) ?? [];
  const parted = partedAs(head, [...last].reverse());
  if (parted === null) return null;
  const over = last.slice(0, last.length - parted.count);
  const columns = parted.columns.map((column) => [...column].reverse());
  const before = [...page.strips.slice(0, -1), ...(over.length > 0 ? [over] : [])];
  page.strips = [...before, ...columns.filter(({ length }) => length > 0)];
  return linkOf(page, columns, head, next.strips.slice(head.length));
}

function linkOf(
  { strips }: Page,
  own: readonly Column[],
  rest: readonly Column[],
  behind: readonly Column[],
): Link | null {
  const before = strips.slice(0, strips.length - own.filter(({ length }) => length > 0).length);
  const columns = own.map((column, at) => [...column, ...(rest[at] ?? [])]);
  return areVersions(columns) ? { before, own, rest, behind } : null;
}

/** `rest` as those of the columns that go on: at the same places, in languages that may be the same; null where others are there. */
function sameColumns(columns: readonly Column[], rest: readonly Column[]): Column[] | null {
  const isSame = (other: Column, column: Column) =>
    Math.abs(leftOf(column) - leftOf(other)) < sameEdge && mayBeIn(textOf(other), languageOf(column));
  const found = columns.map((column) => rest.find((other) => isSame(other, column)) ?? []);
  return rest.every((other) => found.includes(other)) ? found : null;
}
