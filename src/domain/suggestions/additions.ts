/**
 * Which words of a text are additions by their looks. Words that replace struck ones show how the text writes
 * additions, and so does a legend, or a colour inside its sentences; headings, addresses and emphasised terms bear
 * the same looks and are none.
 */

import type { Document, MarkKind } from '#domain/document/document';
import { type HueMarkKind, hueOfMark } from '#domain/document/hues';
import type { TextUnit } from '#domain/document/units';
import { isNegotiated, isOfProposals } from './evidence';
import type { Legend } from './legend';
import { isAddress, isNextTo, isSample, isSentence, isWhole, type Span, spansOf, without } from './spans';
import { bodyUnits, huesIn, isLink, isRunIn, isSaying, mayBeAdded, tellingHues } from './tellingHues';

export interface Addition extends Span {
  readonly look: MarkKind;
}

/** The additions of a unit, without the words that are struck too; in no order. */
export type AdditionsOf = (unit: TextUnit) => readonly Addition[];

const strokes = ['underline', 'bold'] as const;

const isHue = (look: MarkKind): boolean => hueOfMark(look) !== null;

/** Null where the text shows no addition. `units`: all of the document but its legend. */
export function additionsIn(
  document: Document,
  units: readonly TextUnit[],
  legend: Legend,
): AdditionsOf | null {
  const said = new Set([...legend.meanings].flatMap(([look, { sign }]) => (sign === '+' ? [look] : [])));
  const looks = [...new Set([...said, ...looksSeen(document, units)])];
  if (looks.length === 0) return null;
  const headings = new Set(document.blocks.flatMap(({ kind, id }) => (kind === 'heading' ? [id] : [])));
  const links = new Set(looks.filter((look) => isOftenPlain(units, look)));
  const bold = isUsual(units, 'bold');
  const mayAdd = (unit: TextUnit, span: Span, look: MarkKind): boolean =>
    !headings.has(unit.block) &&
    !(links.has(look) && isLink(unit, span, look)) &&
    isAddition(unit, span, look, { isSaid: said.has(look), isUsual: look === 'bold' && bold });
  return (unit) => {
    const gone = goneOf(unit, legend);
    return looks.flatMap((look) =>
      addedBy(unit, look, gone)
        .filter((span) => gone.some((other) => isNextTo(unit.text, span, other)) || mayAdd(unit, span, look))
        .map((span) => ({ ...span, look })),
    );
  };
}

/** The looks that show additions though no legend says so. */
function looksSeen(document: Document, units: readonly TextUnit[]): readonly MarkKind[] {
  const hues = huesIn(units);
  const struck = units.filter((unit) => spansOf(unit, 'strike').length > 0);
  if (hues.length + struck.length === 0) return [];
  const negotiated = isNegotiated(units);
  const isExpected = struck.length > 0 || isOfProposals(document, units);
  const telling = negotiated ? tellingHues(bodyUnits(document, units), hues, isExpected) : [];
  const beside = telling.length > 0 ? telling : huesOfStruck(struck, hues);
  const seen = [...replacingLooks(struck, [...strokes, ...hues]), ...beside];
  if (seen.length > 0 || struck.length === 0) return seen;
  // Where styles are shown off, struck words stand in one line and underlined ones in another.
  return negotiated || struck.some((unit) => spansOf(unit, 'underline').length > 0) ? ['underline'] : [];
}

/** Of the words in this colour most are not underlined: those that are may be links. */
function isOftenPlain(units: readonly TextUnit[], look: MarkKind): boolean {
  if (!isHue(look)) return false;
  const links = units.flatMap((unit) => spansOf(unit, look).map((span) => isLink(unit, span, look)));
  return links.filter((one) => one).length <= links.length / 2;
}

/** Words that are taken out: struck, or in a look of which a legend says so. In order. */
export function goneOf(unit: TextUnit, legend: Legend): readonly Span[] {
  const looks = [...legend.meanings].flatMap(([look, { sign }]) => (sign === '-' ? [look] : []));
  const all = [...new Set<MarkKind>(['strike', ...looks])]
    .flatMap((look) => spansOf(unit, look))
    .filter(({ from, to }) => !isSample(unit.text.slice(from, to)));
  return joined([...all].sort((a, b) => a.from - b.from || a.to - b.to));
}

function joined(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const { from, to } of spans) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last.to)
      whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else whole.push({ from, to });
  }
  return whole;
}

/** The looks that somewhere stand right behind, or before, struck words. */
const replacingLooks = (units: readonly TextUnit[], looks: readonly MarkKind[]): readonly MarkKind[] =>
  looks.filter((look) =>
    units.some((unit) => {
      const gone = spansOf(unit, 'strike');
      return addedBy(unit, look, gone).some((span) => gone.some((other) => isNextTo(unit.text, span, other)));
    }),
  );

/** Whoever strikes in a colour adds in it too. */
const huesOfStruck = (struck: readonly TextUnit[], hues: readonly HueMarkKind[]): readonly MarkKind[] =>
  hues.filter((hue) =>
    struck.some((unit) =>
      spansOf(unit, 'strike').some((gone) =>
        spansOf(unit, hue).some(({ from, to }) => from <= gone.from && to >= gone.to),
      ),
    ),
  );

const fewReplaced = 3;

/** So many struck words are replaced by words of this look that it is the one for additions. */
function isUsual(units: readonly TextUnit[], look: MarkKind): boolean {
  let count = 0;
  for (const unit of units) {
    const gone = spansOf(unit, 'strike');
    if (gone.length === 0) continue;
    const added = addedBy(unit, look, gone);
    count += added.filter((span) => gone.some((other) => isNextTo(unit.text, span, other))).length;
  }
  return count >= fewReplaced;
}

/** Where old and new words are bold alike, the struck ones among them are no additions. */
const addedBy = (unit: TextUnit, look: MarkKind, gone: readonly Span[]): readonly Span[] =>
  spansOf(unit, look)
    .flatMap((span) => without(span, gone))
    .filter(({ from, to }) => unit.text.slice(from, to).trim() !== '');

/** Words that replace none. Bold ones are oftener terms than additions: those count that could be no term. */
function isAddition(
  unit: TextUnit,
  span: Span,
  look: MarkKind,
  { isSaid, isUsual }: { readonly isSaid: boolean; readonly isUsual: boolean },
): boolean {
  const words = unit.text.slice(span.from, span.to).trim();
  if (isAddress(words) || isSample(words)) return false;
  if (isCalled(unit, span)) return true;
  if (isHue(look)) return isSaid || isColoured(unit, span, look, words);
  if (look === 'bold' && (isHeadOf(unit, span, words) || isSpeaker(unit, span, words))) return false;
  if (isWhole(unit, span)) return isSentence(words) || (look === 'underline' && (unit.cell?.row ?? 0) > 0);
  if (isSaid || look === 'underline' || /^[,;]\s?\p{Alphabetic}/u.test(words)) return true;
  return isUsual && isSaying(unit, span) && !isRunIn(unit, span);
}

/** *Terrorism.* in front of what is said of it: bold as heads are, whatever a legend says of bold words. */
const isHeadOf = (unit: TextUnit, span: Span, words: string): boolean =>
  isRunIn(unit, span) && !isWhole(unit, span) && words.split(/\s+/u).length <= 6;

/** *India* in bold that opens a paragraph or is all of it: whose words or row it is; no words of a sentence. */
const isSpeaker = ({ text }: TextUnit, { from }: Span, words: string): boolean =>
  text.slice(0, from).trim() === '' &&
  /^(?:The |the )?\p{Uppercase}[\p{Alphabetic}’'-]*(?:[\s-]+(?:of|the|and|и|мен|\p{Uppercase}[\p{Alphabetic}’'-]*)){0,7}$/u.test(
    words,
  );

function isColoured(unit: TextUnit, span: Span, look: MarkKind, words: string): boolean {
  if (unit.cell?.row === 0) return false;
  return isWhole(unit, span) ? isSentence(words) : mayBeAdded(unit, span, look);
}

/** The reason is called right behind the words, or with the same look. */
const isCalled = ({ text, marks }: TextUnit, { from, to }: Span): boolean =>
  marks.some(
    (mark) =>
      mark.kind === 'note' &&
      mark.from > from &&
      (mark.to === to || (mark.from >= to && /^[\s.,;:]*$/u.test(text.slice(to, mark.from)))),
  );
