/** Commands of text: ISO 32000-1, 9.3 and 9.4. */

import * as command from '../commands';
import { mostNamed, namedAt, pieceSize, piecesAt } from '../memory';
import { askedNumber, askFor, askForNumber, keyOfName } from './asked';
import * as letters from './letters';
import * as now from './state';
import * as tokens from './tokens';

/** Names of fonts that are known in the stream that is read. */
let named: i32 = 0;

/** The name that was asked for last. */
let nameKey: u64 = 0;

export function forgetFonts(): void {
  named = 0;
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

export function followText(name: i32, at: i32): i32 {
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
      set(now.leadingIn, -tokens.numberOf(at + 1));
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
      set(now.wordSpacingIn, tokens.numberOf(at));
      set(now.charSpacingIn, tokens.numberOf(at + 1));
      show(at + 2);
      break;
    case command.charSpacing:
      set(now.charSpacingIn, tokens.numberOf(at));
      break;
    case command.wordSpacing:
      set(now.wordSpacingIn, tokens.numberOf(at));
      break;
    case command.horizontalScale:
      set(now.scaleIn, tokens.numberOf(at) / 100);
      break;
    case command.leading:
      set(now.leadingIn, tokens.numberOf(at));
      break;
    case command.textRise:
      set(now.riseIn, tokens.numberOf(at));
      break;
  }
  return 0;
}

/** What is no number changes nothing: all letters behind it would have no place. */
function set(place: i32, value: f64): void {
  if (!Number.isNaN(value)) store<f64>(now.state + place, value);
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
  askForNumber(at + 1);
  askFor(at);
  nameKey = keyOfName();
  if (nameKey === 0) return command.atFont;
  for (let index: i32 = 0; index < min(named, mostNamed); index++) {
    if (load<u64>(namedAt + index * 16) !== nameKey) continue;
    setFont(load<i32>(namedAt + index * 16, 8), askedNumber(), false);
    return 0;
  }
  return command.atFont;
}
