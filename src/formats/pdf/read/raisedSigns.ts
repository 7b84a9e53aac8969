/**
 * Small signs above or below a baseline, which belong to the words that they stand beside (the calls of notes, powers,
 * indices), and accents that are drawn alone over capitals.
 */

import { isAccent, standsOver } from './accents';
import { lettersIn, liesOver, type OpenRow, type Run, wordsOf } from './runs';

/** Small signs go to the row beside whose words they stand: `text¹`, `H₂O`. */
export function attachRaised(rows: readonly OpenRow[]): OpenRow[] {
  rows.forEach((row, index) => {
    if (standsAlone(rows, index)) return;
    const beside = [-2, -1, 1, 2]
      .flatMap((step) => rows[index + step] ?? [])
      .filter(({ runs }) => runs.length < mostBeside);
    // A sign may stand behind another one that has found its row: *] (+IND) (+TUR)*.
    for (let count = -1; count !== row.runs.length; ) {
      count = row.runs.length;
      row.runs = row.runs.filter((run) => !isTakenUp(run, beside));
    }
  });
  return rows.filter((row) => row.runs.length > 0);
}

/** No row is so near that a sign of this one could belong to it, as `belongs` and `crowns` ask: so it is in most texts. */
function standsAlone(rows: readonly OpenRow[], index: number): boolean {
  const runs = rows[index]?.runs ?? [];
  for (let at = Math.max(0, index - 2); at <= index + 2; at++) {
    const other = rows[at];
    if (other === undefined || at === index) continue;
    for (const { y } of runs) {
      const dy = (y - other.y) / other.size;
      if (dy > highest && dy < lowest) return false;
    }
  }
  return true;
}

/** In sizes of the row: where small signs stand that belong to it, from its baseline. */
const highest = -0.8;
const lowest = 0.4;

/** True where it went to one of the rows beside its own. */
function isTakenUp(run: Run, beside: readonly OpenRow[]): boolean {
  const home = beside.find((other) => belongs(run, other));
  if (home === undefined) {
    const under = beside.find((other) => crowns(run, other));
    under?.runs.push(run);
    return under !== undefined;
  }
  const raised = run.y < home.y ? 'superscript' : 'subscript';
  home.runs.push({ ...run, letters: run.letters.map((letter) => ({ ...letter, raised })) });
  return true;
}

/** Accents drawn alone, over capitals of the row. */
function crowns(run: Run, row: OpenRow): boolean {
  const dy = (run.y - row.y) / row.size;
  if (dy < -0.45 || dy > 0 || !run.letters.every(isAccent)) return false;
  const letters = lettersIn(row.runs);
  return run.letters.every((accent) => letters.some((letter) => standsOver(accent, letter)));
}

function belongs(run: Run, row: OpenRow): boolean {
  const dy = (run.y - row.y) / row.size;
  const near = (dy > highest && dy < -0.1) || (dy > 0.05 && dy < lowest);
  if (!near || run.size < smallestSign * row.size || isBesideCapital(run, row)) return false;
  if (run.size > 0.85 * row.size) return dy < -0.25 && isCall(run, row);
  const reach = 0.6 * row.size;
  return (
    row.runs.some(
      (other) =>
        other !== run &&
        (other.size > run.size || isRaised(other)) &&
        ((run.x0 > other.x0 && run.x0 < other.x1 + reach) ||
          (run.x1 > other.x0 - reach && run.x0 < other.x0)),
    ) && !row.runs.some((other) => other !== run && liesOver(run, other))
  );
}

const isRaised = ({ letters }: Run): boolean => letters[0]?.raised !== null;

/** A line of the text, and a capital over several lines at its beginning. */
const isBesideCapital = ({ count, x0 }: Run, { runs: [only, other] }: OpenRow): boolean =>
  only !== undefined && other === undefined && x0 > only.x0 && only.letters.length < 3 && count > 3;

/** The call of a note, in letters that are hardly smaller: it is known by standing close to words. */
const isCall = (run: Run, row: OpenRow): boolean =>
  run.count <= 4 &&
  run.size <= 1.01 * row.size &&
  /^(?:\d{1,3}|[*†‡]{1,3})$/.test(wordsOf(run)) &&
  row.runs.some((other) => Math.abs(other.x0 - run.x1) < 0.5 * row.size || standsAmong(run, other)) &&
  !row.runs.some((other) => liesOver(run, other));

/** Close behind a letter of the other run. */
const standsAmong = (run: Run, other: Run): boolean =>
  other.letters.some(({ x1, blank }) => !blank && Math.abs(run.x0 - x1) < 0.3 * run.size);

/** Of the size of the words that it stands beside: smaller letters are a line of their own. */
const smallestSign = 0.35;

/** Runs of a row that small signs may belong to. */
const mostBeside = 500;
