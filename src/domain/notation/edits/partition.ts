/**
 * A rolling text as one party sees it while it edits: *walls*, the groups that are not the party's
 * alone, and between them *stretches*, which hold words and the party's own groups only. Inside a wall
 * there are stretches again. What a party types changes stretches; on walls it can only sign.
 *
 * Source: design notes of the editor, "Own proposals are a difference, not a history".
 */

import type { Utf16Offset } from '#domain/document/document';
import { hugsLeft, hugsRight, isSpace } from '../characters';
import {
  type Group,
  type Origin,
  type Origins,
  type PartyCode,
  paragraphBreak,
  type Rolling,
} from '../notation';
import type { Stray } from '../paragraph';
import { parseParagraph } from '../parse';
import { originOf, ownedOnlyBy, signOf } from '../positions';
import type { Edge, Edges } from '../seams';

/** Words and own groups between two walls; `[from, to)` in the text, possibly empty. */
export interface Stretch {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly edges: Edges;
  /** The edges by which the stretch is read when what is in it is taken back. */
  readonly edgesNow: Edges;
  /** The walls around it, outermost first. */
  readonly walls: readonly Group[];
  /** The party's own groups in it, nested ones too, in the order of their `[`. */
  readonly own: readonly Group[];
}

export interface Partition {
  readonly rolling: Rolling;
  readonly party: PartyCode;
  readonly origins: Origins;
  readonly isOwn: (group: Group) => boolean;
  readonly originOf: (group: Group) => Origin;
  /** In the order of their `[`. */
  readonly walls: readonly Group[];
  /** In the order of the text. */
  readonly stretches: readonly Stretch[];
  readonly strays: readonly Stray[];
}

const noOrigins: Origins = new Map();

export function partitionFor(rolling: Rolling, party: PartyCode, origins: Origins = noOrigins): Partition {
  const own = ownGroups(rolling, party, origins);
  const isOwn = (group: Group) => own[group.index] === true;
  const walls = rolling.groups.filter((group) => !isOwn(group));
  const strays = straysOf(rolling);
  const originIn = (group: Group) => originOf(group, origins);
  const cutter = new Cutter(rolling, isOwn, originIn);
  const stretches = cutter.cut(walls, strays);
  return {
    rolling,
    party,
    origins,
    isOwn,
    originOf: originIn,
    walls,
    stretches,
    strays,
  };
}

/**
 * The same text with what stands beside its walls taken otherwise: where white space at a wall closes up by
 * what stands there now, it may have to close up by what will stand there when others withdraw.
 */
export function withOtherEdges(partition: Partition): readonly Partition[] {
  const ends: readonly Edge[] = ['word', 'end'];
  const pairs = ends.flatMap((start) => ends.map((end) => ({ start, end })));
  return pairs.map((edges) => ({
    ...partition,
    stretches: partition.stretches.map((stretch) => ({
      ...stretch,
      edges: atBorders(partition.rolling.text, stretch, edges),
    })),
  }));
}

/** A paragraph's border stays one. */
const atBorders = (text: string, { from, to }: Stretch, { start, end }: Edges): Edges => ({
  start: from === 0 || text[from - 1] === paragraphBreak ? 'end' : start,
  end: to === text.length || text[to] === paragraphBreak ? 'end' : end,
});

/** True for a wall of words that nobody but the party has signed and that it asked for. */
export const isOwnWords = ({ party, originOf: origin }: Partition, wall: Group): boolean =>
  ownedOnlyBy(wall, party) && signOf(wall, party) === '+' && origin(wall) === 'proposed';

/**
 * A group is own when nobody else has signed it or anything in it, and its text tells its origin:
 * brackets that the circulated text had around base words stay where they are.
 */
function ownGroups({ groups }: Rolling, party: PartyCode, origins: Origins): readonly boolean[] {
  const own = groups.map(
    (group) =>
      group.closed &&
      !group.spanning &&
      ownedOnlyBy(group, party) &&
      originOf(group, origins) === group.origin,
  );
  for (const group of [...groups].reverse())
    if (!own[group.index] && group.parent >= 0) own[group.parent] = false;
  // A group of the party inside a wall of its own is part of that wall's words, and own again.
  return own;
}

/** A `]` that closes nothing stands like a wall: nobody edits over it. */
function straysOf({ text, diagnostics }: Rolling): readonly Stray[] {
  const said = diagnostics.filter((diagnostic) => diagnostic.code === 'stray-bracket');
  const places = new Set(said.map((diagnostic) => diagnostic.from));
  if (places.size === 0) return [];
  let from = 0;
  return text.split(paragraphBreak).flatMap((paragraph) => {
    const start = from;
    from += paragraph.length + 1;
    const found = parseParagraph(paragraph).strays.map((stray) => moved(stray, start));
    // One that another paragraph's bracket pairs with is no stray.
    return found.filter((stray) => places.has(stray.from));
  });
}

const moved = (stray: Stray, by: number): Stray => ({
  ...stray,
  from: stray.from + by,
  to: stray.to + by,
  paragraphFrom: by,
});

/** Walks the walls and strays once and notes what lies between them. */
class Cutter {
  readonly #text: string;
  readonly #own: readonly Group[];
  readonly #glue: Glue;
  readonly #stretches: Stretch[] = [];
  readonly #around: Group[] = [];
  #nextOwn = 0;
  #at: Utf16Offset = 0;
  #start: Edge = 'end';

  constructor(rolling: Rolling, isOwn: (group: Group) => boolean, originOf: (group: Group) => Origin) {
    this.#text = rolling.text;
    this.#own = rolling.groups.filter(isOwn);
    this.#glue = new Glue(rolling, originOf);
  }

  cut(walls: readonly Group[], strays: readonly Stray[]): readonly Stretch[] {
    let next = 0;
    const passStrays = (until: Utf16Offset) => {
      for (let stray = strays[next]; stray !== undefined && stray.from < until; stray = strays[++next]) {
        this.#leave(stray.from);
        this.#endAt(stray.from, 'word', stray.to, 'word');
      }
    };
    for (const wall of walls) {
      passStrays(wall.from);
      this.#leave(wall.from);
      this.#endAt(wall.from, this.#glue.upTo(wall), wall.innerFrom, this.#glue.before(wall));
      this.#around.push(wall);
    }
    passStrays(this.#text.length);
    this.#leave(Number.POSITIVE_INFINITY);
    this.#endAt(this.#text.length, 'end', this.#text.length, 'end');
    return this.#stretches;
  }

  /** Leaves the walls that end before `until`. */
  #leave(until: Utf16Offset): void {
    for (let wall = this.#around.at(-1); wall !== undefined && wall.to <= until; wall = this.#around.at(-1)) {
      this.#endAt(
        wall.innerTo,
        this.#glue.behind(wall),
        wall.to,
        wall.closed ? this.#glue.after(wall) : 'end',
      );
      this.#around.pop();
    }
  }

  /** Ends the stretch that is open; the next one starts at `next`. Paragraph breaks part stretches too. */
  #endAt(to: Utf16Offset, end: Edge, next: Utf16Offset, nextStart: Edge): void {
    for (let stop = this.#breakBefore(to); stop >= 0; stop = this.#breakBefore(to)) {
      this.#note(stop, 'end');
      this.#at = stop + 1;
      this.#start = 'end';
    }
    this.#note(to, end);
    this.#at = next;
    this.#start = nextStart;
  }

  #breakBefore(to: Utf16Offset): Utf16Offset {
    const found = this.#text.slice(this.#at, to).indexOf(paragraphBreak);
    return found < 0 ? -1 : this.#at + found;
  }

  #note(to: Utf16Offset, end: Edge): void {
    const first = this.#nextOwn;
    while ((this.#own[this.#nextOwn]?.from ?? Number.POSITIVE_INFINITY) < to) this.#nextOwn++;
    const edges = { start: this.#start, end };
    this.#stretches.push({
      from: this.#at,
      to,
      edges,
      edgesNow: edges,
      walls: [...this.#around],
      own: this.#own.slice(first, this.#nextOwn),
    });
  }
}

/**
 * Whether a wall is glued to a word, as in `inter[national] (+IND)`, told by the words of the base
 * around it, because these stay the same whatever anybody proposes and withdraws.
 */
class Glue {
  readonly #text: string;
  readonly #isAddition: (group: Group) => boolean;
  readonly #byEdge: Readonly<
    Record<'from' | 'innerFrom' | 'innerTo' | 'to', ReadonlyMap<Utf16Offset, Group>>
  >;

  constructor({ text, groups }: Rolling, originOf: (group: Group) => Origin) {
    const closed = groups.filter((group) => group.closed);
    const by = (edge: 'from' | 'innerFrom' | 'innerTo' | 'to') =>
      new Map(closed.map((group) => [group[edge], group]));
    this.#text = text;
    this.#isAddition = (group) => originOf(group) === 'proposed';
    this.#byEdge = {
      from: by('from'),
      innerFrom: by('innerFrom'),
      innerTo: by('innerTo'),
      to: by('to'),
    };
  }

  /** The edge inside the wall's `[`. */
  before(wall: Group): Edge {
    const at = this.#back(wall.from);
    return at === 0 || isParting(this.#text.charCodeAt(at - 1)) ? 'end' : 'word';
  }

  /** The edge inside the wall's `]`. */
  behind(wall: Group): Edge {
    const at = this.#on(wall.to);
    const unit = this.#text.charCodeAt(at);
    return at === this.#text.length || isParting(unit) || hugsLeft(unit) ? 'end' : 'word';
  }

  /** The edge outside the wall's `[`: before a mark that white space closes up to, it vanishes. */
  upTo(wall: Group): Edge {
    let at = wall.innerFrom;
    for (let inner = this.#byEdge.from.get(at); inner; inner = this.#byEdge.from.get(at))
      at = inner.innerFrom;
    return at < wall.innerTo && hugsLeft(this.#text.charCodeAt(at)) ? 'end' : 'word';
  }

  /** The edge outside the wall's last attribution. */
  after(wall: Group): Edge {
    let at = wall.innerTo;
    for (let inner = this.#byEdge.to.get(at); inner; inner = this.#byEdge.to.get(at)) at = inner.innerTo;
    return at > wall.innerFrom && hugsRight(this.#text.charCodeAt(at - 1)) ? 'end' : 'word';
  }

  /** Back from `at` over brackets and additions. */
  #back(from: Utf16Offset): Utf16Offset {
    const { to, innerFrom } = this.#byEdge;
    for (let at = from; ; ) {
      const beside = to.get(at);
      const next = beside === undefined ? innerFrom.get(at)?.from : this.#inside(beside, 'innerTo', 'from');
      if (next === undefined) return at;
      at = next;
    }
  }

  /** On from `at` over brackets and additions. */
  #on(from: Utf16Offset): Utf16Offset {
    const { from: starts, innerTo } = this.#byEdge;
    for (let at = from; ; ) {
      const beside = starts.get(at);
      const next = beside === undefined ? innerTo.get(at)?.to : this.#inside(beside, 'innerFrom', 'to');
      if (next === undefined) return at;
      at = next;
    }
  }

  /** The near edge of the group's words, or the far edge of the group where these are an addition. */
  #inside(group: Group, near: 'innerFrom' | 'innerTo', far: 'from' | 'to'): Utf16Offset {
    return group[this.#isAddition(group) ? far : near];
  }
}

const isParting = (unit: number): boolean => isSpace(unit) || String.fromCharCode(unit) === paragraphBreak;
