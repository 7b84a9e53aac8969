/**
 * Tracked changes in the XML of a paragraph: runs are split only where a change begins or ends, each piece
 * with the properties of the run it was part of. Source: ECMA-376 part 1, 17.13.5 (revisions).
 */

import { encoded } from './markup';
import type { FileParagraph, FileRun, RunItem } from './paragraphs';

/** In offsets of the paragraph's text: `[from, to)` goes, `insert` comes at `to`, and signs of a remark beside it. */
export interface ParagraphEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  /** XML that stands between runs at `to`. */
  readonly between?: string;
}

/** A change of a part's text. */
export interface Patch {
  readonly from: number;
  readonly to: number;
  readonly xml: string;
}

/** Who changes, and a number for each change. */
export interface Signer {
  readonly author: string;
  /** ISO instant. */
  readonly date: string;
  next: number;
}

const attributes = (signer: Signer): string =>
  `w:id="${signer.next++}" w:author="${encoded(signer.author).replaceAll('"', '&quot;')}" w:date="${signer.date}"`;

/** The patches of the runs that the edits touch. `edits` are ordered and don't overlap. */
export function editPatches(
  paragraph: FileParagraph,
  edits: readonly ParagraphEdit[],
  signer: Signer,
): readonly Patch[] {
  if (paragraph.runs.length === 0) return [];
  const hosts = edits.map((edit) => hostOf(paragraph, edit));
  return paragraph.runs.flatMap((run): readonly Patch[] => {
    const own = edits.filter((edit, index) => hosts[index] === run || touches(run, edit));
    if (own.length === 0) return [];
    return [
      {
        from: run.from,
        to: run.to,
        xml: changedRun(run, own, (edit) => hosts[edits.indexOf(edit)] === run, signer),
      },
    ];
  });
}

const touches = (run: FileRun, { from, to }: ParagraphEdit): boolean =>
  from < to && from < run.at + run.length && run.at < to;

/**
 * The run that an insertion takes its looks from: the one that ends there, else the one that begins there. One that
 * somebody's tracked change holds is none: what we insert would be inside that change.
 */
function hostOf({ runs }: FileParagraph, { to, insert, between }: ParagraphEdit): FileRun | null {
  if (insert === '' && between === undefined) return null;
  const worded = runs.filter((run) => run.length > 0 && run.change === null);
  const before = worded.filter((run) => run.at < to && to <= run.at + run.length).at(-1);
  return before ?? worded.find((run) => run.at >= to) ?? worded.at(-1) ?? runs.at(-1) ?? null;
}

/** False where a change of ours would stand inside a change of somebody else's, or take away what went already. */
export function canEdit({ runs, isTracked }: FileParagraph, { from, to, insert }: ParagraphEdit): boolean {
  if (!isTracked) return true;
  const touched = runs.filter((run) => run.length > 0 && from < run.at + run.length && run.at < to);
  if (touched.some(({ change }) => change === 'deleted' || change === 'moved')) return false;
  return (
    insert === '' ||
    runs.some((run) => run.change === null && run.length > 0 && run.at <= to && to <= run.at + run.length)
  );
}

function changedRun(
  run: FileRun,
  edits: readonly ParagraphEdit[],
  isHost: (edit: ParagraphEdit) => boolean,
  signer: Signer,
): string {
  const pieces: string[] = [];
  const rest = new ItemQueue(run.items);
  let at = run.at;
  const end = run.at + run.length;
  const take = (to: number, isDeleted: boolean) => {
    const items = rest.take(Math.max(0, Math.min(to, end) - at), to >= end);
    at = Math.max(at, Math.min(to, end));
    const whole = runXml(run, items.join(''));
    if (items.length === 0) return;
    pieces.push(isDeleted ? `<w:del ${attributes(signer)}>${deletedXml(whole)}</w:del>` : whole);
  };
  for (const edit of edits) {
    if (edit.from > at) take(edit.from, false);
    if (edit.to > at && touches(run, edit)) take(edit.to, true);
    if (isHost(edit)) {
      if (edit.to > at) take(edit.to, false);
      if (edit.insert !== '') pieces.push(insertedXml(edit.insert, run, signer));
      pieces.push(edit.between ?? '');
    }
  }
  take(end + 1, false);
  return pieces.join('');
}

/** Hands out the children of a run character by character. */
class ItemQueue {
  readonly #items: RunItem[];

  constructor(items: readonly RunItem[]) {
    this.#items = [...items];
  }

  /** The XML of the next `count` characters, with what has no characters before them; to the end where `isLast`. */
  take(count: number, isLast: boolean): readonly string[] {
    const taken: string[] = [];
    let left = count;
    while (this.#items.length > 0) {
      const item = this.#items[0];
      if (item === undefined || (left === 0 && !isLast)) break;
      if (item.text.length <= left || isLast) {
        taken.push(item.xml);
        left -= Math.min(left, item.text.length);
        this.#items.shift();
      } else {
        taken.push(wordsXml(item.text.slice(0, left)));
        this.#items[0] = { ...item, text: item.text.slice(left), xml: wordsXml(item.text.slice(left)) };
        left = 0;
      }
    }
    return taken;
  }
}

const wordsXml = (text: string): string => `<w:t xml:space="preserve">${encoded(text)}</w:t>`;

const runXml = (run: FileRun, inside: string): string => `${run.open}${run.look}${inside}</w:r>`;

const deletedXml = (xml: string): string =>
  xml
    .replace(/<w:t(?=[\s>/])/g, '<w:delText')
    .replace(/<\/w:t>/g, '</w:delText>')
    .replace(/<w:instrText(?=[\s>/])/g, '<w:delInstrText')
    .replace(/<\/w:instrText>/g, '</w:delInstrText>');

/** An insertion looks like the words beside it, but is no call of a note and no old look. */
const insertedLook = (look: string): string =>
  look
    .replace(/<w:rPrChange[\s\S]*?<\/w:rPrChange>/g, '')
    .replace(/<w:rStyle w:val="(?:Footnote|Endnote)Reference"\/>|<w:vertAlign [^>]*\/>/gi, '');

function insertedXml(text: string, run: FileRun | null, signer: Signer): string {
  const inside = text
    .split(/([\n\t])/)
    .map((part) =>
      part === '\n' ? '<w:br/>' : part === '\t' ? '<w:tab/>' : part === '' ? '' : wordsXml(part),
    )
    .join('');
  const open = `<w:ins ${attributes(signer)}><w:r>`;
  return `${open}${insertedLook(run?.look ?? '')}${inside}</w:r></w:ins>`;
}

/** The whole paragraph goes: all its words, its number, and its end. `signs` of remarks stand around it. */
export function deletePatches(
  xml: string,
  paragraph: FileParagraph,
  signer: Signer,
  signs: readonly ParagraphEdit[] = [],
): readonly Patch[] {
  const whole = { from: 0, to: paragraph.text.length, insert: '' };
  const words = editPatches(paragraph, inOrder([whole, ...signs]), signer);
  // A cell must keep its last paragraph.
  if (paragraph.inCell) return words;
  return [endPatch(xml, paragraph, `<w:del ${attributes(signer)}/>`), ...words];
}

/** Says of a paragraph's end that it changed: in `w:rPr` of its properties, where such signs come first. */
function endPatch(xml: string, { from, properties }: FileParagraph, sign: string): Patch {
  if (properties === null) {
    const at = xml.indexOf('>', from) + 1;
    return { from: at, to: at, xml: `<w:pPr><w:rPr>${sign}</w:rPr></w:pPr>` };
  }
  const old = xml.slice(properties.from, properties.to);
  return { from: properties.from, to: properties.to, xml: withEndSign(old, sign) };
}

function withEndSign(properties: string, sign: string): string {
  if (/^<w:pPr[^>]*\/>$/.test(properties)) return `<w:pPr><w:rPr>${sign}</w:rPr></w:pPr>`;
  const own = properties.replace(/<w:pPrChange[\s\S]*$/, '');
  const look = own.lastIndexOf('<w:rPr');
  if (look >= 0) {
    const tag = /^<w:rPr[^>]*?(\/?)>/.exec(properties.slice(look));
    const end = look + (tag?.[0].length ?? 0);
    const opened = tag?.[1] === '/' ? `<w:rPr>${sign}</w:rPr>` : `${tag?.[0] ?? ''}${sign}`;
    return properties.slice(0, look) + opened + properties.slice(end);
  }
  const before = /<w:sectPr|<w:pPrChange|<\/w:pPr>$/.exec(properties)?.index ?? properties.length;
  return `${properties.slice(0, before)}<w:rPr>${sign}</w:rPr>${properties.slice(before)}`;
}

/**
 * By their places. At one place stands first what goes there, then where a remark begins, what comes, where a remark
 * ends, and what goes behind it. A sign inside words that go stands at their edge.
 */
export function inOrder(edits: readonly ParagraphEdit[]): readonly ParagraphEdit[] {
  const gone = edits.filter(({ from, to }) => from < to);
  const moved = edits.map((edit): ParagraphEdit => {
    const around = gone.find(({ from, to }) => edit.between !== undefined && from < edit.to && edit.to < to);
    if (around === undefined) return edit;
    const at = isEnd(edit) ? around.to : around.from;
    return { ...edit, from: at, to: at };
  });
  return moved.sort((a, b) => a.from - b.from || rank(a) - rank(b));
}

const isEnd = ({ between }: ParagraphEdit): boolean => between?.startsWith('<w:commentRangeEnd') === true;

function rank(edit: ParagraphEdit): number {
  if (edit.between !== undefined) return isEnd(edit) ? 2 : 0;
  return edit.from < edit.to ? 3 : 1;
}

/** A paragraph that comes, in the looks of the one that it follows, without its number. `signs`: around its words. */
export function insertedParagraph(
  xml: string,
  like: FileParagraph,
  text: string,
  signer: Signer,
  signs: { readonly before: string; readonly after: string } = { before: '', after: '' },
): string {
  const sign = `<w:ins ${attributes(signer)}/>`;
  const { properties } = like;
  const bare =
    properties === null ? '<w:pPr></w:pPr>' : plainProperties(xml.slice(properties.from, properties.to));
  const host = like.runs.find((run) => run.length > 0) ?? null;
  return `<w:p>${withEndSign(bare, sign)}${signs.before}${insertedXml(text, host, signer)}${signs.after}</w:p>`;
}

const plainProperties = (properties: string): string =>
  properties
    .replace(/<w:sectPr[\s\S]*?<\/w:sectPr>|<w:sectPr[^>]*\/>/g, '')
    .replace(/<w:pPrChange[\s\S]*?<\/w:pPrChange>/g, '')
    .replace(/<w:rPr>[\s\S]*?<\/w:rPr>|<w:rPr\/>/g, '')
    .replace(/<w:pageBreakBefore[^>]*\/>/g, '')
    .replace(/<w:numPr>[\s\S]*?<\/w:numPr>/g, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>');

/** The text with all patches; they don't overlap. */
export function patched(xml: string, patches: readonly Patch[]): string {
  let result = '';
  let at = 0;
  for (const patch of [...patches].sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += xml.slice(at, patch.from) + patch.xml;
    at = patch.to;
  }
  return result + xml.slice(at);
}
