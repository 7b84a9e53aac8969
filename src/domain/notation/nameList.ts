/** Takes a list of names apart where *and* parts most names and is part of some: *Chad, Trinidad and Tobago and Norway*. */

/**
 * The names of `list`. `strong` parts them always (a comma), `weak` parts them unless the words on both sides are one
 * name, as `isName` says; longer names come first. Both patterns without flags `g`.
 */
export function namesInList(
  list: string,
  strong: RegExp,
  weak: RegExp,
  isName: (name: string) => boolean,
): readonly string[] {
  return list.split(strong).flatMap((chunk) => (isName(chunk) ? [chunk] : partedAt(chunk, weak, isName)));
}

function partedAt(chunk: string, weak: RegExp, isName: (name: string) => boolean): readonly string[] {
  const gaps = [...chunk.matchAll(new RegExp(weak.source, `${weak.flags}g`))].map(({ 0: gap, index }) => ({
    ...{ from: index, to: index + gap.length },
  }));
  const starts = [0, ...gaps.map(({ to }) => to)];
  const ends = [...gaps.map(({ from }) => from), chunk.length];
  const names: string[] = [];
  for (let at = 0; at < starts.length; ) {
    const most = Math.min(longestName, starts.length - at);
    let taken = 1;
    for (let count = most; count > 1 && taken === 1; count--)
      if (isName(chunk.slice(starts[at], ends[at + count - 1]))) taken = count;
    names.push(chunk.slice(starts[at], ends[at + taken - 1]));
    at += taken;
  }
  return names;
}

/** *Bosnia and Herzegovina*: no name has more than one *and*, but for *United Kingdom of Great Britain and …*. */
const longestName = 3;
