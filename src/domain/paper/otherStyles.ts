/**
 * Two other hands in which offices write proposals: the table (text, proposal, reason; a row a
 * paragraph) and the anonymous text (deletions struck, additions underlined, nobody named).
 *
 * Source: design notes of the field, "How others write it"; the anonymous one in note NCT/CID/696.
 */

import type { Document, StyledText, StyleMark, TextBlock } from '#domain/document/document';
import { isTextBlock } from '#domain/document/document';
import { applyEdits } from '#domain/document/marks';
import { projectDocument } from '#domain/document/projection';
import { rollingOf } from '#domain/document/rolling';
import type { WrittenLanguage } from '#domain/languages';
import { hugsLeft, isSpace } from '#domain/notation/characters';
import type { Group, Origins, TextEdit } from '#domain/notation/notation';
import { originOf, positionOf } from '#domain/notation/positions';
import { type GroupReason, reasonsOfBlock, withReasonNotes } from '#domain/positions/reasons';
import { documentPaper } from './documentPaper';
import type { PaperPart, PaperRow, PaperRun } from './paper';
import { styledRuns } from './styledRuns';

const headings = {
  en: ['Text', 'Proposal', 'Reason'],
  ru: ['Текст', 'Предложение', 'Обоснование'],
  kk: ['Мәтін', 'Ұсыныс', 'Негіздеме'],
  fr: ['Texte', 'Proposition', 'Motif'],
  ar: ['النص', 'الاقتراح', 'التعليل'],
} as const satisfies Record<WrittenLanguage, readonly [string, string, string]>;

/**
 * The circulated words on the left, the same paragraph with its brackets beside them where it has any,
 * and the reasons of its groups on the right.
 */
export function tablePaper(
  document: Document,
  origins?: Origins,
  reasons: readonly GroupReason[] = [],
): PaperPart {
  const part = documentPaper(document, { kind: 'rolling', emphasis: false }, origins);
  const base = new Map(
    projectDocument(document, { kind: 'base' }, origins).blocks.map((block) => [block.id, block]),
  );
  const words = headings[part.language].map((text): PaperRun => ({ kind: 'text', text, bold: true }));
  const rows = document.blocks.filter(isTextBlock).map((block): PaperRow => {
    const before = base.get(block.id);
    const text = before !== undefined && isTextBlock(before) ? cellOf(before) : [];
    const changed = before === undefined || !isTextBlock(before) || before.text !== block.text;
    return row([text, changed ? cellOf(block) : [], reasonCell(reasons, block.id)]);
  });
  return {
    ...part,
    blocks: [{ kind: 'table', headerRows: 1, rows: [row(words.map((word) => [word])), ...rows] }],
  };
}

/** Several reasons of one paragraph stand under each other. */
function reasonCell(reasons: readonly GroupReason[], block: string): readonly PaperRun[] {
  const lines = reasonsOfBlock(reasons, block).split('\n');
  return lines.flatMap((text, index): readonly PaperRun[] => [
    ...(index === 0 ? [] : [{ kind: 'break' as const }]),
    ...(text === '' ? [] : [{ kind: 'text' as const, text }]),
  ]);
}

const row = (cells: readonly (readonly PaperRun[])[]): PaperRow => ({
  cells: cells.map((runs) => ({ colspan: 1, rowspan: 1, paragraphs: [runs] })),
});

function cellOf(block: TextBlock): readonly PaperRun[] {
  const label = block.kind === 'footnote' ? block.note : block.label;
  const runs = styledRuns(block, () => null);
  return label === null ? runs : [{ kind: 'text', text: `${label} ` }, ...runs];
}

/**
 * No brackets, no names: the words of everybody, additions underlined and deletions struck, the reason of
 * a change in a footnote.
 */
export function anonymousPaper(
  document: Document,
  origins?: Origins,
  reasons: readonly GroupReason[] = [],
): PaperPart {
  const clean = anonymousDocument(withReasonNotes(document, reasons), origins);
  return documentPaper(clean, { kind: 'rolling', emphasis: false });
}

function anonymousDocument(document: Document, origins?: Origins): Document {
  const read = rollingOf(document);
  const texts = read.units.map((unit): StyledText => {
    const { start } = unit;
    const end = start + unit.text.length;
    // A group over several paragraphs keeps its brackets: each unit is cleaned on its own.
    const own = read.rolling.groups.filter((group) => group.from >= start && group.to <= end && group.closed);
    const marks = own.flatMap((group) => markOf(group, start, origins));
    return applyEdits(
      { text: unit.text, marks: [...unit.marks, ...marks] },
      own.flatMap(bracketsOf(unit.text, start)).sort(byPlace),
    );
  });
  let next = 0;
  const take = (fallback: StyledText): StyledText => texts[next++] ?? fallback;
  const blocks = document.blocks.map((block) =>
    block.kind === 'table'
      ? {
          ...block,
          rows: block.rows.map((line) => ({
            ...line,
            cells: line.cells.map((cell) => ({ ...cell, ...take(cell) })),
          })),
        }
      : { ...block, ...take(block) },
  );
  return { ...document, blocks };
}

const byPlace = (a: TextEdit, b: TextEdit): number => a.from - b.from;

/** The brackets, and the space before them where the words inside begin with a sign that takes none: *sunrise, …*. */
const bracketsOf =
  (text: string, start: number) =>
  (group: Group): readonly TextEdit[] => {
    const [from, innerFrom] = [group.from - start, group.innerFrom - start];
    const closesUp = hugsLeft(text.charCodeAt(innerFrom)) && isSpace(text.charCodeAt(from - 1));
    return [
      { from: closesUp ? from - 1 : from, to: innerFrom, insert: '' },
      { from: group.innerTo - start, to: group.to - start, insert: '' },
    ];
  };

function markOf(group: Group, start: number, origins: Origins | undefined): readonly StyleMark[] {
  const kind = originOf(group, origins) === 'proposed' ? 'underline' : 'strike';
  if (kind === 'strike' && positionOf(group).opposes.length === 0) return [];
  return [{ kind, from: group.innerFrom - start, to: group.innerTo - start }];
}
