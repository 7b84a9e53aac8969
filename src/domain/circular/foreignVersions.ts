/**
 * Versions of a note in languages that the app does not read (French, Spanish, Portuguese, Italian, German, Arabic, Chinese,
 * Turkish, Persian and those of neighbours), and in Kazakh in Latin letters: they are no enclosed texts. They stay with the note, and are said.
 */

import type { Block } from '#domain/document/document';
import { isListItem } from './blockText';
import type { NotePart } from './noteParts';
import type { VersionSpan } from './noteVersions';

/** A half-open range of parts. */
export interface ForeignSpan {
  readonly from: number;
  readonly to: number;
}

const salutation =
  /présente(?:nt)?\s+(?:ses|leurs)\s+compliments|saludan?\s+(?:muy\s+)?atentamente|presenta\s+(?:sus|sus\s+atentos)\s+saludos|[تي]هدي\s.{0,300}?(?:تحيات|أطيب)|تعارفات|致意|saygılarını\s+sun|ehtiramını\s+bildir|hurmat(?:ini|i)\s+(?:bildir|izhor)|урмат\p{Alphabetic}*\s+(?:билдир|көрсөт)|эҳтиром\p{Alphabetic}*\s|apresentam?\s+(?:os\s+)?(?:seus\s+)?(?:melhores\s+)?cumprimentos|presenta(?:no)?\s+i\s+(?:suoi|propri|loro)\s+(?:migliori\s+)?(?:complimenti|omaggi)|beehr(?:t|en)\s+sich|[iıí]lt[iıíï]pat\p{Alphabetic}*\s+b[iı]ld[iı]r/u;
const courtesy =
  /saisi(?:t|ssent)\s+(?:cette|l['’])\s*occasion|haute\s+considération|aprovechan?\s+(?:esta|la)\s+(?:oportunidad|ocasión)|[تي](?:غتنم|نتهز)|احترامات|顺致|借此机会|崇高(?:的)?敬意|(?:bu\s+)?vesileyle|fürsətdən|fursatdan|пайдаланып|фурсат|aproveitam?\s+(?:a|esta|o)\s+(?:oportunidade|ocasião|ensejo)|(?:coglie|colgono|si\s+avvale)\s+(?:l['’]|di\s+questa\s+)?occasione|benutz(?:t|en)\s+(?:diesen\s+Anla(?:ss|ß)|diese\s+Gelegenheit)|m[úuüū]mk[iı]nd[iı]k\p{Alphabetic}*\s+pa[iıyï]dalan/u;

/** The words greet in a language that is not read. */
export const greetsInAnother = (text: string): boolean => salutation.test(text);

/** How many lines of a head may stand above its salutation or below its courtesy, and how long each; how long a version is. */
const most = { head: 14, foot: 6, length: 120, body: 40 };

type IsHead = (block: Block, index: number) => boolean;

/** The versions in other languages between, before and behind those that are read, in order. */
export function findForeign(
  parts: readonly NotePart[],
  spans: readonly VersionSpan[],
  isHead: IsHead,
): readonly ForeignSpan[] {
  if (spans.length === 0) return [];
  const starts = [0, ...spans.map(({ to }) => to)];
  return starts.flatMap((start, index) => {
    const end = spans[index]?.from ?? parts.length;
    const found: ForeignSpan[] = [];
    for (let at = start; at < end; ) {
      const span = foreignIn(parts, at, end, isHead);
      if (span === null) break;
      found.push(span);
      at = span.to;
    }
    return found;
  });
}

function foreignIn(
  parts: readonly NotePart[],
  start: number,
  end: number,
  isHead: IsHead,
): ForeignSpan | null {
  const is = (pattern: RegExp) => (part: NotePart, index: number) =>
    index >= start && index < end && pattern.test(part.text.slice(0, 2_000));
  const opens = parts.findIndex(is(salutation));
  if (opens < 0) return null;
  const closes = parts.findIndex((part, index) => index >= opens && is(courtesy)(part, index));
  if (closes < 0 || closes - opens > most.body) return null;
  let from = opens;
  while (from > start && opens - from < most.head && isShort(parts[from - 1])) from -= 1;
  let to = closes + 1;
  while (
    to < end &&
    to - closes <= most.foot &&
    isFoot(parts[to]) &&
    !isHead((parts[to] as NotePart).block, to)
  )
    to += 1;
  return { from, to };
}

const isShort = (part: NotePart | undefined): boolean =>
  part !== undefined &&
  part.text.length <= most.length &&
  !/[.;!?]$/u.test(part.text) &&
  !isListItem(part.block);

/** A place and a day, an address in capitals, or a line in a script of its own. */
const isFoot = (part: NotePart | undefined): boolean =>
  part !== undefined &&
  isShort(part) &&
  (/\d{4}/u.test(part.text) || !/\p{Lowercase}/u.test(part.text)) &&
  (part.kind === 'words' || part.kind === 'place' || part.kind === 'capitals');

/** The version that each of them stays with: the one before it, or the first. */
export const keeperOf = ({ from }: ForeignSpan, spans: readonly VersionSpan[]): number =>
  Math.max(0, spans.filter(({ to }) => to <= from).length - 1);
