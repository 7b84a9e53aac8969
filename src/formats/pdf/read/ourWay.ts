/**
 * What reading puts in the place of parts of pdf.js, for it alone: the walk over a page's commands, unpacking by the
 * runtime where it has a way of its own, and fonts as they lie in the file. pdf.js makes each font anew for a browser to
 * draw with; here none is drawn. Files that are opened for their pictures keep pdf.js's own walk.
 */

import { inflated } from '#formats/inflater';
import { keepContent } from './contentStreams';
import type {
  Evaluator,
  EvaluatorClass,
  FlateStreamClass,
  FontClass,
  PackedStream,
  PlainStream,
} from './insides';
import { payForStream } from './ourBudgets';
import { type Mended, mendPdfJs } from './ourMends';

/**
 * Pictures are not looked at: with at most 0 pixels none is decoded. But some fonts draw each letter as a small
 * picture, and without it pdf.js would drop the font and its letters. For such fonts it copies the options, and
 * a copy has own properties only: so this one is inherited.
 */
export const noPictures = { maxImageSize: 0 };

interface WorkingHalf extends Mended {
  readonly PartialEvaluator: EvaluatorClass;
  readonly FlateStream: FlateStreamClass;
  readonly Font: FontClass;
}

let isOurWay = false;

/** False where it was done before. */
export function putOurWay(half: WorkingHalf): boolean {
  if (isOurWay) return false;
  isOurWay = true;
  walkOurWay(half.PartialEvaluator);
  unpackOurWay(half.FlateStream);
  leaveFonts(half.Font);
  mendPdfJs(half);
  return true;
}

function walkOurWay({ prototype }: EvaluatorClass): void {
  const { getOperatorList, hasBlendModes } = prototype;
  prototype.getOperatorList = function (request) {
    return (wantsPictures(this) ? getOperatorList : keepContent).call(this, request);
  };
  prototype.hasBlendModes = function (this: Evaluator, ...args: unknown[]) {
    return wantsPictures(this) && hasBlendModes.apply(this, args);
  };
}

const wantsPictures = ({ options }: Evaluator): boolean => options.maxImageSize !== noPictures.maxImageSize;

/** The whole stream at once; one that the runtime cannot unpack is left to pdf.js, which saves what can be saved. */
function unpackOurWay({ prototype }: FlateStreamClass): void {
  const { readBlock } = prototype;
  prototype.readBlock = function () {
    const whole = this.bufferLength === 0 && !this.eof ? unpacked(this) : null;
    if (whole === null) return readBlock.call(this);
    payForStream(this, whole.length);
    this.buffer = whole;
    this.bufferLength = whole.length;
    this.eof = true;
  };
}

function unpacked({ str }: PackedStream): Uint8Array | null {
  return isPlain(str) ? inflated(str.bytes.subarray(str.pos, str.end), Number.POSITIVE_INFINITY) : null;
}

const isPlain = (stream: PackedStream['str']): stream is PlainStream =>
  'bytes' in stream && stream.bytes instanceof Uint8Array && 'pos' in stream && 'end' in stream;

/** Only where the file itself says what the letters are: pdf.js may learn it from the font where it does not. */
function leaveFonts({ prototype }: FontClass): void {
  const { checkAndRepair } = prototype;
  prototype.checkAndRepair = function (name, file, properties) {
    const isLeft = properties.hasIncludedToUnicodeMap === true && isTrueType(file);
    return isLeft ? new Uint8Array(0) : checkAndRepair.call(this, name, file, properties);
  };
}

/** TrueType with TrueType's own shapes (OpenType 1.9, "Organization of an OpenType font"); `CFF ` has other widths. */
function isTrueType(file: PlainStream): boolean {
  const head = file.peekBytes(12);
  const version = ((head[0] ?? 0) << 24) | ((head[1] ?? 0) << 16) | ((head[2] ?? 0) << 8) | (head[3] ?? 0);
  const tables = ((head[4] ?? 0) << 8) | (head[5] ?? 0);
  if (version !== 0x00010000 || tables > mostTables) return false;
  const directory = file.peekBytes(12 + 16 * tables);
  for (let at = 12; at + 4 <= directory.length; at += 16) {
    if (directory[at] === 0x43 && directory[at + 1] === 0x46 && directory[at + 2] === 0x46) return false;
  }
  return true;
}

const mostTables = 64;
