/**
 * Colours that show additions though no legend says so and nothing is struck: those in which words stand inside
 * sentences of another colour. Headings, letterheads, links, terms, blanks to be filled in and dates that catch the
 * eye are coloured too, and are told from them.
 */

import type { Document, MarkKind } from '#domain/document/document';
import { type HueMarkKind, hueOfMark } from '#domain/document/hues';
import type { TextUnit } from '#domain/document/units';
import { parseRolling } from '#domain/notation/parse';
import { isAddress, isWhole, type Span, spansOf } from './spans';

/** Units whose colours may mean something: no headings, and not the first row of a table. */
export function bodyUnits(document: Document, units: readonly TextUnit[]): readonly TextUnit[] {
  const others = new Set(document.blocks.flatMap(({ kind, id }) => (kind === 'heading' ? [id] : [])));
  return units.filter(({ block, cell }) => !others.has(block) && cell?.row !== 0);
}

/** The hues of the units, without those in which most of the text is written. */
export function huesIn(units: readonly TextUnit[]): readonly HueMarkKind[] {
  const letters = new Map<HueMarkKind, number>();
  let all = 0;
  for (const { text, marks } of units) {
    all += text.length;
    for (const { kind, from, to } of marks)
      if (isHue(kind)) letters.set(kind, (letters.get(kind) ?? 0) + to - from);
  }
  return [...letters].flatMap(([kind, count]) => (count > 0.5 * all ? [] : [kind]));
}

const isHue = (kind: MarkKind | 'note'): kind is HueMarkKind => hueOfMark(kind) !== null;

/** Of `hues`, those that show additions by themselves. `body`: the units as of `bodyUnits`. */
export const tellingHues = (
  body: readonly TextUnit[],
  hues: readonly HueMarkKind[],
): readonly HueMarkKind[] => hues.filter((hue) => hue !== 'ink-grey' && tells(body, hue));

function tells(body: readonly TextUnit[], hue: HueMarkKind): boolean {
  let whole = 0;
  const words = new Map<string, number>();
  for (const unit of body) {
    for (const span of spansOf(unit, hue)) {
      if (isWhole(unit, span)) whole++;
      else if (mayBeAdded(unit, span, hue) && !isBracketed(unit, span)) {
        const own = unit.text.slice(span.from, span.to).trim().toLowerCase();
        words.set(own, (words.get(own) ?? 0) + (isSaying(unit, span) ? 1 : 0));
      }
    }
  }
  const sure = [...words].filter(([, count]) => count > 0 && count < timesOfTerm);
  const terms = [...words].filter(([, count]) => count >= timesOfTerm);
  return sure.length > terms.length && whole <= body.length / 2;
}

/** The same words in one colour so often are a term. */
const timesOfTerm = 3;

/** Words of a sentence, and not only names. */
export const isSaying = ({ text }: TextUnit, { from, to }: Span): boolean =>
  /(?:^|[\s,;])\p{Lowercase}{2,}/u.test(text.slice(from, to));

const isBracketed = ({ text }: TextUnit, { from, to }: Span): boolean =>
  text.includes('[') &&
  parseRolling(text).groups.some(
    (group) => group.attributions.length > 0 && group.from < to && from < group.to,
  );

/** Coloured words inside a unit that are no link, no blank, no date and no head run into the paragraph. */
export function mayBeAdded(unit: TextUnit, span: Span, hue: MarkKind): boolean {
  const words = unit.text.slice(span.from, span.to).trim();
  if (!/\p{Alphabetic}/u.test(words) || isAddress(words) || isBlank(words) || isDate(words)) return false;
  if (isUrged(words)) return false;
  return !isLink(unit, span, hue) && !isRunIn(unit, span) && !fillsBracket(unit, span);
}

/** `[to be confirmed]`, `XX`, `TBC`, `…`: to be filled in, not added. */
const isBlank = (words: string): boolean =>
  /^\$?[[(<{].*[\])>}]$|^[Xx]{2,}\b|^(?:TBC|TBD|N\/A)$|^(?:to be (?:confirmed|determined|completed|added|decided)|insert .*)$|_{2,}|…/u.test(
    words,
  );

/** `[name of the host]`, the words coloured and the brackets not. */
const fillsBracket = ({ text }: TextUnit, { from, to }: Span): boolean =>
  /[[<{]\s*$/u.test(text.slice(0, from)) && /^\s*[\]>}]/u.test(text.slice(to));

/** *please confirm by noon*, *deadline*: what whoever sends a text wants nobody to overlook. */
const isUrged = (words: string): boolean =>
  /^(?:nb\b|n\.b\.|attention|important|urgent|note that|внимание|важно|срочно|назар аударыңыз|маңызды)|(?<![a-z\u00c0-\u052f])(?:please|kindly|deadline|no later than|not later than|at the latest|mandatory|compulsory|free of charge|просьба|просим|убедительно|не позднее|крайний срок|обязательн|бесплатн|өтінеміз|міндетті|кешіктірмей)/iu.test(
    words,
  );

const isDate = (words: string): boolean =>
  /\d/.test(words) && words.split(/\s+/u).length <= 7 && date.test(words);
const date =
  /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|(?<![a-z\u00c0-\u052f])(?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел)[a-z\u00c0-\u052f]* \d|\b\d{1,2}[:.]\d{2}\b/iu;

/** Blue or violet, and underlined just as far. */
export const isLink = ({ marks }: TextUnit, { from, to }: Span, hue: MarkKind): boolean =>
  (hue === 'ink-blue' || hue === 'ink-purple') &&
  marks.some((mark) => mark.kind === 'underline' && mark.from === from && mark.to === to);

/** *Terrorism.* or *Item 1:* in front of what is said of it. */
export const isRunIn = ({ text }: TextUnit, { from, to }: Span): boolean =>
  text.slice(0, from).trim() === '' &&
  (/[:.]\s*$/u.test(text.slice(from, to)) || /^\s*[:.–—]/u.test(text.slice(to)));
