/**
 * Proposals by typography: deletions struck, additions underlined or bold, the reason in a footnote, and
 * often *a Member State* for the name. Only struck words are sure to mean something; underlined and
 * bold ones count where the same text strikes words, and bold only where it is seen to replace them.
 *
 * Source: design notes of the field, "How others write it" (anonymous); circular NCT/CID/696, annex, II.5.
 */

import type { Document, Mark, StyleMark, Utf16Offset } from '#domain/document/document';
import { type TextUnit, textUnits } from '#domain/document/units';
import { parseRolling } from '#domain/notation/parse';
import { byPlace } from '#domain/ordered';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { speakingParty } from '#domain/remarks/offers';
import type { FoundSuggestion } from './found';
import { quoted, type SuggestedSpan, type SuggestionCode } from './suggestion';

type Look = 'underline' | 'bold';

export function findLooks(
  document: Document,
  profiles: readonly OrganisationProfile[],
): readonly FoundSuggestion[] {
  const units = textUnits(document);
  const struck = units.filter((unit) => spansOf(unit, 'strike').length > 0);
  if (struck.length === 0) return [];
  const additions = new Set<Look>(['underline', ...replacingLooks(struck)]);
  const notes = notesOf(document);
  return units.flatMap((unit) => {
    const clusters = clustersOf(unit, additions);
    return clusters.map((spans) => foundAt(unit, spans, notes, profiles));
  });
}

/** The looks that somewhere stand right behind, or before, struck words. */
function replacingLooks(units: readonly TextUnit[]): readonly Look[] {
  return (['underline', 'bold'] as const).filter((look) =>
    units.some((unit) => {
      const struck = spansOf(unit, 'strike');
      return spansOf(unit, look).some((span) => struck.some((other) => isNextTo(unit.text, span, other)));
    }),
  );
}

interface Span {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

const isNextTo = (text: string, a: Span, b: Span): boolean => {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  return first.to <= second.from && text.slice(first.to, second.from).trim() === '';
};

const spansOf = ({ text, marks }: TextUnit, kind: StyleMark['kind']): readonly Span[] =>
  marks.filter((mark) => mark.kind === kind && text.slice(mark.from, mark.to).trim() !== '');

/** Spans with nothing but white space between them belong to one suggestion; in the order of the text. */
function clustersOf(unit: TextUnit, additions: ReadonlySet<Look>): readonly (readonly SuggestedSpan[])[] {
  const struck = spansOf(unit, 'strike').map((span): SuggestedSpan => ({ ...span, sign: '-' }));
  const added = [...additions].flatMap((look) =>
    spansOf(unit, look)
      .filter((span) => look === 'underline' || struck.some((other) => isNextTo(unit.text, span, other)))
      .map((span): SuggestedSpan => ({ from: span.from, to: span.to, sign: '+' })),
  );
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

const notesOf = (document: Document): ReadonlyMap<string, string> =>
  new Map(document.blocks.flatMap((block) => (block.kind === 'footnote' ? [[block.note, block.text]] : [])));

function foundAt(
  unit: TextUnit,
  spans: readonly SuggestedSpan[],
  notes: ReadonlyMap<string, string>,
  profiles: readonly OrganisationProfile[],
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
  const reason = reasonBehind(unit, spans, notes);
  return {
    unit,
    form: { kind: 'looks', spans },
    party: reason === null ? null : speakingParty(reason, profiles),
    reason,
    code,
    facts: { old, new: fresh },
  };
}

/** The footnote that is called right behind the words. */
function reasonBehind(
  { text, marks }: TextUnit,
  spans: readonly SuggestedSpan[],
  notes: ReadonlyMap<string, string>,
): string | null {
  const end = spans.at(-1)?.to ?? 0;
  const isCall = (mark: Mark): boolean =>
    mark.kind === 'note' && mark.from >= end && /^[\s.,;:]*$/u.test(text.slice(end, mark.from));
  const call = marks.find(isCall);
  return call?.kind === 'note' ? (notes.get(call.note) ?? null) : null;
}
