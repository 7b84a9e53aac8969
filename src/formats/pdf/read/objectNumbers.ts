/**
 * A PDF names its objects by number, and pdf.js keeps a list as long as the highest one: a file of 200 bytes that
 * names object 2,147,483,647 would take all memory. So the numbers are looked at before anything is opened.
 */

const [o, b, j] = [0x6f, 0x62, 0x6a];

const isBlank = (code: number | undefined): boolean => code !== undefined && code <= 0x20;
const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39;

/** The highest number before `0 obj` in the file; 0 where no object is written openly. */
export function highestObject(bytes: Uint8Array): number {
  let highest = 0;
  for (let at = bytes.indexOf(o); at >= 0; at = bytes.indexOf(o, at + 1)) {
    if (bytes[at + 1] !== b || bytes[at + 2] !== j || !isBlank(bytes[at - 1])) continue;
    highest = Math.max(highest, numberBefore(bytes, at));
  }
  return highest;
}

/** The first of the two numbers that stand before `end`, or 0. */
function numberBefore(bytes: Uint8Array, end: number): number {
  let at = end;
  const back = (is: (code: number | undefined) => boolean): number => {
    const from = at;
    // Damaged files are not looked at without end.
    while (is(bytes[at - 1]) && end - at < 40) at--;
    return from - at;
  };
  back(isBlank);
  if (back(isDigit) === 0 || back(isBlank) === 0) return 0;
  const numberEnd = at;
  back(isDigit);
  let number = 0;
  for (let digit = at; digit < numberEnd; digit++) number = 10 * number + (bytes[digit] ?? 0) - 0x30;
  return number;
}
