/**
 * The annotations of one text as the panel lists them: in the order of the text, each with whether
 * its words can still be found, filtered and counted. Pure.
 */

import type { BlockId } from '#domain/document/document';
import type { PartyCode } from '#domain/notation/notation';
import { mentionsIn } from '#domain/positions/mentions';
import type { Anchor, AnnotationRecord } from '#renderer/data/records';
import type { AnchorState } from '#renderer/editor/editorApi';

export type AnnotationFilter = 'open' | 'resolved' | 'private' | 'all';

export const annotationFilters = ['open', 'resolved', 'private', 'all'] as const satisfies AnnotationFilter[];

export interface AnnotationEntry {
  readonly record: AnnotationRecord;
  /** Where it sits now; as saved when the text is not open. */
  readonly anchor: Anchor;
  /** True where the words it was about are gone from the text. */
  readonly lost: boolean;
}

export type AnnotationCounts = Readonly<Record<AnnotationFilter, number>>;

/**
 * Records joined with their places in the open text, in the order of the text: by block, then by
 * offset, then by age. Lost ones, and those of unknown blocks, come last.
 */
export function annotationEntries(
  records: readonly AnnotationRecord[],
  anchors: readonly AnchorState[],
  order: readonly BlockId[],
): readonly AnnotationEntry[] {
  const states = new Map(anchors.map((state) => [state.id, state]));
  const rank = new Map(order.map((block, at) => [block, at]));
  const rankOf = (entry: AnnotationEntry) =>
    entry.lost ? order.length + 1 : (rank.get(entry.anchor.block) ?? order.length);
  return records
    .map((record) => {
      const state = states.get(record.id);
      return { record, anchor: state?.anchor ?? record.anchor, lost: state?.lost ?? false };
    })
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        a.anchor.from - b.anchor.from ||
        a.record.createdAt.localeCompare(b.record.createdAt),
    );
}

/** Those that wait for a place, whatever the filter: nothing that lost its words is hidden. */
export const waitingAnnotations = (entries: readonly AnnotationEntry[]) => entries.filter(({ lost }) => lost);

/** The parties that any remark or reply mentions, by code. */
export const mentionedIn = (
  entries: readonly AnnotationEntry[],
  known: ReadonlySet<PartyCode>,
): readonly PartyCode[] => [...new Set(entries.flatMap((entry) => mentionsOf(entry, known)))].sort();

/** What a mention leaves; null leaves all. */
export const filterByMention = (
  entries: readonly AnnotationEntry[],
  party: PartyCode | null,
  known: ReadonlySet<PartyCode>,
) => (party === null ? entries : entries.filter((entry) => mentionsOf(entry, known).includes(party)));

const mentionsOf = ({ record }: AnnotationEntry, known: ReadonlySet<PartyCode>): readonly PartyCode[] =>
  mentionsIn([record.text, ...record.replies.map(({ text }) => text)].join('\n'), known);

/** What a filter leaves. `private` are the open and the resolved private ones alike. */
export const filterAnnotations = (entries: readonly AnnotationEntry[], filter: AnnotationFilter) =>
  entries.filter((entry) => passes(entry.record, filter));

export const countAnnotations = (entries: readonly AnnotationEntry[]): AnnotationCounts => ({
  open: filterAnnotations(entries, 'open').length,
  resolved: filterAnnotations(entries, 'resolved').length,
  private: filterAnnotations(entries, 'private').length,
  all: entries.length,
});

function passes(record: AnnotationRecord, filter: AnnotationFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'private') return record.visibility === 'private';
  return record.state === filter;
}
