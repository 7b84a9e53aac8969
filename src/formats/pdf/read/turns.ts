/**
 * Lines of text that do not run to the right: in a page that lies on its side, in a margin, aslant over the page. Their
 * letters are given the places that they have when the paper is turned so that they can be read.
 */

import type { Letter, Rule } from './geometry';

/** Directions in which a line runs: 0 right, 1 down, 2 left, 3 up, 4 aslant. */
export type Turn = 0 | 1 | 2 | 3 | 4;
export const aslant = 4;

/** Where a line along (dx, dy) runs; letters of a negative size run backwards. */
export function turnOf(dx: number, dy: number, backwards: boolean): Turn {
  if (dy === 0 && dx !== 0) return dx > 0 !== backwards ? 0 : 2;
  const angle = ((backwards ? Math.atan2(-dy, -dx) : Math.atan2(dy, dx)) * 2) / Math.PI;
  const turn = Math.round(angle);
  return Math.abs(angle - turn) < 0.06 ? (((turn + 4) % 4) as Turn) : aslant;
}

/** A line's angle, in the paper's plane, in whole degrees. */
export const angleOf = (dx: number, dy: number): number => Math.round((Math.atan2(dy, dx) * 180) / Math.PI);

/** A letter of a line at `degrees`, whose width is kept. */
export function straighten(letter: Letter, degrees: number): Letter {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const x0 = letter.x0 * cos + letter.y * sin;
  return { ...letter, x0, x1: x0 + letter.x1 - letter.x0, y: letter.y * cos - letter.x0 * sin };
}

/** Fewer letters at one angle are no line: words along a curve. */
const fewestOfAngle = 3;

/** Letters of lines aslant, by their angle in degrees: a group a line's direction, and one for all the others. */
export function linesAslant(byAngle: ReadonlyMap<number, readonly Letter[]>): Letter[][] {
  const groups: Letter[][] = [];
  const others: Letter[] = [];
  for (const [degrees, letters] of byAngle) {
    if (letters.length < fewestOfAngle) others.push(...letters);
    else groups.push(letters.map((letter) => straighten(letter, degrees)));
  }
  return [...groups, others];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A letter whose line runs down, left or up, as it stands when the page is turned to be read. */
export function turnLetter(letter: Letter, turn: number, { width, height }: Size): Letter {
  if (turn === 0) return letter;
  const length = letter.x1 - letter.x0;
  const [x, y] =
    turn === 1
      ? [letter.y, width - letter.x0]
      : turn === 2
        ? [width - letter.x0, height - letter.y]
        : [height - letter.y, letter.x0];
  return { ...letter, x0: x, x1: x + length, y };
}

export function turnRule({ x0, x1, y0, y1 }: Rule, turn: number, { width, height }: Size): Rule {
  if (turn === 1) return { x0: y0, x1: y1, y0: width - x1, y1: width - x0 };
  if (turn === 2) return { x0: width - x1, x1: width - x0, y0: height - y1, y1: height - y0 };
  if (turn === 3) return { x0: height - y1, x1: height - y0, y0: x0, y1: x1 };
  return { x0, x1, y0, y1 };
}
