/** The classes that draw a colour which a text came with; their looks are in `hues.css`. */

import { type Hue, hueOfMark } from '#domain/document/hues';

export const hueClass = (on: 'ink' | 'shade', hue: Hue): string => `${on} ${on}--${hue}`;

/** Null for a mark of any other kind. */
export function hueClassOf(kind: string): string | null {
  const colour = hueOfMark(kind);
  return colour === null ? null : hueClass(colour.on, colour.hue);
}
