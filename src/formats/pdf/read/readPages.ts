/**
 * Reads the pages of a PDF, by one thread or by two: the second one reads from the end and gives its pages to the first,
 * until they meet.
 */

import type { Limits } from '#formats/limits';
import { PdfFile, PdfRefusal } from './engine';
import { PageByPage, type PageHooks, type PdfPages, PdfStopped } from './pages';
import { Purse, type Spent } from './purse';

export interface ReadHooks extends PageHooks {
  /** Another thread reads the same file from its end at the same time. */
  readonly shared?: SharedPages;
}

/** The pages of one file in parts, which two threads take one after another, from both ends. */
export interface SharedPages {
  /** Takes the next of so many parts; false when none is left. */
  readonly take: (parts: number) => boolean;
  /** What the other thread makes of its parts (`readFromTheEnd`), in any order; null where that failed: they are then read here. */
  readonly others: () => Promise<readonly PdfShare[] | null>;
}

/** Pages that another thread read; with the last ones comes what it spent on all, before that null. */
export interface PdfShare extends PdfPages {
  /** The first of them, from 0. */
  readonly from: number;
  readonly spent: Spent | null;
}

/** Throws `PdfRefusal` and `PdfStopped`. `bytes` stay untouched. */
export async function readPages(bytes: Uint8Array, limits: Limits, hooks: ReadHooks): Promise<PdfPages> {
  const purse = new Purse(limits);
  const { file, pages } = await PdfFile.open(bytes.slice(), purse);
  purse.opened();
  const reading = await file.keptFor(() => new PageByPage(file, purse, hooks));
  try {
    if (pages > limits.pdfPages) throw new PdfStopped('tooManyPages');
    const { shared } = hooks;
    if (shared === undefined || pages < pagesForTwo) return await reading.read(0, pages, pages);
    const own: PdfPages[] = [];
    let at = 0;
    for (; at < pages && shared.take(partsIn(pages)); at += pagesInPart)
      own.push(await reading.read(at, Math.min(at + pagesInPart, pages), pages));
    const others = await shared.others();
    if (others?.some(({ spent }) => spent !== null && !purse.takeAll(spent)))
      throw new PdfRefusal('overloaded');
    if (others !== null) return joined([...own, ...[...others].sort((a, b) => a.from - b.from)]);
    return joined(at < pages ? [...own, await reading.read(at, pages, pages)] : own);
  } finally {
    await reading.close();
  }
}

/**
 * The other thread's share of `readPages`, given away as it is read, so that the first thread takes it in beside its own
 * pages; it is whole when this resolves. False for a file that one thread reads. Throws `PdfRefusal`.
 */
export async function readFromTheEnd(
  bytes: Uint8Array,
  limits: Limits,
  take: SharedPages['take'],
  give: (share: PdfShare) => void,
): Promise<boolean> {
  const purse = new Purse(limits);
  const { file, pages } = await PdfFile.open(bytes.slice(), purse);
  purse.opened();
  const reading = await file.keptFor(() => new PageByPage(file, purse, {}));
  try {
    if (pages < pagesForTwo || pages > limits.pdfPages) return false;
    const kept = await giveFromTheEnd(reading, pages, take, give);
    give({ ...kept, spent: purse.spentOnPages });
    return true;
  } finally {
    await reading.close();
  }
}

/** Gives all away but the parts whose pages may be read again: those come back. */
async function giveFromTheEnd(
  reading: PageByPage,
  pages: number,
  take: SharedPages['take'],
  give: (share: PdfShare) => void,
): Promise<PdfShare> {
  const parts = partsIn(pages);
  const kept: PdfShare[] = [];
  let own: PdfShare[] = [];
  for (let part = parts - 1; part >= 0 && take(parts); part--) {
    const list = reading.mayReadAgain ? kept : own;
    const from = part * pagesInPart;
    const read = await reading.read(from, Math.min(from + pagesInPart, pages), pages);
    list.push({ ...read, from, spent: null });
    if (own.length < partsGiven) continue;
    give(together(own));
    own = [];
  }
  if (own.length > 0) give(together(own));
  return together(kept);
}

/** Parts that were read one after another from the end. */
const together = (parts: readonly PdfShare[]): PdfShare => ({
  ...joined([...parts].reverse()),
  from: parts.at(-1)?.from ?? 0,
  spent: null,
});

const joined = (parts: readonly PdfPages[]): PdfPages => ({
  pages: parts.flatMap(({ pages }) => pages),
  broken: parts.flatMap(({ broken }) => broken),
  crowded: parts.flatMap(({ crowded }) => crowded),
  byOrder: parts.flatMap(({ byOrder }) => byOrder),
  numbered: parts.reduce((sum, { numbered }) => sum + numbered, 0),
  unknown: parts.reduce((sum, { unknown }) => sum + unknown, 0),
  missingMaps: [...new Set(parts.flatMap(({ missingMaps }) => missingMaps))],
});

/** A second thread takes about 200 ms to begin, as long as fifteen pages do. */
const pagesForTwo = 40;

/** What a thread takes at a time: the one that is done first waits for the other one's last part. */
const pagesInPart = 2;

/** As many parts as are given away together. */
const partsGiven = 6;

const partsIn = (pages: number): number => Math.ceil(pages / pagesInPart);
