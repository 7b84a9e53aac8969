/**
 * Counts what pdf.js does on behalf of a file, in the few places through which all of it goes, and takes it out of the
 * file's purse. pdf.js passes over most errors and goes on; so what costs most, its reading of tokens, finds nothing more
 * once a budget is spent, and whatever it does then ends by itself. Sources: pdf.js 4.10.38, `src/core/xref.js`,
 * `parser.js`, `cmap.js`, `decode_stream.js`, `document.js`; ISO 32000-1, 7.5 (tables of objects), 9.10.3 (letters of
 * codes); Adobe Technical Note 5411, 1.4.1 (no code has more than 512 bytes of letters).
 */

import type {
  CMapClass,
  DecodeStreamClass,
  Dictionary,
  EvaluatorClass,
  LexerClass,
  PageClass,
  ParserClass,
  XRefClass,
} from './insides';
import { Overspent, type Purse } from './purse';

const current: { purse: Purse | null } = { purse: null };

/** What is done from now on is for this file; null for none whose work is counted. */
export function spendFrom(purse: Purse | null): void {
  current.purse = purse;
}

interface Counted {
  readonly Lexer: LexerClass;
  readonly Parser: ParserClass;
  readonly XRef: XRefClass;
  readonly Page: PageClass;
  readonly CMap: CMapClass;
  readonly DecodeStream: DecodeStreamClass;
  readonly PartialEvaluator: EvaluatorClass;
}

/** Once for each start of the program. */
export function putOurBudgets(parts: Counted): void {
  const { Lexer, Parser, XRef, Page, CMap, DecodeStream, PartialEvaluator } = parts;
  countTokens(Lexer);
  countSearches(Parser);
  countEntries(XRef);
  countRecovery(XRef);
  countPage(Page);
  countCodes(CMap);
  countBytes(DecodeStream);
  countWidths(PartialEvaluator);
  countForms(PartialEvaluator);
}

/** A token of more bytes counts for each of them. */
const shortToken = 16;

function countTokens({ prototype }: LexerClass): void {
  const { getObj } = prototype;
  prototype.getObj = function () {
    const from = this.stream.pos;
    // As at the end of the file.
    if (current.purse?.takeTokens(1) === false) this.currentChar = -1;
    const token = getObj.call(this);
    const long = this.stream.pos - from - shortToken;
    if (long > 0) current.purse?.takeTokens(long);
    return token;
  };
}

/** Bytes that are looked through as fast as a token is read, as a power of two. */
const bytesLookedThrough = 5;

/** A stream that does not end where it says: its end is looked for. */
function countSearches({ prototype }: ParserClass): void {
  const { makeStream } = prototype;
  prototype.makeStream = function (dict, cipher) {
    const { stream } = this.lexer;
    const from = stream.pos;
    try {
      return makeStream.call(this, dict, cipher);
    } finally {
      const [passed, stated] = [stream.pos - from, dict.get('Length')];
      if (typeof stated !== 'number' || Math.abs(passed - stated) > 64)
        current.purse?.takeTokens(Math.max(0, passed) >> bytesLookedThrough);
    }
  };
}

/** Ranges of an index that are read together: pdf.js takes each from the front of the list. */
const rangesAtOnce = 1_000;

function countEntries({ prototype }: XRefClass): void {
  const { readXRefStream, readXRefTable } = prototype;
  prototype.readXRefStream = function (stream) {
    const { streamState } = this;
    const ranges = streamState.entryRanges;
    for (let at = 0; at < ranges.length; at += 2)
      // A table that cannot be read is a damaged one: the objects are looked for.
      current.purse?.afford('entries', Math.max(1, Number(ranges[at + 1])));
    for (let at = 0; at < ranges.length; at += rangesAtOnce) {
      streamState.entryRanges = ranges.slice(at, at + rangesAtOnce);
      readXRefStream.call(this, stream);
    }
  };
  prototype.readXRefTable = function (parser) {
    const { getObj } = parser;
    let read = 0;
    parser.getObj = (...args) => {
      // An entry is three tokens.
      if (++read % 3 === 0) current.purse?.afford('entries', 1);
      return getObj.apply(parser, args);
    };
    try {
      return readXRefTable.call(this, parser);
    } finally {
      parser.getObj = getObj;
    }
  };
}

/** Bytes that looking for objects may read again and again. */
const mostReadAgain = 500_000_000;

/** Where the tables are damaged pdf.js looks for objects itself, and reads what is left of a line behind each of them. */
function countRecovery({ prototype }: XRefClass): void {
  const { parse, indexObjects } = prototype;
  prototype.parse = function (recovery) {
    try {
      return parse.call(this, recovery);
    } catch (error) {
      throw current.purse?.spent === true ? new Overspent() : error;
    }
  };
  prototype.indexObjects = function () {
    const { purse } = current;
    if (purse !== null) {
      const { work, objects } = readAgain(this.stream.bytes);
      if (purse.spent || work > mostReadAgain) purse.close();
      purse.pay('entries', entriesOfFound * objects);
    }
    return indexObjects.call(this);
  };
}

const [o, b, j] = [0x6f, 0x62, 0x6a];

/** An object that has to be looked for costs as much as so many that a table names. */
const entriesOfFound = 4;

/** How many objects there seem to be, and the bytes of all lines, each as often as one begins in it; `<` ends a line, too. */
export function readAgain(bytes: Uint8Array): { readonly work: number; readonly objects: number } {
  let [work, objects, all, from] = [0, 0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const code = bytes[at];
    if (code === o && bytes[at + 1] === b && bytes[at + 2] === j) objects++;
    else if (code === 10 || code === 13 || code === 0x3c) {
      work += objects * (at - from);
      all += objects;
      objects = 0;
      from = at;
    }
  }
  return { work: work + objects * (bytes.length - from), objects: all + objects };
}

function countPage({ prototype }: PageClass): void {
  const content = getterOf(prototype, 'content');
  const annotations = getterOf(prototype, 'annotations');
  Object.defineProperty(prototype, 'content', {
    configurable: true,
    get(this: PageClass['prototype']) {
      const { purse } = current;
      const streams = this.pageDict.get('Contents');
      if (purse !== null && Array.isArray(streams) && streams.length > purse.limits.pdfPageStreams)
        purse.close();
      return content.call(this) as unknown;
    },
  });
  Object.defineProperty(prototype, 'annotations', {
    configurable: true,
    get(this: PageClass['prototype']) {
      const noted = annotations.call(this) as readonly unknown[];
      for (const one of noted) current.purse?.pay('notes', marksOf(this, one));
      return noted;
    },
  });
}

function getterOf(prototype: object, name: string): (this: unknown) => unknown {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (getter === undefined) throw new Error(`pdf.js's pages have no ${name} any more.`);
  return getter;
}

/** What is noted, and each line that it marks; a long remark counts as one for every so many letters. */
function marksOf({ xref }: PageClass['prototype'], one: unknown): number {
  try {
    const noted = xref.fetchIfRef(one) as Partial<Dictionary> | null;
    const [quads, said] = [noted?.get?.('QuadPoints'), noted?.get?.('Contents')];
    const lines = Array.isArray(quads) ? quads.length / 8 : 0;
    return 1 + lines + (typeof said === 'string' ? said.length / lettersOfRemark : 0);
  } catch {
    // What cannot be read is passed over by pdf.js as well.
    return 1;
  }
}

const lettersOfRemark = 1_000;

/** Bytes of letters that a code may stand for. */
const longestLetters = 512;

function countCodes({ prototype }: CMapClass): void {
  const { mapOne, mapBfRange, mapBfRangeToArray, mapCidRange } = prototype;
  const take = (from: number, to: number): boolean =>
    current.purse?.take('codes', Math.max(0, to - from + 1)) !== false;
  prototype.mapOne = function (code, letters) {
    if (take(code, code)) mapOne.call(this, code, short(letters));
  };
  prototype.mapBfRange = function (low, high, letters) {
    const end = shortRange(low, high);
    if (take(low, end)) mapBfRange.call(this, low, end, short(letters));
  };
  prototype.mapBfRangeToArray = function (low, high, letters) {
    if (take(1, letters.length)) mapBfRangeToArray.call(this, low, high, letters.map(short));
  };
  prototype.mapCidRange = function (low, high, number) {
    const end = shortRange(low, high);
    if (take(low, end)) mapCidRange.call(this, low, end, number);
  };
}

/** Some programs let a range end with the highest number there is. */
const longestRange = 0x20000;
const shortRange = (low: number, high: number): number => Math.min(high, low + longestRange - 1);

const short = <T>(letters: T): T =>
  typeof letters === 'string' && letters.length > longestLetters
    ? (letters.slice(0, longestLetters) as T & string)
    : letters;

/** Each letter of a font has a width. A first letter below 0 makes pdf.js keep a dictionary of them. */
function countWidths({ prototype }: EvaluatorClass): void {
  const { translateFont } = prototype;
  prototype.translateFont = async function (facts) {
    const widths = facts.dict.get('Widths');
    if (Array.isArray(widths)) current.purse?.pay('codes', widths.length * (facts.firstChar < 0 ? 10 : 1));
    return translateFont.call(this, facts);
  };
}

/** Drawings inside drawings, where pdf.js walks through a page itself, for its pictures; none is drawn inside itself. */
function countForms({ prototype }: EvaluatorClass): void {
  const { buildFormXObject } = prototype;
  const open = new Set<string>();
  prototype.buildFormXObject = async function (resources, form, ...rest) {
    current.purse?.pay('forms', 1);
    const id = form.dict.objId;
    if (id === null || id === undefined) return buildFormXObject.call(this, resources, form, ...rest);
    if (open.has(id)) throw new Overspent();
    open.add(id);
    try {
      return await buildFormXObject.call(this, resources, form, ...rest);
    } finally {
      open.delete(id);
    }
  };
}

/** How much more than there is pdf.js asks for at once. */
const roomAhead = 8 * 1024 * 1024;

/** How many bytes of a stream are paid for. */
const paid = new WeakMap<object, number>();

function countBytes({ prototype }: DecodeStreamClass): void {
  const { ensureBuffer } = prototype;
  prototype.ensureBuffer = function (wanted) {
    const { purse } = current;
    if (purse !== null) {
      payForStream(this, this.bufferLength);
      if (wanted > purse.limits.pdfStreamBytes + roomAhead) purse.close();
    }
    return ensureBuffer.call(this, wanted);
  };
}

/** For a stream of which `bytes` are unpacked by now; none of them is paid for twice. Throws `Overspent`. */
export function payForStream(stream: object, bytes: number): void {
  const { purse } = current;
  if (purse === null) return;
  const before = paid.get(stream) ?? 0;
  if (bytes === before) return;
  paid.set(stream, bytes);
  if (bytes > purse.limits.pdfStreamBytes) purse.close();
  purse.pay('bytes', bytes - before);
}
