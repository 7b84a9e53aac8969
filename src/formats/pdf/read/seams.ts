/**
 * Lines of a paragraph become one styled text. A space goes between them; after a hyphen nothing does, and
 * the hyphen itself goes where it only parted a word: the text writes the word whole elsewhere, or it parts
 * words at other lines' ends and this one is no compound that it knows.
 */

import type { StyledText } from '#domain/document/document';
import { joinStyled, sliceStyled } from '#formats/text/styled';

/** What the text itself tells of its words. */
export interface WordBook {
  /** Small letters, hyphens inside words kept; without the halves of parted words. */
  readonly words: ReadonlySet<string>;
  /** More of the words at line ends were parted than compounds broken. */
  readonly partsWords: boolean;
}

const word = /\p{L}+(?:[-\u2010\u2011]\p{L}+)*/gu;
const halfAtEnd = /(\p{L}+(?:[-\u2010\u2011]\p{L}+)*)[-\u2010\u00ad]$/u;
const hyphenAtEnd = /[-\u2010\u00ad]/;
const wordAtStart = /^\p{L}+(?:[-\u2010\u2011]\p{L}+)*/u;

const plain = (text: string): string => text.toLowerCase().replace(/[\u2010\u2011]/g, '-');

/** The half of a word with which a line ends, without its hyphen. */
const halfOf = (line: string): string | undefined =>
  hyphenAtEnd.test(line.slice(-1)) ? halfAtEnd.exec(line.slice(-80))?.[1] : undefined;

/** `lines` in reading order. */
export function wordBookOf(lines: readonly string[]): WordBook {
  const words = new Set<string>();
  const seams: [string, string][] = [];
  lines.forEach((line, index) => {
    const before = halfOf(lines[index - 1] ?? '');
    const after = wordAtStart.exec(line.slice(0, 80))?.[0];
    if (before !== undefined && after !== undefined) seams.push([plain(before), plain(after)]);
    const from = before === undefined ? 0 : (after?.length ?? 0);
    const half = halfOf(line);
    const whole = plain(line.slice(from, half === undefined ? line.length : line.length - half.length - 1));
    for (const [found] of whole.matchAll(word)) words.add(found);
  });
  const parted = seams.filter(([a, b]) => words.has(a + b) && !words.has(`${a}-${b}`)).length;
  const compound = seams.filter(([a, b]) => words.has(`${a}-${b}`)).length;
  return { words, partsWords: parted > compound };
}

/** The lines as one text. */
export function joinLinesStyled(lines: readonly StyledText[], book: WordBook): StyledText {
  const parts: StyledText[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const { drop, between } = next === undefined ? lastSeam : seamOf(line.text, next.text, book);
    parts.push(drop === 0 ? line : sliceStyled(line, 0, line.text.length - drop));
    if (between !== '') parts.push({ text: between, marks: [] });
  });
  return joinStyled(parts, '');
}

/** Where two lines meet: characters of the first that go, and what comes between. */
interface Seam {
  readonly drop: 0 | 1;
  readonly between: '' | ' ';
}

const lastSeam: Seam = { drop: 0, between: '' };

function seamOf(left: string, right: string, { words, partsWords }: WordBook): Seam {
  if (/\p{L}\u00ad$/u.test(left)) return { drop: 1, between: '' };
  if (/[\u4e00-\u9fff\u3040-\u30ff]$/.test(left) && /^[\u4e00-\u9fff\u3040-\u30ff]/.test(right))
    return { drop: 0, between: '' };
  const before = halfOf(left);
  const after = wordAtStart.exec(right.slice(0, 80))?.[0];
  if (before === undefined || after === undefined)
    return { drop: 0, between: staysClose(left, right) ? '' : ' ' };
  if (/^(?:and|or|to|и|или|және)$/i.test(after)) return { drop: 0, between: ' ' };
  if (/^\p{Lu}/u.test(after)) return { drop: 0, between: '' };
  const [a, b] = [plain(before), plain(after)];
  if (words.has(`${a}-${b}`)) return { drop: 0, between: '' };
  if (words.has(a + b)) return { drop: 1, between: '' };
  const isCompound = /-/.test(a) || (words.has(a) && words.has(b)) || prefixes.test(a);
  return { drop: partsWords && !isCompound ? 1 : 0, between: '' };
}

/** Broken behind the sign of an attribution, `(-` `IND)`, between two years, or inside an address of the net. */
function staysClose(left: string, right: string): boolean {
  if (/[(,;/]\s?[+\-\u2212\u2013]$/.test(left) && /^[A-Z]{2}/.test(right)) return true;
  if (/[\p{L}\p{N}][-\u2010]$/u.test(left)) return /^[\p{L}\p{N}]/u.test(right);
  return /(?:https?:\/\/|www\.)\S*[/\-_=&?]$/.test(left) && /^\S/.test(right);
}

const prefixes =
  /^(?:non|counter|co|anti|multi|well|cross|socio|self|inter|post|pre|ex|vice|long|short|high|low|so|мало|северо|юго|социально|военно|научно|торгово)$/;
