/**
 * Typography of a run and how styles hand it down. Bold, italic, strike and hidden are *toggles*:
 * set in the paragraph's style and in the run's style they cancel out; set on the run itself they
 * count as they are. Source: ECMA-376 part 1, 17.7.3 (toggle properties), 17.7.2 (style hierarchy).
 */

import type { MarkKind } from '#domain/document/document';
import type { Hue } from '#domain/document/hues';
import { type Colour, highlighters, hueOfColour, inkOf, shadingOf, type Theme } from './runColours';
import type { Attributes } from './xml';

export interface RunProperties {
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  hidden?: boolean;
  underline?: boolean;
  position?: 'superscript' | 'subscript' | 'baseline';
  /** The typeface of Latin letters and of signs. */
  font?: string;
  /** The colour of the letters, and what lies behind them; `null` for what is no colour, on whatever said one before. */
  ink?: Colour | null;
  highlight?: Hue | null;
  shading?: Colour | null;
}

type Toggle = 'bold' | 'italic' | 'strike' | 'hidden';

const toggles = new Map<string, Toggle>([
  ['w:b', 'bold'],
  ['w:i', 'italic'],
  ['w:strike', 'strike'],
  ['w:dstrike', 'strike'],
  ['w:vanish', 'hidden'],
]);

/** Takes one child of `w:rPr` into `properties`; others than typography are passed over. */
export function takeRunProperty(properties: RunProperties, name: string, attributes: Attributes): void {
  const toggle = toggles.get(name);
  if (toggle !== undefined) properties[toggle] = isOn(attributes);
  else if (name === 'w:u') properties.underline = (attributes.get('w:val') ?? 'none') !== 'none';
  else if (name === 'w:vertAlign') properties.position = positionOf(attributes.get('w:val'));
  else if (name === 'w:rFonts') takeFont(properties, attributes.get('w:ascii') ?? attributes.get('w:hAnsi'));
  else if (name === 'w:color') properties.ink = inkOf(attributes);
  else if (name === 'w:highlight')
    properties.highlight = highlighters.get(attributes.get('w:val') ?? '') ?? null;
  else if (name === 'w:shd') properties.shading = shadingOf(attributes);
}

function takeFont(properties: RunProperties, font: string | undefined): void {
  if (font !== undefined) properties.font = font;
}

/** An on-off value: absent means on. Source: 17.17.4 (ST_OnOff). */
export const isOn = (attributes: Attributes): boolean =>
  !['0', 'false', 'off'].includes(attributes.get('w:val') ?? '1');

const positionOf = (value: string | undefined): 'superscript' | 'subscript' | 'baseline' =>
  value === 'superscript' || value === 'subscript' ? value : 'baseline';

/** What speaks for a run's look, from the farthest to the nearest. */
export interface RunSources {
  readonly defaults: RunProperties;
  readonly paragraphStyle: RunProperties;
  readonly runStyle: RunProperties;
  readonly direct: RunProperties;
}

export function isToggled(sources: RunSources, toggle: Toggle): boolean {
  const direct = sources.direct[toggle];
  if (direct !== undefined) return direct;
  const styled = (sources.paragraphStyle[toggle] ?? false) !== (sources.runStyle[toggle] ?? false);
  return styled || (sources.defaults[toggle] ?? false);
}

/** The marks that a run's characters bear. */
export function marksOfRun(sources: RunSources, theme: Theme): MarkKind[] {
  const { defaults, paragraphStyle, runStyle, direct } = sources;
  const marks: MarkKind[] = (['bold', 'italic', 'strike'] as const).filter((toggle) =>
    isToggled(sources, toggle),
  );
  if (direct.underline ?? runStyle.underline ?? paragraphStyle.underline ?? defaults.underline)
    marks.push('underline');
  const position = direct.position ?? runStyle.position ?? paragraphStyle.position ?? defaults.position;
  if (position === 'superscript' || position === 'subscript') marks.push(position);
  const ink = hueOfColour(nearest(sources, 'ink'), theme, 'ink');
  const shade = nearest(sources, 'highlight') ?? hueOfColour(nearest(sources, 'shading'), theme, 'shade');
  if (ink !== null) marks.push(`ink-${ink}`);
  if (shade !== null) marks.push(`shade-${shade}`);
  return marks;
}

function nearest<Key extends 'ink' | 'highlight' | 'shading'>(
  { defaults, paragraphStyle, runStyle, direct }: RunSources,
  key: Key,
): NonNullable<RunProperties[Key]> | null {
  const said = [direct[key], runStyle[key], paragraphStyle[key], defaults[key]];
  return said.find((one) => one !== undefined) ?? null;
}

/** The typeface of the run, '' where nobody names one. */
export const fontOfRun = ({ defaults, paragraphStyle, runStyle, direct }: RunSources): string =>
  direct.font ?? runStyle.font ?? paragraphStyle.font ?? defaults.font ?? '';
