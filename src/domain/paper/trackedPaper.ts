/**
 * The texts of a document with their tracked changes as paper takes them: characters with changes, whole
 * paragraphs and rows that come or go, and remarks for what a change by one author cannot say.
 */

import type { Document } from '#domain/document/document';
import { rollingOf } from '#domain/document/rolling';
import type { LanguageCode } from '#domain/languages';
import type { Origins } from '#domain/notation/notation';
import { hasWords } from '#domain/notation/seams';
import { isUntouched, type TrackedChange } from '#domain/tracked/trackedText';
import type { PaperChange, PaperRemark } from './paper';
import type { PaperMark, PaperText } from './styledRuns';
import { type GroupRemark, type TrackedUnit, trackedUnits } from './trackedUnits';

export interface TrackedPaper {
  /** One for each unit of the document. */
  readonly texts: readonly PaperText[];
  /** What happened to each unit as a whole; null: nothing. */
  readonly changes: readonly (PaperChange | null)[];
  readonly remarks: readonly PaperRemark[];
  /** What happened to a row whose `count` cells begin at the unit `first`. */
  changeOfRow(first: number, count: number): PaperChange | null;
}

/** `origins` counts the groups of `rollingOf(document).rolling`. */
export function trackedPaper(document: Document, origins?: Origins): TrackedPaper {
  const units = trackedUnits(rollingOf(document), origins === undefined ? {} : { origins });
  const language = document.language ?? 'en';
  const remarks: PaperRemark[] = [];
  const texts = units.map((unit): PaperText => {
    const changes = unit.stretches.flatMap(({ from, to, ...rest }): PaperMark[] => {
      const change = paperChange(rest);
      return change === null ? [] : [{ kind: 'change', from, to, change }];
    });
    const places = unit.remarks.map((remark): PaperMark => {
      const id = remarks.length;
      remarks.push(remarkOf(remark, id, language));
      return { kind: 'remark', from: remark.from, to: remark.to, id };
    });
    return { text: unit.text, marks: [...unit.marks, ...changes, ...places] };
  });
  return {
    texts,
    changes: units.map(({ mark }) => paperChange(mark)),
    remarks,
    changeOfRow: (first, count) => rowChange(units.slice(first, first + count)),
  };
}

const paperChange = ({ inserted, deleted }: TrackedChange): PaperChange | null =>
  inserted === null && deleted === null
    ? null
    : { ...(inserted !== null && { inserted }), ...(deleted !== null && { deleted }) };

/** A row that has words in one of the two texts only. */
function rowChange(cells: readonly TrackedUnit[]): PaperChange | null {
  if (cells.every((cell) => cell.stretches.every(isUntouched))) return null;
  const rests = (side: 'inserted' | 'deleted') =>
    cells.some((cell) =>
      hasWords(
        cell.stretches
          .filter((stretch) => stretch[side] === null)
          .map(({ from, to }) => cell.text.slice(from, to))
          .join(''),
      ),
    );
  const author = (side: 'inserted' | 'deleted') =>
    rests(side)
      ? null
      : (cells.flatMap((cell) => cell.stretches).find((one) => one[side] !== null)?.[side] ?? null);
  return paperChange({ inserted: author('inserted'), deleted: author('deleted') });
}

const words = {
  en: { supports: 'supports', support: 'support', opposes: 'opposes', oppose: 'oppose' },
  ru: { supports: 'поддерживает', support: 'поддерживают', opposes: 'возражает', oppose: 'возражают' },
  kk: { supports: 'қолдайды', support: 'қолдайды', opposes: 'қарсы', oppose: 'қарсы' },
} as const;

/** *BHR, KGZ support. IRQ opposes.* Its author is the first who is named. */
function remarkOf({ supports, opposes }: GroupRemark, id: number, language: LanguageCode): PaperRemark {
  const said = words[language];
  const clause = (parties: readonly string[], one: string, many: string): readonly string[] =>
    parties.length === 0 ? [] : [`${parties.join(', ')} ${parties.length === 1 ? one : many}.`];
  const text = [
    ...clause(supports, said.supports, said.support),
    ...clause(opposes, said.opposes, said.oppose),
  ].join(' ');
  return { id, author: supports[0] ?? opposes[0] ?? '', text };
}
