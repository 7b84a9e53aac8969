/**
 * Prints one change of a party between two unchanged words: `[old] (-KAZ) [new] (+KAZ)`. There are a
 * few ways to share the white space between the inside and the outside of the brackets; each is tried
 * and read back, and the first is taken that reads to the character as before in the base and as
 * wanted in the party's own eyes.
 */

import { hugsLeft } from '../characters';
import type { PartyCode, Sign } from '../notation';
import { parseRolling } from '../parse';
import { ownedOnlyBy } from '../positions';
import type { Edges } from '../seams';
import type { Granularity } from './proposedEdit';
import { baseOf, ownOf, piecesOf } from './readStretch';

/** What stands between two unchanged words, white space included; they and what follows are the context, empty at an edge. */
export interface Gap {
  readonly before: string;
  readonly base: string;
  readonly own: string;
  readonly after: string;
}

/** How exactly the own reading must come back: to the character, or but for its white space. */
export type Exactness = 'exact' | 'words';

/** The gap's notation, or null when no way of printing it reads back. */
export function printGap(
  gap: Gap,
  edges: Edges,
  party: PartyCode,
  granularity: Granularity,
  exactness: Exactness,
): string | null {
  if (gap.base === gap.own) return gap.base;
  const ways = [...(granularity === 'letters' ? byLetters(gap, party) : []), ...byWords(gap, party)];
  return ways.find((way) => readsBack(way, gap, edges, party, exactness)) ?? null;
}

function readsBack(printed: string, gap: Gap, edges: Edges, party: PartyCode, exactness: Exactness): boolean {
  const text = gap.before + printed + gap.after;
  const { groups } = parseRolling(text);
  if (!groups.every((group) => group.closed && ownedOnlyBy(group, party))) return false;
  const within = { from: 0, to: text.length };
  const pieces = piecesOf(groups, party, within);
  if (baseOf(text, pieces, within, edges) !== gap.before + gap.base + gap.after) return false;
  const own = ownOf(text, pieces, edges).text;
  const wanted = gap.before + gap.own + gap.after;
  return exactness === 'exact' && !isMarkTakenOut(gap) ? own === wanted : squeezed(own) === squeezed(wanted);
}

/** Of a mark with a space before it the space goes along. */
const isMarkTakenOut = ({ base, own }: Gap): boolean =>
  own.trim() === '' && hugsLeft(base.trim().charCodeAt(0));

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Only the letters that differ, without space around the brackets: `support[ed] (+KAZ)`; none for whole words. */
function byLetters({ base, own }: Gap, party: PartyCode): readonly string[] {
  const [a, b] = [Array.from(base), Array.from(own)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const head = a.slice(0, start).join('');
  const tail = a.slice(a.length - end).join('');
  const old = a.slice(start, a.length - end).join('');
  const fresh = b.slice(start, b.length - end).join('');
  if (old !== '' && fresh !== '' && !/\S$/.test(head) && !/^\S/.test(tail)) return [];
  return [head + signed(old, '-', party) + signed(fresh, '+', party) + tail];
}

function byWords(gap: Gap, party: PartyCode): readonly string[] {
  const { base, own, after } = gap;
  const [old, fresh] = [padded(base), padded(own)];
  if (old.core === '') return insertions(gap, fresh, party, base === '' && hugsLeft(after.charCodeAt(0)));
  return fresh.core === '' ? deletions(base, old, party) : replacements(base, own, old, fresh, party);
}

interface Padded {
  readonly lead: string;
  readonly core: string;
  readonly trail: string;
}

function padded(text: string): Padded {
  const core = text.trim();
  if (core === '') return { lead: text, core, trail: '' };
  const at = text.indexOf(core);
  return { lead: text.slice(0, at), core, trail: text.slice(at + core.length) };
}

const signed = (words: string, sign: Sign, party: PartyCode): string =>
  words === '' ? '' : `[${words}] (${sign}${party})`;

/**
 * White space outside the brackets on the left and on the right: one character by preference. Before a mark that white
 * space closes up to it is the mark's own and stands inside.
 */
function outers({ lead, core, trail }: Padded): readonly (readonly [string, string])[] {
  const [first, last] = [lead.slice(0, 1), trail.slice(-1)];
  const common: readonly (readonly [string, string])[] = [
    [first, last],
    [lead, trail],
    [lead, last],
    [first, trail],
    [lead, ''],
    ['', trail],
    [first, ''],
    ['', lead.slice(-1)],
    ['', ''],
  ];
  return lead !== '' && hugsLeft(core.charCodeAt(0)) ? [['', last], ['', trail], ...common] : common;
}

const inside = (text: string, left: string, right: string): string | null =>
  left.length + right.length < text.length && text.startsWith(left) && text.endsWith(right)
    ? text.slice(left.length, text.length - right.length)
    : null;

/**
 * `closed`: a mark follows that no white space stands before, so that a space behind the words is theirs. Where more
 * than a space stands in the base, it stays together on one side.
 */
function insertions({ base, own }: Gap, fresh: Padded, party: PartyCode, closed: boolean): readonly string[] {
  const words = signed(fresh.core, '+', party);
  return [
    ...[...(closed ? [[fresh.lead, ''] as const] : []), ...outers(fresh)].flatMap(([left, right]) => {
      const within = inside(own, left, right);
      return within === null ? [] : [left + signed(within, '+', party) + right];
    }),
    ...(base.length > 1 ? [base + words, words + base] : []),
  ];
}

const deletions = (base: string, old: Padded, party: PartyCode): readonly string[] =>
  outers(old).flatMap(([left, right]) => {
    const words = inside(base, left, right);
    return words === null ? [] : [left + signed(words, '-', party) + right];
  });

function replacements(
  base: string,
  own: string,
  old: Padded,
  { lead, core, trail }: Padded,
  party: PartyCode,
): readonly string[] {
  return outers(old).flatMap(([left, right]) => {
    const words = inside(base, left, right);
    if (words === null) return [];
    const wanted = [inside(own, left, right) ?? core, core, core + trail, lead + core, own];
    const parted = [' ', ''].flatMap((space) => wanted.map((fresh) => ({ space, fresh })));
    return parted.map(
      ({ space, fresh }) => left + signed(words, '-', party) + space + signed(fresh, '+', party) + right,
    );
  });
}
