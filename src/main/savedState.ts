/**
 * What main remembers between two starts: where the window stood and which language the interface
 * has. A file that is missing, damaged or from elsewhere counts as nothing remembered; it holds no work.
 */

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { languages } from '#domain/languages';

const coordinate = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const extent = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

const boundsSchema = v.strictObject({ x: coordinate, y: coordinate, width: extent, height: extent });

const stateSchema = v.strictObject({
  version: v.literal(1),
  bounds: v.nullable(boundsSchema),
  maximised: v.boolean(),
  /** Null until the person has chosen one: then the system's. */
  language: v.nullable(v.picklist(languages)),
});

/** In device-independent pixels of the virtual screen, origin at the primary display's upper left. */
export type Bounds = v.InferOutput<typeof boundsSchema>;
export type SavedState = v.InferOutput<typeof stateSchema>;

export const nothingSaved: SavedState = { version: 1, bounds: null, maximised: false, language: null };

/** Smaller than this the three columns of the window no longer fit. */
export const smallestWindow = { width: 880, height: 560 } as const;
export const usualWindow = { width: 1360, height: 880 } as const;

/** The remembered state of a file's text; `nothingSaved` for anything that is none. */
export function parseSavedState(text: string): SavedState {
  try {
    const parsed = v.safeParse(stateSchema, JSON.parse(text));
    return parsed.success ? parsed.output : nothingSaved;
  } catch (error) {
    if (error instanceof SyntaxError) return nothingSaved;
    throw error;
  }
}

export function loadSavedState(file: string): SavedState {
  try {
    return parseSavedState(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException | null)?.code !== undefined) return nothingSaved;
    throw error;
  }
}

/** Synchronous, because it runs while the window closes. A failing disk is told to `onFailure`. */
export function storeSavedState(file: string, state: SavedState, onFailure: (error: unknown) => void): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const temporary = `${file}.part`;
    writeFileSync(temporary, `${JSON.stringify(state, null, 2)}\n`);
    renameSync(temporary, file);
  } catch (error) {
    onFailure(error);
  }
}

/**
 * Bounds that a person can reach on today's displays: the remembered ones moved and cut until they lie
 * inside the work area they overlap most; null (let the system choose) when they overlap none.
 */
export function reachableBounds(bounds: Bounds | null, workAreas: readonly Bounds[]): Bounds | null {
  if (bounds === null) return null;
  const ranked = workAreas.map((area) => ({ area, shared: sharedArea(bounds, area) }));
  const best = ranked.reduce((a, b) => (b.shared > a.shared ? b : a), { area: bounds, shared: 0 });
  return best.shared === 0 ? null : fitInto(bounds, best.area);
}

const sharedArea = (a: Bounds, b: Bounds): number =>
  overlap([a.x, a.width], [b.x, b.width]) * overlap([a.y, a.height], [b.y, b.height]);

type Span = readonly [from: number, length: number];

const overlap = ([a, lengthA]: Span, [b, lengthB]: Span): number =>
  Math.max(0, Math.min(a + lengthA, b + lengthB) - Math.max(a, b));

function fitInto(bounds: Bounds, area: Bounds): Bounds {
  const width = Math.min(Math.max(bounds.width, smallestWindow.width), area.width);
  const height = Math.min(Math.max(bounds.height, smallestWindow.height), area.height);
  return {
    x: clamp(bounds.x, area.x, area.x + area.width - width),
    y: clamp(bounds.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
