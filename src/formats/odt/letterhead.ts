/**
 * Page headers: `style:master-page` says which header stands on which pages. The one of the first page
 * often is the letterhead; it is read before the text, unless the text's beginning says the same.
 */

import { isAroundPageNumber } from '#formats/text/pageWords';
import type { Item, ParagraphItem } from './items';

/** Headers and footers of one master page, in the order of the file. */
export interface MasterPage {
  readonly name: string;
  readonly flows: { readonly element: string; readonly items: readonly Item[] }[];
}

/** Items of the text in which a letterhead is looked for. */
const beginning = 30;

const firstHeaders = ['style:header-first', 'loext:header-first', 'style:header'];

/** The letterhead for a text that begins on pages named `first`, and how many other flows hold words. */
export function letterheadOf(
  pages: readonly MasterPage[],
  first: string | undefined,
  body: readonly Item[],
): { letterhead: ParagraphItem[]; leftOut: number } {
  const known = body.slice(0, beginning).map(letters);
  const isNew = (item: ParagraphItem) =>
    !isAroundPageNumber(item.styled.text) && !known.some((text) => text.includes(letters(item)));
  const page =
    pages.find(({ name }) => name === first) ?? pages.find(({ name }) => name === 'Standard') ?? pages[0];
  const flow = firstHeaders
    .map((element) => page?.flows.find((one) => one.element === element))
    .find((one) => one !== undefined && one.items.length > 0);
  const letterhead = (flow?.items ?? []).flatMap(paragraphsOf).filter(isNew);
  const others = pages.flatMap(({ flows }) => flows).filter((one) => one !== flow);
  const worded = others.filter(({ items }) =>
    items.flatMap(paragraphsOf).some((item) => /\p{Alphabetic}/u.test(item.styled.text) && isNew(item)),
  );
  return { letterhead, leftOut: worded.length };
}

function letters(item: Item): string {
  const texts = item.kind === 'table' ? item.rows.flatMap((row) => row.cells) : [item.styled];
  return texts
    .map(({ text }) => text)
    .join(' ')
    .replace(/[^\p{Alphabetic}\p{N}]/gu, '')
    .toLowerCase();
}

/** Layout tables give their cells one by one. */
function paragraphsOf(item: Item): ParagraphItem[] {
  if (item.kind === 'paragraph') return [item];
  const cells = item.rows.flatMap((row) => row.cells).filter(({ text }) => text !== '');
  return cells.map(({ text, marks }, index) => ({
    kind: 'paragraph',
    at: item.at,
    styled: { text, marks },
    label: null,
    heading: null,
    level: 0,
    calls: index === 0 ? item.calls : [],
    remarks: index === 0 ? item.remarks : [],
  }));
}
