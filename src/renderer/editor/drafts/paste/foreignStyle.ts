/**
 * What the markup of word processors means, read from attributes alone: Word (`mso-…`), LibreOffice, Google
 * Docs and browsers. Nothing of their looks is taken over but bold, italic, underline, strike, raised
 * and lowered letters, headings, lists, and alignment.
 */

import type { Alignment, ListStyle } from '#domain/document/document';
import type { DraftMark } from '../draftEdit';

/** A declaration of the `style` attribute, in small letters; empty where it has none. */
export function styleOf(element: Element, name: string): string {
  const style = element.getAttribute('style') ?? '';
  const found = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]*)`, 'i').exec(style);
  return (found?.[1] ?? '').trim().toLowerCase();
}

const classOf = (element: Element): string => (element.getAttribute('class') ?? '').toLowerCase();

const skippedTags = new Set([
  'style',
  'script',
  'meta',
  'link',
  'title',
  'head',
  'xml',
  'del',
  'noscript',
  'template',
  'object',
  'iframe',
  'svg',
  'img',
  'colgroup',
]);

/** Never words: styles, hidden text, what somebody deleted or remarked, the numbers that Word writes before an item. */
export const isSkipped = (element: Element): boolean =>
  skippedTags.has(element.localName) ||
  styleOf(element, 'display') === 'none' ||
  styleOf(element, 'mso-hide') === 'all' ||
  styleOf(element, 'mso-list') === 'ignore' ||
  /^comment(-list)?$/.test(styleOf(element, 'mso-element')) ||
  /^(w|v|m|o):(?!p$)/.test(element.localName) ||
  /\b(msodel|msocomoff|msocomtxt|msocomanchor|msocommentreference)\b/.test(classOf(element));

type Switches = Partial<Record<DraftMark, boolean>>;

const markTags: Readonly<Record<string, DraftMark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  sup: 'superscript',
  sub: 'subscript',
};

/** What an element turns on or off for the words inside it. */
export function marksOf(element: Element): Switches {
  const tag = markTags[element.localName];
  // Word writes its tracked insertions as `ins`, and they are just words.
  const byTag: Switches = tag && element.localName !== 'ins' ? { [tag]: true } : {};
  return { ...byTag, ...weightOf(element), ...slantOf(element), ...linesOf(element), ...heightOf(element) };
}

function weightOf(element: Element): Switches {
  const weight = styleOf(element, 'font-weight');
  return weight === '' ? {} : { bold: /^(bold|bolder|[6-9]00)$/.test(weight) };
}

function slantOf(element: Element): Switches {
  const slant = styleOf(element, 'font-style');
  return slant === '' ? {} : { italic: slant === 'italic' || slant === 'oblique' };
}

function linesOf(element: Element): Switches {
  const lines = `${styleOf(element, 'text-decoration')} ${styleOf(element, 'text-decoration-line')}`;
  if (element.localName === 'a') return {};
  return {
    ...(lines.includes('underline') && { underline: true }),
    ...(lines.includes('line-through') && { strike: true }),
  };
}

function heightOf(element: Element): Switches {
  const height = styleOf(element, 'vertical-align');
  if (height === 'super') return { superscript: true };
  return height === 'sub' ? { subscript: true } : {};
}

/** From 1; null for what is no heading. */
export function headingLevel(element: Element): number | null {
  const byTag = /^h([1-6])$/.exec(element.localName)?.[1];
  if (byTag) return Math.min(Number(byTag), 3);
  if (element.localName !== 'p') return null;
  const name = classOf(element);
  if (/\bmsotitle\b/.test(name)) return 1;
  const outline = /^([1-9])$/.exec(styleOf(element, 'mso-outline-level'))?.[1];
  return outline ? Math.min(Number(outline), 3) : null;
}

const alignments: Readonly<Record<string, Alignment>> = {
  center: 'center',
  right: 'end',
  justify: 'justify',
};

export const alignOf = (element: Element): Alignment | null =>
  alignments[styleOf(element, 'text-align') || (element.getAttribute('align') ?? '').toLowerCase()] ?? null;

/** Where a paragraph of Word stands in a list: `mso-list: l0 level2 lfo1`. Level from 0. */
export function wordListLevel(element: Element): number | null {
  const level = /\blevel(\d)/.exec(styleOf(element, 'mso-list'))?.[1];
  return level === undefined ? null : Math.max(0, Number(level) - 1);
}

/** The style that a printed number is of; `before`: the style of the item before it at its level. */
export function styleOfLabel(label: string, before: ListStyle | null): ListStyle {
  const bare = label.trim().replace(/^\(/, '');
  if (/^\d+\.\d/.test(bare)) return 'outline';
  if (/^\d/.test(bare)) return 'decimal';
  if (/^[ivxlc]+[.)]/.test(bare) && before !== 'letter') return 'roman';
  if (/^[IVXLC]+[.)]/.test(bare) && before !== 'letter') return 'upper-roman';
  return /^\p{L}{1,2}[.)]/u.test(bare) && !/^o$/.test(bare) ? 'letter' : 'bullet';
}

const listTypes: Readonly<Record<string, ListStyle>> = {
  '1': 'decimal',
  a: 'letter',
  A: 'letter',
  i: 'roman',
  I: 'upper-roman',
  decimal: 'decimal',
  'lower-alpha': 'letter',
  'upper-alpha': 'letter',
  'lower-latin': 'letter',
  'lower-roman': 'roman',
  'upper-roman': 'upper-roman',
};

/** Of `ul` and `ol`. */
export function htmlListStyle(list: Element, item: Element): ListStyle {
  if (list.localName === 'ul') return 'bullet';
  const said = styleOf(item, 'list-style-type') || styleOf(list, 'list-style-type');
  return listTypes[said] ?? listTypes[list.getAttribute('type') ?? ''] ?? 'decimal';
}

/** The id that a call or the sign before a note's words points at, endnotes with an `e` before it; null for other links. */
export function noteTarget(
  element: Element,
): { readonly kind: 'call' | 'back'; readonly note: string } | null {
  if (element.localName !== 'a') return null;
  const href = element.getAttribute('href') ?? '';
  const call = /#_(ftn|edn)(\d+)$/.exec(href) ?? /#sd(foot|end)note(\d+)sym$/.exec(href);
  if (call) return { kind: 'call', note: noteOf(call) };
  const back = /#_(ftn|edn)ref(\d+)$/.exec(href) ?? /#sd(foot|end)note(\d+)anc$/.exec(href);
  return back ? { kind: 'back', note: noteOf(back) } : null;
}

/** Footnotes and endnotes are counted apart, so that both have a first one. */
const noteOf = ([, kind = '', number = '']: RegExpExecArray): string =>
  kind.startsWith('e') ? `e${number}` : number;

/** The id of the note whose words an element holds, as `noteTarget` has it; null for all others. */
export function noteHeld(element: Element): string | null {
  const id = element.getAttribute('id') ?? '';
  const held = /^(ftn|edn)(\d+)$/.exec(id) ?? /^sd(foot|end)note(\d+)$/.exec(id);
  return held && noteOf(held);
}
