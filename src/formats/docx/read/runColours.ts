/**
 * Colours of a run: of its letters, of a highlighter, of a shading; by numbers or by the names that the file's theme
 * gives them. Only hues are kept. Source: ECMA-376 part 1, 17.3.2.6 (color), 17.3.2.15 (highlight), 17.3.2.32 (shd),
 * 17.18.97 (ST_ThemeColor); 20.1.6.2 (clrScheme).
 */

import { type Hue, hueOf, partsOfHex } from '#domain/document/hues';
import type { Limits } from '#formats/limits';
import type { Package } from './package';
import { Refusal } from './refusal';
import { type Attributes, type NodeMeter, type Prefixes, parsePart, type XmlHandler } from './xml';

/** Parts from 0 to 1. */
type Parts = readonly [number, number, number];

export interface Colour {
  readonly parts: Parts | null;
  /** A name in the theme counts before the numbers. */
  readonly theme: string | null;
  /** How much of the colour is left beside white, or beside black; 1 is all. */
  readonly tint: number;
  readonly shade: number;
}

/** By the theme's own names: `accent1`, `dk2`, `hlink`. */
type ThemeColours = ReadonlyMap<string, Parts>;

/** Read from the file when the first run calls a colour by its name. */
export type Theme = () => ThemeColours;

export const highlighters: ReadonlyMap<string, Hue> = new Map<string, Hue>([
  ['yellow', 'yellow'],
  ['green', 'green'],
  ['cyan', 'teal'],
  ['magenta', 'pink'],
  ['blue', 'blue'],
  ['red', 'red'],
  ['darkBlue', 'blue'],
  ['darkCyan', 'teal'],
  ['darkGreen', 'green'],
  ['darkMagenta', 'purple'],
  ['darkRed', 'red'],
  ['darkYellow', 'yellow'],
  ['darkGray', 'grey'],
  ['lightGray', 'grey'],
]);

/** Null for the colour that letters have anyway. */
export const inkOf = (attributes: Attributes): Colour | null =>
  colourOf(attributes, 'w:val', 'w:themeColor', 'w:theme');

export const shadingOf = (attributes: Attributes): Colour | null =>
  colourOf(attributes, 'w:fill', 'w:themeFill', 'w:themeFill');

function colourOf(attributes: Attributes, value: string, theme: string, prefix: string): Colour | null {
  const name = attributes.get(theme) ?? null;
  const parts = partsOfHex(attributes.get(value));
  if (name === null && parts === null) return null;
  const share = (what: string): number => {
    const number = Number.parseInt(attributes.get(`${prefix}${what}`) ?? '', 16);
    return number >= 0 && number <= 255 ? number / 255 : 1;
  };
  return { parts, theme: name, tint: share('Tint'), shade: share('Shade') };
}

/** What can be clicked, and what is black or white, is no colour. */
const plainNames: ReadonlySet<string> = new Set(['hyperlink', 'followedHyperlink', 'none']);

/** The names of runs for those of the theme. Source: 17.15.1.20 (clrSchemeMapping), its usual values. */
const themeNames: ReadonlyMap<string, string> = new Map([
  ['text1', 'dk1'],
  ['dark1', 'dk1'],
  ['background1', 'lt1'],
  ['light1', 'lt1'],
  ['text2', 'dk2'],
  ['dark2', 'dk2'],
  ['background2', 'lt2'],
  ['light2', 'lt2'],
]);

export function hueOfColour(colour: Colour | null, theme: Theme, on: 'ink' | 'shade'): Hue | null {
  if (colour === null || plainNames.has(colour.theme ?? '')) return null;
  const named = colour.theme === null ? undefined : theme().get(themeNames.get(colour.theme) ?? colour.theme);
  if (named === undefined) return colour.parts === null ? null : hueOf(...colour.parts, on);
  const [red, green, blue] = named.map(
    (part) => 1 - (1 - part * colour.shade) * colour.tint,
  ) as never as Parts;
  return hueOf(red, green, blue, on);
}

const drawing: Prefixes = new Map([
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
]);

/** The colours of `word/theme/theme1.xml`; none without the part, or where it is damaged: no word is lost with it. */
export function readThemeColours(
  pack: Package,
  part: string | null,
  meter: NodeMeter,
  limits: Limits,
): ThemeColours {
  const scheme = new SchemeReader();
  if (part === null || !pack.has(part)) return scheme.colours;
  try {
    parsePart(pack, part, scheme, meter, limits, drawing);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return scheme.colours;
}

class SchemeReader implements XmlHandler {
  readonly colours = new Map<string, Parts>();
  private isScheme = false;
  private slot = '';

  open(name: string, attributes: Attributes): void {
    if (name === 'a:clrScheme') this.isScheme = true;
    else if (!this.isScheme) return;
    else if (name === 'a:srgbClr') this.take(attributes.get('val'));
    else if (name === 'a:sysClr') this.take(attributes.get('lastClr'));
    else this.slot = name.replace(/^a:/, '');
  }

  close(name: string): void {
    if (name === 'a:clrScheme') this.isScheme = false;
  }

  text(): void {
    // A theme says all it says in attributes.
  }

  private take(hex: string | undefined): void {
    const parts = partsOfHex(hex);
    if (parts !== null && !this.colours.has(this.slot)) this.colours.set(this.slot, parts);
  }
}
