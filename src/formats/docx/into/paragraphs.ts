/**
 * The paragraphs of a story's XML with their runs, each with its place. Counts body elements as the reader does,
 * so that a block's `source.at` names the paragraph that it came from.
 */

import { oneLine } from '../oneLine';
import { symbolSign } from '../read/symbols';
import { attributeOf, decoded, type Tag, tagsOf } from './markup';

/** Stands for what a reader prints and the file does not hold as letters: a note's number, say. */
export const opaque = '\uFFFC';

/** A child of a run. `text` is what a reader sees of it. */
export interface RunItem {
  readonly kind: 'words' | 'sign' | 'other';
  readonly xml: string;
  readonly text: string;
}

export interface FileRun {
  readonly from: number;
  readonly to: number;
  /** The opening tag. */
  readonly open: string;
  /** `w:rPr` as it stands; '' for none. */
  readonly look: string;
  readonly items: readonly RunItem[];
  /** Where its text begins in the paragraph's. */
  readonly at: number;
  readonly length: number;
  /** It stands in somebody's tracked insertion, deletion or move; null: in none. */
  readonly change: 'inserted' | 'deleted' | 'moved' | null;
}

export interface FileParagraph {
  readonly from: number;
  readonly to: number;
  /** The ordinal of the body element that it stands in, from 1. */
  readonly at: number;
  readonly inCell: boolean;
  /** The properties, or null; an empty tag counts as properties. */
  readonly properties: { readonly from: number; readonly to: number } | null;
  readonly runs: readonly FileRun[];
  readonly text: string;
  /** Somebody's changes are tracked in it. */
  readonly isTracked: boolean;
  /** Also its end came or goes: what it says is read together with the paragraph behind it. */
  readonly isEndTracked: boolean;
}

interface OpenParagraph {
  readonly from: number;
  readonly at: number;
  readonly inCell: boolean;
  properties: { from: number; to: number } | null;
  readonly runs: FileRun[];
  text: string;
  isTracked: boolean;
  isEndTracked: boolean;
}

interface OpenRun {
  readonly tag: Tag;
  look: string;
  readonly items: RunItem[];
  /** The child that is open. */
  item: Tag | null;
  readonly depth: number;
}

const changeNames = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
/** Old properties, and things of settings: nothing in them is text. */
const passed = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:sdtPr',
  'w:sdtEndPr',
  'mc:Fallback',
]);

/** In the order of their beginnings' ends, as they close; text boxes before the paragraph that they hang on. */
export function paragraphsOf(xml: string): readonly FileParagraph[] {
  const walk = new Walk(xml);
  for (const tag of tagsOf(xml)) walk.take(tag);
  return walk.found.sort((a, b) => a.from - b.from);
}

class Walk {
  readonly found: FileParagraph[] = [];
  readonly #xml: string;
  readonly #open: OpenParagraph[] = [];
  readonly #path: Tag[] = [];
  #run: OpenRun | null = null;
  /** Runs that a text box interrupts, a place for each open paragraph. */
  readonly #outer: (OpenRun | null)[] = [];
  #flows = 1;
  #elements = 0;
  #skip = 0;
  /** Of each open field: false while its instruction is read. */
  readonly #fields: boolean[] = [];

  constructor(xml: string) {
    this.#xml = xml;
  }

  take(tag: Tag): void {
    if (this.#skip > 0) {
      if (tag.kind !== 'empty') this.#skip += tag.kind === 'open' ? 1 : -1;
      return;
    }
    if (passed.has(tag.name) && tag.kind === 'open') {
      this.#skip = 1;
      return;
    }
    if (tag.kind === 'close') {
      const opened = this.#path.pop();
      if (opened !== undefined) this.#close(opened, tag);
    } else {
      this.#begin(tag);
      if (tag.kind === 'open') this.#path.push(tag);
      else this.#close(tag, tag);
    }
  }

  #begin(tag: Tag): void {
    const paragraph = this.#open.at(-1);
    if (tag.name === 'w:p') this.#beginParagraph(tag);
    else if (tag.name === 'w:tbl' && this.#flows === 1) this.#elements += 1;
    else if (tag.name === 'w:tc' || tag.name === 'w:txbxContent') this.#flows += 1;
    else if (changeNames.has(tag.name) && paragraph !== undefined) {
      paragraph.isTracked = true;
      paragraph.isEndTracked ||= this.#path.at(-1)?.name === 'w:rPr';
    } else if (tag.name === 'w:r')
      this.#run = { tag, look: '', items: [], item: null, depth: this.#path.length };
    else if (this.#run !== null && this.#path.length === this.#run.depth + 1) this.#run.item = tag;
  }

  #beginParagraph({ from }: Tag): void {
    if (this.#flows === 1) this.#elements += 1;
    const inCell = this.#path.some(({ name }) => name === 'w:tc');
    this.#open.push({
      from,
      at: this.#elements,
      inCell,
      properties: null,
      runs: [],
      text: '',
      isTracked: false,
      isEndTracked: false,
    });
    this.#outer.push(this.#run);
    this.#run = null;
  }

  #close(opened: Tag, closing: Tag): void {
    const { name } = opened;
    const paragraph = this.#open.at(-1);
    if (name === 'w:p') this.#endParagraph(closing.to);
    else if (name === 'w:tc' || name === 'w:txbxContent') this.#flows -= 1;
    else if (name === 'w:pPr' && paragraph !== undefined && this.#path.at(-1)?.name === 'w:p')
      paragraph.properties = { from: opened.from, to: closing.to };
    else if (name === 'w:r' && this.#run !== null) this.#endRun(closing.to);
    else if (this.#run?.item === opened) this.#endItem(opened, closing);
  }

  #endItem(opened: Tag, closing: Tag): void {
    const run = this.#run;
    if (run === null) return;
    const xml = this.#xml.slice(opened.from, closing.to);
    run.item = null;
    if (opened.name === 'w:rPr') run.look = xml;
    else run.items.push(this.#itemOf(opened, closing, xml));
  }

  #itemOf(opened: Tag, closing: Tag, xml: string): RunItem {
    if (opened.name === 'w:fldChar') this.#field(attributeOf(xml, 'w:fldCharType'));
    const isHidden = this.#fields.includes(false);
    const isEmpty = opened === closing;
    if ((opened.name === 'w:t' || opened.name === 'w:delText') && !isHidden) {
      const inside = isEmpty ? '' : decoded(this.#xml.slice(opened.to, closing.from));
      return { kind: 'words', xml, text: oneLine(inside) };
    }
    const sign = isHidden ? undefined : signs.get(opened.name);
    if (sign !== undefined) return { kind: 'sign', xml, text: sign };
    if (opened.name === 'w:sym' && !isHidden) {
      const code = Number.parseInt(attributeOf(xml, 'w:char') ?? '', 16);
      return { kind: 'sign', xml, text: symbolSign(code) ?? '\ufffd' };
    }
    const isNote = opened.name === 'w:footnoteReference' || opened.name === 'w:endnoteReference';
    return { kind: 'other', xml, text: isNote ? opaque : '' };
  }

  #field(type: string | null): void {
    if (type === 'begin') this.#fields.push(false);
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true;
    else if (type === 'end') this.#fields.pop();
  }

  #endRun(to: number): void {
    const run = this.#run;
    const paragraph = this.#open.at(-1);
    this.#run = null;
    if (run === null || paragraph === undefined) return;
    const text = run.items.map((item) => item.text).join('');
    const open = this.#xml.slice(run.tag.from, run.tag.to);
    paragraph.runs.push({
      from: run.tag.from,
      to,
      open,
      look: run.look,
      items: run.items,
      at: paragraph.text.length,
      length: text.length,
      change: this.#change(),
    });
    paragraph.text += text;
  }

  /** Of the run that has just closed: a deletion inside an insertion counts as a deletion. */
  #change(): FileRun['change'] {
    const inside = this.#path.slice(this.#path.map(({ name }) => name).lastIndexOf('w:p') + 1);
    const names = new Set(inside.map(({ name }) => name));
    if (names.has('w:moveFrom') || names.has('w:moveTo')) return 'moved';
    if (names.has('w:del')) return 'deleted';
    return names.has('w:ins') ? 'inserted' : null;
  }

  #endParagraph(to: number): void {
    const paragraph = this.#open.pop();
    this.#run = this.#outer.pop() ?? null;
    if (paragraph !== undefined) this.found.push({ ...paragraph, to });
  }
}

const signs = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:cr', '\n'],
  ['w:br', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
]);
