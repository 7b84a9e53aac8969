/**
 * The markup of the clipboard as blocks of a draft. Word's lists are paragraphs with a style, browsers' are
 * elements, and both become items here; footnotes of Word and LibreOffice come along with their calls;
 * everything else of their looks is left behind. Works on a document that is never shown.
 */

import type { Mark as ProseMark, Node as ProseNode } from 'prosemirror-model';
import type { ListItem, ListStyle } from '#domain/document/document';
import { schema } from '../../schema';
import type { DraftMark } from '../draftEdit';
import { deepest } from '../format';
import {
  alignOf,
  headingLevel,
  htmlListStyle,
  isSkipped,
  marksOf,
  noteHeld,
  noteTarget,
  styleOf,
  styleOfLabel,
  wordListLevel,
} from './foreignStyle';
import { foreignTable } from './foreignTable';
import { type InlinePiece, tidyInline } from './inline';

/** What holds for everything inside an element. */
export interface Around {
  readonly marks: ReadonlySet<DraftMark>;
  readonly list: { readonly item: ListItem; readonly level: number } | null;
}

export const nothingAround: Around = { marks: new Set(), list: null };

const blockTags = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'table',
  'blockquote',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'pre',
  'body',
  'html',
  'dl',
  'dt',
  'dd',
  'figure',
  'figcaption',
  'address',
  'center',
  'hr',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'form',
  'fieldset',
  'nav',
  'aside',
  'details',
  'summary',
]);

/** The blocks below a node; their ids are empty and are given when they come into the text. */
export function foreignBlocks(root: Node): readonly ProseNode[] {
  const reader = new ForeignReader();
  reader.read(root, nothingAround);
  return reader.finish();
}

interface OpenBlock {
  readonly kind: 'paragraph' | 'heading';
  readonly level: number;
  readonly align: string | null;
  readonly list: ListItem | null;
}

class ForeignReader {
  readonly #blocks: ProseNode[] = [];
  readonly #notes = new Map<string, ProseNode>();
  readonly #called = new Set<string>();
  /** Styles of the last items, by level, for reading ambiguous numbers. */
  #styles: (ListStyle | undefined)[] = [];
  #inline: InlinePiece[] = [];
  #open: OpenBlock | null = null;

  read(node: Node, around: Around): void {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) this.#text(child.nodeValue ?? '', around);
      else if (child.nodeType === 1) this.#element(child as Element, around);
    }
  }

  finish(): readonly ProseNode[] {
    this.#close();
    const kept = this.#blocks.map((block) => withoutStrayCalls(block, this.#notes));
    return [...kept, ...[...this.#notes].filter(([note]) => this.#called.has(note)).map(([, node]) => node)];
  }

  #text(text: string, { marks }: Around): void {
    this.#inline.push({ text, marks: prose(marks), kept: false });
  }

  #element(element: Element, around: Around): void {
    if (isSkipped(element)) return;
    const held = noteHeld(element) ?? ownNote(element);
    const target = noteTarget(element) ?? ownCall(element);
    if (held !== null) this.#note(held, element);
    else if (target) this.#call(target, around);
    else if (element.localName === 'br') this.#inline.push({ text: '\n', marks: [], kept: true });
    else if (element.localName === 'table') this.#table(element, around);
    else this.#inside(element, { ...around, marks: switched(around.marks, element) });
  }

  #inside(element: Element, around: Around): void {
    if (blockTags.has(element.localName)) this.#block(element, around);
    else this.read(element, around);
  }

  #block(element: Element, around: Around): void {
    this.#close();
    if (element.localName === 'ul' || element.localName === 'ol') this.#list(element, around);
    else {
      const open = this.#opened(element, around);
      this.#open = open;
      const inWords = element.localName === 'p' || open.kind === 'heading';
      this.read(element, inWords ? { ...around, list: null } : around);
      this.#close();
      this.#open = null;
    }
  }

  #opened(element: Element, around: Around): OpenBlock {
    const align = alignOf(element);
    const heading = ownHeading(element) ?? headingLevel(element);
    if (heading !== null) return { kind: 'heading', level: heading, align, list: ownList(element) };
    const inWord = wordListLevel(element);
    if (inWord !== null)
      return { kind: 'paragraph', level: inWord, align, list: this.#wordItem(element, inWord) };
    const list = ownList(element) ?? around.list?.item ?? null;
    return { kind: 'paragraph', level: ownLevel(element) ?? around.list?.level ?? 0, align, list };
  }

  #wordItem(element: Element, level: number): ListItem {
    const printed = [...element.querySelectorAll('[style]')].find(
      (inner) => styleOf(inner, 'mso-list') === 'ignore',
    );
    const style = styleOfLabel(printed?.textContent ?? '', this.#styles[level] ?? null);
    this.#styles = [...this.#styles.slice(0, level), style];
    return { style };
  }

  #list(list: Element, around: Around): void {
    const level = around.list ? around.list.level + 1 : 0;
    for (const child of list.children) {
      const item = { style: htmlListStyle(list, child) };
      // Some programs put a list beside its item and not into it.
      if (child.localName === 'ul' || child.localName === 'ol')
        this.#list(child, { ...around, list: { item, level } });
      else if (!isSkipped(child))
        this.#item(child, { ...around, list: { item, level: Math.min(level, deepest.paragraph) } });
    }
  }

  /** The first paragraph of an item has its number; what follows in it is indented. */
  #item(element: Element, around: Around): void {
    const before = this.#blocks.length;
    this.#block(element, { ...around, marks: switched(around.marks, element) });
    this.#blocks.slice(before + 1).forEach((node, i) => {
      const sameItem = node.attrs.list === around.list?.item;
      if (sameItem)
        this.#blocks[before + 1 + i] = node.type.create(
          { ...node.attrs, list: null, level: (around.list?.level ?? 0) + 1 },
          node.content,
        );
    });
  }

  #table(element: Element, around: Around): void {
    this.#close();
    const table = foreignTable(element, (cell) => this.#cellWords(cell, around));
    if (table) this.#blocks.push(table);
  }

  /** The words of a cell, its paragraphs parted by line breaks; calls of notes come along. */
  #cellWords(cell: Element, around: Around): readonly ProseNode[] {
    const inner = new ForeignReader();
    inner.read(cell, { marks: switched(around.marks, cell), list: null });
    inner.#close();
    for (const note of inner.#called) this.#called.add(note);
    return inner.#blocks.flatMap((block, i) => [
      ...(i === 0 ? [] : [schema.text('\n')]),
      ...(block.isTextblock
        ? block.content.content
        : [schema.text(block.textBetween(0, block.content.size, '\n') || ' ')]),
    ]);
  }

  #note(note: string, element: Element): void {
    const inner = new ForeignReader();
    inner.read(element, nothingAround);
    inner.#close();
    const words = inner.#blocks.flatMap((block, i) => [
      ...(i === 0 ? [] : [schema.text('\n')]),
      ...(block.isTextblock ? block.content.content : []),
    ]);
    const plain = words.filter((node) => !schema.marks.note.isInSet(node.marks));
    this.#notes.set(noteId(note), schema.node('footnote', { id: '', note: noteId(note) }, plain));
  }

  #call(target: NonNullable<ReturnType<typeof noteTarget>>, { marks }: Around): void {
    if (target.kind === 'back') return;
    const note = noteId(target.note);
    this.#called.add(note);
    const others = prose(marks).filter(({ type }) => type !== schema.marks.superscript);
    this.#inline.push({ text: target.note, marks: [...others, schema.mark('note', { note })], kept: true });
  }

  /** Ends the paragraph that is open; one without words leaves nothing. */
  #close(): void {
    const words = tidyInline(this.#inline);
    this.#inline = [];
    if (words.length === 0) return;
    const { kind, level, align, list } = this.#open ?? {
      kind: 'paragraph',
      level: 0,
      align: null,
      list: null,
    };
    this.#blocks.push(
      schema.node(
        kind,
        { id: '', level: kind === 'heading' ? level : Math.min(level, deepest.paragraph), align, list },
        [...words],
      ),
    );
  }
}

const noteId = (note: string): string => `pasted-${note}`;

function withoutStrayCalls(block: ProseNode, notes: ReadonlyMap<string, ProseNode>): ProseNode {
  if (!block.isTextblock) return block;
  const kept = block.content.content.filter((node) => {
    const call = schema.marks.note.isInSet(node.marks);
    return !call || notes.has(call.attrs.note);
  });
  return kept.length === block.childCount ? block : block.type.create(block.attrs, kept);
}

function switched(marks: ReadonlySet<DraftMark>, element: Element): ReadonlySet<DraftMark> {
  const next = new Set(marks);
  for (const [mark, on] of Object.entries(marksOf(element)) as [DraftMark, boolean][])
    if (on) next.add(mark);
    else next.delete(mark);
  // Headings are bold by themselves.
  if (/^h[1-6]$/.test(element.localName)) next.delete('bold');
  return next;
}

const prose = (marks: ReadonlySet<DraftMark>): readonly ProseMark[] =>
  [...marks].map((mark) => schema.mark(mark));

// What this application itself has put on the clipboard says more than foreign markup can.

const isOwn = (element: Element): boolean => element.hasAttribute('data-block');

function ownNote(element: Element): string | null {
  return isOwn(element) && element.classList.contains('footnote') ? element.getAttribute('data-label') : null;
}

function ownCall(element: Element): { readonly kind: 'call'; readonly note: string } | null {
  const note = element.classList.contains('note-mark') ? element.getAttribute('data-note') : null;
  return note === null ? null : { kind: 'call', note };
}

const levelClass = (element: Element): number => Number(/\blevel-(\d)/.exec(element.className)?.[1] ?? 0);

const ownHeading = (element: Element): number | null =>
  isOwn(element) && element.classList.contains('heading') ? Math.max(1, levelClass(element)) : null;

const ownLevel = (element: Element): number | null => (isOwn(element) ? levelClass(element) : null);

function ownList(element: Element): ListItem | null {
  const style = element.getAttribute('data-list') as ListStyle | null;
  return isOwn(element) && style !== null && listStyles.has(style) ? { style } : null;
}

const listStyles: ReadonlySet<string> = new Set([
  'decimal',
  'outline',
  'letter',
  'roman',
  'upper-roman',
  'bullet',
]);
