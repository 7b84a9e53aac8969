/** The elements of WordprocessingML that mean something to the story, by what they do there. */

import type { Finding } from './findings';
import type { Attributes } from './xml';

/** Each begins a story of its own. */
export const roots = new Set(['w:body', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:comment']);

/** Old properties of tracked changes, and settings that hold names like those of the text. */
export const skipped = new Set([
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblGridChange',
  'w:cellMerge',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rubyPr',
]);

export const textElements = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'a:t']);

/** Text boxes; those of drawings that are locked have paragraphs of DrawingML. */
export const boxes = new Set(['w:txbxContent', 'a:txBody']);

export const paragraphs = new Set(['w:p', 'a:p']);

/** Elements that hold runs or text of them, never letters of their own: in a damaged file those are words. */
export const strayPlaces = new Set([
  ...['w:r', 'w:p', 'w:body', 'w:tc', 'w:tr', 'w:tbl', 'w:ins', 'w:del', 'w:hyperlink', 'w:smartTag'],
  ...['w:sdtContent', 'w:customXml', 'w:fldSimple', 'w:txbxContent', 'w:footnote', 'w:endnote', 'w:comment'],
]);

/** Characters that Word writes as elements. */
export const runSigns = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:cr', '\n'],
  ['w:br', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
]);

/** In a run: a new page begins here, because somebody said so or because Word last set the text so. */
export const turnsPage = (name: string, attributes: Attributes): boolean =>
  name === 'w:lastRenderedPageBreak' || (name === 'w:br' && attributes.get('w:type') === 'page');

/** Old properties, kept by Word for whoever rejects a change of looks; those of paragraphs hold old numbers. */
export const formatChanges = new Set([
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:cellMerge',
]);

/** What is said to the person of an element, which is otherwise passed through. */
export function findingOf(name: string, attributes: Attributes): Finding | undefined {
  if (name === 'wp:docPr')
    return isSaid(attributes, 'descr') || isSaid(attributes, 'title') ? 'docx.drawingText' : undefined;
  if (name === 'w:tblCaption' || name === 'w:tblDescription')
    return isSaid(attributes, 'w:val') ? 'docx.tableText' : undefined;
  // Older drawings are one element each, with the words on it.
  if (name.startsWith('v:') && isSaid(attributes, 'alt')) return 'docx.drawingText';
  return noticed.get(name);
}

const isSaid = (attributes: Attributes, name: string): boolean => (attributes.get(name) ?? '').trim() !== '';

const noticed = new Map<string, Finding>([
  ['pic:pic', 'docx.picture'],
  ['v:imagedata', 'docx.picture'],
  ['c:chart', 'docx.chart'],
  ['dgm:relIds', 'docx.chart'],
  ['o:OLEObject', 'docx.embeddedObject'],
  ['w:control', 'docx.embeddedObject'],
  ['w:altChunk', 'docx.embeddedDocument'],
  ['w:subDoc', 'docx.embeddedDocument'],
  ['m:oMath', 'docx.formula'],
]);
