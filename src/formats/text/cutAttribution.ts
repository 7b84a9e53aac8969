/**
 * An attribution that the end of a page parts from its bracket, or cuts in two: `[and peace]` / `(+IND) in Asia`,
 * `[and peace] (+IND,` / `TUR) in Asia`. Nothing else begins so: the halves are one paragraph.
 */

const sign = String.raw`[+\-−\u2010-\u2015\uff0b\uff0d\ufe62\ufe63]`;
const code = String.raw`${sign}?\s?\p{Uppercase}{2,10}`;
const whole = String.raw`\(\s?${sign}\s?\p{Uppercase}{2,10}(?:\s?[,;/]\s?${code})*\s?\)`;
const opens = new RegExp(`^${whole}`, 'u');
const endsInGroup = new RegExp(String.raw`\](?:\s?${whole}){0,20}\*{0,3}$`, 'u');
const endsInside = new RegExp(
  String.raw`\](?:\s?${whole}){0,20}\s?\(\s?${sign}\s?(?:\p{Uppercase}{2,10}(?:\s?[,;/]\s?${code})*\s?[,;/]?)?$`,
  'u',
);
const goesOnInside = new RegExp(String.raw`^${code}(?:\s?[,;/]\s?${code})*\s?\)`, 'u');

/** Longer are no twenty attributions. In characters. */
const longest = 400;

/** True where the attribution at the beginning of `second` belongs to the bracket at the end of `first`. */
export function isCutAtAttribution(first: string, second: string): boolean {
  const [tail, head] = [first.slice(-longest).trimEnd(), second.slice(0, longest).trimStart()];
  if (opens.test(head)) return endsInGroup.test(tail);
  return goesOnInside.test(head) && endsInside.test(tail);
}
