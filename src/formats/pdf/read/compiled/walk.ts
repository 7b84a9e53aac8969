/**
 * Walks over the content streams of a page: follows what places text or draws lines, and stops where the file must be
 * asked for something. Compiled to WebAssembly, since a command reads one file and is over before a runtime has made
 * quick code of JavaScript (decision 12); the other half is `content.ts`. Sources: ISO 32000-1, Annex A (the commands), 8.5
 * (paths), 8.6 (colours), 8.10 (drawings in drawings), 9.3 and 9.4 (text).
 */

import * as command from '../commands';
import {
  countsAt,
  frameSize,
  framesAt,
  marksAt,
  mostFrames,
  mostMarks,
  mostPath,
  mostStreamBytes,
  pathAt,
  pathNumbersAt,
  streamsAt,
} from '../memory';
import { askFor, nameFrom, nameTo } from './asked';
import { forgetColours, setColour, setSpace } from './colours';
import { is } from './dictionaries';
import * as host from './host';
import * as letters from './letters';
import * as now from './state';
import { followText, forgetFonts } from './text';
import * as tokens from './tokens';

export { askedFrom, askedNumber, askedTo } from './asked';
export { markAs, taken } from './letters';
export { restore, save, setMatrix, transform } from './state';
export { setFont } from './text';
export { know } from './words';

/** Commands between two looks whether the page is still wanted. */
const breathAfter: i32 = 2_048;

/** Commands without their operands, as many damaged files have; then the rest is no stream of commands. */
const mostBroken: i32 = 10;

/** The stream that is read: its saved states, its broken commands. */
let saves: i32 = 0;
let broken: i32 = 0;
/** How many streams it is in. */
let frames: i32 = 0;
/** Commands of the outline that is not over, and their numbers. */
let path: i32 = 0;
let pathNumbers: i32 = 0;

/** Marked parts that are not over. */
let marks: i32 = 0;

/** Commands that were followed. */
let followed: i32 = 0;

/** Commands followed on this page. */
export function countFollowed(): i32 {
  return followed;
}
/** What of the page had no room. */
export function hadTooMany(): bool {
  return tokens.hadTooMany;
}
export function countDrawn(): i32 {
  return letters.drawn;
}
export function countSigns(): i32 {
  return letters.signs;
}
export function countSilent(): i32 {
  return letters.silent;
}
/** Where the current state lies: its matrix is first. */
export function stateAt(): i32 {
  return now.state;
}

/** Once, before anything else. */
export function prepare(): void {
  tokens.knowBytes();
}

/** Begins a page. */
export function begin(otherMeaning: bool): void {
  now.reset();
  letters.reset(otherMeaning);
  tokens.forgetTooMany();
  frames = marks = 0;
  followed = 0;
  path = pathNumbers = 0;
}

/** Where a stream of so many bytes is to be put; 0 where there is no room for it. */
export function room(length: i32): i32 {
  const place = frames === 0 ? streamsAt : (tokens.end + 15) & ~15;
  if (frames >= mostFrames || place - streamsAt > mostStreamBytes - length) return 0;
  const wanted = <i32>((place + length + 0xffff) >> 16);
  const more = wanted - memory.size();
  return more > 0 && memory.grow(more) < 0 ? 0 : place;
}

/** Goes into the stream at `place`, which `room` gave. */
export function enter(place: i32, length: i32): void {
  const frame = framesAt + frames * frameSize;
  store<i32>(frame, tokens.at);
  store<i32>(frame, tokens.end, 4);
  store<i32>(frame, saves, 8);
  store<i32>(frame, broken, 12);
  frames++;
  saves = broken = 0;
  forgetNames();
  tokens.read(place, place + length);
}

/** Back to the stream around this one. */
export function leave(): void {
  frames--;
  const frame = framesAt + frames * frameSize;
  tokens.goOn(load<i32>(frame), load<i32>(frame, 4));
  saves = load<i32>(frame, 8);
  broken = load<i32>(frame, 12);
  forgetNames();
}

/** Names mean something else in another stream. */
function forgetNames(): void {
  forgetFonts();
  forgetColours();
}

/** Follows commands until the other half is needed; tells why. */
export function walk(): i32 {
  for (let left = breathAfter; left > 0; left--) {
    const name = tokens.next();
    if (name === 0) return over();
    const reason = follow(name);
    if (reason !== command.atEnd) return reason;
    if (broken > mostBroken) return over();
  }
  return command.atBreath;
}

function over(): i32 {
  endOutline();
  for (; saves > 0; saves--) now.restore();
  return command.atEnd;
}

function isOutline(name: i32): bool {
  return name >= command.moveTo && name <= command.rectangle;
}

function follow(name: i32): i32 {
  if (name === command.unknown) return 0;
  const count = <i32>load<u8>(countsAt + name);
  const given = tokens.operands;
  if (given < count) {
    if (isOutline(name)) broken++;
    return 0;
  }
  const at = given - count;
  if (isOutline(name)) {
    draw(name, at, count);
    return 0;
  }
  endOutline();
  if (name === command.passedOver) return 0;
  followed++;
  return name >= command.beginText && name <= command.nextLineSpacedShowText
    ? followText(name, at)
    : followOther(name, at);
}

function draw(name: i32, at: i32, count: i32): void {
  broken = 0;
  if (path < mostPath) {
    store<u8>(pathAt + path, <u8>name);
    for (let index = at; index < at + count; index++, pathNumbers++)
      store<f64>(pathNumbersAt + 8 * pathNumbers, tokens.numberOf(index));
  }
  path++;
}

function endOutline(): void {
  if (path === 0) return;
  followed++;
  host.outline(path);
  path = pathNumbers = 0;
}

function followOther(name: i32, at: i32): i32 {
  switch (name) {
    case command.save:
      saves++;
      now.save();
      break;
    case command.restore:
      // One too many would take the state of the drawing around this one.
      if (saves === 0) break;
      saves--;
      now.restore();
      break;
    case command.transform:
      now.transform(
        tokens.numberOf(at),
        tokens.numberOf(at + 1),
        tokens.numberOf(at + 2),
        tokens.numberOf(at + 3),
        tokens.numberOf(at + 4),
        tokens.numberOf(at + 5),
      );
      break;
    case command.clip:
      store<i32>(now.state, host.clip(load<i32>(now.state, now.clipIn)), now.clipIn);
      break;
    case command.beginMarked:
    case command.beginMarkedWithProperties:
      mark(name, at);
      break;
    case command.endMarked:
      unmark();
      break;
    case command.colourSpace:
      setSpace(at);
      break;
    case command.state:
      askFor(at);
      return command.atState;
    case command.drawing:
      askFor(at);
      return command.atDrawing;
    case command.gray:
    case command.rgb:
    case command.cmyk:
      setColour(name, at);
      break;
    case command.colour:
      setColour(name, 0);
      break;
    default:
      host.paint(name, load<i32>(now.state, now.fillIn), load<i32>(now.state, now.clipIn));
  }
  return 0;
}

/** Nearly all marks only number what they mark: the other half hears of those that call it an artifact, or give it a text. */
function mark(name: i32, at: i32): void {
  const kind = name === command.beginMarked ? command.isNothing : tokens.kindOf(at + 1);
  const saysText = kind === command.isName || (kind === command.isProperties && tokens.toOf(at + 1) !== 0);
  askFor(at);
  const isTold = marks >= mostMarks || saysText || isArtifact();
  if (marks < mostMarks) store<u8>(marksAt + marks, isTold ? 1 : 0);
  marks++;
  if (isTold) host.mark(nameFrom, nameTo, kind, tokens.fromOf(at + 1), tokens.toOf(at + 1));
}

function isArtifact(): bool {
  return is(nameFrom, nameTo, 'Artifact');
}

function unmark(): void {
  if (marks === 0) return;
  marks--;
  if (marks >= mostMarks || load<u8>(marksAt + marks) === 1) host.unmark();
}
