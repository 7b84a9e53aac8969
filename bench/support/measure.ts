/**
 * Figures that mean something on any machine: each is a ratio against a peer that ran in the same
 * process, turn and turn about, so that a slow machine slows both.
 */

export interface Figure {
  /** What was measured, as a sentence fragment: *reading bracket text*. */
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB/s' | 'MB';
  readonly peer: string;
  readonly peerValue: number;
  /** Ours against the peer's; what is better depends on the unit. */
  readonly ratio: number;
}

export const figure = (
  name: string,
  unit: Figure['unit'],
  value: number,
  peer: string,
  peerValue: number,
): Figure => ({
  name,
  unit,
  value: round(value),
  peer,
  peerValue: round(peerValue),
  ratio: round(value / peerValue),
});

const round = (value: number): number => Number(value.toPrecision(3));

/** The value below which a share (0 to 1) of the values lies; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Runs each once to warm up, then `rounds` times turn and turn about; milliseconds of each, median. */
export function compare(rounds: number, ours: () => unknown, peer: () => unknown): [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, work] of [ours, peer].entries()) {
      const start = performance.now();
      work();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return [median(times[0]), median(times[1])];
}
