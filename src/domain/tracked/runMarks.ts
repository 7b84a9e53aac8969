/** Typography that follows its words into a print that cuts, moves and repeats them. */

import type { Mark } from '#domain/document/document';
import type { KeptRun } from '#domain/notation/notation';
import { countBefore } from '#domain/ordered';

/**
 * The parts of `marks` that stand in the runs, at the places where the runs stand now. Runs may overlap in
 * what they keep. In no order, and not joined: whoever calls tidies. Takes time in proportion to what
 * comes out, however many runs and marks there are.
 */
export function marksOnRuns(marks: readonly Mark[], runs: readonly KeptRun[]): Mark[] {
  const ordered = [...runs].sort((a, b) => a.from - b.from);
  const reach = farthest(ordered);
  return marks.flatMap((mark) => {
    const placed: Mark[] = [];
    for (let index = countBefore(reach, (end) => end <= mark.from); index < ordered.length; index++) {
      const run = ordered[index];
      if (run === undefined || run.from >= mark.to) break;
      const from = Math.max(mark.from, run.from);
      const to = Math.min(mark.to, run.to);
      if (from < to) placed.push({ ...mark, from: from - run.from + run.at, to: to - run.from + run.at });
    }
    return placed;
  });
}

/** For each run, the farthest end of it and those before. */
function farthest(runs: readonly KeptRun[]): readonly number[] {
  let end = 0;
  return runs.map(({ to }) => {
    end = Math.max(end, to);
    return end;
  });
}
