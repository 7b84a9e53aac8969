/**
 * Why words are proposed, and by whom: in the footnote that they call, or in a bracketed remark behind them,
 * `[India: softer wording]`, `[Reason: too wide]`, `(proposed by Iran)`.
 */

import type { Document, Utf16Offset } from '#domain/document/document';
import type { TextUnit } from '#domain/document/units';
import type { PartyCode } from '#domain/notation/notation';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { speakingParty } from '#domain/remarks/offers';
import { suggestedParty } from '#domain/remarks/partyOfName';

export interface Reason {
  readonly party: PartyCode | null;
  readonly reason: string | null;
}

const none: Reason = { party: null, reason: null };

/** The texts of the footnotes by what calls them. */
export const notesOf = (document: Document): ReadonlyMap<string, string> =>
  new Map(document.blocks.flatMap((block) => (block.kind === 'footnote' ? [[block.note, block.text]] : [])));

/** What is said of the words that end at `end`; `next` is where the next proposal of the unit begins. */
export function reasonBehind(
  unit: TextUnit,
  end: Utf16Offset,
  next: Utf16Offset,
  notes: ReadonlyMap<string, string>,
  profiles: readonly OrganisationProfile[],
): Reason {
  return (
    calledReason(unit, end, next, notes, profiles) ??
    remarkAt(unit.text.slice(end, end + longestRemark), profiles) ??
    none
  );
}

/** The footnote called right behind the words; one further on only where a party speaks in it. */
function calledReason(
  { text, marks }: TextUnit,
  end: Utf16Offset,
  next: Utf16Offset,
  notes: ReadonlyMap<string, string>,
  profiles: readonly OrganisationProfile[],
): Reason | null {
  const call = marks.find((mark) => mark.kind === 'note' && mark.from >= end && mark.from < next);
  if (call?.kind !== 'note') return null;
  const reason = notes.get(call.note);
  if (reason === undefined) return null;
  const [, english, russian] = proposedBy.exec(reason) ?? [];
  const party = speakingParty(reason, profiles) ?? suggestedParty(english ?? russian ?? null, profiles);
  const isNear = /^[\s.,;:]*$/u.test(text.slice(end, call.from));
  return isNear || party !== null ? { party, reason } : null;
}

/** *Proposed by India: too often.* */
const proposedBy =
  /^(?:proposed|suggested|requested|submitted) by (.{2,60}?)(?:[.:;,]|\s[–—-]\s|$)|^(?:предложение|предложено) (.{2,60}?)(?:[.:;,]|\s[–—-]\s|$)/iu;

const longestRemark = 400;
const remark = /^\s*(?:\[([^[\]\n]{2,390})\]|\(([^()\n]{2,390})\))/u;
const proposer = /^(?:proposed|suggested|requested|submitted) by (.+)$|^(?:предложение|предложено) (.+)$/iu;
const reasonWord =
  /^(?:reasons?|rationale|justification|comment|remark|explanation|note|обоснование|причина|примечание|комментарий|негіздеме|ескертпе)\s*[:–—-]\s*/iu;

function remarkAt(behind: string, profiles: readonly OrganisationProfile[]): Reason | null {
  const found = remark.exec(behind);
  const words = (found?.[1] ?? found?.[2] ?? '').trim();
  if (words === '') return null;
  const by = proposer.exec(words);
  const party = by === null ? speakingParty(words, profiles) : suggestedParty(by[1] ?? by[2] ?? '', profiles);
  if (party !== null) return { party, reason: by === null ? words : null };
  return reasonWord.test(words) ? { party: null, reason: words.replace(reasonWord, '') } : null;
}
