/**
 * Projections: a rolling text read through somebody's eyes, brackets and attributions taken away and
 * each group's words kept or dropped. A group inside a dropped one is dropped with it. What is kept
 * is told run by run, so that typography and anchors can follow.
 *
 * Source: design notes of the field, "Projections".
 */

import type { Utf16Offset } from '#domain/document/document';
import { notAcceptedByAll, withOtherHalves } from './acceptance';
import {
  type Group,
  type Origins,
  type PartyCode,
  type Projected,
  type ProjectedParagraph,
  paragraphBreak,
  type Rolling,
  type View,
} from './notation';
import { isInBase, originOf, signOf } from './positions';
import { hasWords, joinRuns, type Run } from './seams';

/**
 * Projects every paragraph of a rolling text. Example, from circular NCT/CT/801: the base of `right to
 * life [,] (+IND) [and] (-IND) [fundamental] (+IND) freedom` is `right to life and freedom`.
 */
export function project(rolling: Rolling, view: View, origins?: Origins): Projected {
  const splits: number[] = [];
  const keeps = keeperOf(rolling, view, origins, (group) => splits.push(group.index));
  const paragraphs = view.kind === 'rolling' ? asItStands(rolling) : projectAll(rolling, keeps);
  return { paragraphs, splits };
}

type Keeper = (group: Group) => boolean;

function keeperOf(
  rolling: Rolling,
  view: View,
  origins: Origins | undefined,
  onSplit: (group: Group) => void,
): Keeper {
  switch (view.kind) {
    case 'rolling':
      return () => true;
    case 'base':
      return (group) => isInBase(group, origins);
    case 'accepted':
      return (group) => originOf(group, origins) !== 'base';
    case 'uncontested':
      return keptUnless(notAcceptedByAll(rolling, origins), origins);
    case 'without':
      return keptUnless(withOtherHalves(rolling, view.refused, origins), origins);
    case 'party':
      return (group) => keptByParty(group, view.party, origins);
    case 'coalition':
      return (group) => keptByCoalition(group, view.parties, origins, onSplit);
  }
}

/** As if all were accepted, but these groups stand as in the base. */
const keptUnless =
  (held: ReadonlySet<number>, origins: Origins | undefined): Keeper =>
  (group) =>
    held.has(group.index) ? isInBase(group, origins) : originOf(group, origins) !== 'base';

function keptByParty(group: Group, party: PartyCode, origins: Origins | undefined): boolean {
  const sign = signOf(group, party);
  return sign === null ? isInBase(group, origins) : sign === '+';
}

function keptByCoalition(
  group: Group,
  parties: readonly PartyCode[],
  origins: Origins | undefined,
  onSplit: (group: Group) => void,
): boolean {
  const signs = new Set(parties.map((party) => signOf(group, party)));
  const supported = signs.has('+');
  const opposed = signs.has('-');
  if (supported && opposed) onSplit(group);
  return supported === opposed ? isInBase(group, origins) : supported;
}

/** Cuts the text at its groups' edges and paragraph breaks, and joins what is kept of each paragraph. */
function projectAll(rolling: Rolling, keeps: Keeper): readonly ProjectedParagraph[] {
  const walk = new Walk(rolling.text);
  const around: { readonly group: Group; readonly kept: boolean }[] = [];
  const leave = (until: number) => {
    for (let top = around.at(-1); top !== undefined && top.group.index !== until; top = around.at(-1)) {
      walk.take(top.group.innerTo, top.kept);
      walk.skip(top.group.to);
      around.pop();
    }
  };
  for (const group of rolling.groups) {
    leave(group.parent);
    const outer = around.at(-1)?.kept ?? true;
    walk.take(group.from, outer);
    walk.skip(group.innerFrom);
    around.push({ group, kept: outer && keeps(group) });
  }
  leave(-1);
  walk.take(rolling.text.length, true);
  return walk.finish();
}

/** Walks a text once, paragraph by paragraph, noting the runs that are kept. */
class Walk {
  readonly #text: string;
  readonly #paragraphs: ProjectedParagraph[] = [];
  #at: Utf16Offset = 0;
  #start: Utf16Offset = 0;
  #runs: Run[] = [];
  #changed = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** The words up to `to` are kept or dropped; paragraphs that end on the way are finished. */
  take(to: Utf16Offset, kept: boolean): void {
    for (let end = this.#breakBefore(to); end >= 0; end = this.#breakBefore(to)) {
      this.#run(end, kept);
      this.#changed ||= !kept;
      this.#endParagraph(end);
      this.#at = end + 1;
      this.#start = this.#at;
      this.#changed = !kept;
    }
    this.#run(to, kept);
  }

  /** Brackets and attributions up to `to` are left out. */
  skip(to: Utf16Offset): void {
    this.#at = to;
    this.#changed = true;
  }

  finish(): readonly ProjectedParagraph[] {
    this.#endParagraph(this.#text.length);
    return this.#paragraphs;
  }

  #breakBefore(to: Utf16Offset): Utf16Offset {
    if (this.#nextBreak < this.#at) {
      const found = this.#text.indexOf(paragraphBreak, this.#at);
      this.#nextBreak = found < 0 ? this.#text.length : found;
    }
    return this.#nextBreak < to ? this.#nextBreak : -1;
  }

  /** Kept between calls, because a search from each edge would cost a whole paragraph each time. */
  #nextBreak: Utf16Offset = -1;

  #run(to: Utf16Offset, kept: boolean): void {
    if (kept && to > this.#at) this.#runs.push({ from: this.#at, to });
    this.#changed ||= !kept && to > this.#at;
    this.#at = to;
  }

  #endParagraph(end: Utf16Offset): void {
    const within = { from: this.#start, to: end };
    this.#paragraphs.push(
      this.#changed ? joined(this.#text, this.#runs, within) : whole(this.#text, this.#start, end),
    );
    this.#runs = [];
  }
}

function joined(source: string, runs: readonly Run[], within: Run): ProjectedParagraph {
  const { text, kept } = joinRuns(source, runs, within);
  return hasWords(text) ? { text, kept } : { text: null, kept: [] };
}

function asItStands(rolling: Rolling): readonly ProjectedParagraph[] {
  let from = 0;
  return rolling.text.split(paragraphBreak).map((text) => {
    const start = from;
    from += text.length + 1;
    return whole(rolling.text, start, start + text.length);
  });
}

const whole = (text: string, from: Utf16Offset, to: Utf16Offset): ProjectedParagraph => ({
  text: text.slice(from, to),
  kept: from < to ? [{ from, to, at: 0 }] : [],
});
