/**
 * What differs between two versions of one text: its paragraphs are paired by their ids, which stay with
 * them through edits, and inside each pair the words are compared. A moved paragraph counts as gone in
 * one place and come in the other.
 */

import type { Block, BlockId, Document } from '#domain/document/document';
import { blockText } from '#domain/document/plainText';
import { matchTokens } from '#domain/notation/edits/matchTokens';
import { allTokensOf, type Token } from '#domain/notation/edits/tokens';

/** A stretch of words: in both, only in the older text, or only in the newer one. */
export interface DiffPiece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** One paragraph of the comparison, in reading order. `label` is the newer one's where it stands in both. */
export interface ComparedBlock {
  readonly id: BlockId;
  readonly kind: 'same' | 'changed' | 'gone' | 'new';
  readonly block: Block['kind'];
  readonly label: string | null;
  readonly pieces: readonly DiffPiece[];
}

/**
 * All paragraphs of both texts in one order. `same` and `gone` pieces of a paragraph joined are its
 * words in `a`; `same` and `new` ones its words in `b`.
 */
export function compareDocuments(a: Document, b: Document): readonly ComparedBlock[] {
  const [left, right] = [a.blocks, b.blocks];
  const matches = matchTokens(idTokens(left), idTokens(right));
  const compared: ComparedBlock[] = [];
  let [i, j] = [0, 0];
  for (const [atA, atB] of [...matches, [left.length, right.length] as const]) {
    compared.push(...left.slice(i, atA).map((block) => alone(block, 'gone')));
    compared.push(...right.slice(j, atB).map((block) => alone(block, 'new')));
    const [old, fresh] = [left[atA], right[atB]];
    [i, j] = [atA + 1, atB + 1];
    if (old !== undefined && fresh !== undefined) compared.push(pair(old, fresh));
  }
  return compared;
}

/**
 * Words that differ: an unchanged text is one `same` piece, an empty one none. Changed words with nothing but
 * white space between are one change, so that a phrase is read as a phrase and not word by word.
 */
export const compareWords = (a: string, b: string): readonly DiffPiece[] => joinPhrases(wordPieces(a, b));

function wordPieces(a: string, b: string): readonly DiffPiece[] {
  const [left, right] = [allTokensOf(a), allTokensOf(b)];
  const pieces: DiffPiece[] = [];
  let [i, j] = [0, 0];
  for (const [atA, atB] of [...matchTokens(left, right), [left.length, right.length] as const]) {
    add(pieces, 'gone', textOf(left.slice(i, atA)));
    add(pieces, 'new', textOf(right.slice(j, atB)));
    add(pieces, 'same', left[atA]?.text ?? '');
    [i, j] = [atA + 1, atB + 1];
  }
  return pieces;
}

function joinPhrases(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const joined: DiffPiece[] = [];
  let [gone, fresh] = ['', ''];
  const flush = () => {
    const shared = sharedEnd(gone, fresh);
    add(joined, 'gone', gone.slice(0, gone.length - shared));
    add(joined, 'new', fresh.slice(0, fresh.length - shared));
    add(joined, 'same', gone.slice(gone.length - shared));
    [gone, fresh] = ['', ''];
  };
  pieces.forEach(({ kind, text }, at) => {
    const next = pieces[at + 1];
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else if (gone !== '' && fresh !== '' && text.trim() === '' && next !== undefined) {
      gone += text;
      fresh += text;
    } else {
      flush();
      add(joined, 'same', text);
    }
  });
  flush();
  return joined;
}

/** How much white space two texts end with alike. */
function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) {
    if (a.at(-1 - length)?.trim() !== '') break;
    length++;
  }
  return length;
}

/** How many paragraphs differ. */
export const countChanges = (compared: readonly ComparedBlock[]): number =>
  compared.filter(({ kind }) => kind !== 'same').length;

const idTokens = (blocks: readonly Block[]): readonly Token[] =>
  blocks.map(({ id }, at) => ({ text: id, from: at, to: at + 1 }));

const labelOf = (block: Block): string | null =>
  block.kind === 'heading' || block.kind === 'paragraph' ? block.label : null;

/** The words without the label, which stands in the margin. */
const wordsOf = (block: Block): string => (block.kind === 'table' ? blockText(block) : block.text);

function pair(old: Block, fresh: Block): ComparedBlock {
  const pieces = compareWords(wordsOf(old), wordsOf(fresh));
  const same = pieces.every(({ kind }) => kind === 'same') && labelOf(old) === labelOf(fresh);
  const kind = same ? 'same' : 'changed';
  return { id: fresh.id, kind, block: fresh.kind, label: labelOf(fresh), pieces };
}

function alone(block: Block, kind: 'gone' | 'new'): ComparedBlock {
  const pieces: DiffPiece[] = [];
  add(pieces, kind, wordsOf(block));
  return { id: block.id, kind, block: block.kind, label: labelOf(block), pieces };
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

function add(pieces: DiffPiece[], kind: DiffPiece['kind'], text: string): void {
  if (text === '') return;
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
  else pieces.push({ kind, text });
}
