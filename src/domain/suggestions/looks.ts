/**
 * Proposals by typography: deletions struck, additions underlined, bold or in a colour, the reason in a footnote, and
 * often *a Member State* for the name. Struck words mean something in a text that is negotiated, and where a note or a
 * remark says why; of the other looks those count that
 * are seen to replace them, that a legend explains, or that colour words inside sentences.
 *
 * Source: design notes of the field, "How others write it" (anonymous); circular NCT/CID/696, annex, II.5.
 */

import type { Document, MarkKind } from '#domain/document/document';
import { hueOfMark } from '#domain/document/hues';
import { type TextUnit, textUnits } from '#domain/document/units';
import type { PartyCode } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { byPlace } from '#domain/ordered';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { PartyNames } from '#domain/remarks/names';
import { type AdditionsOf, additionsIn, goneOf } from './additions';
import { holdsPositions, isNegotiated, isOfProposals } from './evidence';
import type { FoundSuggestion } from './found';
import { type Legend, legendOf } from './legend';
import { notesOf, type Reason, reasonBehind } from './reasons';
import { isNextTo, type Span } from './spans';
import { quoted, type SuggestedSpan, type SuggestionCode } from './suggestion';

/** `elsewhere`: what other texts of the file may say of its looks. */
export function findLooks(
  document: Document,
  profiles: readonly OrganisationProfile[],
  elsewhere: readonly TextUnit[],
): readonly FoundSuggestion[] {
  const units = textUnits(document);
  if (!units.some(hasLooks)) return [];
  let made: PartyNames | null = null;
  const borne = new Set(units.flatMap(({ marks }) => marks.map(({ kind }) => kind)));
  const legend = legendOf([...units, ...elsewhere], borne, () => {
    made ??= new PartyNames(profiles);
    return made;
  });
  const others = units.filter((unit) => !legend.units.has(unit));
  const additions = additionsIn(document, others, legend);
  if (additions === null && others.every((unit) => goneOf(unit, legend).length === 0)) return [];
  const notes = notesOf(document);
  const found = others.flatMap((unit) => {
    const clusters = clustersOf(unit, additions, legend);
    return clusters.map((spans, index) => {
      const next = clusters[index + 1]?.[0]?.from ?? unit.text.length;
      const reason = reasonBehind(unit, spans.at(-1)?.to ?? 0, next, notes, profiles);
      return foundAt(unit, spans, { ...reason, party: reason.party ?? partyOf(spans) });
    });
  });
  // Recipes, minutes and manuals strike words, too.
  const mayPropose =
    legend.meanings.size > 0 ||
    isOfProposals(document, units) ||
    isNegotiated([...units, ...elsewhere]) ||
    holdsPositions(units);
  return mayPropose ? found : found.filter(({ party, reason }) => party !== null || reason !== null);
}

/** Some of its words look otherwise than the others, or are struck or in a colour. */
const hasLooks = ({ text, marks }: TextUnit): boolean =>
  marks.some(
    ({ kind, from, to }) =>
      kind === 'strike' || hueOfMark(kind) !== null || (ownLooks.has(kind) && (from > 0 || to < text.length)),
  );

const ownLooks: ReadonlySet<string> = new Set<MarkKind>(['bold', 'underline', 'italic']);

/** A span with the party that a legend gives its look. */
interface OwnedSpan extends SuggestedSpan {
  readonly party: PartyCode | null;
}

const partyOf = (spans: readonly OwnedSpan[]): PartyCode | null =>
  spans.find(({ party }) => party !== null)?.party ?? null;

/** Spans of one party with nothing but white space between them belong to one suggestion; in the order of the text. */
function clustersOf(
  unit: TextUnit,
  additions: AdditionsOf | null,
  legend: Legend,
): readonly (readonly OwnedSpan[])[] {
  const gone = goneOf(unit, legend).flatMap((span) => ownedBy(unit, legend, span));
  const struck = gone.map((span): OwnedSpan => ({ ...span, sign: '-' }));
  const added = (additions?.(unit) ?? []).map(
    ({ look, from, to }): OwnedSpan => ({
      from,
      to,
      sign: '+',
      party: legend.meanings.get(look)?.party ?? null,
    }),
  );
  if (struck.length + added.length === 0) return [];
  const taken = parseRolling(unit.text).groups.filter(({ attributions }) => attributions.length > 0);
  const free = [...struck, ...added]
    .map((span) => ({ ...span, ...withoutCalls(unit, span) }))
    .filter(({ from, to }) => from < to && !taken.some((group) => group.from < to && from < group.to))
    .sort(byPlace);
  const clusters: OwnedSpan[][] = [];
  for (const span of joinedSpans(unit, free)) {
    const open = clusters.at(-1);
    const last = open?.at(-1);
    const isNear = last !== undefined && isNextTo(unit.text, last, span);
    if (isNear && isOfOne([...(open ?? []), span])) open?.push(span);
    else clusters.push([span]);
  }
  return clusters;
}

const isOfOne = (spans: readonly OwnedSpan[]): boolean =>
  new Set(spans.flatMap(({ party }) => party ?? [])).size < 2;

/** Bold and red additions are one, and so are those that touch; words that two parties colour are those of the first. */
function joinedSpans({ text }: TextUnit, spans: readonly OwnedSpan[]): readonly OwnedSpan[] {
  const apart: OwnedSpan[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    const overlaps = last !== undefined && span.from < last.to;
    const isSame = last !== undefined && span.sign === last.sign && isOfOne([last, span]);
    if (last !== undefined && isSame && (overlaps || isNextTo(text, last, span)))
      apart[apart.length - 1] = {
        ...last,
        to: Math.max(last.to, span.to),
        party: last.party ?? span.party,
      };
    else if (!overlaps) apart.push(span);
  }
  return apart;
}

/** A span cut where the colours of parties that the legend names change. */
function ownedBy(
  { marks }: TextUnit,
  { meanings }: Legend,
  span: Span,
): readonly (Span & Pick<OwnedSpan, 'party'>)[] {
  const owners = marks.flatMap((mark) => {
    const party = mark.kind === 'note' ? null : (meanings.get(mark.kind)?.party ?? null);
    return party !== null && mark.from < span.to && span.from < mark.to ? [{ ...mark, party }] : [];
  });
  if (owners.length === 0) return [{ ...span, party: null }];
  const cuts = owners.flatMap(({ from, to }) => [from, to]).filter((at) => at > span.from && at < span.to);
  const places = [...new Set([span.from, ...cuts, span.to])].sort((a, b) => a - b);
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? span.from;
    const owner = owners.find((one) => one.from <= from && one.to >= to);
    return { from, to, party: owner?.party ?? null };
  });
}

/** The sign that calls the footnote with the reason is often struck with the words, but is none of them. */
function withoutCalls({ text, marks }: TextUnit, span: Span): Span {
  const call = marks.find((mark) => mark.kind === 'note' && mark.from > span.from && mark.to === span.to);
  const to = call?.from ?? span.to;
  return { from: span.from, to: span.from + text.slice(span.from, to).trimEnd().length };
}

function foundAt(unit: TextUnit, owned: readonly OwnedSpan[], { party, reason }: Reason): FoundSuggestion {
  const words = (sign: '+' | '-') =>
    quoted(
      owned
        .filter((span) => span.sign === sign)
        .map(({ from, to }) => unit.text.slice(from, to))
        .join(' '),
    );
  const [old, fresh] = [words('-'), words('+')];
  const code: SuggestionCode = old === '' ? 'added' : fresh === '' ? 'deleted' : 'replaced';
  const spans = owned.map(({ from, to, sign }): SuggestedSpan => ({ from, to, sign }));
  return { unit, form: { kind: 'looks', spans }, party, reason, code, facts: { old, new: fresh } };
}
