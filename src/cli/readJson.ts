/**
 * What `read --json` prints. The field names and the meaning of null are a promise to other offices'
 * scripts; every block has all fields, those of other kinds null.
 *
 * Source: design notes, "Interfaces that stay stable", `read --json`.
 */

import type { Reading } from '#domain/circular/circular';
import type { Block, Document, ReadAnnotation, Table } from '#domain/document/document';
import { type DocumentRolling, rollingOf } from '#domain/document/rolling';
import { diagnosticSentence, repairSentence } from '#domain/notation/diagnostics';
import type { Diagnostic, DiagnosticCode, Group } from '#domain/notation/notation';
import { paragraphBreak } from '#domain/notation/notation';
import type { ParseOptions } from '#domain/notation/parse';
import { originOf, positionOf } from '#domain/notation/positions';
import { partyNamed } from '#domain/organisations/members';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { shippedProfiles } from '#domain/organisations/shipped';
import { stateNamed } from '#domain/organisations/states';
import { detectSuggestions } from '#domain/suggestions/detect';
import { linesOnLooks } from '#domain/suggestions/legend';
import type { Suggestion } from '#domain/suggestions/suggestion';
import { bareWords } from './bareWords';
import type { Understood } from './understanding';

/** The whole answer, ready for `JSON.stringify`. */
export function readJson({ reading, organisation, parties }: Understood): object {
  const known = partiesOf({ organisation, parties });
  const elsewhere = linesOnLooks(reading);
  return {
    kind: reading.kind,
    note: reading.note === null ? null : noteJson(reading.note, organisation?.acronym.en ?? null),
    documents: reading.documents.map((document) => ({
      ...documentJson(document, known),
      suggestions: detectSuggestions(document, likeliestFirst(organisation), elsewhere).map(suggestionJson),
    })),
    annotations: reading.annotations.map(annotationJson),
    warnings: reading.warnings.map(({ message }) => message),
  };
}

const likeliestFirst = (organisation: OrganisationProfile | null): readonly OrganisationProfile[] =>
  organisation === null
    ? shippedProfiles
    : [organisation, ...shippedProfiles.filter(({ id }) => id !== organisation.id)];

/** What only looks like a proposal (struck or underlined words, a table): `before` as it stands, `after` as it would be. */
const suggestionJson = ({ block, party, reason, before, after, sentence }: Suggestion): object => ({
  ...{ block, party, reason, before, after },
  message: sentence,
});

/** Who answers whom by `id`; `party` and `positions` are what the words suggest, null or empty where nothing. */
function annotationJson(annotation: ReadAnnotation): object {
  const { block, quote, author, date, text } = annotation;
  const {
    id = null,
    replyTo = null,
    resolved = false,
    party = null,
    otherParties = [],
    positions = [],
  } = annotation;
  return { block, quote, author, date, text, id, replyTo, resolved, party, otherParties, positions };
}

function noteJson(note: NonNullable<Reading['note']>, organisation: string | null): object {
  const { versions: _, ...stated } = note;
  return { ...stated, organisation };
}

/** The members of the text's organisation by their codes and names, none where it is nobody's; and who else is a State. */
export const partiesOf = ({
  organisation,
  parties,
}: Pick<Understood, 'organisation' | 'parties'>): ParseOptions =>
  parties === undefined || organisation === null
    ? { stateOf: stateNamed }
    : { parties, partyOf: (name) => partyNamed(organisation, name), stateOf: stateNamed };

function documentJson(document: Document, known: ParseOptions): object {
  const { title, symbol, revision, status, date, proposer, language, blocks } = document;
  const read = rollingOf(document, known);
  const wordsOf = bareWords(read.rolling);
  return {
    ...{ title, symbol, revision, status, date, proposer, language },
    blocks: blocks.map(blockJson),
    groups: read.rolling.groups.map((group) => groupJson(group, wordsOf(group), read)),
    diagnostics: read.rolling.diagnostics.map((diagnostic) => diagnosticJson(diagnostic, read)),
  };
}

function blockJson(block: Block): object {
  const { id, kind } = block;
  const none = { level: null, label: null, text: '', rows: null, note: null };
  switch (block.kind) {
    case 'heading':
      return { id, kind, ...none, level: block.level, label: block.label, text: block.text };
    case 'paragraph':
      return { id, kind, ...none, label: block.label, text: block.text };
    case 'table':
      return { id, kind, ...none, rows: tableRows(block) };
    case 'footnote':
      return { id, kind, ...none, text: block.text, note: block.note };
  }
}

/** The texts of a table by place: a merged cell stands in each place that it covers, a gap is ''. */
export function tableRows({ rows }: Table): readonly (readonly string[])[] {
  const grid: (string | undefined)[][] = rows.map(() => []);
  rows.forEach(({ cells }, y) => {
    let x = 0;
    for (const { text, colspan, rowspan } of cells) {
      while (grid[y]?.[x] !== undefined) x += 1;
      cover(grid.slice(y, y + Math.max(1, rowspan)), x, Math.max(1, colspan), text);
    }
  });
  const width = grid.reduce((widest, { length }) => Math.max(widest, length), 0);
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? ''));
}

function cover(rows: readonly (string | undefined)[][], x: number, width: number, text: string): void {
  for (const row of rows) for (let column = x; column < x + width; column += 1) row[column] = text;
}

function groupJson(group: Group, words: string, read: DocumentRolling): object {
  return {
    block: read.placeOf(group.from)?.block ?? null,
    text: printedWords(words),
    ...positionOf(group),
    origin: originOf(group),
    depth: group.depth,
  };
}

/** Words of a group as they are printed: paragraphs on lines of their own. */
export const printedWords = (words: string): string => words.replaceAll(paragraphBreak, '\n').trim();

/** A diagnostic with its place: `offset` counts UTF-16 units from the start of the block's (or cell's) text. */
export interface PlacedDiagnostic {
  readonly code: Diagnostic['code'];
  readonly block: string | null;
  readonly offset: number;
  readonly message: string;
  readonly repair: string | null;
}

/** The codes are a promise to other offices' scripts: what came later bears the nearest of them, and its message says more. */
const promised: Readonly<Partial<Record<DiagnosticCode, DiagnosticCode>>> = {
  'other-bracket': 'stray-bracket',
  'parted-attribution': 'unknown-party',
  'miswritten-attribution': 'unknown-party',
};

export function diagnosticJson(diagnostic: Diagnostic, read: DocumentRolling): PlacedDiagnostic {
  const place = read.placeOf(diagnostic.from);
  return {
    code: promised[diagnostic.code] ?? diagnostic.code,
    block: place?.block ?? null,
    offset: place?.offset ?? 0,
    message: diagnosticSentence(diagnostic),
    repair: repairSentence(diagnostic),
  };
}
