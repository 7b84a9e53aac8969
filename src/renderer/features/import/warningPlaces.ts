/**
 * Where a warning leads to that names no paragraph itself: one of the note to the sentence, the version or the list that it speaks of,
 * one of an author to his first change, one of pages to the first of them. What speaks of the whole file leads nowhere.
 */

import type { CircularNote, NoteVersion, Reading } from '#domain/circular/circular';
import { numberOfUntitled } from '#domain/circular/warnings';
import type { Block, BlockId, ReadAuthor, Warning } from '#domain/document/document';
import { blockText } from '#domain/document/plainText';
import { pagesIn } from '#formats/scan/pagesWithoutText';

/** As the file was received: a paragraph keeps its name whatever is put right later. */
export interface ReceivedFile {
  readonly reading: Pick<Reading, 'note' | 'documents'>;
  readonly original: readonly Block[];
  readonly authors: readonly ReadAuthor[];
}

export type PlaceOfWarning = (warning: Warning) => BlockId | null;

export function placesOfWarnings({ reading, original, authors }: ReceivedFile): PlaceOfWarning {
  const { note } = reading;
  // Looked for once, and only where somebody asks: a file may have twenty thousand authors.
  let changes: ReadonlyMap<string, BlockId> | null = null;
  const changedBy = (code: string | null): BlockId | null => {
    changes ??= firstChanges(original, authors);
    return (code === null ? changes.values().next().value : changes.get(code)) ?? null;
  };
  return (warning) => {
    const { code, block, facts = {} } = warning;
    if (block !== undefined) return block;
    if (code === 'tracked.authorUnknown') return changedBy(String(facts.code));
    if (code.endsWith('.trackedChanges')) return changedBy(null);
    if (code === 'note.documentExtra') return headOf(reading, String(facts.name));
    if (code.startsWith('note.') && note !== null) return placeInNote(note, warning);
    const [page] = pagesIn(warning);
    return page === undefined ? null : (original.find(({ source }) => (source?.at ?? 0) >= page)?.id ?? null);
  };
}

const signed = /[+\p{Pd}\u2212]\s?(\p{Uppercase}{2,10})/gu;

/** The first paragraph with a change of each author, by the author's code, in the order of the text. */
function firstChanges(blocks: readonly Block[], authors: readonly ReadAuthor[]): Map<string, BlockId> {
  const codes = new Set(authors.map(({ code }) => code));
  const found = new Map<string, BlockId>();
  for (const block of blocks) {
    for (const [, code = ''] of blockText(block).matchAll(signed))
      if (codes.has(code) && !found.has(code)) found.set(code, block.id);
  }
  return found;
}

/** *“Draft Decision”*, or *Enclosed text 2* where it has no title. */
function headOf({ documents }: ReceivedFile['reading'], name: string): BlockId | null {
  const number = numberOfUntitled(name);
  const meant = documents.find(({ title }, at) => `“${title}”` === name || at + 1 === number);
  return meant?.blocks[0]?.id ?? null;
}

const quotedFacts = ['sentence', 'symbol', 'entry'] as const;
const enclosureLine = /enclos|прилож|қосымша/iu;

/** What stands in no version leads to the head of the note, where it would be. */
function placeInNote({ versions }: CircularNote, { code, facts = {} }: Warning): BlockId | null {
  const own = versions.filter(({ language }) => facts.language === undefined || language === facts.language);
  const words = quotedFacts.map((name) => facts[name]).find((value) => value !== undefined);
  const found =
    words !== undefined
      ? blockWith(own, (text) => text.includes(plain(String(words))))
      : code === 'note.pagesInOneLanguage' || code === 'note.enclosureMissing'
        ? blockWith(own, (text) => enclosureLine.test(text) && /\d/.test(text))
        : null;
  return found ?? own[0]?.blocks[0]?.id ?? versions[0]?.blocks[0]?.id ?? null;
}

const blockWith = (versions: readonly NoteVersion[], isMeant: (text: string) => boolean): BlockId | null =>
  versions.flatMap(({ blocks }) => blocks).find((block) => isMeant(plain(blockText(block))))?.id ?? null;

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
