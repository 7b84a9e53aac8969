/** `word/styles.xml`: what a style says about headings, numbers, alignment and typography. */

import type { Alignment } from '#domain/document/document';
import type { Limits } from '#formats/limits';
import type { Package } from './package';
import { readThemeColours, type Theme } from './runColours';
import { type RunProperties, takeRunProperty } from './runProperties';
import { type Attributes, type NodeMeter, parsePart, type XmlHandler } from './xml';

/** What a paragraph, or its style, says. Absent: nothing is said here. */
export interface ParagraphProperties {
  styleId?: string;
  numId?: string;
  /** From 0. */
  ilvl?: number;
  /** From 0 for the highest heading; 9 is body text. */
  outline?: number;
  align?: Alignment;
}

/** A style with all that it inherits. */
export interface ResolvedStyle {
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  /** This style and those it is based on, nearest first. */
  readonly lineage: readonly string[];
}

export interface Styles {
  readonly defaults: RunProperties;
  /** An unknown id, or none, is the default paragraph style. */
  paragraph(id: string | undefined): ResolvedStyle;
  run(id: string | undefined): RunProperties;
  /** The text's own language, `en-GB`; '' where the file does not say. */
  readonly language: string;
  /** The colours that runs call by their names in the theme. */
  readonly theme: Theme;
  /** The numbering that a numbering style names. */
  numberingOf(id: string): string | undefined;
}

interface Style {
  name: string;
  basedOn: string | undefined;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

const empty: ResolvedStyle = { paragraph: {}, run: {}, lineage: [] };

/** The styles of a package; without the part, styles that say nothing. Throws `Refusal`. */
export function readStyles(
  pack: Package,
  parts: { readonly styles: string | null; readonly theme: string | null },
  meter: NodeMeter,
  limits: Limits,
): Styles {
  const part = parts.styles;
  const reader = new StylesReader();
  if (part !== null && pack.has(part)) parsePart(pack, part, reader, meter, limits);
  const { styles, defaults, defaultParagraph } = reader;
  const resolved = new Map<string, ResolvedStyle>();
  let theme: ReturnType<Theme> | undefined;
  const resolve = (id: string | undefined): ResolvedStyle => {
    if (id === undefined || !styles.has(id)) return empty;
    const known = resolved.get(id) ?? resolveStyle(styles, id);
    resolved.set(id, known);
    return known;
  };
  return {
    defaults,
    theme: () => {
      theme ??= readThemeColours(pack, parts.theme, meter, limits);
      return theme;
    },
    paragraph: (id) => resolve(id !== undefined && styles.has(id) ? id : defaultParagraph),
    run: (id) => resolve(id).run,
    language: reader.language,
    numberingOf: (id) => styles.get(id)?.paragraph.numId,
  };
}

/** Walks up `basedOn`; a circle ends where it closes. */
function resolveStyle(styles: ReadonlyMap<string, Style>, id: string): ResolvedStyle {
  const lineage: string[] = [];
  let paragraph: ParagraphProperties = {};
  let run: RunProperties = {};
  let at: string | undefined = id;
  while (at !== undefined && !lineage.includes(at) && lineage.length < deepestLineage) {
    const style = styles.get(at);
    if (style === undefined) break;
    lineage.push(at);
    paragraph = { ...named(style), ...style.paragraph, ...paragraph };
    run = { ...style.run, ...(isLink(style) && linkLook), ...run };
    at = style.basedOn;
  }
  return { paragraph, run, lineage };
}

/** Word itself gives up at ten or so; the bound keeps a hostile chain linear. */
const deepestLineage = 50;

/** Built-in headings say their level by name, in English whatever Word's language is. */
function named(style: Style): ParagraphProperties {
  const level = /^heading ([1-9])$/i.exec(style.name)?.[1];
  if (level !== undefined) return { outline: Number(level) - 1 };
  if (/^title$/i.test(style.name)) return { outline: 0 };
  return /^subtitle$/i.test(style.name) ? { outline: 1 } : {};
}

/** What is blue and underlined because it can be clicked means nothing by it. */
const linkLook: RunProperties = { ink: null, underline: false };

const isLink = ({ name }: Style): boolean => /^(?:followed ?hyperlink|hyperlink|internet link)$/i.test(name);

class StylesReader implements XmlHandler {
  readonly styles = new Map<string, Style>();
  readonly defaults: RunProperties = {};
  defaultParagraph: string | undefined;
  language = '';
  private style: Style | null = null;
  private readonly path: string[] = [];

  open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1);
    const place = this.path.at(-2);
    this.path.push(name);
    if (name === 'w:style') this.begin(attributes);
    else if (parent === 'w:rPr' && place === 'w:rPrDefault') this.takeDefault(name, attributes);
    else if (this.style === null) return;
    else if (parent === 'w:rPr' && place === 'w:style') takeRunProperty(this.style.run, name, attributes);
    else if (name === 'w:name') this.style.name = attributes.get('w:val') ?? '';
    else if (name === 'w:basedOn') this.style.basedOn = attributes.get('w:val');
    else if (parent === 'w:pPr' || parent === 'w:numPr') {
      takeParagraphProperty(this.style.paragraph, name, attributes);
    }
  }

  close(name: string): void {
    this.path.pop();
    if (name === 'w:style') this.style = null;
  }

  text(): void {
    // Styles say all they say in attributes.
  }

  private takeDefault(name: string, attributes: Attributes): void {
    if (name === 'w:lang') this.language = attributes.get('w:val') ?? '';
    else takeRunProperty(this.defaults, name, attributes);
  }

  private begin(attributes: Attributes): void {
    const id = attributes.get('w:styleId') ?? '';
    this.style = { name: '', basedOn: undefined, paragraph: {}, run: {} };
    this.styles.set(id, this.style);
    const isDefault = ['1', 'true', 'on'].includes(attributes.get('w:default') ?? '0');
    if (isDefault && attributes.get('w:type') === 'paragraph') this.defaultParagraph = id;
  }
}

const alignments = new Map<string, Alignment>([
  ['left', 'start'],
  ['start', 'start'],
  ['center', 'center'],
  ['right', 'end'],
  ['end', 'end'],
  ['both', 'justify'],
  ['distribute', 'justify'],
]);

/** Takes one child of `w:pPr` or `w:numPr` into `properties`. */
export function takeParagraphProperty(
  properties: ParagraphProperties,
  name: string,
  attributes: Attributes,
): void {
  const value = attributes.get('w:val');
  if (value === undefined) return;
  if (name === 'w:pStyle') properties.styleId = value;
  else if (name === 'w:numId') properties.numId = value;
  else if (name === 'w:ilvl') properties.ilvl = wholeNumber(value);
  else if (name === 'w:outlineLvl') properties.outline = wholeNumber(value);
  else if (name === 'w:jc') {
    const align = alignments.get(value);
    if (align !== undefined) properties.align = align;
  }
}

/** A decimal from 0; what is none counts as 0. */
export function wholeNumber(value: string | undefined): number {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
