/**
 * Walks over the content streams of a page: follows what places text or draws lines, and stops where the file must be
 * asked for something. Compiled to WebAssembly, since a command reads one file and is over before a runtime has made
 * quick code of JavaScript (decision 12); the other half is `page.ts`. Sources: ISO 32000-1, Annex A (the commands), 8.5
 * (paths), 8.6 (colours), 8.10 (drawings in drawings), 9.3 and 9.4 (text).
 */

import * as command from '../commands';
import {
  countsAt,
  frameSize,
  framesAt,
  mostFrames,
  mostNamed,
  mostPath,
  mostStreamBytes,
  namedAt,
  partsOfColourAt,
  pathAt,
  pathNumbersAt,
  pieceSize,
  piecesAt,
  streamsAt,
} from '../memory';
import * as host from './host';
import * as letters from './letters';
import * as now from './state';
import * as tokens from './tokens';

export { markAs, taken } from './letters';
export { setMatrix, transform } from './state';

/** Commands between two looks whether the page is still wanted. */
const breathAfter: i32 = 2_048;

/** Commands without their operands, as many damaged files have; then the rest is no stream of commands. */
const mostBroken: i32 = 10;

/** The stream that is read: its saved states, its broken commands. */
let saves: i32 = 0;
let broken: i32 = 0;
/** How many streams it is in. */
let frames: i32 = 0;
/** Names of fonts that are known in it. */
let named: i32 = 0;

/** The space of colours by its name in this stream, and the colour that was made last: its command, its numbers, its fill. */
let spaceKey: u64 = 0;
let lastColour = 0;
let lastCount = 0;
let lastFill = 0;

/** Commands of the outline that is not over, and their numbers. */
let path: i32 = 0;
let pathNumbers: i32 = 0;

/** Commands that were followed. */
let followed: i32 = 0;

/** What the other half is asked for: the bytes of a name, 0 where none is given; a number. */
let nameFrom: i32 = 0;
let nameTo: i32 = 0;
let nameKey: u64 = 0;
let asked: f64 = 0;

export function askedFrom(): i32 {
  return nameFrom;
}
export function askedTo(): i32 {
  return nameTo;
}
export function askedNumber(): f64 {
  return asked;
}
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

export function know(place: i32, length: i32, number: i32): void {
  tokens.know(place, length, number);
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
  frames = 0;
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
  saves = broken = named = 0;
  forgetColours();
  tokens.read(place, place + length);
}

/** Back to the stream around this one. */
export function leave(): void {
  frames--;
  const frame = framesAt + frames * frameSize;
  tokens.goOn(load<i32>(frame), load<i32>(frame, 4));
  saves = load<i32>(frame, 8);
  broken = load<i32>(frame, 12);
  named = 0;
  forgetColours();
}

/** Names mean other spaces in another stream. */
function forgetColours(): void {
  spaceKey = 0;
  lastColour = 0;
}

export function save(): void {
  now.save();
}
export function restore(): void {
  now.restore();
}

/** The font from now on; `isNamed`: the name that was asked for means it in this stream. */
export function setFont(font: i32, size: f64, isNamed: bool): void {
  store<i32>(now.state, font, now.fontIn);
  store<f64>(now.state, Number.isNaN(size) ? 0 : size, now.sizeIn);
  if (!isNamed || nameKey === 0) return;
  const slot = namedAt + (named % mostNamed) * 16;
  store<u64>(slot, nameKey);
  store<i32>(slot, font, 8);
  named++;
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

function followText(name: i32, at: i32): i32 {
  const state = now.state;
  switch (name) {
    case command.showText:
      show(at);
      break;
    case command.showSpacedText:
      showSpaced(at);
      break;
    case command.textMatrix:
      setTextMatrix(at);
      break;
    case command.moveText:
      now.moveLine(tokens.numberOf(at), tokens.numberOf(at + 1));
      break;
    case command.font:
      return setNamedFont(at);
    case command.beginText:
      now.setLine(1, 0, 0, 1, 0, 0);
      break;
    case command.moveTextWithLeading:
      store<f64>(state, -tokens.numberOf(at + 1), now.leadingIn);
      now.moveLine(tokens.numberOf(at), tokens.numberOf(at + 1));
      break;
    case command.nextLine:
      toNextLine();
      break;
    case command.nextLineShowText:
      toNextLine();
      show(at);
      break;
    case command.nextLineSpacedShowText:
      toNextLine();
      store<f64>(state, tokens.numberOf(at), now.wordSpacingIn);
      store<f64>(state, tokens.numberOf(at + 1), now.charSpacingIn);
      show(at + 2);
      break;
    case command.charSpacing:
      store<f64>(state, tokens.numberOf(at), now.charSpacingIn);
      break;
    case command.wordSpacing:
      store<f64>(state, tokens.numberOf(at), now.wordSpacingIn);
      break;
    case command.horizontalScale:
      store<f64>(state, tokens.numberOf(at) / 100, now.scaleIn);
      break;
    case command.leading:
      store<f64>(state, tokens.numberOf(at), now.leadingIn);
      break;
    case command.textRise:
      store<f64>(state, tokens.numberOf(at), now.riseIn);
      break;
  }
  return 0;
}

function toNextLine(): void {
  now.moveLine(0, -load<f64>(now.state, now.leadingIn));
}

function setTextMatrix(at: i32): void {
  const m0 = tokens.numberOf(at);
  const m1 = tokens.numberOf(at + 1);
  const m2 = tokens.numberOf(at + 2);
  const m3 = tokens.numberOf(at + 3);
  const m4 = tokens.numberOf(at + 4);
  const m5 = tokens.numberOf(at + 5);
  if (
    Number.isFinite(m0) &&
    Number.isFinite(m1) &&
    Number.isFinite(m2) &&
    Number.isFinite(m3) &&
    Number.isFinite(m4) &&
    Number.isFinite(m5)
  )
    now.setLine(m0, m1, m2, m3, m4, m5);
  else now.setLine(1, 0, 0, 1, 0, 0);
}

function show(at: i32): void {
  const font = load<i32>(now.state, now.fontIn);
  if (font === 0 || tokens.kindOf(at) !== command.isString) return;
  letters.beginShown();
  letters.showText(font, tokens.fromOf(at), tokens.toOf(at));
  letters.place();
}

function showSpaced(at: i32): void {
  const font = load<i32>(now.state, now.fontIn);
  if (font === 0 || tokens.kindOf(at) !== command.isArray) return;
  letters.beginShown();
  for (let piece = tokens.fromOf(at); piece < tokens.toOf(at); piece++) {
    const place = piecesAt + piece * pieceSize;
    const from = load<i32>(place);
    if (from === 0) letters.showStep(load<f64>(place, 8));
    else letters.showText(font, from, load<i32>(place, 4));
  }
  letters.place();
}

function setNamedFont(at: i32): i32 {
  asked = tokens.numberOf(at + 1);
  askFor(at);
  nameKey = keyOfName();
  if (nameKey === 0) return command.atFont;
  for (let index: i32 = 0; index < min(named, mostNamed); index++) {
    if (load<u64>(namedAt + index * 16) !== nameKey) continue;
    setFont(load<i32>(namedAt + index * 16, 8), asked, false);
    return 0;
  }
  return command.atFont;
}

/** The bytes of the name that is asked for; 0 where it is none, or a long one. */
function keyOfName(): u64 {
  let key: u64 = 0;
  if (nameTo - nameFrom > 8) return 0;
  for (let place = nameFrom; place < nameTo; place++) key = (key << 8) | load<u8>(place);
  return key;
}

/** The other half is to look for what this operand names. */
function askFor(at: i32): void {
  const isNamed = tokens.kindOf(at) === command.isName;
  nameFrom = isNamed ? tokens.fromOf(at) : 0;
  nameTo = isNamed ? tokens.toOf(at) : 0;
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
      host.unmark();
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

function setSpace(at: i32): void {
  askFor(at);
  const key = keyOfName();
  if (key !== 0 && key === spaceKey) return;
  spaceKey = key;
  lastColour = 0;
  host.space(nameFrom, nameTo);
}

function mark(name: i32, at: i32): void {
  askFor(at);
  if (name === command.beginMarked) host.mark(nameFrom, nameTo, command.isNothing, 0, 0);
  else host.mark(nameFrom, nameTo, tokens.kindOf(at + 1), tokens.fromOf(at + 1), tokens.toOf(at + 1));
}

/** The operands from `at` on that are numbers are a colour. Most texts set the same one again and again. */
function setColour(name: i32, at: i32): void {
  let count = 0;
  let isSame = name === lastColour;
  for (let index = at; index < tokens.operands; index++) {
    if (tokens.kindOf(index) !== command.isNumber) continue;
    const part = tokens.numberOf(index);
    const place = partsOfColourAt + 8 * count;
    isSame = isSame && load<f64>(place) === part;
    store<f64>(place, part);
    count++;
  }
  if (!isSame || count !== lastCount) {
    lastFill = host.colour(name, count);
    lastColour = name;
    lastCount = count;
  }
  store<i32>(now.state, lastFill, now.fillIn);
}
