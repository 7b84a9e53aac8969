/**
 * What the review has to know of one enclosed text beyond its words: its irregular brackets with their repairs, what
 * looks like a proposal in it, what remarks offer, who asks for how much, and the pieces to draw. Plain values only:
 * it is worked out in a worker, since a hostile text can make it slow.
 */

import { type Correction, editsByUnit } from '#domain/circular/corrections';
import type { BlockId, Document, ReadAnnotation } from '#domain/document/document';
import { type DocumentRolling, rollingOf } from '#domain/document/rolling';
import type { TextUnit } from '#domain/document/units';
import { type Diagnostic, type PartyCode, paragraphBreak } from '#domain/notation/notation';
import { partyNamed } from '#domain/organisations/members';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { stateNamed } from '#domain/organisations/states';
import { detectSuggestions } from '#domain/suggestions/detect';
import { memberState, type Suggestion } from '#domain/suggestions/suggestion';
import { type Offer, offersOf } from './offers';
import { countGroups, type GroupCounts } from './partyCounts';
import { type Segment, segmentsOf, unitKey } from './segments';

/** An irregular bracket in its place. */
export interface Irregularity {
  readonly diagnostic: Diagnostic;
  readonly block: BlockId | null;
  /** The text that it stands in, by `unitKey`, and where in it. */
  readonly place: string;
  /** The words of the text that begin there, as many as a line has room for. */
  readonly words: string;
  /** What taking the repair does; null where none is suggested. */
  readonly repair: Extract<Correction, { kind: 'repair' }> | null;
}

export interface TextLook {
  readonly irregularities: readonly Irregularity[];
  readonly suggestions: readonly Suggestion[];
  readonly offers: readonly Offer[];
  readonly groups: GroupCounts;
  /** By `unitKey`. */
  readonly segments: ReadonlyMap<string, readonly Segment[]>;
}

/** A remark with its place in the reading's `annotations`. */
export type PlacedRemark = readonly [place: number, remark: ReadAnnotation];

export interface LookWish {
  readonly document: Document;
  /** Those on this text. */
  readonly remarks: readonly PlacedRemark[];
  /** The profile of the note's organisation; null where none is known. */
  readonly profile: OrganisationProfile | null;
  readonly profiles: readonly OrganisationProfile[];
  /** Lines of the file that may explain the looks of its texts. */
  readonly elsewhere: readonly TextUnit[];
  /** Those that stand for authors of tracked changes: whose they are is asked once for each author, not in each bracket. */
  readonly authorCodes: readonly PartyCode[];
}

export function lookThrough(wish: LookWish): TextLook {
  const { document, remarks, profile, profiles, elsewhere, authorCodes } = wish;
  // The party that struck words without a name stand for is no mistake.
  const parties =
    profile && new Set([...profile.members.map(({ code }) => code), memberState, ...authorCodes]);
  const likeliest =
    profile === null ? profiles : [profile, ...profiles.filter(({ id }) => id !== profile.id)];
  const partyOf = (name: string) => profile && partyNamed(profile, name);
  const rolling = rollingOf(document, {
    ...(parties ? { parties, partyOf } : {}),
    stateOf: stateNamed,
  });
  return {
    irregularities: rolling.rolling.diagnostics.map((one) => irregularity(one, rolling)),
    suggestions: detectSuggestions(document, likeliest, elsewhere),
    offers: offersOf(remarks, rolling),
    groups: countGroups(rolling.rolling),
    segments: segmentsOf(rolling),
  };
}

const irregularity = (diagnostic: Diagnostic, rolling: DocumentRolling): Irregularity => {
  const { code, subject, from, repair } = diagnostic;
  const place = rolling.placeOf(from);
  return {
    diagnostic,
    block: place?.block ?? null,
    place: place === null ? '' : `${unitKey(place.block, place.cell)} ${place.offset}`,
    words: wordsAt(rolling.rolling.text, from, diagnostic.to),
    repair: repair && { kind: 'repair', code, subject, units: editsByUnit(rolling, repair) },
  };
};

/** With some words before a place that is very short, from it on where it is longer; of its paragraph only, in whole words. */
function wordsAt(text: string, from: number, to: number): string {
  const paragraph = text.lastIndexOf(paragraphBreak, Math.max(0, from - 1)) + 1;
  const next = text.indexOf(paragraphBreak, from);
  const last = next < 0 ? text.length : next;
  const end = Math.min(last, from + 60);
  const start = to - from > 3 ? from : Math.max(paragraph, from - 24);
  const words = text.slice(start, end).replaceAll('\n', ' ');
  const whole = end < last && !/\s/u.test(text[end] ?? '') ? words.replace(/\s+\S*$/u, '') : words.trimEnd();
  const ended = end < last ? `${whole} …` : whole;
  return start > paragraph && start < from ? ended.replace(/^\S*\s/, '… ') : ended;
}

/** The remarks on a text, from those of the whole reading. */
export function remarksOn(
  { blocks }: Document,
  annotations: readonly ReadAnnotation[],
): readonly PlacedRemark[] {
  if (annotations.length === 0) return [];
  const own = new Set<BlockId>(blocks.map(({ id }) => id));
  return annotations.flatMap((remark, place): PlacedRemark[] =>
    own.has(remark.block) ? [[place, remark]] : [],
  );
}
