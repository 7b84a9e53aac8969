/**
 * What a text says of its own looks: *additions in bold, deletions struck through*, *proposals by India in red*,
 * *Blue: Türkiye*; or shows, with names in their colours. It is a legend where it speaks of changes or names who
 * makes them; then the looks mean what it says in the whole text, and the legend itself is no proposal.
 */

import type { Reading } from '#domain/circular/circular';
import type { MarkKind } from '#domain/document/document';
import { hueOfMark } from '#domain/document/hues';
import { type TextUnit, unitsOf } from '#domain/document/units';
import type { PartyCode, Sign } from '#domain/notation/notation';
import { inAnyCase } from '#domain/remarks/caseEndings';
import type { PartyNames } from '#domain/remarks/names';
import { isNegotiated } from './evidence';
import { looksNamed, mayNameLooks, type NamedLook, signNamed } from './legendWords';

export interface Meaning {
  readonly sign: Sign;
  /** Who makes the changes that look so; null where nobody is named. */
  readonly party: PartyCode | null;
}

export interface Legend {
  readonly meanings: ReadonlyMap<MarkKind, Meaning>;
  /** The units that say it. */
  readonly units: ReadonlySet<TextUnit>;
}

export const noLegend: Legend = { meanings: new Map(), units: new Set() };

/** A legend is a line or two. */
const longest = 400;

/**
 * `borne`: the looks that some words bear, of which alone something can be said. `names` is asked for only where a
 * line speaks of them, since names take long to prepare.
 */
export function legendOf(
  units: readonly TextUnit[],
  borne: ReadonlySet<string>,
  names: () => PartyNames,
): Legend {
  const meanings = new Map<MarkKind, Meaning>();
  const said = new Set<TextUnit>();
  for (const line of linesOf(units)) {
    const own = [...saidIn(line.text, borne, names), ...line.units.flatMap((unit) => shownIn(unit, names))];
    if (own.length === 0) continue;
    for (const unit of line.units) said.add(unit);
    for (const [kind, meaning] of own) if (!meanings.has(kind)) meanings.set(kind, meaning);
  }
  return meanings.size === 0 ? noLegend : { meanings, units: said };
}

interface Line {
  readonly text: string;
  readonly units: readonly TextUnit[];
}

/** Each text by itself, and rows of a table that are as short as those of a key: *Strikethrough | Deleted text*. */
function linesOf(units: readonly TextUnit[]): readonly Line[] {
  const lines: Line[] = [];
  const rows = new Map<string, TextUnit[]>();
  for (const unit of units) {
    if (unit.text.length > longest || unit.text.trim() === '') continue;
    lines.push({ text: unit.text, units: [unit] });
    if (unit.cell === null || unit.text.length > longestCell) continue;
    const row = `${unit.block} ${unit.cell.row}`;
    rows.set(row, [...(rows.get(row) ?? []), unit]);
  }
  for (const row of rows.values())
    if (row.length === 2 && row.some(({ text }) => isLook(text)))
      lines.push({ text: row.map(({ text }) => text.trim()).join(' – '), units: row });
  return lines;
}

const longestCell = 60;

/** Nothing but the name of a look: *Bold*, *Red text*, *Зачёркнутый текст*. */
function isLook(text: string): boolean {
  const [first] = looksNamed(`${text.trim()}:`);
  return first !== undefined && text.trim().length - (first.to - first.from) <= ' highlighting'.length;
}

/**
 * The lines of a reading that may say how its texts show changes: a note says it of what it encloses, a cover of what
 * follows; and the first line of a note that says that States speak here. Few, or none; for `detectSuggestions`.
 */
export function linesOnLooks({ note, documents }: Pick<Reading, 'note' | 'documents'>): readonly TextUnit[] {
  const ofNote = (note?.versions ?? []).flatMap(({ blocks }) => blocks).flatMap(unitsOf);
  const lines = [...ofNote, ...documents.flatMap(({ blocks }) => blocks).flatMap(unitsOf)].filter(
    ({ text }) => text.length <= longest && mayNameLooks(text),
  );
  const spoken = ofNote.find((unit) => isNegotiated([unit]));
  // Names in their colours mean something in their own text only.
  return [...lines, ...(spoken === undefined || lines.includes(spoken) ? [] : [spoken])].map((unit) => ({
    ...unit,
    marks: [],
  }));
}

type Entry = readonly [MarkKind, Meaning];

/** What stands beside a look: what it means, and whose it is. */
interface Subject {
  readonly sign: Sign | null;
  readonly parties: readonly PartyCode[];
}

const isNothing = ({ sign, parties }: Subject): boolean => sign === null && parties.length === 0;

function saidIn(text: string, borne: ReadonlySet<string>, names: () => PartyNames): readonly Entry[] {
  const looks = looksNamed(text);
  const [first] = looks;
  if (first === undefined || !looks.some(({ kinds }) => kinds.some((kind) => borne.has(kind)))) return [];
  if (signNamed(text) === null && !looks.some((look) => isInKey(text, look))) return [];
  const subjectOf = (words: string): Subject => ({
    sign: signNamed(words),
    parties: inAnyCase(words, (own) => names().in(own)),
  });
  const isBefore = !isNothing(subjectOf(text.slice(0, first.from)));
  const subjects = looks.map((look, at) => subjectOf(besideLook(text, looks, look, at, isBefore)));
  if (!speaksOfChanges(text, looks, subjects)) return [];
  let last: Subject = { sign: null, parties: [] };
  return looks.flatMap(({ kinds }, at): readonly Entry[] => {
    const own = subjects[at] ?? last;
    if (!isNothing(own)) last = own;
    const meaning = isNothing(last) ? null : meaningOf(kinds, last);
    return meaning === null ? [] : kinds.map((kind): Entry => [kind, meaning]);
  });
}

/** *Additions in red* has its subject before each look, *red: additions* behind it. */
function besideLook(
  text: string,
  looks: readonly NamedLook[],
  look: NamedLook,
  at: number,
  isBefore: boolean,
): string {
  return isBefore
    ? text.slice(looks[at - 1]?.to ?? 0, look.from).slice(-farthest)
    : text.slice(look.to, looks[at + 1]?.from ?? text.length).slice(0, farthest);
}

/** In characters: what stands farther from a look is not said of it. */
const farthest = 120;

/** *India: red*, *red – India*, *(red)*. */
const isInKey = (text: string, { from, to }: NamedLook): boolean =>
  /[:=–—(-]\s*$/u.test(text.slice(0, from)) || /^(?:\s+\p{Alphabetic}+)?\s*[:=–—)-]/u.test(text.slice(to));

/** Or it is a key: a party and a look with nothing but a sign between. */
const key = /[:=–—(-]/u;

function speaksOfChanges(text: string, looks: readonly NamedLook[], subjects: readonly Subject[]): boolean {
  if (subjects.some(({ sign }) => sign !== null)) return true;
  const isNamed = subjects.filter(({ parties }) => parties.length > 0).length === looks.length;
  return isNamed && key.test(text);
}

/** Struck words are never added. */
function meaningOf(kinds: readonly MarkKind[], { sign, parties }: Subject): Meaning | null {
  const isStruck = kinds.includes('strike');
  const [only = null] = parties.length === 1 ? parties : [];
  return { sign: isStruck ? '-' : (sign ?? '+'), party: only };
}

/** Names in their colours: *Key: India, Türkiye*; each its own, and little else in the line. */
function shownIn(unit: TextUnit, names: () => PartyNames): readonly Entry[] {
  const coloured = unit.marks.filter(({ kind }) => hueOfMark(kind) !== null);
  if (coloured.length === 0) return [];
  const length = coloured.reduce((sum, { from, to }) => sum + to - from, 0);
  const isAlone = coloured.length > 1 && unit.text.length - length < 20 * coloured.length;
  if (!isAlone && !heads.test(unit.text)) return [];
  const entries = coloured.flatMap((mark): readonly Entry[] => {
    const words = unit.text.slice(mark.from, mark.to).trim();
    const parties = words.split(/\s+/u).length > 6 || mark.kind === 'note' ? [] : names().in(words);
    return parties.length !== 1 || mark.kind === 'note'
      ? []
      : [[mark.kind, { sign: '+', party: parties[0] ?? null }]];
  });
  const isEach = (values: readonly unknown[]): boolean => new Set(values).size === coloured.length;
  if (!isEach(entries.map(([kind]) => kind)) || !isEach(entries.map(([, { party }]) => party))) return [];
  return entries;
}

const heads =
  /^\s*(?:key|legend|colou?rs?|colou?r (?:code|key)|обозначения|условные обозначения|легенда|цвета|шартты белгілер|белгілер)\s*[:–—-]/iu;
