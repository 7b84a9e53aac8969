/**
 * What a command shows becomes letters in their places; those of one word that are drawn at one stroke stay together, as
 * `words.ts` says. Lengths are in units of the text's own space until they are multiplied with `alongX` and `alongY`.
 * Source: ISO 32000-1, 9.4.4.
 */

import {
  aStep,
  byteCodes,
  deepestKern,
  drawnArtifact,
  drawnAt,
  drawnCount,
  drawnDegrees,
  drawnFill,
  drawnFirst,
  drawnFont,
  drawnHeight,
  drawnSize,
  drawnTurn,
  drawnX0,
  drawnX1,
  drawnY,
  fontSize,
  fontsAt,
  glyphSize,
  glyphsAt,
  isSilent,
  isSpace,
  joinsWords,
  longestWord,
  mixedCodes,
  mostDrawn,
  mostShown,
  mostSigns,
  placesAt,
  rowSize,
  rowsAt,
  shownAt,
  shownSize,
  signsAt,
  widestKern,
} from '../memory';
import * as host from './host';
import * as now from './state';
import { tellTooMany } from './tokens';

/** What was drawn and not taken yet. */
export let drawn: i32 = 0;
export let signs: i32 = 0;
/** Letters that draw nothing as text. */
export let silent: i32 = 0;
/** What comes now are artifacts of the page; stands for something else. */
let artifact: bool = false;
let replaced: bool = false;
/** Letters may have another meaning on this page. */
let meansOther: bool = false;
/** The number of the page: how letters of a font look is asked once on each. */
let page: i32 = 0;

/** In font sizes: words that are spaced out letter by letter stay under it. */
const widestLetterSpacing: f64 = 0.15;
/** A line that runs in none of the four directions. */
const aslant = 4;

export function reset(otherMeaning: bool): void {
  drawn = signs = silent = word = 0;
  artifact = replaced = false;
  meansOther = otherMeaning;
  page++;
}

export function markAs(isArtifact: bool, isReplaced: bool): void {
  artifact = isArtifact;
  replaced = isReplaced;
}

/** What was drawn has been taken. */
export function taken(): void {
  drawn = signs = 0;
}

// What is shown: letters and steps.

let shown: i32 = 0;

export function beginShown(): void {
  shown = 0;
}

/** A step, in thousandths. */
export function showStep(step: f64): void {
  if (shown >= mostShown) {
    tellTooMany();
    return;
  }
  store<i32>(shownAt + shown * shownSize, aStep);
  store<f64>(shownAt + shown * shownSize, step, 8);
  shown++;
}

function showLetter(glyph: i32): void {
  if (glyph === 0) return;
  if (shown >= mostShown) {
    tellTooMany();
    return;
  }
  store<i32>(shownAt + shown * shownSize, glyph);
  shown++;
}

/** The letters of a text, which is in the bytes `from` to `to`. */
export function showText(font: i32, from: i32, to: i32): void {
  const kind = load<i32>(fontsAt + font * fontSize);
  if (kind === mixedCodes) shown = host.letters(font, from, to, shown);
  else if (kind === byteCodes) {
    for (let at = from; at < to; at++) showLetter(glyphOf(font, 0, load<u8>(at), at, 1));
  } else {
    for (let at = from; at < to; at += 2) {
      // A last half of a pair is the first half.
      const low = at + 1 < to ? <i32>load<u8>(at + 1) : 0;
      showLetter(glyphOf(font, load<u8>(at), low, at, min<i32>(2, to - at)));
    }
  }
}

/** The number of a letter by its code, whose bytes lie at `at`. */
function glyphOf(font: i32, high: i32, low: i32, at: i32, length: i32): i32 {
  const row = load<u16>(fontsAt + font * fontSize + 2 * high, 32);
  const glyph = row === 0 ? 0 : load<i32>(rowsAt + <i32>row * rowSize + 4 * low);
  return glyph !== 0 ? glyph : host.letter(font, at, length);
}

// How letters look that are shown now, and where they go.

let vertical: bool = false;
let along: f64 = 1;
let size: f64 = 0;
let alongX: f64 = 0;
let alongY: f64 = 0;
let fromX: f64 = 0;
let fromY: f64 = 0;
let em: f64 = 0;
let behind: f64 = 0;
let turn: i32 = 0;

/** Places what is shown, and moves behind it. */
export function place(): void {
  const state = now.state;
  const font = load<i32>(state, now.fontIn);
  if (meansOther) host.meaning(font, shown);
  face(font);
  const charSpacing = load<f64>(state, now.charSpacingIn);
  const fontUnits = load<f64>(state, now.sizeIn);
  const unit = load<f64>(fontsAt + font * fontSize, 8) * fontUnits * along;
  const spacing = charSpacing * along;
  const kern = (vertical ? fontUnits : -fontUnits * along) / 1000;
  const at = take(unit, spacing, kern, load<f64>(state, now.wordSpacingIn) * along);
  if (vertical) now.moveText(0, -at);
  else now.moveText(at, 0);
}

function face(font: i32): void {
  const state = now.state;
  const facts = fontsAt + font * fontSize;
  vertical = load<u8>(facts, 4) !== 0;
  if (load<i32>(facts, 24) !== page) {
    store<i32>(facts, page, 24);
    store<f64>(facts, host.scale(font, shown), 16);
  }
  const s0 = load<f64>(state, 0);
  const s1 = load<f64>(state, 8);
  const s2 = load<f64>(state, 16);
  const s3 = load<f64>(state, 24);
  const x0 = now.a * s0 + now.b * s2;
  const y0 = now.a * s1 + now.b * s3;
  const x1 = now.c * s0 + now.d * s2;
  const y1 = now.c * s1 + now.d * s3;
  const fontUnits = load<f64>(state, now.sizeIn);
  const scale = load<f64>(state, now.scaleIn);
  const rise = vertical ? 0 : load<f64>(state, now.riseIn);
  const charSpacing = load<f64>(state, now.charSpacingIn);
  along = vertical ? 1 : scale;
  em = Math.abs(fontUnits);
  size = em * load<f64>(facts, 16) * hypot(x1, y1);
  alongX = vertical ? -x1 : x0;
  alongY = vertical ? -y1 : y0;
  // Both signs turned give letters as usual.
  turn = turnOf(!vertical && fontUnits < 0 && scale > 0);
  fromX = now.e * s0 + now.f * s2 + load<f64>(state, 32) + x1 * rise;
  fromY = now.e * s1 + now.f * s3 + load<f64>(state, 40) + y1 * rise;
  // A space that groff puts behind one or two letters is theirs as little as one that is drawn; Ghostscript joins several such.
  const isWide = charSpacing > widestLetterSpacing * em;
  const isBehind = isWide && (shown <= 2 || takesBack((1000 * charSpacing) / fontUnits));
  behind = isBehind && !vertical ? charSpacing * along : 0;
}

/** Between two of the letters nothing is left of the spacing. */
function takesBack(spacing: f64): bool {
  for (let index: i32 = 0; index < shown; index++) {
    const item = shownAt + index * shownSize;
    if (load<i32>(item) === aStep && Math.abs(load<f64>(item, 8) - spacing) < 0.02 * spacing) return true;
  }
  return false;
}

function turnOf(backwards: bool): i32 {
  if (alongY === 0 && alongX !== 0) return alongX > 0 !== backwards ? 0 : 2;
  return host.turn(alongX, alongY, backwards);
}

/** The length of (x, y), rounded as JavaScript's own. */
function hypot(x: f64, y: f64): f64 {
  const across = Math.abs(x);
  const up = Math.abs(y);
  const longer = max(across, up);
  if (longer === 0 || !Number.isFinite(longer)) return longer;
  const first = across / longer;
  const second = up / longer;
  const square = first * first;
  const lostDigits = square - 0 - square;
  const summand = second * second - lostDigits;
  return Math.sqrt(square + summand) * longer;
}

// The word that is not over: its letters' signs and places lie behind all others.

let word: i32 = 0;
let wordGlyph: i32 = 0;
let start: f64 = 0;
let stop: f64 = 0;
/** From the word's beginning. */
let inWord: f64 = 0;

/** Gives how far it goes along the line. */
function take(unit: f64, spacing: f64, kern: f64, wordSpacing: f64): f64 {
  const gathers = turn === 0 && alongY === 0 && alongX > 0 && !vertical && behind === 0 && !replaced;
  let at: f64 = 0;
  for (let index: i32 = 0; index < shown; index++) {
    const item = shownAt + index * shownSize;
    const glyph = load<i32>(item);
    if (glyph === aStep) {
      const step = load<f64>(item, 8) * kern;
      at += step;
      inWord += step;
      continue;
    }
    const facts = glyphsAt + glyph * glyphSize;
    const bits = load<u16>(facts, 8);
    const plain = load<f64>(facts) * unit + spacing;
    const width = plain + ((bits & isSpace) !== 0 ? wordSpacing : 0);
    const step = vertical ? em : width;
    if (gathers && (bits & joinsWords) !== 0 && step > 0) {
      if (word > 0 && (word >= longestWord || !isKerned((at - stop) * alongX))) closeWord();
      if (word === 0) beginWord(glyph, at);
      const slot = placesAt + (signs + word) * 16;
      store<f64>(slot, inWord);
      inWord += plain;
      store<f64>(slot, inWord, 8);
      store<u16>(signsAt + 2 * (signs + word), load<u16>(facts, 10));
      word++;
      stop = at + step;
    } else {
      closeWord();
      add(glyph, bits, at, step - behind);
    }
    at += vertical ? step + spacing : step;
  }
  closeWord();
  return at;
}

function isKerned(gap: f64): bool {
  return gap <= widestKern * size && gap >= -deepestKern * size;
}

function beginWord(glyph: i32, at: f64): void {
  makeRoom();
  wordGlyph = glyph;
  start = at;
  inWord = 0;
}

function closeWord(): void {
  if (word === 0) return;
  const x0 = fromX + alongX * start;
  const x1 = fromX + alongX * stop;
  const letters = word;
  word = 0;
  if (!Number.isFinite(x0 + x1 + fromY)) return;
  if (letters === 1) draw(wordGlyph, 1, x0, x1, fromY);
  else {
    draw(signs, letters, x0, x1, fromY);
    signs += letters;
  }
}

function add(glyph: i32, bits: i32, at: f64, step: f64): void {
  // Letters without a meaning of their own have one where the file says what they stand for.
  if ((bits & isSilent) !== 0 && !replaced) {
    silent++;
    return;
  }
  const x = fromX + alongX * at;
  const y = fromY + alongY * at;
  const right = x + (turn === 0 ? alongX * step : hypot(alongX * step, alongY * step));
  if (!Number.isFinite(x + y + right)) return;
  makeRoom();
  // Some programs draw right-to-left words backwards.
  draw(glyph, 1, min(x, right), max(x, right), y);
}

function makeRoom(): void {
  if (drawn < mostDrawn && signs + longestWord < mostSigns) return;
  host.drain();
  taken();
}

/** `first`: the letter, or the first sign of a word of `letters` letters. */
function draw(first: i32, letters: i32, x0: f64, x1: f64, y: f64): void {
  const at = drawnAt + drawn * drawnSize;
  drawn++;
  store<f64>(at, x0, drawnX0);
  store<f64>(at, x1, drawnX1);
  store<f64>(at, y, drawnY);
  store<f64>(at, size, drawnHeight);
  store<i32>(at, first, drawnFirst);
  store<i32>(at, letters, drawnCount);
  store<i32>(at, load<i32>(now.state, now.fontIn), drawnFont);
  store<i32>(at, load<i32>(now.state, now.fillIn), drawnFill);
  store<i32>(at, turn, drawnTurn);
  store<i32>(at, artifact ? 1 : 0, drawnArtifact);
  store<i32>(at, turn === aslant ? host.degrees(alongX, alongY) : 0, drawnDegrees);
}
