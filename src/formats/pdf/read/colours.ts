/** The colours of a content stream, as near as a hue needs it. Source: ISO 32000-1, 8.6. */

import * as command from './commands';
import { type Fill, fillOf, plainFill } from './shades';

/** Colours of one page; one with more is a drawing. */
const mostFills = 10_000;

/** The fills of a page by their numbers, 0 the plain one. */
export class Fills {
  private readonly fills: Fill[] = [plainFill];
  private readonly numbers = new Map<number, number>();

  at(number: number): Fill {
    return this.fills[number] ?? plainFill;
  }

  /** The number of the fill that a command's numbers are; `space` is for those that name none. */
  numberOf(name: number, parts: readonly number[], space: string | null): number {
    const [red = 0, green = 0, blue = 0] = levelsOf(parts, spaces.get(name) ?? space);
    const key = (red * 256 + green) * 256 + blue;
    if (key === 0) return 0;
    const known = this.numbers.get(key);
    if (known !== undefined || this.fills.length >= mostFills) return known ?? 0;
    this.numbers.set(key, this.fills.length);
    return this.fills.push(fillOf([red, green, blue])) - 1;
  }
}

const spaces: ReadonlyMap<number, string> = new Map([
  [command.gray, 'DeviceGray'],
  [command.rgb, 'DeviceRGB'],
  [command.cmyk, 'DeviceCMYK'],
]);

const white = [255, 255, 255];
const black = [0, 0, 0];

function levelsOf(parts: readonly number[], space: string | null): readonly number[] {
  const dark = space === 'Separation' || space === 'DeviceN' || parts.length === 4;
  const isWhite =
    parts.length > 0 &&
    space !== 'Indexed' &&
    space !== 'Pattern' &&
    (space === 'Lab'
      ? (parts[0] ?? 0) >= 98
      : dark
        ? parts.every((part) => part <= 0.02)
        : parts.every((part) => part >= 0.98));
  return isWhite ? white : darkerThanWhite(parts, space);
}

/** Red, green and blue from 0 to 255, the last one kept for white; black where the space does not tell. */
function darkerThanWhite(parts: readonly number[], space: string | null): readonly number[] {
  if (space === 'Pattern' || space === 'Lab' || space === 'DeviceN') return black;
  const [first = 0, second = first, third = first, key] = parts;
  const isTint = space === 'Separation' || space === 'Indexed';
  if (isTint || (key === undefined && first === 0 && second === 0 && third === 0)) return black;
  const left = 1 - (key ?? 0);
  const rgb =
    key === undefined ? [first, second, third] : [first, second, third].map((ink) => (1 - ink) * left);
  return rgb.map((part) => Math.min(Math.max(Math.round(part * 255), 0), 249));
}
