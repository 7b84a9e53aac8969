/** Finds what looks like a proposal in a document. Nothing is changed: each is an offer to a person. */

import type { Document } from '#domain/document/document';
import type { TextUnit } from '#domain/document/units';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { findAlternatives } from './alternatives';
import { findAsked } from './asked';
import type { FoundSuggestion } from './found';
import { findLooks } from './looks';
import { findNamed } from './named';
import { memberState, type Suggestion, suggestionSentence } from './suggestion';
import { findTables } from './tables';
import { written } from './written';

/**
 * The suggestions in reading order. `profiles`: the organisations whose members may be named, the likeliest
 * first. `elsewhere`: lines of the same file that may explain the looks of this text, or say that States negotiate it, as
 * `linesOnLooks` finds them. One that could not be written so that it reads back as it is meant is not offered.
 */
export function detectSuggestions(
  document: Document,
  profiles: readonly OrganisationProfile[],
  elsewhere: readonly TextUnit[] = [],
): readonly Suggestion[] {
  const tables = findTables(document, profiles, elsewhere);
  // What the column of proposals strikes is told by its row.
  const told = new Set(tables.map(({ unit }) => placeOf(unit)));
  const looks = findLooks(document, profiles, elsewhere).filter(({ unit }) => !told.has(placeOf(unit)));
  const asked = findAsked(document, profiles);
  const found = [
    ...asked,
    ...findNamed(document, profiles),
    ...findAlternatives(document),
    ...looks,
    ...tables,
  ];
  const order = new Map(document.blocks.map(({ id }, index) => [id, index]));
  const place = ({ unit }: FoundSuggestion) => order.get(unit.block) ?? 0;
  return [...found]
    .sort((a, b) => place(a) - place(b))
    .flatMap((one, index) => suggestionOf(one, `s${index + 1}`));
}

const placeOf = ({ block, cell }: TextUnit): string => (cell === null ? block : `${block} ${cell.row}`);

function suggestionOf(found: FoundSuggestion, id: string): readonly Suggestion[] {
  const { unit, form, party, reason, code } = found;
  const after = written(unit, form, party ?? memberState);
  if (after === null || after.text === unit.text) return [];
  const facts = { ...found.facts, party: party ?? 'A Member State' };
  const place = { block: unit.block, cell: unit.cell };
  const sentence = suggestionSentence(code, facts);
  return [{ id, ...place, form, party, reason, before: unit.text, after: after.text, code, facts, sentence }];
}
