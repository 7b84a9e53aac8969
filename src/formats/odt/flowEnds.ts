/**
 * Where a paragraph of a flow ends: on its own, at the end of paragraphs that tracked breaks tie together, or where words
 * that were taken out are put back, which may have run over paragraphs and tables.
 */

import { isUntouched, type TrackedChange } from '#domain/tracked/trackedText';
import type { TakenOut } from './changes';
import type { Flow, OdtContext } from './context';
import { tableTakenOut } from './deletedTable';
import type { Item } from './items';
import { factsBehind, ParagraphDraft, type ParagraphFacts } from './paragraph';
import { finishChain, takeFinished } from './paragraphItem';

/** What its end says of the next paragraph is waited for. */
export function finishParagraph(flow: Flow, draft: ParagraphDraft, context: OdtContext): void {
  flow.chain.push(draft);
  if (isUntouched(draft.mark)) finishOpenChain(flow, context);
}

export function finishOpenChain(flow: Flow, context: OdtContext): void {
  if (flow.chain.length > 0) takeFinished(flow, finishChain(flow.chain.splice(0), context));
}

/**
 * What ran over paragraphs comes as paragraphs: the first goes on with the open one's beginning, the last with its end.
 * `at`: the ordinal of the element of the body, from 1.
 */
export function putBack(flow: Flow, { deleted, change }: TakenOut, at: number, context: OdtContext): void {
  deleted.forEach((one, index) => {
    if (one instanceof ParagraphDraft) putParagraph(flow, one, index > 0, change, at, context);
    else putTable(flow, one, change, context);
  });
}

function putParagraph(
  flow: Flow,
  deleted: ParagraphDraft,
  breaks: boolean,
  change: TrackedChange,
  at: number,
  context: OdtContext,
): void {
  const open = flow.paragraph;
  if (open === null) {
    const alone = new ParagraphDraft({ ...deleted.facts, at });
    alone.writeDeleted(deleted, change);
    alone.mark = change;
    finishParagraph(flow, alone, context);
    return;
  }
  if (breaks) breakParagraph(flow, open, factsBehind(open.facts, deleted.facts), change, context);
  (flow.paragraph ?? open).writeDeleted(deleted, change);
}

/** Ends the open paragraph at a break that was taken out. */
function breakParagraph(
  flow: Flow,
  open: ParagraphDraft,
  next: ParagraphFacts,
  change: TrackedChange,
  context: OdtContext,
): void {
  flow.paragraph = new ParagraphDraft(next);
  flow.paragraph.spans.push(...open.spans);
  open.mark = change;
  finishParagraph(flow, open, context);
}

/**
 * A table that was taken out stands between the halves of the paragraph with the mark; as long as they wait for what
 * they run into, it hangs on the first.
 */
function putTable(flow: Flow, table: Item, change: TrackedChange, context: OdtContext): void {
  const { paragraph } = flow;
  if (paragraph !== null && paragraph.segments.length > 0)
    breakParagraph(flow, paragraph, { ...paragraph.facts, number: null }, change, context);
  const taken = table.kind === 'table' ? tableTakenOut(table, change) : table;
  (flow.chain.at(-1)?.boxed ?? flow.items).push(taken);
}
