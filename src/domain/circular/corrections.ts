/**
 * The door to everything that a person may put right in a reading before it enters the register. Each
 * correction is a value; the list of them is the whole history, so that undoing is replaying a shorter list
 * over the reading as it was received, and nothing that was received is ever written over.
 */

import type { BlockId, ReadAnnotation } from '#domain/document/document';
import type { Seam } from '#domain/document/seams';
import type { LanguageCode } from '#domain/languages';
import type { DiagnosticCode, PartyCode, Sign } from '#domain/notation/notation';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { applySuggestions } from '#domain/suggestions/apply';
import { memberState, type Suggestion } from '#domain/suggestions/suggestion';
import type { Reading } from './circular';
import { joinDocuments, moveBorder, splitDocument } from './corrections/borders';
import { changeFacts, changeLanguage, type DocumentFacts } from './corrections/facts';
import { joinToPrevious, partAtSeam } from './corrections/halves';
import { withoutSettled } from './corrections/settled';
import { type BlockShape, changeBlockKind, changeLabel } from './corrections/shapes';
import { editTexts, type UnitEdits } from './corrections/texts';

export { blocksFrom, factsUnread, joinDocuments, moveBorder, splitDocument } from './corrections/borders';
export { changeFacts, changeLanguage, type DocumentFacts } from './corrections/facts';
export { cutAtSeam, joinToPrevious, partAtSeam, receivedId } from './corrections/halves';
export { type Part, partsOf, placeOfBlock } from './corrections/parts';
export { type BlockShape, changeBlockKind, changeLabel } from './corrections/shapes';
export { editsByUnit, editTexts, type UnitEdits } from './corrections/texts';

/** `part` is an ordinal of `partsOf`, `index` a place in `documents`, `version` one in `note.versions`. */
export type Correction =
  | { readonly kind: 'facts'; readonly index: number; readonly facts: Partial<DocumentFacts> }
  | { readonly kind: 'language'; readonly version: number; readonly language: LanguageCode }
  | { readonly kind: 'border'; readonly part: number; readonly by: number }
  /** `head`: what the new text says of itself, where somebody has read it already; else it is read. */
  | { readonly kind: 'split'; readonly block: BlockId; readonly head?: DocumentFacts }
  | { readonly kind: 'join'; readonly part: number }
  /** Two paragraphs again, where the reader had made them one; `bracket`: each half gets brackets of its own. */
  | { readonly kind: 'part'; readonly seam: Seam; readonly bracket?: boolean }
  /** The paragraph becomes the end of the one before it. */
  | { readonly kind: 'merge'; readonly block: BlockId }
  | { readonly kind: 'shape'; readonly block: BlockId; readonly shape: BlockShape }
  | { readonly kind: 'label'; readonly block: BlockId; readonly label: string | null }
  | {
      readonly kind: 'repair';
      readonly code: DiagnosticCode;
      readonly subject: string;
      readonly units: readonly UnitEdits[];
    }
  /** What looked like proposals becomes groups; `parties` by the suggestion's id, where a person chose one. */
  | {
      readonly kind: 'suggestions';
      readonly index: number;
      readonly suggestions: readonly Suggestion[];
      readonly parties: Readonly<Record<string, PartyCode>>;
    }
  /** A remark speaks for a party, and perhaps for others with it; `annotation` is its place in `annotations`. */
  | {
      readonly kind: 'speaker';
      readonly annotation: number;
      readonly party: PartyCode;
      readonly others?: readonly PartyCode[];
    }
  /** A position that a remark mentions is written behind its group. */
  | {
      readonly kind: 'position';
      readonly annotation: number;
      readonly party: PartyCode;
      readonly sign: Sign;
      readonly units: readonly UnitEdits[];
    };

/** The reading with one thing put right. `profile` is that of the note's organisation, if it is known. */
export function applyCorrection(
  reading: Reading,
  correction: Correction,
  profile: OrganisationProfile | null = null,
): Reading {
  switch (correction.kind) {
    case 'facts':
      return withoutSettled(changeFacts(reading, correction.index, correction.facts));
    case 'language':
      return changeLanguage(reading, correction.version, correction.language, profile);
    case 'border':
      return moveBorder(reading, correction.part, correction.by);
    case 'split':
      return withoutSettled(splitDocument(reading, correction.block, profile, correction.head));
    case 'join':
      return joinDocuments(reading, correction.part);
    case 'part':
      return partAtSeam(reading, correction.seam, profile);
    case 'merge':
      return joinToPrevious(reading, correction.block);
    case 'shape':
      return changeBlockKind(reading, correction.block, correction.shape);
    case 'label':
      return changeLabel(reading, correction.block, correction.label);
    case 'repair':
    case 'position':
      return editTexts(reading, correction.units);
    case 'suggestions':
      return withSuggestions(reading, correction);
    case 'speaker':
      return withAnnotation(reading, correction.annotation, (one) => spokenBy(one, speakersOf(correction)));
  }
}

const withSuggestions = (
  reading: Reading,
  { index, suggestions, parties }: Extract<Correction, { kind: 'suggestions' }>,
): Reading => ({
  ...reading,
  documents: reading.documents.map((document, at) =>
    at === index
      ? applySuggestions(document, suggestions, ({ id, party }) => parties[id] ?? party ?? memberState)
      : document,
  ),
});

const withAnnotation = (
  reading: Reading,
  place: number,
  change: (annotation: ReadAnnotation) => ReadAnnotation,
): Reading => ({
  ...reading,
  annotations: reading.annotations.map((one, at) => (at === place ? change(one) : one)),
});

/** The offer is taken, so it is none any more; who wrote the remark in the file stays beside the party. */
function spokenBy(
  { party: _, otherParties: __, ...annotation }: ReadAnnotation,
  speakers: string,
): ReadAnnotation {
  const { author } = annotation;
  return {
    ...annotation,
    author: author === null || author === speakers ? speakers : `${speakers} (${author})`,
  };
}

/** The parties that a remark is said to speak for, as a list to read: `NOR, SWE`. */
export const speakersOf = ({
  party,
  others = [],
}: Pick<Extract<Correction, { kind: 'speaker' }>, 'party' | 'others'>): string =>
  [party, ...others].join(', ');

/** The reading with all of it put right, in order. Repairs that follow one another are made in one walk over the texts. */
export function applyCorrections(
  reading: Reading,
  corrections: readonly Correction[],
  profile: OrganisationProfile | null = null,
): Reading {
  let changed = reading;
  let units: UnitEdits[] = [];
  for (const correction of corrections) {
    if (correction.kind === 'repair' || correction.kind === 'position') {
      units.push(...correction.units);
      continue;
    }
    if (units.length > 0) changed = editTexts(changed, units);
    units = [];
    changed = applyCorrection(changed, correction, profile);
  }
  return units.length > 0 ? editTexts(changed, units) : changed;
}

/**
 * The list with one correction added. Typing in a field is one correction: what changes the same facts of the
 * same text, or the same label, again takes the place of the last one.
 */
export function withCorrection(
  corrections: readonly Correction[],
  correction: Correction,
): readonly Correction[] {
  const last = corrections.at(-1);
  return last !== undefined && isSameField(last, correction)
    ? [...corrections.slice(0, -1), correction]
    : [...corrections, correction];
}

function isSameField(a: Correction, b: Correction): boolean {
  if (a.kind !== 'facts' || b.kind !== 'facts') return false;
  return a.index === b.index && Object.keys(a.facts).join() === Object.keys(b.facts).join();
}

/**
 * The list without the one at `place`, and without those behind it that count in the same words: their
 * offsets would no longer be true.
 */
export function withoutCorrection(corrections: readonly Correction[], place: number): readonly Correction[] {
  const gone = corrections[place];
  if (gone === undefined) return corrections;
  const touched = new Set(wordsOf(gone));
  return corrections.filter(
    (one, at) => at !== place && (at < place || !wordsOf(one).some((block) => touched.has(block))),
  );
}

/** Offsets or words of a text are in it: it does nothing, or harm, to one that has others by now. */
export const countsLetters = ({ kind }: Correction): boolean =>
  kind === 'repair' || kind === 'part' || kind === 'suggestions' || kind === 'position';

/** The blocks whose words or labels a correction changes. */
export function wordsOf(correction: Correction): readonly BlockId[] {
  if (correction.kind === 'repair' || correction.kind === 'position')
    return correction.units.map(({ block }) => block);
  if (correction.kind === 'suggestions') return correction.suggestions.map(({ block }) => block);
  if (correction.kind === 'part') return [correction.seam.block];
  return 'block' in correction && correction.kind !== 'split' ? [correction.block] : [];
}
