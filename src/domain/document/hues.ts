/**
 * Colours of letters and behind letters, as far as they can mean something: ten names, as a person would call them.
 * Black and white, and what is nearly that, is no colour. They are looks like bold: no part of the notation.
 */

export const hues = [
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
  'pink',
  'brown',
  'grey',
] as const;

export type Hue = (typeof hues)[number];

/** `ink`: the letters themselves. `shade`: what lies behind them, a highlighter's stroke or a filled box. */
export type HueMarkKind = `ink-${Hue}` | `shade-${Hue}`;

/** The hue that a mark of this kind shows; null for one of another kind. */
export const hueOfMark = (kind: string): { readonly on: 'ink' | 'shade'; readonly hue: Hue } | null => {
  const [, on, hue] = /^(ink|shade)-(\w+)$/.exec(kind) ?? [];
  return on === undefined ? null : { on: on as 'ink' | 'shade', hue: hue as Hue };
};

/** All kinds of hue marks, each with what `of` makes of it. */
export const byHueMark = <Value>(of: (on: 'ink' | 'shade', hue: Hue) => Value): Record<HueMarkKind, Value> =>
  Object.fromEntries(
    (['ink', 'shade'] as const).flatMap((on) => hues.map((hue) => [`${on}-${hue}`, of(on, hue)])),
  ) as Record<HueMarkKind, Value>;

/** Chroma of letters that are nearly black, as the dark blue of many letterheads is not. */
const faintest = 0.2;
/** Highlighters are pale; what is paler is paper. */
const palest = 0.08;

/**
 * The hue of a colour, its parts from 0 to 1; null for black, white, and what is nearly that.
 * `on`: shades may be paler than letters.
 */
export function hueOf(red: number, green: number, blue: number, on: 'ink' | 'shade' = 'ink'): Hue | null {
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  if (!(chroma >= 0)) return null;
  if (chroma < (on === 'ink' ? faintest : palest)) return greyOf(most, on);
  const angle = angleOf(red, green, blue, most, chroma);
  // Brown is a dark orange, a dark yellow is still called so behind letters.
  if (angle >= 12 && angle < 42 && most < 0.66) return 'brown';
  return wheel.find(([to]) => angle < to)?.[1] ?? 'red';
}

/** The end of each hue on the wheel, in degrees. */
const wheel: readonly (readonly [number, Hue])[] = [
  [12, 'red'],
  [42, 'orange'],
  [70, 'yellow'],
  [162, 'green'],
  [195, 'teal'],
  [255, 'blue'],
  [292, 'purple'],
  [338, 'pink'],
];

function angleOf(red: number, green: number, blue: number, most: number, chroma: number): number {
  if (most === red) return (60 * ((green - blue) / chroma) + 360) % 360;
  return most === green ? 60 * ((blue - red) / chroma) + 120 : 60 * ((red - green) / chroma) + 240;
}

const greyOf = (light: number, on: 'ink' | 'shade'): Hue | null => {
  const [darkest, lightest] = on === 'ink' ? [0.3, 0.85] : [0.45, 0.93];
  return light >= darkest && light <= lightest ? 'grey' : null;
};

/** Six hexadecimal digits, with or without `#`, or three behind one; null for any other word. */
export function hueOfHex(hex: string | undefined, on: 'ink' | 'shade' = 'ink'): Hue | null {
  const parts = partsOfHex(hex);
  return parts === null ? null : hueOf(parts[0], parts[1], parts[2], on);
}

/** The parts of a colour from 0 to 1; null for what is no colour. */
export function partsOfHex(hex: string | undefined): readonly [number, number, number] | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(hex ?? '')?.[1];
  const short = /^#([0-9a-f]{3})$/i.exec(hex ?? '')?.[1];
  const whole = digits ?? short?.replace(/./g, '$&$&');
  if (whole === undefined) return null;
  const part = (at: number): number => Number.parseInt(whole.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}

/** What paper shows for a hue: readable on white, and pale behind black letters. Six hexadecimal digits. */
export const paperColours: Readonly<Record<'ink' | 'shade', Readonly<Record<Hue, string>>>> = {
  ink: {
    ...{ red: 'C00000', orange: 'C55A11', yellow: '8A6D00', green: '2E7D32', teal: '00727A' },
    ...{ blue: '1F4FBF', purple: '7030A0', pink: 'B4007E', brown: '7B4A12', grey: '666666' },
  },
  shade: {
    ...{ red: 'FFC7C7', orange: 'FFD9B3', yellow: 'FFF59D', green: 'C8F0C8', teal: 'BDEEEE' },
    ...{ blue: 'C9DCFF', purple: 'E3D0F5', pink: 'FFD0EC', brown: 'A68A64', grey: 'DDDDDD' },
  },
};
