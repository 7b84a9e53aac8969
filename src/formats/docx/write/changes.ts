/**
 * Tracked changes of WordprocessingML: runs in `w:ins`, in `w:del`, and for words of an addition that
 * somebody struck in `w:del` inside `w:ins`. Source: ECMA-376 part 1, 17.13.5 (revisions), 17.3.3.7
 * (`w:delText`).
 */

import { type FootnoteReferenceRun, type IContext, type IXmlableObject, TextRun } from 'docx';
import type { PaperChange } from '#domain/paper/paper';

/** What stands inside a change: words, or the call of a footnote. */
export type TrackedRun = TextRun | FootnoteReferenceRun;

/** Numbers the changes of one file. */
export interface ChangeCounter {
  /** ISO instant of every change: the paper's own, never the clock. */
  readonly date: string;
  next: number;
}

/** What Word says of a change. */
export interface ChangeFacts {
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

export const changeFacts = (author: string, counter: ChangeCounter): ChangeFacts => ({
  id: counter.next++,
  author,
  date: counter.date,
});

/** The runs inside what happened to them; as they are where nothing did. */
export function tracked(
  runs: readonly TrackedRun[],
  change: PaperChange | undefined,
  counter: ChangeCounter,
): readonly TrackedRun[] {
  if (change === undefined || runs.length === 0) return runs;
  const { inserted, deleted } = change;
  const inner =
    deleted === undefined ? runs : [new ChangedRuns('w:del', changeFacts(deleted, counter), runs)];
  return inserted === undefined ? inner : [new ChangedRuns('w:ins', changeFacts(inserted, counter), inner)];
}

/** `w:ins` or `w:del` around runs. The library's own classes hold one run of text only, and never each other. */
class ChangedRuns extends TextRun {
  constructor(
    private readonly element: 'w:ins' | 'w:del',
    private readonly facts: ChangeFacts,
    private readonly runs: readonly TrackedRun[],
  ) {
    super({});
  }

  override prepForXml(context: IContext): IXmlableObject {
    const { id, author, date } = this.facts;
    const attributes = { _attr: { 'w:id': id, 'w:author': author, 'w:date': date } };
    return { [this.element]: [attributes, ...this.runs.map((run) => run.prepForXml(context))] };
  }
}

/** Words inside `w:del` are `w:delText`. */
export const withDeletedText = (xml: string): string =>
  xml.replace(/<w:del w:id="[^"]*" w:author="[^"]*" w:date="[^"]*">.*?<\/w:del>/gs, (deleted) =>
    deleted.replace(/<(\/?)w:t(?=[ >])/g, '<$1w:delText'),
  );
