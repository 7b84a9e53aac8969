/**
 * What styles say about typography, headings, alignment and lists. `styles.xml` holds the common
 * ones, `content.xml` the automatic ones that the text itself uses. Source: ODF 1.3 part 3, 16 and 20.
 */

import type { Alignment, MarkKind } from '#domain/document/document';
import { type Hue, hueOfHex } from '#domain/document/hues';
import type { Attributes } from '#formats/docx/read/xml';
import { ListStyles } from './listStyles';

/** Typography that a style says; absent: nothing is said here. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  hidden?: boolean;
  position?: 'superscript' | 'subscript' | 'baseline';
  /** Null: no colour, whatever an outer style says. */
  ink?: Hue | null;
  shade?: Hue | null;
}

export interface StyleFacts {
  readonly look: Look;
  align?: Alignment;
  /** From 1 for the highest heading. */
  outline?: number;
  /** Empty: the paragraph is in no list whatever its parent says. */
  listStyle?: string;
  masterPage?: string;
  /** Its paragraphs begin on a new page. */
  startsPage?: boolean;
}

interface Style extends StyleFacts {
  readonly name: string;
  readonly parent: string | undefined;
}

/** LibreOffice's own styles go five deep; the bound keeps a hostile chain or circle linear. */
const deepestLineage = 50;

const nothing: StyleFacts = { look: {} };

/** Gathers styles while their part streams by; a later part's styles stand before an earlier one's. */
export class Styles {
  readonly lists = new ListStyles();
  private readonly styles = new Map<string, Style>();
  private readonly resolved = new Map<string, StyleFacts>();
  private readonly defaults = new Map<string, Look>();
  private open_: { look: Look; style: Style | null } | null = null;

  open(name: string, attributes: Attributes): void {
    if (name === 'style:style') this.begin(attributes);
    else if (name === 'style:default-style') this.beginDefault(attributes);
    else if (name === 'style:text-properties' && this.open_) takeLook(this.open_.look, attributes);
    else if (name === 'style:paragraph-properties' && this.open_?.style)
      takeParagraphLook(this.open_.style, attributes);
    this.lists.open(name, attributes);
  }

  close(name: string): void {
    if (name === 'style:style' || name === 'style:default-style') this.open_ = null;
    this.lists.close(name);
  }

  /** A paragraph's style with all that it inherits; an unknown name says nothing. */
  paragraph(name: string | undefined): StyleFacts {
    return this.resolve('paragraph', name);
  }

  /** The marks of words in `spans` (outermost first) of a paragraph of style `paragraph`. */
  marks(paragraph: string | undefined, spans: readonly string[]): { kinds: MarkKind[]; hidden: boolean } {
    const look: Look = {
      ...this.defaults.get('paragraph'),
      ...this.paragraph(paragraph).look,
      ...Object.assign({}, ...spans.map((span) => this.resolve('text', span).look)),
    };
    const kinds: MarkKind[] = (['bold', 'italic', 'underline', 'strike'] as const).filter(
      (kind) => look[kind],
    );
    if (look.position === 'superscript' || look.position === 'subscript') kinds.push(look.position);
    if (look.ink) kinds.push(`ink-${look.ink}`);
    if (look.shade) kinds.push(`shade-${look.shade}`);
    return { kinds, hidden: look.hidden ?? false };
  }

  private begin(attributes: Attributes): void {
    const outline = Number(attributes.get('style:default-outline-level'));
    const listStyle = attributes.get('style:list-style-name');
    const masterPage = attributes.get('style:master-page-name');
    const style: Style = {
      name: attributes.get('style:name') ?? '',
      parent: attributes.get('style:parent-style-name'),
      look: {},
      ...(outline >= 1 ? { outline } : {}),
      ...(listStyle === undefined ? {} : { listStyle }),
      ...(masterPage ? { masterPage } : {}),
    };
    this.styles.set(`${attributes.get('style:family') ?? ''}/${style.name}`, style);
    this.open_ = { look: style.look, style };
  }

  private beginDefault(attributes: Attributes): void {
    const look: Look = {};
    this.defaults.set(attributes.get('style:family') ?? '', look);
    this.open_ = { look, style: null };
  }

  private resolve(family: string, name: string | undefined): StyleFacts {
    if (name === undefined) return nothing;
    const key = `${family}/${name}`;
    const known = this.resolved.get(key) ?? this.inherit(family, name);
    this.resolved.set(key, known);
    return known;
  }

  private inherit(family: string, name: string): StyleFacts {
    let facts: StyleFacts = nothing;
    let at: string | undefined = name;
    for (let depth = 0; at !== undefined && depth < deepestLineage; depth++) {
      const style: Style | undefined = this.styles.get(`${family}/${at}`);
      if (style === undefined) break;
      const link = isLink(at) ? linkLook : {};
      facts = { ...named(at), ...style, ...facts, look: { ...style.look, ...link, ...facts.look } };
      at = style.parent;
    }
    return facts;
  }
}

/**
 * Built-in headings and titles by their names, which are English whatever LibreOffice's language is: those
 * of a converted Word file have lost their outline level, and titles never had one.
 */
function named(style: string): Partial<StyleFacts> {
  const level = /^Heading_20_([1-9]|10)$/.exec(style)?.[1];
  if (level !== undefined) return { outline: Number(level) };
  return style === 'Title' ? { outline: 1 } : style === 'Subtitle' ? { outline: 2 } : {};
}

/** What is blue and underlined because it can be clicked means nothing by it. */
const linkLook: Look = { ink: null, underline: false };

const isLink = (style: string): boolean => /^(?:Visited_20_)?Internet_20_(?:L|l)ink$/.test(style);

function takeLook(look: Look, attributes: Attributes): void {
  for (const [name, take] of lookAttributes) {
    const value = attributes.get(name);
    if (value !== undefined) take(look, value);
  }
}

const strikes = (look: Look, value: string): void => {
  look.strike = value !== 'none';
};

const lookAttributes: readonly (readonly [string, (look: Look, value: string) => void])[] = [
  [
    'fo:font-weight',
    (look, value) => {
      look.bold = value === 'bold' || Number(value) >= 600;
    },
  ],
  [
    'fo:font-style',
    (look, value) => {
      look.italic = value === 'italic' || value === 'oblique';
    },
  ],
  [
    'style:text-underline-style',
    (look, value) => {
      look.underline = value !== 'none';
    },
  ],
  ['style:text-line-through-type', strikes],
  ['style:text-line-through-style', strikes],
  [
    'text:display',
    (look, value) => {
      look.hidden = value === 'none';
    },
  ],
  [
    'fo:color',
    (look, value) => {
      look.ink = hueOfHex(value);
    },
  ],
  [
    // The window's own colour counts before the one that is written beside it.
    'style:use-window-font-color',
    (look, value) => {
      if (value === 'true') look.ink = null;
    },
  ],
  [
    'fo:background-color',
    (look, value) => {
      look.shade = hueOfHex(value, 'shade');
    },
  ],
  [
    'style:text-position',
    (look, value) => {
      look.position = positionOf(value);
    },
  ],
];

/** `super 58%`, `sub 58%`, `33% 58%`, `-10% 100%`, `0% 100%`: the first word says how high. */
function positionOf(value: string): 'superscript' | 'subscript' | 'baseline' {
  const [first = ''] = value.split(' ');
  const height = Number.parseFloat(first);
  if (first === 'super' || height > 0) return 'superscript';
  return first === 'sub' || height < 0 ? 'subscript' : 'baseline';
}

const alignments = new Map<string, Alignment>([
  ['left', 'start'],
  ['start', 'start'],
  ['center', 'center'],
  ['right', 'end'],
  ['end', 'end'],
  ['justify', 'justify'],
]);

function takeParagraphLook(style: Style, attributes: Attributes): void {
  const pageBreak = attributes.get('fo:break-before');
  if (pageBreak !== undefined) style.startsPage = pageBreak === 'page';
  const align = alignments.get(attributes.get('fo:text-align') ?? '');
  if (align !== undefined) style.align = align;
}
