/**
 * Texts that show proposals by their looks, written in one line: `to {-undertake} {+encourage}{^1}` strikes,
 * underlines and calls note 1; `{ink-red strike:words}` names the marks.
 */

import type { Block, Document, Mark, MarkKind, StyledText, TableRow } from '#domain/document/document';
import { unitsOf } from '#domain/document/units';
import { shippedProfiles } from '#domain/organisations/shipped';
import { detectSuggestions } from '#domain/suggestions/detect';
import type { Suggestion } from '#domain/suggestions/suggestion';

const signs: Readonly<Record<string, readonly MarkKind[]>> = {
  '-': ['strike'],
  '+': ['underline'],
  '*': ['bold'],
  '=': ['strike', 'bold'],
};

const piece =
  /\{(?:([-+*=^])([^}]*)|((?:ink|shade|strike|underline|bold|italic)[a-z -]*):([^}]*))\}|([^{]+)/g;

/** `{-struck} {+underlined} {*bold} {=struck and bold} {^1} {ink-red bold:red and bold}`. */
export function styled(written: string): StyledText {
  const marks: Mark[] = [];
  let text = '';
  for (const [, sign, inside, names, named, plain] of written.matchAll(piece)) {
    const words = inside ?? named ?? plain ?? '';
    const place = { from: text.length, to: text.length + words.length };
    text += words;
    const kinds = sign === undefined ? (names?.split(' ') ?? []) : (signs[sign] ?? []);
    if (sign === '^') marks.push({ kind: 'note', ...place, note: words });
    else marks.push(...kinds.map((kind) => ({ kind: kind as MarkKind, ...place })));
  }
  return { text, marks };
}

export const paragraph = (id: string, written: string): Block => ({
  ...{ kind: 'paragraph', id, label: null, level: 0 },
  ...styled(written),
});

export const heading = (id: string, written: string): Block => ({
  ...{ kind: 'heading', id, label: null, level: 1 },
  ...styled(written),
});

export const note = (id: string, call: string, text: string): Block => ({
  ...{ kind: 'footnote', id, note: call },
  ...{ text, marks: [] },
});

export const table = (...rows: readonly (readonly string[])[]): Block => ({
  ...{ kind: 'table', id: 't1' },
  rows: rows.map(
    (cells, index): TableRow => ({
      header: index === 0,
      cells: cells.map((written) => ({ ...styled(written), colspan: 1, rowspan: 1 })),
    }),
  ),
});

export const documentOf = (...blocks: readonly Block[]): Document => ({
  ...{ title: null, symbol: null, revision: null, status: null, date: null, proposer: null, language: null },
  blocks,
});

/** A line of the note that encloses a text: struck words mean something where States speak. */
export const enclosed = [
  paragraph('note', 'The Secretariat forwards the text to the Member States.'),
].flatMap(unitsOf);

/** What the app offers for a text that a note encloses, the shipped organisations being known. */
export const detectIn = (document: Document): readonly Suggestion[] =>
  detectSuggestions(document, shippedProfiles, enclosed);

export const detect = (...blocks: readonly Block[]): readonly Suggestion[] => detectIn(documentOf(...blocks));

export const afters = (...blocks: readonly Block[]): readonly string[] =>
  detect(...blocks).map(({ after }) => after);

export const sentences = (...blocks: readonly Block[]): readonly string[] =>
  detect(...blocks).map(({ sentence }) => sentence);
