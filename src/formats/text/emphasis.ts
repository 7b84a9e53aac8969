/**
 * `**bold**`, `*italic*`, `***both***` and `~~struck~~` become marks; what does not pair stays in the
 * text as it is, as does a sign behind a backslash. Underscores are left alone: they stand in identifiers and in lines to be filled in.
 *
 * Delimiters pair as in CommonMark 0.31 ("delimiter run", left- and right-flanking), with one stack
 * and one pass, so that a line of a million asterisks takes linear time.
 */

import type { StyledText, StyleMark } from '#domain/document/document';
import { tidyMarks } from './styled';

interface Run {
  readonly character: '*' | '~';
  /** Characters that have not paired yet; they are printed. */
  left: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Marks that begin behind, or end before, this run. */
  readonly starts: Pair[];
  readonly ends: Pair[];
}

interface Pair {
  readonly kind: StyleMark['kind'];
  from: number;
}

type Token = string | Run;

/** The text of a block, its Markdown emphasis as marks. */
export function parseEmphasis(raw: string): StyledText {
  if (!raw.includes('*') && !raw.includes('~~')) return { text: raw, marks: [] };
  const tokens = tokenize(raw);
  pairRuns(tokens.filter((token): token is Run => typeof token !== 'string'));
  return print(tokens);
}

function tokenize(raw: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const match of raw.matchAll(/\\[*~]|\*+|~~/g)) {
    if (match.index > from) tokens.push(raw.slice(from, match.index));
    from = match.index + match[0].length;
    if (match[0].startsWith('\\')) {
      tokens.push(match[0].slice(1));
      continue;
    }
    tokens.push(runOf(match[0], raw[match.index - 1] ?? ' ', raw[from] ?? ' '));
  }
  if (from < raw.length) tokens.push(raw.slice(from));
  return tokens;
}

function runOf(delimiter: string, before: string, after: string): Run {
  const character = delimiter.startsWith('*') ? '*' : '~';
  const leftFlanking = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
  const rightFlanking =
    !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
  // `5*4*3` is arithmetic, not emphasis.
  const insideWord = delimiter === '*' && isWord(before) && isWord(after);
  return {
    character,
    left: delimiter.length,
    opens: leftFlanking && !insideWord,
    closes: rightFlanking && !insideWord,
    starts: [],
    ends: [],
  };
}

const isSpace = (character: string): boolean => /\s/.test(character);
const isWord = (character: string): boolean => /[\p{Alphabetic}\p{N}]/u.test(character);
// Superscript digits call notes; beside a delimiter they are as good as punctuation: ~~words~~¹
const isPunctuation = (character: string): boolean => /[\p{P}\p{S}\p{No}]/u.test(character);

function pairRuns(runs: readonly Run[]): void {
  const open: Run[] = [];
  const waiting = { '*': 0, '~': 0 };
  const pop = () => {
    const run = open.pop();
    if (run) waiting[run.character]--;
  };
  for (const run of runs) {
    while (run.closes && run.left > 0 && waiting[run.character] > 0) {
      while (open.at(-1)?.character !== run.character) pop();
      const opener = open.at(-1);
      if (opener) pairOnce(opener, run);
      if (opener?.left === 0) pop();
    }
    if (run.opens && run.left > 0) {
      open.push(run);
      waiting[run.character]++;
    }
  }
}

function pairOnce(opener: Run, closer: Run): void {
  const width = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
  const pair: Pair = { kind: kindOf(opener.character, width), from: 0 };
  opener.left -= width;
  closer.left -= width;
  opener.starts.push(pair);
  closer.ends.push(pair);
}

const kindOf = (character: '*' | '~', width: number): StyleMark['kind'] =>
  character === '~' ? 'strike' : width === 2 ? 'bold' : 'italic';

function print(tokens: readonly Token[]): StyledText {
  let text = '';
  const marks: StyleMark[] = [];
  for (const token of tokens) {
    if (typeof token === 'string') {
      text += token;
      continue;
    }
    for (const pair of token.ends) marks.push({ kind: pair.kind, from: pair.from, to: text.length });
    text += token.character.repeat(token.left);
    for (const pair of token.starts) pair.from = text.length;
  }
  return { text, marks: tidyMarks(marks, text) };
}
