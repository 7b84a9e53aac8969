/**
 * Brackets that offer a choice, `[Alt. 1 words] [Alt. 2 other words]` or `[Option A: words / Option B: other words]`,
 * and brackets of full width, `［words］`. The first choice would be the text and the others proposals in its place,
 * of a party that a person names; wide brackets would be brackets.
 */

import type { Document } from '#domain/document/document';
import { type TextUnit, textUnits } from '#domain/document/units';
import type { Group, TextEdit } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { once } from '#domain/once';
import type { FoundSuggestion } from './found';
import { partyBlank, quoted } from './suggestion';

export const findAlternatives = (document: Document): readonly FoundSuggestion[] =>
  textUnits(document).flatMap((unit) => [...alternativesIn(unit), ...wideIn(unit)]);

const head =
  /\s*(?:alt(?:ernative)?|option|variant|вариант|альтернатива|нұсқа|балама)\.?\s*(?:\(?([a-d]|[а-г]|\d{1,2}|i{1,3}|iv)\)?(?![a-z\u00c0-\u052f\d]))\s*[.:)–—-]?\s*/iu;
const opens = once(() => new RegExp(`^${head.source}`, 'iu'));
const mayHold = /\[\s*(?:alt|option|variant|вариант|альтернатива|нұсқа|балама)/iu;

interface Choice {
  /** Its words. */
  readonly from: number;
  readonly to: number;
}

function alternativesIn(unit: TextUnit): readonly FoundSuggestion[] {
  if (!mayHold.test(unit.text)) return [];
  const groups = parseRolling(unit.text).groups.filter(
    ({ closed, attributions, depth }) => closed && depth === 0 && attributions.length === 0,
  );
  const found = chains(unit.text, groups.filter(isChoice(unit.text))).map((chain) =>
    choicesOf(unit.text, chain),
  );
  return found.flatMap((choices) => (choices.length < 2 ? [] : [foundAt(unit, choices)]));
}

/** A bracket that begins like a choice; any other ends the row of them, since its words must stay. */
const isChoice =
  (text: string) =>
  ({ innerFrom, innerTo }: Group): boolean => {
    const inside = text.slice(innerFrom, innerTo);
    return isOpened(inside) && !/[[\]]/.test(inside);
  };

/** *[variant i think best]*, *[вариант в тексте]*: a small letter alone is a word, unless a sign stands behind it. */
const isOpened = (inside: string): boolean => {
  const [head, mark = ''] = opens().exec(inside) ?? [];
  return head !== undefined && (!/^(?:[aiавг])$/u.test(mark) || /[.:)–—-]\s*$/u.test(head));
};

/** Choices one behind another, with *or* between them or nothing. */
function chains(text: string, groups: readonly Group[]): readonly (readonly Group[])[] {
  const all: Group[][] = [];
  for (const group of groups) {
    const last = all.at(-1)?.at(-1);
    const between = last === undefined ? null : text.slice(last.to, group.from);
    if (between !== null && joiner.test(between)) all.at(-1)?.push(group);
    else all.push([group]);
  }
  return all;
}

const joiner = /^\s*(?:[/,;]|or|или|немесе)?\s*$/iu;

function choicesOf(text: string, chain: readonly Group[]): readonly (Choice & { readonly group: Group })[] {
  return chain.flatMap((group) => {
    const inside = text.slice(group.innerFrom, group.innerTo);
    const first = opens().exec(inside);
    if (first === null) return [];
    return partsOf(inside, first[0].length).map(({ from, to }) => ({
      from: group.innerFrom + from,
      to: group.innerFrom + to,
      group,
    }));
  });
}

const parter = once(
  () =>
    new RegExp(
      `\\s*(?:[/;\\n]|(?<!\\p{Alphabetic})(?:or|или|немесе)(?!\\p{Alphabetic}))?\\s*(?<!\\p{Alphabetic})${head.source}`,
      'giu',
    ),
);

/** *Option 1 is preferred to option 2* is a sentence about choices: between two of them, or behind a head, stands a sign. */
const isHead = /[/;\n.:)–—-]/u;

/** The choices inside one bracket; `start` is behind the first one's head. */
function partsOf(inside: string, start: number): readonly Choice[] {
  const heads = [...inside.slice(start).matchAll(parter())]
    .filter(([found]) => isHead.test(found))
    .map((found) => ({
      from: start + found.index,
      to: start + found.index + found[0].length,
    }));
  const starts = [start, ...heads.map(({ to }) => to)];
  return starts
    .map((from, at) => ({ from, to: heads[at]?.from ?? inside.trimEnd().length }))
    .filter(({ from, to }) => from < to);
}

/** From the first bracket to the last everything is written anew; only heads and joiners go. */
function foundAt(unit: TextUnit, choices: readonly (Choice & { readonly group: Group })[]): FoundSuggestion {
  const [first, ...others] = choices;
  const wordsOf = ({ from, to }: Choice): string => unit.text.slice(from, to);
  const start = first?.group.from ?? 0;
  const end = choices.at(-1)?.group.to ?? 0;
  const edits: TextEdit[] = [];
  let at = start;
  choices.forEach(({ from, to }, index) => {
    edits.push({
      from: at,
      to: from,
      insert: index === 0 ? '[' : `] (${index === 1 ? '-' : '+'}${partyBlank}) [`,
    });
    at = to;
  });
  edits.push({ from: at, to: end, insert: `] (+${partyBlank})` });
  const facts = { old: quoted(first ? wordsOf(first) : ''), new: quoted(others.map(wordsOf).join(' / ')) };
  return {
    ...{ unit, form: { kind: 'named', edits }, party: null, reason: null },
    ...{ code: 'alternatives', facts },
  };
}

const wide = /［([^［］[\]]{1,2000})］/gu;
/** Numbers of sources and notes, and marks of editors: `［1］`, `［注1］`, `［sic］`, `［…］`. */
const noWords =
  /^\s*(?:[\d\s.,–-]+|sic|…|\.{3}|\p{Script=Han}{1,3}\s?[\d一二三四五六七八九十]{1,3}|(?:note|fig|table|прим|рис|табл)[a-z\u00c0-\u052f]*\.?\s?\d+)\s*$/iu;
const wideSigns = /^([ \u00a0]?)（\s*([+\p{Pd}\u2212＋－][^（）()[\]]{1,150})）/u;

function wideIn(unit: TextUnit): readonly FoundSuggestion[] {
  if (!unit.text.includes('［')) return [];
  const found = [...unit.text.matchAll(wide)].filter(([, inside = '']) => !noWords.test(inside));
  if (found.length === 0) return [];
  const edits = found.flatMap(({ 0: all, index }): readonly TextEdit[] => {
    const end = index + all.length;
    const [signs, gap = '', inside = ''] = wideSigns.exec(unit.text.slice(end, end + 200)) ?? [];
    const items = inside.replaceAll('＋', '+').replaceAll('－', '-');
    return [
      { from: index, to: index + 1, insert: '[' },
      { from: end - 1, to: end, insert: ']' },
      ...(signs === undefined ? [] : [{ from: end, to: end + signs.length, insert: `${gap}(${items})` }]),
    ];
  });
  const words = quoted(found.map(([, inside]) => inside ?? '').join(' … '));
  return [
    {
      ...{ unit, form: { kind: 'named', edits }, party: null, reason: null },
      ...{ code: 'wideBrackets', facts: { new: words } },
    },
  ];
}
