/**
 * Streaming XML of one part: elements open and close, text comes between; nothing is kept. Names
 * are given by the prefix that Word itself uses (`w:p`), whatever prefix the file chose. A document
 * type is refused, which also rules out entities; depth and number of elements have budgets.
 */

import { SaxesParser } from 'saxes';
import type { Limits } from '#formats/limits';
import { type Attributes, NameScopes, type Prefixes } from './nameScopes';
import type { Package } from './package';
import { Refusal } from './refusal';

export type { Attributes, Prefixes } from './nameScopes';

export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Elements read so far in all parts of a file. */
export interface NodeMeter {
  nodes: number;
}

/** Transitional (ECMA-376 1st edition) and strict (ISO 29500) names of the same vocabularies. */
const prefixes: Prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'pr'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
]);

/** Reads a part to its end; `names` are Word's unless another format brings its own. Throws `Refusal`. */
export function parsePart(
  pack: Package,
  part: string,
  handler: XmlHandler,
  meter: NodeMeter,
  limits: Limits,
  names: Prefixes = prefixes,
): void {
  const parser = parserFor(part, handler, meter, limits, names);
  let decoder: TextDecoder | null = null;
  const write = (bytes: Uint8Array, more: boolean) => {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    parser.write(decodeSome(decoder, bytes, more, part));
  };
  pack.read(part, (bytes) => write(bytes, true));
  write(new Uint8Array(0), false);
  parser.close();
}

/** Parts are UTF-8 unless a byte order mark says UTF-16; nothing else is allowed in a package. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function decodeSome(decoder: TextDecoder, bytes: Uint8Array, more: boolean, part: string): string {
  try {
    return decoder.decode(bytes, { stream: more });
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal('docx.xml.broken', { part });
    throw error;
  }
}

function parserFor(part: string, handler: XmlHandler, meter: NodeMeter, limits: Limits, known: Prefixes) {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  const scopes = new NameScopes(known);
  const broken = () => new Refusal('docx.xml.broken', { part });
  parser.on('error', () => {
    throw broken();
  });
  parser.on('doctype', () => {
    throw new Refusal('docx.xml.doctype', { part });
  });
  parser.on('attribute', ({ name, value }) => scopes.attribute(name, value));
  parser.on('opentag', (tag) => {
    const element = scopes.begin(tag.name, tag.attributes);
    if (element === null) throw broken();
    if (scopes.depth > limits.xmlDepth)
      throw new Refusal('docx.xml.tooDeep', { part, limit: limits.xmlDepth });
    if (++meter.nodes > limits.xmlNodes)
      throw new Refusal('docx.xml.tooManyNodes', { limit: limits.xmlNodes });
    handler.open(element.name, element.attributes);
  });
  parser.on('closetag', () => handler.close(scopes.end()));
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  return parser;
}
