/**
 * What people noted on the pages: notes, words marked with a remark, words struck and words to insert. Each is tied to
 * the line that it stands at; the words under it are its quotation. Links, fields and drawings are no remarks, marks
 * without words say nothing but colour. Sources: ISO 32000-1, 12.5.6 (kinds), 12.5.6.2 (authors, answers, states),
 * 7.9.4 (dates); pdf.js 4.10.38 `Annotation.data`.
 */

import type { PageBox } from './engine';
import { apply, type Letter, type Matrix, pageMatrix } from './geometry';
import type { Line } from './lines';
import { lineOf } from './lines';
import { rowsOf } from './rows';
import { singly } from './words';

/** The line of a page that a remark stands at. */
export interface LinePlace {
  readonly page: number;
  readonly strip: number;
  readonly y: number;
}

export interface PageRemark {
  readonly id: string;
  readonly at: LinePlace | null;
  readonly page: number;
  readonly quote: string;
  readonly author: string | null;
  readonly date: string | null;
  readonly text: string;
  readonly replyTo: string | null;
  readonly resolves: boolean;
}

/** Of one file; more are no remarks of people. */
export const mostRemarks = 5_000;

/** In characters. */
const longestText = 20_000;
const longestQuote = 1_000;

/** The fields of `Annotation.data` that are looked at; a file can hold anything in them. */
interface Noted {
  readonly id?: unknown;
  readonly subtype?: unknown;
  readonly rect?: unknown;
  readonly quadPoints?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
  readonly titleObj?: { readonly str?: unknown };
  readonly creationDate?: unknown;
  readonly modificationDate?: unknown;
  readonly inReplyTo?: unknown;
  readonly replyType?: unknown;
  readonly state?: unknown;
}

type Kind = 'note' | 'strike' | 'insert';

const kinds = new Map<unknown, Kind>([
  ['Text', 'note'],
  ['Highlight', 'note'],
  ['Underline', 'note'],
  ['Squiggly', 'note'],
  ['StrikeOut', 'strike'],
  ['Caret', 'insert'],
]);

/** `noted` is what pdf.js tells of the page; `lines` and `letters` are the page's own. */
export function remarksOf(
  noted: unknown,
  box: PageBox,
  page: number,
  letters: readonly Letter[],
  lines: readonly Line[],
): PageRemark[] {
  const all = Array.isArray(noted) ? (noted as readonly Noted[]) : [];
  const space = pageMatrix(box.view, box.rotate);
  const replaced = new Set(
    all.filter((one) => one.replyType === 'Group' && one.subtype === 'StrikeOut').map((one) => one.inReplyTo),
  );
  return all.flatMap((one): PageRemark[] => {
    const kind = kinds.get(one.subtype);
    // The other half of *replace these words* says what the words become.
    if (kind === undefined || (kind === 'insert' && replaced.has(one.id))) return [];
    const text = textOf(one, kind);
    const resolves = isResolving(one);
    if (text === '' && !resolves) return [];
    const areas = areasOf(one, space);
    const [first] = areas;
    return [
      {
        id: String(one.id ?? ''),
        page,
        at: first === undefined ? null : nearestLine(first, lines),
        quote: kind === 'insert' || one.subtype === 'Text' ? '' : quoteOf(areas, letters),
        author: nonEmpty(one.titleObj?.str),
        date: dateOf(one.modificationDate) ?? dateOf(one.creationDate),
        text,
        replyTo: typeof one.inReplyTo === 'string' && one.replyType !== 'Group' ? one.inReplyTo : null,
        resolves,
      },
    ];
  });
}

const nonEmpty = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, longestQuote) : null;

function textOf(one: Noted, kind: Kind): string {
  const said = typeof one.contentsObj?.str === 'string' ? one.contentsObj.str.slice(0, longestText) : '';
  const words = said.replace(/\r\n?/g, '\n').trim();
  if (kind === 'insert') return words === '' ? '' : `Insert: ${words}`;
  if (kind !== 'strike') return words;
  if (one.replyType === 'Group' && words !== '') return `Replace with: ${words}`;
  return words === '' ? 'Delete' : words;
}

/** *Completed* or *accepted*, as a reviewer's answer to a remark. */
const isResolving = ({ state }: Noted): boolean =>
  /^(?:Completed|Accepted|Cancelled|Rejected)$/.test(String(state));

interface Area {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Where it lies as the page is seen: each line of marked words, else its own box. */
function areasOf({ quadPoints, rect }: Noted, space: Matrix): Area[] {
  const quads = numbers(quadPoints);
  const corners = quads.length >= 8 ? quads : cornersOf(numbers(rect));
  const areas: Area[] = [];
  for (let at = 0; at + 8 <= corners.length && areas.length < mostAreas; at += 8) {
    const points = [0, 2, 4, 6].map((step) =>
      apply(space, corners[at + step] ?? 0, corners[at + step + 1] ?? 0),
    );
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    areas.push({ x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) });
  }
  return areas;
}

/** Lines under one mark: more than a page has. */
const mostAreas = 200;

function cornersOf([left, bottom, right, top]: readonly number[]): number[] {
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return [];
  return [left, bottom, right, bottom, left, top, right, top];
}

const numbers = (value: unknown): number[] => {
  const list =
    Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as ArrayLike<unknown>) : [];
  return list.every((one) => Number.isFinite(one)) ? (list as number[]) : [];
};

function isIn({ x0, x1, y, size }: Letter, area: Area): boolean {
  const [x, middle] = [(x0 + x1) / 2, y - 0.3 * size];
  return x >= area.x0 && x <= area.x1 && middle >= area.y0 && middle <= area.y1;
}

/** The words whose letters have their middle in the areas; marks that overlap give no word twice. */
function quoteOf(areas: readonly Area[], letters: readonly Letter[]): string {
  const taken = new Set<Letter>();
  const single = singly(letters);
  const words = areas.map((area) => {
    const inside = single.filter((letter) => !taken.has(letter) && isIn(letter, area));
    for (const letter of inside) taken.add(letter);
    const place = { page: 0, strip: 0, left: area.x0, right: area.x1, rules: [] };
    return rowsOf(inside).map((row) => lineOf(row, place).text.trim());
  });
  return words.flat().join(' ').slice(0, longestQuote).trim();
}

/** The line whose words stand nearest; of a table the line that is the table. */
function nearestLine({ x0, x1, y0, y1 }: Area, lines: readonly Line[]): LinePlace | null {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  let best: LinePlace | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const inner = line.table === null ? [line] : line.table.rows.flat().flatMap((cell) => cell.lines);
    for (const own of inner) {
      const dx = Math.max(0, own.x0 - x, x - own.x1);
      const distance = 3 * Math.abs(own.y - 0.3 * own.size - y) + dx;
      if (distance >= least) continue;
      least = distance;
      best = { page: line.page, strip: line.strip, y: line.y };
    }
  }
  return best;
}

/** `D:20220622150000+06'00'` as `2022-06-22T15:00:00+06:00`; null for what is no date. */
export function dateOf(value: unknown): string | null {
  const found = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?/.exec(
    String(value ?? ''),
  );
  if (found === null) return null;
  const [, year, month = '01', day = '01', hour, minute = '00', second = '00', utc, sign, zone, part = '00'] =
    found;
  const date = `${year}-${month}-${day}`;
  if (Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return null;
  if (hour === undefined) return date;
  const offset = sign === undefined ? (utc ?? '') : `${sign}${zone}:${part}`;
  return `${date}T${hour}:${minute}:${second}${offset}`;
}
