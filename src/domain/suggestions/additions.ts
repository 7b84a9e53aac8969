/**
 * Which words of a text that strikes others are additions. Underlined or bold words that replace struck ones
 * show how the text writes additions; headings, addresses and emphasised terms bear the same looks and are none.
 */

import type { Document, StyleMark, Utf16Offset } from '#domain/document/document';
import type { TextUnit } from '#domain/document/units';

export interface Span {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

type Look = 'underline' | 'bold';

/** The additions of a unit, without the words that are struck too; in no order. */
export type AdditionsOf = (unit: TextUnit) => readonly Span[];

export const spansOf = ({ text, marks }: TextUnit, kind: StyleMark['kind']): readonly Span[] =>
  marks.filter((mark) => mark.kind === kind && text.slice(mark.from, mark.to).trim() !== '');

/** `struck`: the units of the document that strike words. */
export function additionsIn(document: Document, struck: readonly TextUnit[]): AdditionsOf {
  const replacing = replacingLooks(struck);
  const looks: readonly Look[] = replacing.length > 0 ? replacing : ['underline'];
  const headings = new Set(document.blocks.flatMap(({ kind, id }) => (kind === 'heading' ? [id] : [])));
  return (unit) => {
    const gone = spansOf(unit, 'strike');
    return looks.flatMap((look) =>
      addedBy(unit, look, gone).filter(
        (span) =>
          gone.some((other) => isNextTo(unit.text, span, other)) ||
          (!headings.has(unit.block) && isAddition(unit, span, look)),
      ),
    );
  };
}

/** The looks that somewhere stand right behind, or before, struck words. */
const replacingLooks = (units: readonly TextUnit[]): readonly Look[] =>
  (['underline', 'bold'] as const).filter((look) =>
    units.some((unit) => {
      const gone = spansOf(unit, 'strike');
      return addedBy(unit, look, gone).some((span) => gone.some((other) => isNextTo(unit.text, span, other)));
    }),
  );

/** Where old and new words are bold alike, the struck ones among them are no additions. */
const addedBy = (unit: TextUnit, look: Look, gone: readonly Span[]): readonly Span[] =>
  spansOf(unit, look)
    .flatMap((span) => without(span, gone))
    .filter(({ from, to }) => unit.text.slice(from, to).trim() !== '');

function without({ from, to }: Span, gone: readonly Span[]): readonly Span[] {
  const rest: Span[] = [];
  let at = from;
  for (const other of gone) {
    if (other.to <= at || to <= other.from) continue;
    if (at < other.from) rest.push({ from: at, to: other.from });
    at = other.to;
  }
  return at < to ? [...rest, { from: at, to }] : rest;
}

const isNextTo = (text: string, a: Span, b: Span): boolean => {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  return first.to <= second.from && text.slice(first.to, second.from).trim() === '';
};

const address = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/iu;

/** Words that replace none. Bold ones are oftener terms than additions: those count that could be no term. */
function isAddition(unit: TextUnit, span: Span, look: Look): boolean {
  const words = unit.text.slice(span.from, span.to).trim();
  if (address.test(words)) return false;
  if (isCalled(unit, span)) return true;
  if (isWhole(unit, span)) return isSentence(words) || (look === 'underline' && (unit.cell?.row ?? 0) > 0);
  return look === 'underline' || /^[,;]\s?\p{L}/u.test(words);
}

/** The reason is called right behind the words, or with the same look. */
const isCalled = ({ text, marks }: TextUnit, { from, to }: Span): boolean =>
  marks.some(
    (mark) =>
      mark.kind === 'note' &&
      mark.from > from &&
      (mark.to === to || (mark.from >= to && /^[\s.,;:]*$/u.test(text.slice(to, mark.from)))),
  );

const isWhole = ({ text }: TextUnit, { from, to }: Span): boolean =>
  text.slice(0, from).trim() === '' && /^[\s.,;:]*$/u.test(text.slice(to));

/** A paragraph of its own, not a heading that bears no style. */
const isSentence = (words: string): boolean =>
  /[.;:,]["”»’)]?$/u.test(words) && words.split(/\s+/u).length >= 4;
