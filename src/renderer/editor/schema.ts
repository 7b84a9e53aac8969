/**
 * The document as ProseMirror holds it. Every text unit (heading, paragraph, footnote, table cell)
 * is a textblock of plain characters: brackets, attributions, line breaks (`\n`) and tabs included,
 * so that an offset in a unit's text is its ProseMirror position minus the unit's start. Labels and
 * ids are attributes, out of reach of typing. Nothing here knows what a bracket means.
 */

import { type Attrs, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import type { Alignment, ListItem, MarkKind } from '#domain/document/document';
import { byHueMark } from '#domain/document/hues';
import { hueClass } from '#renderer/ui/hueClass';

/** Attributes that every block carries. `source` is `SourcePlace.at`, null where unknown. */
export interface BlockAttrs {
  readonly id: string;
  readonly source: number | null;
}

export interface HeadingAttrs extends BlockAttrs {
  readonly level: number;
  readonly label: string | null;
  readonly align: Alignment | null;
  /** Only in own drafts, where numbers are computed. */
  readonly list: ListItem | null;
}

export type ParagraphAttrs = HeadingAttrs;

export interface FootnoteAttrs extends BlockAttrs {
  readonly note: string;
}

export interface CellAttrs {
  readonly colspan: number;
  readonly rowspan: number;
}

const blockAttrs = { id: {}, source: { default: null } };

const labelled = {
  ...blockAttrs,
  level: { default: 0 },
  label: { default: null },
  align: { default: null },
  list: { default: null },
};

/** Classes instead of styles: the page's policy allows no inline style. */
const classesOf = (base: string, attrs: Attrs): string =>
  [base, attrs.align ? `align-${attrs.align}` : '', attrs.label === null ? 'unlabelled' : 'labelled']
    .filter(Boolean)
    .join(' ');

const labelAttributes = (attrs: Attrs): Record<string, string> => ({
  ...(attrs.label !== null && { 'data-label': attrs.label }),
  ...(attrs.list && { 'data-list': attrs.list.style }),
});

const textblock = { content: 'text*', whitespace: 'pre', defining: true } as const;

/** Deeper list items than this look alike. */
const deepestLevel = 5;

const nodes = {
  doc: { content: 'block*' },
  paragraph: {
    ...textblock,
    group: 'block',
    attrs: { ...labelled, id: { default: '' } },
    parseDOM: [{ tag: 'p' }],
    toDOM: ({ attrs }) => [
      'p',
      {
        class: `${classesOf('paragraph', attrs)} level-${Math.min(attrs.level, deepestLevel)}`,
        'data-block': attrs.id,
        ...labelAttributes(attrs),
      },
      0,
    ],
  },
  heading: {
    ...textblock,
    group: 'block',
    attrs: labelled,
    toDOM: ({ attrs }) => [
      `h${Math.min(attrs.level + 1, 6)}`,
      {
        class: `${classesOf('heading', attrs)} level-${Math.min(attrs.level, deepestLevel)}`,
        'data-block': attrs.id,
        ...labelAttributes(attrs),
      },
      0,
    ],
  },
  footnote: {
    ...textblock,
    group: 'block',
    attrs: { ...blockAttrs, note: {} },
    toDOM: ({ attrs }) => ['p', { class: 'footnote', 'data-block': attrs.id, 'data-label': attrs.note }, 0],
  },
  table: {
    content: 'row*',
    group: 'block',
    // The roles are what prosemirror-tables looks for; tables are edited in own drafts only.
    tableRole: 'table',
    isolating: true,
    attrs: blockAttrs,
    toDOM: ({ attrs }) => ['table', { 'data-block': attrs.id }, ['tbody', 0]],
  },
  row: {
    content: 'cell*',
    tableRole: 'row',
    attrs: { header: { default: false } },
    toDOM: ({ attrs }) => ['tr', attrs.header ? { class: 'header' } : {}, 0],
  },
  cell: {
    ...textblock,
    tableRole: 'cell',
    isolating: true,
    attrs: { colspan: { default: 1 }, rowspan: { default: 1 } },
    toDOM: ({ attrs }) => ['td', { colspan: attrs.colspan, rowspan: attrs.rowspan }, 0],
  },
  // Stands for blocks out of sight in a view of a long text (`folding/`); the text itself never has one.
  fold: {
    group: 'block',
    atom: true,
    selectable: false,
    attrs: { size: {}, height: {} },
    toDOM: () => ['div', { class: 'fold', 'aria-hidden': 'true' }],
  },
  text: {},
} satisfies Record<string, NodeSpec>;

const style = (tag: string): MarkSpec => ({ parseDOM: [{ tag }], toDOM: () => [tag, 0] });

const marks = {
  bold: style('strong'),
  italic: style('em'),
  underline: style('u'),
  strike: style('s'),
  superscript: { ...style('sup'), excludes: 'subscript superscript' },
  subscript: { ...style('sub'), excludes: 'superscript subscript' },
  uncertain: {
    inclusive: false,
    parseDOM: [{ tag: 'span.uncertain' }],
    toDOM: () => ['span', { class: 'uncertain' }, 0],
  },
  ...byHueMark(
    (on, hue): MarkSpec => ({ inclusive: false, toDOM: () => ['span', { class: hueClass(on, hue) }, 0] }),
  ),
  note: {
    attrs: { note: {} },
    inclusive: false,
    toDOM: (mark) => ['span', { class: 'note-mark', 'data-note': mark.attrs.note }, 0],
  },
} satisfies Record<MarkKind | 'note', MarkSpec>;

export const schema = new Schema<keyof typeof nodes, keyof typeof marks>({ nodes, marks });
