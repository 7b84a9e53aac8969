/**
 * What a person should look at before the import, as one list: what the reader warned of, where the
 * language versions differ, and irregular brackets with their repairs. Each names its place, so that one
 * press goes there.
 */

import type { Mismatch, Reading } from '#domain/circular/circular';
import { type Correction, cutAtSeam, partsOf } from '#domain/circular/corrections';
import type { BlockId, Warning } from '#domain/document/document';
import type { Seam } from '#domain/document/seams';
import type { Suggestion } from '#domain/suggestions/suggestion';
import type { Irregularity, TextLook } from '#renderer/workers/looking/lookThrough';
import type { Offer } from '#renderer/workers/looking/offers';
import { unitKey } from '#renderer/workers/looking/segments';
import type { PlaceOfWarning } from './warningPlaces';

export type Finding =
  | {
      readonly kind: 'warning';
      readonly key: string;
      readonly warning: Warning;
      /** The first place that it speaks of; null where it speaks of the whole file. */
      readonly block: BlockId | null;
      /** How many places have the same warning. */
      readonly count: number;
    }
  | {
      readonly kind: 'mismatch';
      readonly key: string;
      readonly mismatch: Mismatch;
      /** Where the version begins that says something else than the first; null where none is at hand. */
      readonly block: BlockId | null;
    }
  | ({ readonly kind: 'diagnostic'; readonly key: string } & Irregularity)
  | {
      /** Two paragraphs of the file that were read as one, and can be two again. */
      readonly kind: 'join';
      readonly key: string;
      readonly seam: Seam;
      /** The cut is inside a bracket, and as two paragraphs each half gets its own. */
      readonly bracket: boolean;
    }
  | {
      /** Words that look like a proposal, offered as groups. */
      readonly kind: 'suggestion';
      readonly key: string;
      readonly suggestion: Suggestion;
      /** The place of its text in `documents`. */
      readonly document: number;
    }
  | ({ /** What a remark offers. */ readonly kind: 'offer' } & Offer)
  | {
      readonly kind: 'taken';
      readonly key: string;
      readonly correction: Taken;
      /** Its place in the list of corrections. */
      readonly place: number;
    };

/** A correction that was offered in the list, and that can be taken back there. */
export type Taken = Extract<Correction, { kind: 'repair' | 'part' | 'suggestions' | 'speaker' | 'position' }>;

const isTaken = (correction: Correction): correction is Taken =>
  ['repair', 'part', 'suggestions', 'speaker', 'position'].includes(correction.kind);

type FoundInReading = Pick<Reading, 'note' | 'documents' | 'warnings' | 'seams'>;

/** What was found in the file: the reader's warnings, and differences of its languages. */
export const findingsOfReading = (reading: FoundInReading, placeOf: PlaceOfWarning): readonly Finding[] => [
  ...(reading.note?.mismatches ?? []).map(
    (mismatch): Finding => ({
      ...{ kind: 'mismatch', key: `mismatch ${mismatch.field}`, mismatch },
      block: placeOfMismatch(reading, mismatch),
    }),
  ),
  ...warningsOf(reading, placeOf),
  ...joinsOf(reading),
];

function placeOfMismatch({ note }: FoundInReading, { values }: Mismatch): BlockId | null {
  const versions = note?.versions ?? [];
  const said = versions.map(({ language }) => values[language]);
  const other = versions.find((_, at) => said[at] !== undefined && said[at] !== said[0]);
  return other?.blocks[0]?.id ?? null;
}

/** What was found in the texts, by their places in `documents`; null for one that was not looked through yet. */
export function findingsOfTexts(
  texts: readonly (TextLook | null)[],
  others: readonly Offer[],
): readonly Finding[] {
  const offers = [...texts.flatMap((text) => text?.offers ?? []), ...others];
  return [
    ...onceEach(texts.map((text) => (text?.irregularities ?? []).map(diagnosticOf))),
    ...onceEach(texts.map((text, document) => (text?.suggestions ?? []).map(suggestionIn(document)))),
    ...offers.map((offer): Finding => ({ kind: 'offer', ...offer })),
  ];
}

/** Two texts that were one until now are both shown with what was known of it. */
function onceEach(byText: readonly (readonly Finding[])[]): readonly Finding[] {
  const said = new Set<string>();
  return byText.flatMap((findings) => {
    const fresh = findings.filter(({ key }) => !said.has(key));
    for (const { key } of fresh) said.add(key);
    return fresh;
  });
}

/** Named by its place in its own text, so that it stays the same line when words before it change. */
const diagnosticOf = (one: Irregularity): Finding => {
  const { code, subject, to, from } = one.diagnostic;
  return { kind: 'diagnostic', key: `${one.place} ${to - from} ${code} ${subject}`, ...one };
};

const suggestionIn =
  (document: number) =>
  (suggestion: Suggestion): Finding => ({
    kind: 'suggestion',
    key: `${unitKey(suggestion.block, suggestion.cell)} ${suggestion.after}`,
    suggestion,
    document,
  });

export const findingsTaken = (corrections: readonly Correction[]): readonly Finding[] =>
  corrections.flatMap((correction, place): Finding[] =>
    isTaken(correction) ? [{ kind: 'taken', key: `taken ${place}`, correction, place }] : [],
  );

/** Each sentence once: a warning that is said of forty paragraphs is one line that goes to the first. Joins are said one by one. */
function warningsOf(
  { warnings, seams }: Pick<Reading, 'warnings' | 'seams'>,
  placeOf: PlaceOfWarning,
): readonly Finding[] {
  const once = new Map<string, Extract<Finding, { kind: 'warning' }>>();
  for (const warning of warnings) {
    if (seams !== undefined && /\.cut(?:Group|Paragraph)$/.test(warning.code)) continue;
    const { code, message } = warning;
    const before = once.get(message);
    once.set(message, {
      kind: 'warning',
      key: `${code} ${message}`,
      warning,
      block: before?.block ?? placeOf(warning),
      count: (before?.count ?? 0) + 1,
    });
  }
  return [...once.values()];
}

/** The joins that still stand: neither taken back nor lost in other corrections of the words around them. */
function joinsOf(reading: FoundInReading): readonly Finding[] {
  const { seams = [] } = reading;
  if (seams.length === 0) return [];
  const texts = new Map(
    partsOf(reading).flatMap(({ blocks }) =>
      blocks.map((block) => [block.id, block.kind === 'table' ? '' : block.text]),
    ),
  );
  return seams.flatMap((seam, at): Finding[] => {
    const cut = cutAtSeam(texts.get(seam.block) ?? '', seam);
    if (cut === null) return [];
    return [{ kind: 'join', key: `join ${seam.block} ${at}`, seam, bracket: cut === 'bracket' }];
  });
}

/** The block that a finding goes to; null where it has no place. */
export function placeOfFinding(finding: Finding): BlockId | null {
  switch (finding.kind) {
    case 'join':
      return finding.seam.block;
    case 'suggestion':
      return finding.suggestion.block;
    case 'offer':
      return finding.annotation.block;
    case 'taken':
      return placeOfTaken(finding.correction);
    default:
      return finding.block;
  }
}

function placeOfTaken(correction: Taken): BlockId | null {
  if (correction.kind === 'speaker') return null;
  if (correction.kind === 'part') return correction.seam.block;
  const places = correction.kind === 'suggestions' ? correction.suggestions : correction.units;
  return places[0]?.block ?? null;
}

/** A line of some sort is there more often than it was: one that only moved, as its words did, is none. */
export function hasMore(now: readonly Finding[], before: readonly Finding[]): boolean {
  const left = new Map<string, number>();
  for (const sort of before.map(sortOf)) left.set(sort, (left.get(sort) ?? 0) + 1);
  return now.map(sortOf).some((sort) => {
    const count = left.get(sort) ?? 0;
    left.set(sort, count - 1);
    return count === 0;
  });
}

function sortOf(finding: Finding): string {
  if (finding.kind === 'diagnostic') return `${finding.diagnostic.code} ${finding.diagnostic.subject}`;
  return finding.kind === 'suggestion' ? 'suggestion' : finding.key;
}
