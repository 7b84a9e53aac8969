/** The elements of OpenDocument that mean something to the walk through the text, by what they do there. */

import type { OdtFinding } from './findings';

/** Not text of the document, though some hold paragraphs. */
export const skipped = new Set([
  'office:forms',
  'office:scripts',
  'office:event-listeners',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:dde-connection-decls',
  'text:alphabetical-index-auto-mark-file',
  'text:table-of-content-source',
  'text:illustration-index-source',
  'text:table-index-source',
  'text:object-index-source',
  'text:user-index-source',
  'text:alphabetical-index-source',
  'text:bibliography-source',
  'text:ruby-text',
  'text:script',
  'svg:title',
  'svg:desc',
  'table:title',
  'table:desc',
  'draw:object',
  'draw:object-ole',
  'draw:applet',
  'draw:plugin',
  'draw:image-map',
]);

/** What a person is told of a drawing or a table who does not see it, and how it is said that this is left out. */
export const descriptions: ReadonlyMap<string, OdtFinding> = new Map([
  ['svg:title', 'odt.drawingText'],
  ['svg:desc', 'odt.drawingText'],
  ['table:title', 'odt.tableText'],
  ['table:desc', 'odt.tableText'],
]);

/** Shapes with paragraphs of their own, drawn inside or beside a paragraph. */
export const boxes = new Set([
  'draw:text-box',
  'draw:custom-shape',
  'draw:rect',
  'draw:ellipse',
  'draw:circle',
  'draw:line',
  'draw:polyline',
  'draw:polygon',
  'draw:regular-polygon',
  'draw:path',
  'draw:connector',
  'draw:caption',
  'draw:measure',
]);

/** A page's number belongs to the page, not to the text. */
export const pageFields = new Set(['text:page-number', 'text:page-count', 'text:page-continuation']);

export const paragraphs = new Set(['text:p', 'text:h']);

/** What holds paragraphs, or parts of them, and never letters of its own. */
const holders = new Set([
  ...['office:text', 'text:section', 'text:list', 'text:list-item', 'text:list-header', 'text:index-body'],
  ...['table:table', 'table:table-row', 'table:table-cell', 'table:covered-table-cell', 'draw:text-box'],
  ...['text:span', 'text:a', 'text:note-body', 'text:deletion'],
]);

/** True where letters are words of the text though no paragraph is open: straight in what holds paragraphs, or in a field there. */
export const holdsStray = (path: readonly string[]): boolean =>
  holders.has(path.at(-1) ?? '') || (holders.has(path.at(-2) ?? '') && /^text:/.test(path.at(-1) ?? ''));

/** Each begins a flow of its own at the root of a part. */
export const roots = new Set([
  'office:text',
  'style:header',
  'style:header-first',
  'style:header-left',
  'style:footer',
  'style:footer-first',
  'style:footer-left',
  'loext:header-first',
  'loext:footer-first',
]);

/** What is said to the person of an element; `path` are the elements around it. Null for nothing. */
export function noticed(name: string, path: readonly string[]): OdtFinding | null {
  if (name === 'draw:image') return path.includes('draw:object') ? null : 'odt.picture';
  if (name === 'draw:object' || name === 'draw:object-ole') return 'odt.embeddedObject';
  if (name === 'draw:text-box') return 'odt.textBox';
  return name === 'text:script' ? 'odt.script' : null;
}
