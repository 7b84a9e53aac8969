/**
 * A PDF names its objects by number, and pdf.js keeps a list as long as the highest one: a file of 200 bytes that
 * names object 2,147,483,647 would take all memory. So the numbers are looked at before anything is opened.
 */

const space = 0x20;
const [o, b, j] = [0x6f, 0x62, 0x6a];

/** The highest number before `0 obj` in the file; 0 where no object is written openly. */
export function highestObject(bytes: Uint8Array): number {
  let highest = 0;
  for (let at = bytes.indexOf(o); at >= 0; at = bytes.indexOf(o, at + 1)) {
    if (bytes[at + 1] !== b || bytes[at + 2] !== j) continue;
    highest = Math.max(highest, numberBefore(bytes, at));
  }
  return highest;
}

/** The first of the two numbers that stand before `end`, or 0. */
function numberBefore(bytes: Uint8Array, end: number): number {
  const from = Math.max(0, end - 40);
  const head = String.fromCharCode(...bytes.subarray(from, end)).trimEnd();
  const numbers = /(\d{1,20})\s+\d{1,10}$/.exec(head);
  return bytes[end - 1] === undefined || (bytes[end - 1] ?? 0) > space ? 0 : Number(numbers?.[1] ?? 0);
}
