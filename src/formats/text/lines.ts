/**
 * The lines of a text file, whatever ends them: CRLF, CR, LF, NEL, the Unicode line and paragraph
 * separators. A form feed ends a page and counts as a blank line.
 */

export interface Line {
  /** Without indentation and without white space at the end; a tab inside a table row stays. */
  readonly text: string;
  /** From 1. */
  readonly at: number;
  /** Columns of white space before the first character; a tab counts 4. */
  readonly indent: number;
  /** Markdown's two spaces (or a backslash) at the end: the break is meant. */
  readonly hardBreak: boolean;
}

const lineEnd = /\r\n|[\r\n\u0085\u2028\u2029]/;

/** Non-blank lines in chunks that blank lines part; no chunk is empty. */
export function chunksOfLines(text: string): Line[][] {
  const chunks: Line[][] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) chunks.push(open);
    open = [];
  };
  text.split(lineEnd).forEach((raw, index) => {
    raw.split('\f').forEach((piece, ordinal) => {
      if (ordinal > 0) close();
      if (piece.trim() === '') close();
      else open.push(lineOf(piece, index + 1));
    });
  });
  close();
  return chunks;
}

function lineOf(raw: string, at: number): Line {
  const tabbed = raw.includes('\t');
  // In a tabbed row an empty first or last cell is white space that means something.
  const body = tabbed ? raw : raw.trim();
  const lead = /^[ \t\u00a0]*/.exec(raw)?.[0] ?? '';
  return {
    text: body,
    at,
    indent: [...lead].reduce((sum, character) => sum + (character === '\t' ? 4 : 1), 0),
    hardBreak: / {2}$/.test(raw),
  };
}
