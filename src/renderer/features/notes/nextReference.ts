/**
 * The delegation's own running number: the settings hold a pattern with `{year}` and `{number}`, and
 * the next number of the year follows the highest that an own note bears.
 */

/** Null for a pattern without `{number}`: then the person writes the reference. `today` is an ISO date. */
export function nextReference(pattern: string, today: string, taken: readonly string[]): string | null {
  if (!pattern.includes('{number}')) return null;
  const ofYear = pattern.replaceAll('{year}', today.slice(0, 4));
  const [before = '', after = ''] = ofYear.split('{number}');
  const numbers = taken.flatMap((reference) => {
    if (!reference.startsWith(before) || !reference.endsWith(after)) return [];
    const middle = reference.slice(before.length, reference.length - after.length);
    return /^\d{1,9}$/.test(middle) ? [Number(middle)] : [];
  });
  return `${before}${Math.max(0, ...numbers) + 1}${after}`;
}
