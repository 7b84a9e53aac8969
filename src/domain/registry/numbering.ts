/**
 * The running numbers of the delegation's own notes. A number is given when a note is begun, in the same
 * transaction, so that a crash leaves both or neither; the number of a note that is thrown away before
 * it is sent goes to the next one. A person may write another number: one that a note has is refused.
 *
 * A *series* is the pattern with its year filled in (`2024/{number}`): the numbers count within it.
 */

/** One number of a series. `noteId` null: given once and free again. */
export interface NumberClaim {
  readonly number: number;
  readonly noteId: string | null;
  /** True where the app gave it; a number that a person wrote leaves no gap when it is taken back. */
  readonly given: boolean;
}

/** `{number}` once, `{year}` filled in; of incoming notes with `in ` before it, so that both may use one pattern. */
export type Series = string;

const incomingMark = 'in ';

/** The series in which notes that come in are counted, of a day (ISO); null for a pattern without `{number}`. */
export const incomingSeriesOf = (pattern: string, day: string): Series | null => {
  const series = seriesOf(pattern, day);
  return series === null ? null : incomingMark + series;
};

export const isIncoming = (series: Series): boolean => series.startsWith(incomingMark);

const numberMark = '{number}';
const yearMark = '{year}';

/** The series of a day (ISO), or null for a pattern without `{number}`: then the person writes the reference. */
export const seriesOf = (pattern: string, day: string): Series | null =>
  pattern.includes(numberMark) ? pattern.replaceAll(yearMark, day.slice(0, 4)) : null;

/** @example printNumber('2024/{number}', 15) // '2024/15' */
export const printNumber = (series: Series, number: number): string =>
  (isIncoming(series) ? series.slice(incomingMark.length) : series).replace(numberMark, String(number));

/**
 * Which number of which series a reference is, or null where it does not follow the pattern.
 *
 * @example parseReference('{year}/{number}', '2024/15') // { series: '2024/{number}', number: 15 }
 */
export function parseReference(
  pattern: string,
  reference: string,
): { readonly series: Series; readonly number: number } | null {
  if (!pattern.includes(numberMark)) return null;
  const source = pattern
    .split(/(\{number\}|\{year\})/)
    .map((part) =>
      part === numberMark ? '(?<number>[1-9]\\d{0,8})' : part === yearMark ? '(\\d{4})' : escaped(part),
    );
  const found = new RegExp(`^${once(source).join('')}$`, 'u').exec(reference.trim());
  if (found?.groups?.number === undefined) return null;
  const year = found[pattern.indexOf(yearMark) < pattern.indexOf(numberMark) ? 1 : 2] ?? '';
  const series = pattern.replaceAll(yearMark, year);
  return { series, number: Number(found.groups.number) };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A group's name may stand once: a pattern that has the number twice repeats it. */
function once(parts: readonly string[]): readonly string[] {
  let seen = false;
  return parts.map((part) => {
    if (!part.startsWith('(?<number>')) return part;
    if (seen) return '\\k<number>';
    seen = true;
    return part;
  });
}

/** The number that the next note gets: the lowest that is free again, else the one behind the highest. */
export function nextNumber(claims: readonly NumberClaim[]): number {
  const free = claims.filter(({ noteId }) => noteId === null).map(({ number }) => number);
  return free.length > 0
    ? Math.min(...free)
    : 1 + claims.reduce((most, { number }) => Math.max(most, number), 0);
}

export const holderOf = (claims: readonly NumberClaim[], number: number): string | null =>
  claims.find((claim) => claim.number === number)?.noteId ?? null;

/** The series with a number for the note: the one it has already, else the next. */
export function withReserved(claims: readonly NumberClaim[], noteId: string): readonly NumberClaim[] {
  if (claims.some((claim) => claim.noteId === noteId)) return claims;
  return put(claims, { number: nextNumber(claims), noteId, given: true });
}

/** The series with a number that a person wrote; null where another note has it. */
export function withWritten(
  claims: readonly NumberClaim[],
  noteId: string,
  number: number,
): readonly NumberClaim[] | null {
  const holder = holderOf(claims, number);
  if (holder === noteId) return claims;
  if (holder !== null) return null;
  const before = claims.find((claim) => claim.number === number);
  const others = withReleased(claims, noteId);
  // The number that would be given anyway counts as given: taken back in the midst of others it is free again.
  const given = before?.given ?? number === nextNumber(others);
  return put(others, { number, noteId, given });
}

/**
 * The series with a note that comes back and gets the number again that the app had given it; null where that number
 * is another's now, or would leave a gap before it.
 */
export function withReturned(
  claims: readonly NumberClaim[],
  noteId: string,
  number: number,
): readonly NumberClaim[] | null {
  const before = claims.find((claim) => claim.number === number);
  const isOpen = before === undefined ? number === nextNumber(claims) : before.noteId === null;
  return isOpen ? put(claims, { number, noteId, given: true }) : null;
}

/** The series without the note. A given number is free for the next note; free ones at the end are forgotten. */
export function withReleased(claims: readonly NumberClaim[], noteId: string): readonly NumberClaim[] {
  const left = claims.flatMap((claim) => {
    if (claim.noteId !== noteId) return [claim];
    return claim.given ? [{ ...claim, noteId: null }] : [];
  });
  const last = left.reduce((most, claim) => (claim.noteId === null ? most : Math.max(most, claim.number)), 0);
  return left.filter(({ number }) => number <= last);
}

/** Numbers that were given and that no note has now, in order. */
export const freeNumbers = (claims: readonly NumberClaim[]): readonly number[] =>
  claims
    .filter(({ noteId }) => noteId === null)
    .map(({ number }) => number)
    .sort((a, b) => a - b);

const put = (claims: readonly NumberClaim[], claim: NumberClaim): readonly NumberClaim[] =>
  [...claims.filter(({ number }) => number !== claim.number), claim].sort((a, b) => a.number - b.number);
