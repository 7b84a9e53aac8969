/**
 * What a deadline is about, where the note says it in one breath with the day: symbols of texts and paragraphs. A note
 * may put one text under silence until Friday and another one until Monday.
 *
 * Source: note SOC/DOC/1289, whose list names a symbol and its day of silence in one entry.
 */

import type { FoundDeadline } from '#domain/deadlines/find';
import { entriesBehindColon } from './forwardedLists';

const paragraphs =
  /(?<![a-z\u00c0-\u052f\p{N}])(?:(?:(?:operative|preambular)\s+)?(?:paragraphs?|paras?\.?)\s+|(?:пункт|п\.)[a-z\u00c0-\u052f]*\s+)\d{1,3}[a-z\u00c0-\u052f]?(?:\s*(?:,|-|–|and|to|и|по)\s*\d{1,3}[a-z\u00c0-\u052f]?)*(?![a-z\u00c0-\u052f\p{N}])|(?<![a-z\u00c0-\u052f\p{N}])\d{1,3}(?:\s*(?:,|-|–|және)\s*\d{1,3})*[-–]?\s?тарма[қғ][a-z\u00c0-\u052f]*/giu;

/** The deadlines with what they concern; those that the note says nothing of stay as they are. */
export function withConcerns(
  found: readonly FoundDeadline[],
  symbolsIn: (text: string) => readonly string[],
): readonly FoundDeadline[] {
  const named = (text: string): readonly string[] => [
    ...symbolsIn(text),
    ...[...text.matchAll(paragraphs)].map(([words]) => words.replace(/\s+/gu, ' ')),
  ];
  // A sentence that names its texts before its first day names them before each.
  const before = new Map<string, boolean>();
  return found.map((one) => {
    const { sentence } = one.around;
    const { left, right } = ownEntry(one.around);
    const isBefore = before.get(sentence) ?? named(left).length > 0;
    before.set(sentence, isBefore);
    const concerns = [...new Set(named(isBefore ? left : right))];
    return concerns.length === 0 ? one : { ...one, deadline: { ...one.deadline, concerns } };
  });
}

/** In a list that semicolons part, what its own entry says: the others have texts and days of their own. */
function ownEntry({ sentence, left, right }: FoundDeadline['around']): {
  readonly left: string;
  readonly right: string;
} {
  if (entriesBehindColon(sentence).length === 0) return { left, right };
  const [end = ''] = right.split(';', 1);
  return { left: left.slice(left.lastIndexOf(';') + 1), right: end };
}
