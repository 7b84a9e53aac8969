/**
 * Guesses which known party a mistyped code means: the only one that one slip away (a letter wrong,
 * missing, added, or two letters swapped). Anything less certain is left to the person.
 */

import type { PartyCode } from './notation';

/** The only party of `parties` that is one slip away from `code`, or null. */
export function nearestParty(code: PartyCode, parties: ReadonlySet<PartyCode>): PartyCode | null {
  const [near = null, ...others] = [...parties].filter((party) => isOneSlip(code, party));
  return others.length === 0 ? near : null;
}

function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let toA = a.length;
  let toB = b.length;
  while (toA > from && toB > from && a[toA - 1] === b[toB - 1]) {
    toA--;
    toB--;
  }
  const [left, right] = [a.slice(from, toA), b.slice(from, toB)];
  return left.length + right.length <= 2 ? left.length < 2 && right.length < 2 : isSwap(left, right);
}

const isSwap = (left: string, right: string): boolean =>
  left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
