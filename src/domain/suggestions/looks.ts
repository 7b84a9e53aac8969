/**
 * Proposals by typography: deletions struck, additions underlined or bold, the reason in a footnote, and
 * often *a Member State* for the name. Only struck words are sure to mean something; underlined and
 * bold ones count where the same text strikes words, and bold only where it is seen to replace them.
 *
 * Source: design notes of the field, "How others write it" (anonymous); circular NCT/CID/696, annex, II.5.
 */

import type { Document } from '#domain/document/document';
import { type TextUnit, textUnits } from '#domain/document/units';
import { parseRolling } from '#domain/notation/parse';
import { byPlace } from '#domain/ordered';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { additionsIn, type Span, spansOf } from './additions';
import type { FoundSuggestion } from './found';
import { notesOf, type Reason, reasonBehind } from './reasons';
import { quoted, type SuggestedSpan, type SuggestionCode } from './suggestion';

export function findLooks(
  document: Document,
  profiles: readonly OrganisationProfile[],
): readonly FoundSuggestion[] {
  const units = textUnits(document);
  const struck = units.filter((unit) => spansOf(unit, 'strike').length > 0);
  if (struck.length === 0) return [];
  const additions = additionsIn(document, struck);
  const notes = notesOf(document);
  return units.flatMap((unit) => {
    const clusters = clustersOf(unit, additions(unit));
    return clusters.map((spans, index) => {
      const next = clusters[index + 1]?.[0]?.from ?? unit.text.length;
      return foundAt(unit, spans, reasonBehind(unit, spans.at(-1)?.to ?? 0, next, notes, profiles));
    });
  });
}

/** Spans with nothing but white space between them belong to one suggestion; in the order of the text. */
function clustersOf(unit: TextUnit, additions: readonly Span[]): readonly (readonly SuggestedSpan[])[] {
  const struck = spansOf(unit, 'strike').map((span): SuggestedSpan => ({ ...span, sign: '-' }));
  const added = additions.map((span): SuggestedSpan => ({ ...span, sign: '+' }));
  const taken = parseRolling(unit.text).groups.filter(({ attributions }) => attributions.length > 0);
  const free = [...struck, ...added]
    .map(({ from, to, sign }) => ({ ...withoutCalls(unit, { from, to }), sign }))
    .filter(({ from, to }) => from < to && !taken.some((group) => group.from < to && from < group.to))
    .sort(byPlace);
  const clusters: SuggestedSpan[][] = [];
  let end = -1;
  for (const span of free) {
    if (span.from < end) continue;
    const isNear = end >= 0 && unit.text.slice(end, span.from).trim() === '';
    if (isNear) clusters.at(-1)?.push(span);
    else clusters.push([span]);
    end = span.to;
  }
  return clusters;
}

/** The sign that calls the footnote with the reason is often struck with the words, but is none of them. */
function withoutCalls({ text, marks }: TextUnit, span: Span): Span {
  const call = marks.find((mark) => mark.kind === 'note' && mark.from > span.from && mark.to === span.to);
  const to = call?.from ?? span.to;
  return { from: span.from, to: span.from + text.slice(span.from, to).trimEnd().length };
}

function foundAt(
  unit: TextUnit,
  spans: readonly SuggestedSpan[],
  { party, reason }: Reason,
): FoundSuggestion {
  const words = (sign: '+' | '-') =>
    quoted(
      spans
        .filter((span) => span.sign === sign)
        .map(({ from, to }) => unit.text.slice(from, to))
        .join(' '),
    );
  const [old, fresh] = [words('-'), words('+')];
  const code: SuggestionCode = old === '' ? 'added' : fresh === '' ? 'deleted' : 'replaced';
  return { unit, form: { kind: 'looks', spans }, party, reason, code, facts: { old, new: fresh } };
}
