/**
 * The clipboard of an own draft, both ways. The view hands over foreign markup as a tree in a document that
 * is never shown; what is copied takes the footnotes along that it calls.
 */

import { DOMParser, Fragment, type Node as ProseNode, Slice } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { schema } from '../../schema';
import { callsOf } from '../order';
import { foreignBlocks } from './foreignBlocks';
import { plainBlocks } from './plainBlocks';

/** Reads markup as blocks; ProseMirror's own reading by its schema's rules is not used. */
class ForeignParser extends DOMParser {
  constructor() {
    super(schema, []);
  }

  override parseSlice(dom: Node): Slice {
    return new Slice(Fragment.from([...foreignBlocks(dom)]), 0, 0);
  }
}

export const clipboardParser: DOMParser = new ForeignParser();

/** ProseMirror's note to itself about open ends; blocks are read whole here. */
export const transformPastedHTML = (html: string): string => html.replace(/\sdata-pm-slice="[^"]*"/g, '');

export const clipboardTextParser = (text: string): Slice =>
  new Slice(Fragment.from([...plainBlocks(text)]), 0, 0);

export function transformCopied(slice: Slice, view: EditorView): Slice {
  const called = new Set<string>();
  slice.content.descendants((node) => {
    const mark = schema.marks.note.isInSet(node.marks);
    if (mark) called.add(mark.attrs.note);
  });
  if (called.size === 0 || callsOf(view.state.doc).length === 0) return slice;
  const notes: ProseNode[] = [];
  view.state.doc.forEach((node) => {
    if (node.type === schema.nodes.footnote && called.has(node.attrs.note)) notes.push(node);
  });
  const inBlocks =
    slice.content.firstChild?.isBlock === true && slice.content.firstChild.type.isInGroup('block');
  return inBlocks ? new Slice(slice.content.append(Fragment.from(notes)), slice.openStart, 0) : slice;
}
