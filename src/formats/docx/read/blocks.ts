/**
 * Stories into blocks: the letterhead first, then the body with each footnote behind the block that
 * calls it, endnotes last. Ids are `b1`, `b2`, … in that order.
 */

import type { Block, StyledText, Warning } from '#domain/document/document';
import { textOf } from '#formats/text/flowItems';
import { linkNotes, typedNote } from '#formats/text/footnotes';
import { joinStyled, sliceStyled, trimStyled } from '#formats/text/styled';
import type { Findings } from './findings';
import type { NoteCall } from './noteCalls';
import type { StoryItem } from './storyItems';

/**
 * Footnotes that somebody typed as paragraphs (`¹ Focusing …`), in a file that has none of Word's own:
 * a text pasted into Word, or converted from a PDF.
 */
export function linkTypedNotes(blocks: readonly Block[]): { blocks: Block[]; warnings: Warning[] } {
  const typed = blocks.map((block): Block => {
    const note = block.kind === 'paragraph' && block.label === null ? typedNote(block.text) : null;
    if (note === null || block.kind !== 'paragraph') return block;
    const { id, source } = block;
    const styled = sliceStyled(block, note.end);
    return { kind: 'footnote', id, ...(source === undefined ? {} : { source }), note: note.note, ...styled };
  });
  return linkNotes(typed);
}

/** The text of notes by their id in the file. */
export interface NoteTexts {
  readonly footnote: ReadonlyMap<string, readonly StoryItem[]>;
  readonly endnote: ReadonlyMap<string, readonly StoryItem[]>;
}

export interface PlacedBlocks {
  readonly blocks: readonly Block[];
  /** The block that each remark begins in, by the remark's id. */
  readonly comments: ReadonlyMap<string, string>;
}

export function blocksOf(items: readonly StoryItem[], notes: NoteTexts, findings: Findings): PlacedBlocks {
  const blocks: Block[] = [];
  const comments = new Map<string, string>();
  const endnotes: { call: NoteCall; at: number }[] = [];
  const nextId = () => `b${blocks.length + 1}`;
  const called = new Set<readonly StoryItem[]>();
  const read = new Map<readonly StoryItem[], NoteText>();
  const addNote = (call: NoteCall, at: number) => {
    const text = notes[call.kind].get(call.id);
    if (text === undefined) {
      findings.add('docx.noteMissing');
      return;
    }
    called.add(text);
    // One note may be called many times.
    const note = read.get(text) ?? noteTextOf(text);
    read.set(text, note);
    for (const comment of note.remarks) comments.set(comment, nextId());
    blocks.push({ kind: 'footnote', id: nextId(), source: { at }, note: call.note, ...note.styled });
  };
  for (const item of items) {
    const id = nextId();
    blocks.push(blockOf(item, id));
    for (const comment of item.remarks) comments.set(comment, id);
    for (const call of item.calls) {
      if (call.kind === 'endnote') endnotes.push({ call, at: item.at });
      else addNote(call, item.at);
    }
  }
  for (const { call, at } of endnotes) addNote(call, at);
  findings.add('docx.noteUncalled', uncalled(notes, called));
  return { blocks, comments };
}

/** Notes with words that stay in the file though their calls have gone: Word does not show them. */
function uncalled(notes: NoteTexts, called: ReadonlySet<readonly StoryItem[]>): number {
  const all = [...notes.footnote.values(), ...notes.endnote.values()];
  return all.filter((items) => items.length > 0 && !called.has(items)).length;
}

function blockOf(item: StoryItem, id: string): Block {
  const source = { at: item.at };
  if (item.kind === 'table') return { kind: 'table', id, source, rows: item.rows };
  const align = item.align === undefined ? {} : { align: item.align };
  const shared = { id, source, ...item.styled, label: item.label, ...align };
  if (item.heading !== null) return { kind: 'heading', level: item.heading, ...shared };
  return { kind: 'paragraph', level: item.level, ...shared };
}

interface NoteText {
  readonly styled: StyledText;
  readonly remarks: readonly string[];
}

const noteTextOf = (items: readonly StoryItem[]): NoteText => ({
  styled: trimStyled(joinStyled(items.map(textOf), '\n')),
  remarks: items.flatMap(({ remarks }) => remarks),
});
