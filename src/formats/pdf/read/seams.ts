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

const word = /\p{Alphabetic}+(?:[-\u2010\u2011]\p{Alphabetic}+)*/gu;
/** A sign whose font does not tell what it means is a hyphen there, too. */
const halfAtEnd = /(\p{Alphabetic}+(?:[-\u2010\u2011]\p{Alphabetic}+)*)[-\u2010\u00ad\ufffd]$/u;
const hyphenAtEnd = /[-\u2010\u00ad\ufffd]/;
const wordAtStart = /^\p{Alphabetic}+(?:[-\u2010\u2011]\p{Alphabetic}+)*/u;

const plain = (text: string): string => text.toLowerCase().replace(/[\u2010\u2011]/g, '-');

/** The half of a word with which a line ends, without its hyphen. */
const halfOf = (line: string): string | undefined =>
  hyphenAtEnd.test(line.slice(-1)) ? halfAtEnd.exec(line.slice(-80))?.[1] : undefined;

/** `lines` in reading order. Made when it is first asked for: many texts have no hyphen at any line's end. */
export function wordBookOf(lines: readonly string[]): WordBook {
  let made: WordBook | undefined;
  const book = (): WordBook => {
    made ??= wordsIn(lines);
    return made;
  };
  return {
    get words() {
      return book().words;
    },
    get partsWords() {
      return book().partsWords;
    },
  };
}

function wordsIn(lines: readonly string[]): WordBook {
  const words = new Set<string>();
  const seams: [string, string][] = [];
  lines.forEach((line, index) => {
    const before = halfOf(lines[index - 1] ?? '');
    const after = wordAtStart.exec(line.slice(0, 80))?.[0];
    if (before !== undefined && after !== undefined) seams.push([plain(before), plain(after)]);
    const from = before === undefined ? 0 : (after?.length ?? 0);
    const half = halfOf(line);
    const whole = plain(line.slice(from, half === undefined ? line.length : line.length - half.length - 1));
    for (const found of whole.match(word) ?? []) words.add(found);
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

function seamOf(left: string, right: string, book: WordBook): Seam {
  if (/\p{Alphabetic}\u00ad$/u.test(left)) return { drop: 1, between: '' };
  if (/[\u4e00-\u9fff\u3040-\u30ff]$/.test(left) && /^[\u4e00-\u9fff\u3040-\u30ff]/.test(right))
    return { drop: 0, between: '' };
  const before = halfOf(left);
  const after = wordAtStart.exec(right.slice(0, 80))?.[0];
  if (before === undefined || after === undefined)
    return { drop: 0, between: staysClose(left, right) ? '' : ' ' };
  if (/^(?:and|or|to|и|или|және)$/i.test(after)) return { drop: 0, between: ' ' };
  const { words, partsWords } = book;
  const [a, b] = [plain(before), plain(after)];
  if (words.has(`${a}-${b}`)) return { drop: 0, between: '' };
  if (words.has(a + b)) return { drop: 1, between: '' };
  if (/^\p{Uppercase}/u.test(after) || /\p{Uppercase}{2}$/u.test(before)) return { drop: 0, between: '' };
  return { drop: partsWords && !isCompound(a, b, words) ? 1 : 0, between: '' };
}

/** Broken behind the sign of an attribution, `(-` `IND)`, between two years, or inside a symbol or an address of the net. */
function staysClose(left: string, right: string): boolean {
  if (!closeSigns.has(left.charAt(left.length - 1))) return false;
  if (/[^\s/]\/$/.test(left)) return /^[\p{Alphabetic}\p{N}]/u.test(right);
  if (/[A-Z\d]\/(?:Rev|Add)\.$/.test(left)) return /^\d/.test(right);
  if (/[(,;/]\s?[+\-\u2212\u2013]$/.test(left) && /^[A-Z]{2}/.test(right)) return true;
  if (/[\p{Alphabetic}\p{N}][-\u2010]$/u.test(left)) return /^[\p{Alphabetic}\p{N}]/u.test(right);
  return /(?:https?:\/\/|www\.)\S*[/\-_=&?]$/.test(left) && /^\S/.test(right);
}

/** With which such a line ends. */
const closeSigns: ReadonlySet<string> = new Set('/.+-\u2212\u2013\u2010_=&?');

/** Whether the hyphen between two parts is the word's own, in a text that parts words, too. Small letters. */
function isCompound(a: string, b: string, words: WordBook['words']): boolean {
  if (solid.has(a + b) || endings.test(b)) return false;
  if (secondHalves.test(b)) return true;
  if (a.length > 5 && b.length > 5 && /[a-z]$/.test(a) && words.has(b)) return true;
  const [last = a] = /[^-]+$/.exec(a) ?? [];
  if (openPrefixes.test(last)) return words.has(b);
  if (last === 'со') return b.startsWith('координ');
  return (words.has(last) && words.has(b)) || prefixes.test(last);
}

/** Words before a hyphen, never the beginning of a longer one that a line may part. */
const prefixes =
  /^(?:non|counter|anti|multi|well|cross|socio|self|vice|long|short|high|low|онлайн|вице|экс|мало|северо|юго|социально|военно|научно|торгово)$/;

/** With what words end, and no word begins after a hyphen: *high-est*, *self-ish*. */
const endings =
  /^(?:e?st|er|ers|ly|ness|ish|ing|ings|ed|ions?|tions?|sions?|ments?|ties|ty|ble|bly|ably|ally|ence|ance|dom|hood)$/;

/** Also the beginning of many whole words: *ex-ploiting*, *inter-ests*, *pre-venting*. */
const openPrefixes = /^(?:co|inter|post|pre|ex|so|re)$/;

/** What stands behind a hyphen as a word of its own. */
const secondHalves =
  /^(?:based|related|growing|producing|oriented|driven|owned|made|known|wide|ranging|reaching|lasting|standing|sharing|making|building|keeping|taking|trafficking|border|scale|level|term|party|state|governmental|terrorism|terrorist|compliance|proliferation|discrimination|free|being|up|by|step|of|in|либо|нибудь|терроризм\p{Alphabetic}*|член(?:ы|ов|ам|ами|ах|ом|у|а|е)?|қимыл\p{Alphabetic}*|тегеурін\p{Alphabetic}*)(?:-|$)/u;

/** Whole words made of two. */
const solid = new Set(
  'without within into onto upon however therefore thereof thereby hereby herein whereas whereby throughout cannot outside inside overall understand understanding information forward become before behind because another together always already almost also altogether meanwhile moreover nevertheless notwithstanding framework network background workshop worldwide nationwide peacekeeping peacebuilding unknown online offline counterpart counterparts underground'.split(
    ' ',
  ),
);
