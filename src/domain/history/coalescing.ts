/**
 * When a new automatic version begins. Work without a pause of five minutes, in one sitting, is one
 * version: the newest state of it takes the place of the one before. A version with a name, or one that
 * stands for something that happened (received, restored), is never replaced.
 *
 * Source: issue 4, point 15.
 */

/** Milliseconds. */
export type Millis = number;

export const pauseBetweenVersions: Millis = 5 * 60_000;

export type VersionKind = 'opened' | 'automatic' | 'named' | 'before-restore' | 'restored';

export interface VersionMoment {
  readonly kind: VersionKind;
  /** One from the opening of a text to the closing of its tab. */
  readonly sitting: string;
  /** Of the last edit in it, in milliseconds since 1970. */
  readonly at: Millis;
}

/** True where an edit of `sitting` at `now` goes on with the last version instead of beginning one. */
export const joinsLast = (last: VersionMoment | null, sitting: string, now: Millis): boolean =>
  last !== null &&
  last.kind === 'automatic' &&
  last.sitting === sitting &&
  now - last.at < pauseBetweenVersions;
