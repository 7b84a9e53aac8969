/**
 * What a reader of a tagged PDF would miss in its structure: the tree of tags, the way back to it from the pages, and
 * the order of headings in reading order.
 *
 * Source: ISO 14289-1, 7.1 (tags, title shown), 7.4.2 (headings), 7.9 (notes); ISO 32000-1, 14.7.4.4 (parent tree) and
 * 14.8.4 (standard structure types).
 */

import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';

/** One English sentence each; empty for a sound tree. `isForReaders`: also what only PDF/UA-1 asks for. */
export function structureFaults(file: PDFDocument, isForReaders = true): readonly string[] {
  const root = file.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (root === undefined) return [];
  const elements = elementsOf(root);
  const faults: string[] = [];
  const viewer = file.catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
  if (isForReaders && viewer?.get(PDFName.of('DisplayDocTitle'))?.toString() !== 'true')
    faults.push('A reader would show the name of the file instead of its title.');
  if (elements.length === 0) faults.push('The tree of tags is empty.');
  const strange = strangeTypes(root, elements);
  if (strange.length > 0) faults.push(`Tags of no known kind: ${strange.join(', ')}.`);
  const orphans = elements.filter(({ dict }) => !(dict.lookup(PDFName.of('P')) instanceof PDFDict)).length;
  if (orphans > 0) faults.push(`${orphans} tags do not say where they hang.`);
  const lost = pagesWithoutWayBack(file, root);
  if (lost > 0) faults.push(`On ${lost} pages marked words lead to no tag.`);
  if (headingsSkip(elements)) faults.push('A heading skips a level.');
  const nameless = elements.filter(({ kind, dict }) => kind === 'Note' && !dict.has(PDFName.of('ID'))).length;
  if (nameless > 0) faults.push(`${nameless} notes have no name of their own.`);
  return faults;
}

interface Element {
  readonly kind: string;
  readonly dict: PDFDict;
}

/** Every element in reading order. A tree that goes in a circle is walked once. */
function elementsOf(root: PDFDict): readonly Element[] {
  const found: Element[] = [];
  const seen = new Set<PDFDict>([root]);
  const stack: PDFObject[] = childrenOf(root);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const dict = next instanceof PDFRef ? root.context.lookup(next) : next;
    if (!(dict instanceof PDFDict) || seen.has(dict)) continue;
    seen.add(dict);
    const kind = dict.lookup(PDFName.of('S'));
    // What marks words or names an object of the page has no kind.
    if (!(kind instanceof PDFName)) continue;
    found.push({ kind: kind.decodeText(), dict });
    stack.push(...childrenOf(dict));
  }
  return found;
}

/** The last child first, so that a stack gives them in order. */
function childrenOf(dict: PDFDict): PDFObject[] {
  const kids = dict.lookup(PDFName.of('K'));
  if (kids instanceof PDFArray) return kids.asArray().reverse();
  return kids instanceof PDFDict ? [kids] : [];
}

const standardTypes = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
   Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu RB RT RP WT WP Figure
   Formula Form`.split(/\s+/),
);

function strangeTypes(root: PDFDict, elements: readonly Element[]): readonly string[] {
  const roles = root.lookupMaybe(PDFName.of('RoleMap'), PDFDict);
  const kinds = [...new Set(elements.map(({ kind }) => kind))];
  return kinds.filter((kind) => !standardTypes.has(kind) && !(roles?.has(PDFName.of(kind)) ?? false));
}

/** Pages whose number in the parent tree is not there, or leads to something that is no tag. */
function pagesWithoutWayBack(file: PDFDocument, root: PDFDict): number {
  const ways = numberTree(root.lookupMaybe(PDFName.of('ParentTree'), PDFDict));
  return file.getPages().filter(({ node }) => {
    const number = node.get(PDFName.of('StructParents'));
    if (!(number instanceof PDFNumber)) return false;
    const way = ways.get(number.asNumber());
    const list = way instanceof PDFRef ? root.context.lookup(way) : way;
    if (!(list instanceof PDFArray)) return true;
    return list.asArray().some((entry) => {
      const tag = entry instanceof PDFRef ? root.context.lookup(entry) : entry;
      return !(tag instanceof PDFDict) || !(tag.lookup(PDFName.of('S')) instanceof PDFName);
    });
  }).length;
}

/** The entries of a number tree. Source: ISO 32000-1, 7.9.7. */
function numberTree(root: PDFDict | undefined): ReadonlyMap<number, PDFObject> {
  const found = new Map<number, PDFObject>();
  const stack = root === undefined ? [] : [{ node: root, depth: 0 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, depth } = next;
    const pairs = node.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const [key, value] = [pairs[at], pairs[at + 1]];
      if (key instanceof PDFNumber && value !== undefined) found.set(key.asNumber(), value);
    }
    if (depth > 30) continue;
    for (const kid of node.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []) {
      const inner = kid instanceof PDFRef ? node.context.lookup(kid) : kid;
      if (inner instanceof PDFDict) stack.push({ node: inner, depth: depth + 1 });
    }
  }
  return found;
}

/** In reading order: a heading is at most one level below the one before it, and the first is of level 1. */
function headingsSkip(elements: readonly Element[]): boolean {
  let above = 0;
  return elements.some(({ kind }) => {
    const level = Number(/^H([1-6])$/.exec(kind)?.[1] ?? 0);
    if (level === 0) return false;
    const skips = level > above + 1;
    above = level;
    return skips;
  });
}
