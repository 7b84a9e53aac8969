/**
 * Bracket text cut into pieces that are drawn alike: words by whose they are, brackets, attributions.
 * Pure: from the groups of a whole document to the pieces of each of its texts, in one walk.
 */

import type { MarkKind, StyledText } from '#domain/document/document';
import { hueOfMark } from '#domain/document/hues';
import type { DocumentRolling } from '#domain/document/rolling';
import type { CellPlace, TextUnit } from '#domain/document/units';
import type { Group, Origin } from '#domain/notation/notation';

export interface Segment {
  readonly text: string;
  readonly role: 'words' | 'bracket' | 'attribution';
  /** Whose words these are; null for words outside all brackets. */
  readonly origin: Origin | null;
  /** Typography as received; calls of footnotes are superscript. */
  readonly marks: readonly MarkKind[];
}

/** A run of the rolling text that is drawn alike, before typography cuts it further. */
interface Stretch extends Pick<Segment, 'role' | 'origin'> {
  readonly from: number;
  readonly to: number;
}

/** The key of a text among the segments: the block, with the place of a table's cell. */
export const unitKey = (block: string, cell: CellPlace | null): string =>
  cell === null ? block : `${block} ${cell.row}.${cell.cell}`;

/** The pieces of every text of a document. */
export function segmentsOf(rolling: DocumentRolling): ReadonlyMap<string, readonly Segment[]> {
  const stretches = stretchesOf(rolling.rolling.groups, rolling.rolling.text.length);
  const segments = new Map<string, readonly Segment[]>();
  let next = 0;
  rolling.units.forEach((unit) => {
    const { start } = unit;
    const end = start + unit.text.length;
    while ((stretches[next]?.to ?? end) <= start && next < stretches.length - 1) next += 1;
    const own: Stretch[] = [];
    for (let at = next; at < stretches.length; at += 1) {
      const stretch = stretches[at];
      if (stretch === undefined || stretch.from >= end) break;
      own.push({
        ...stretch,
        from: Math.max(0, stretch.from - start),
        to: Math.min(end, stretch.to) - start,
      });
    }
    segments.set(
      unitKey(unit.block, unit.cell),
      own.flatMap((stretch) => cutByMarks(unit, stretch)),
    );
  });
  return segments;
}

/** The pieces of a text in which no brackets are looked for, or none are known yet: cut by its typography only. */
export const plainSegments = (styled: StyledText): readonly Segment[] =>
  cutByMarks(styled, { from: 0, to: styled.text.length, role: 'words', origin: null });

interface Border {
  readonly at: number;
  readonly to: number;
  readonly step: 'open' | 'close' | 'attribution';
  readonly group: Group;
}

function stretchesOf(groups: readonly Group[], length: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const around: Group[] = [];
  let at = 0;
  const add = (to: number, role: Segment['role'], origin: Origin | null) => {
    if (to > at) stretches.push({ from: at, to, role, origin });
    at = Math.max(at, to);
  };
  for (const { at: border, to, step, group } of bordersOf(groups)) {
    add(border, 'words', around.at(-1)?.origin ?? null);
    if (step === 'open') around.push(group);
    if (step === 'close') around.splice(around.lastIndexOf(group), 1);
    add(to, step === 'attribution' ? 'attribution' : 'bracket', group.origin);
  }
  add(length, 'words', null);
  return stretches;
}

const bordersOf = (groups: readonly Group[]): readonly Border[] =>
  groups
    .flatMap((group): Border[] => [
      { at: group.from, to: group.innerFrom, step: 'open', group },
      { at: group.innerTo, to: group.innerTo + (group.closed ? 1 : 0), step: 'close', group },
      ...group.attributions.map(({ from, to }): Border => ({ at: from, to, step: 'attribution', group })),
    ])
    .sort((a, b) => a.at - b.at || b.group.index - a.group.index);

function cutByMarks({ text, marks }: Pick<TextUnit, 'text' | 'marks'>, stretch: Stretch): Segment[] {
  const inside = marks.filter(({ from, to }) => from < stretch.to && to > stretch.from);
  const borders = [stretch.from, stretch.to, ...inside.flatMap(({ from, to }) => [from, to])]
    .filter((border) => border >= stretch.from && border <= stretch.to)
    .sort((a, b) => a - b);
  return borders.flatMap((from, place) => {
    const to = borders[place + 1] ?? from;
    if (to === from) return [];
    const kinds = inside
      .filter((mark) => mark.from <= from && mark.to >= to)
      .flatMap(({ kind }) => drawn(kind));
    return { text: text.slice(from, to), role: stretch.role, origin: stretch.origin, marks: kinds };
  });
}

const drawable: readonly string[] = [
  'bold',
  'italic',
  'underline',
  'strike',
  'superscript',
  'subscript',
  'uncertain',
];

const drawn = (kind: string): readonly MarkKind[] =>
  kind === 'note' ? ['superscript'] : isDrawn(kind) ? [kind as MarkKind] : [];

const isDrawn = (kind: string): boolean => drawable.includes(kind) || hueOfMark(kind) !== null;
