/**
 * Colours that show additions though no legend says so and nothing is struck: those in which words stand inside
 * sentences of another colour. Headings, letterheads, links, terms, blanks to be filled in and dates that catch the
 * eye are coloured too, and are told from them.
 */

import type { Document, MarkKind } from '#domain/document/document';
import { type HueMarkKind, hueOfMark } from '#domain/document/hues';
import type { TextUnit } from '#domain/document/units';
import { parseRolling } from '#domain/notation/parse';
import { isExplained } from './evidence';
import { isAddress, isSentence, isWhole, type Span, spansOf } from './spans';

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

/**
 * Of `hues`, those that show additions by themselves. `body`: the units as of `bodyUnits`. `isExpected`: the text says
 * that it holds proposals, or strikes words; one phrase is enough then.
 */
export function tellingHues(
  body: readonly TextUnit[],
  hues: readonly HueMarkKind[],
  isExpected: boolean,
): readonly HueMarkKind[] {
  const told = hues.flatMap((hue) => {
    const found = hue === 'ink-grey' ? null : toldBy(body, hue);
    return found === null ? [] : [{ hue, ...found }];
  });
  const phrases = new Set(told.flatMap(({ phrases: own }) => own));
  const isEnough = isExpected || phrases.size > 1 || told.some(({ isExplained: own }) => own);
  return isEnough ? told.map(({ hue }) => hue) : [];
}

interface Told {
  /** Whole new paragraphs, too, beside words inside sentences. */
  readonly phrases: readonly string[];
  readonly isExplained: boolean;
}

/** Null where the words in this hue are no additions. */
function toldBy(body: readonly TextUnit[], hue: HueMarkKind): Told | null {
  const whole: string[] = [];
  const words = new Map<string, number>();
  let explained = false;
  for (const unit of body) {
    for (const span of spansOf(unit, hue)) {
      const own = unit.text.slice(span.from, span.to).trim().toLowerCase();
      if (isWhole(unit, span)) whole.push(own);
      else if (mayBeAdded(unit, span, hue) && !isBracketed(unit, span)) {
        words.set(own, (words.get(own) ?? 0) + (isSaying(unit, span) ? 1 : 0));
        explained ||= isExplained(unit, span);
      }
    }
  }
  const sure = [...words].flatMap(([own, count]) => (count > 0 && count < timesOfTerm ? [own] : []));
  const terms = [...words].filter(([, count]) => count >= timesOfTerm);
  if (sure.length <= terms.length || whole.length > body.length / 2) return null;
  return { phrases: [...sure, ...whole.filter(isSentence)], isExplained: explained };
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
  if (isUrged(unit, span, words)) return false;
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
const isUrged = (unit: TextUnit, span: Span, words: string): boolean =>
  urging.test(words) || (binding.test(words) && (isVerdict(unit, span, words) || practical.test(words)));

const urging =
  /^(?:nb\b|n\.b\.|attention|important|urgent|note that|внимание|важно|срочно|назар аударыңыз|маңызды)|(?<![a-z\u00c0-\u052f])(?:please|kindly|deadline|at the latest|просьба|просим|убедительно|крайний срок|өтінеміз)/iu;
/** In a text that is negotiated these may be the very words that somebody wants: *mandatory reporting*. */
const binding =
  /(?<![a-z\u00c0-\u052f])(?:mandatory|compulsory|obligatory|free of charge|no later than|not later than|обязательн|бесплатн|не позднее|міндетті|тегін|кешіктірмей)/iu;
/** *Registration is mandatory*, *участие обязательно*: said of something, and no more. */
const verdict =
  /(?:^|\s)(?:is|are|was|were) (?:mandatory|compulsory|obligatory|free of charge)[.!]?$|(?<![a-z\u00c0-\u052f])(?:обязательн[оаы]|бесплатн[оаы]?|міндетті|тегін)[.!]?$/iu;
const isVerdict = ({ text }: TextUnit, { from }: Span, words: string): boolean =>
  verdict.test(text.slice(Math.max(0, from - longestVerb), from) + words);
const longestVerb = 6;
/** What a meeting asks of those who come. */
const practical =
  /(?<![a-z\u00c0-\u052f])(?:regist|visa|accredit|badge|passport|hotel|fee\b|form\b|forms\b|attend|copies|copy\b|vaccin|pcr|masks?\b|dress|transfer|регистрац|виз[аыу]|аккредит|паспорт|гостиниц|форм[аыу](?![a-z\u00c0-\u052f])|явк|прибыти|тіркел|тіркеу|виза|қонақ)/iu;

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
