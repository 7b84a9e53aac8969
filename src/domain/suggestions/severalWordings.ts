/**
 * One text as several parties want it, in one set of brackets: where their changes touch, the old words are taken out by
 * all of them and each one's own stand behind; equal words are of all who want them.
 */

import { matchTokens } from '#domain/notation/edits/matchTokens';
import { type Token, tokensOf } from '#domain/notation/edits/tokens';
import type { PartyCode, TextEdit } from '#domain/notation/notation';

export interface Wording {
  readonly party: PartyCode;
  /** The whole text as the party wants it; empty: they want it out. */
  readonly wanted: string;
}

/** Old tokens from `from` to `to`, and what stands in their place. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly wording: Wording;
}

/** The edits that write the groups; none where `text` has brackets of its own, or nobody changes a word. */
export function editsOfAll(text: string, wordings: readonly Wording[]): readonly TextEdit[] {
  if (/[[\]]/.test(text) || wordings.some(({ wanted }) => /[[\]]/.test(wanted))) return [];
  const tokens = tokensOf(text);
  const changes = wordings.flatMap((wording) => changesOf(tokens, wording));
  return clustersOf(changes).flatMap((cluster) => editsOf(text, tokens, cluster));
}

function changesOf(tokens: readonly Token[], wording: Wording): readonly Change[] {
  const { wanted } = wording;
  const fresh = tokensOf(wanted);
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  for (const [old, own] of [...matchTokens(tokens, fresh), [tokens.length, fresh.length] as const]) {
    if (old > i || own > j) {
      const words = own > j ? wanted.slice(fresh[j]?.from, fresh[own - 1]?.to) : '';
      changes.push({ from: i, to: old, words, wording });
    }
    [i, j] = [old + 1, own + 1];
  }
  return changes;
}

/** Changes that overlap or touch, in the order of the text. */
function clustersOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const clusters: Change[][] = [];
  let end = -1;
  for (const change of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (change.from <= end) clusters.at(-1)?.push(change);
    else clusters.push([change]);
    end = Math.max(change.from <= end ? end : -1, change.to);
  }
  return clusters;
}

function editsOf(text: string, tokens: readonly Token[], cluster: readonly Change[]): readonly TextEdit[] {
  const from = Math.min(...cluster.map((change) => change.from));
  const to = Math.max(...cluster.map((change) => change.to));
  const parties = [...new Set(cluster.map(({ wording }) => wording.party))];
  const versions = new Map<string, Set<PartyCode>>();
  // A party may have two wordings: each of them is one of its own.
  for (const wording of new Set(cluster.map((change) => change.wording))) {
    const own = versionOf(
      text,
      tokens,
      { from, to },
      cluster.filter((change) => change.wording === wording),
    );
    versions.set(own, (versions.get(own) ?? new Set()).add(wording.party));
  }
  const added = [...versions].flatMap(([words, own]) =>
    words === '' ? [] : [`[${words}] (${signed('+', [...own])})`],
  );
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (from === to || first === undefined || last === undefined)
    return [insertion(tokens[from - 1], tokens[from], added)];
  return [
    { from: first.from, to: first.from, insert: '[' },
    {
      from: last.to,
      to: last.to,
      insert: ['', ...added].reduce(
        (all, one) => (one === '' ? all : `${all} ${one}`),
        `] (${signed('-', parties)})`,
      ),
    },
  ];
}

const signed = (sign: '+' | '-', parties: readonly PartyCode[]): string =>
  parties.map((party) => sign + party).join(', ');

/** New words between two tokens; what begins with a comma stands right behind the first. */
function insertion(before: Token | undefined, next: Token | undefined, added: readonly string[]): TextEdit {
  const groups = added.join(' ');
  if (before === undefined) return { from: 0, to: 0, insert: next === undefined ? groups : `${groups} ` };
  return { from: before.to, to: before.to, insert: /^\[[,.;:)]/u.test(groups) ? groups : ` ${groups}` };
}

/** What a party would have in the place of the tokens of a cluster. */
function versionOf(
  text: string,
  tokens: readonly Token[],
  { from, to }: Pick<Change, 'from' | 'to'>,
  changes: readonly Change[],
): string {
  const kept = (start: number, end: number): string =>
    start < end ? text.slice(tokens[start]?.from, tokens[end - 1]?.to) : '';
  const pieces: string[] = [];
  let at = from;
  for (const change of changes) {
    pieces.push(kept(at, change.from), change.words);
    at = change.to;
  }
  pieces.push(kept(at, to));
  return pieces
    .filter((piece) => piece !== '')
    .join(' ')
    .replace(/ (?=[,.;:)])/gu, '');
}
