/**
 * The texts that a note names. It names each by words of its title, with its symbol in brackets and
 * sometimes with what is to become of it: *Draft Summit decision on … (SUM/2022/DRAFT/8) placed under
 * silence procedure until …*.
 *
 * Source: notes SOC/DOC/1289 (a list of texts) and NCT/CT/801 (one text, in the first paragraph).
 */

import type { Passage } from '#domain/deadlines/find';
import { isUnderSilence } from '#domain/deadlines/kinds';
import type { DocumentStatus } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { entriesBehindColon, leadsToList, namedInTurn } from './forwardedLists';
import type { VersionFacts } from './noteFacts';
import { findSigns, statedRevision } from './symbols';
import { titleWords } from './titleLikeness';

/** Words of a note that may mean one of the texts. */
export interface Mention {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly symbol: string | null;
  readonly status: DocumentStatus | null;
  readonly revision: number | null;
  readonly language: LanguageCode;
  /** True for an entry of the list of texts that the note forwards. */
  readonly listed: boolean;
  /** True where the list is a sentence, which may leave out what goes without saying (an annex). */
  readonly inSentence: boolean;
}

/** All mentions of one version, in reading order. */
export function mentionsOf(
  { version, passages }: VersionFacts,
  profile: OrganisationProfile | null,
): readonly Mention[] {
  let inList = false;
  return withHeads(passages).flatMap((passage) => {
    const { text, item } = passage;
    if (!item) inList = leadsToList(text);
    return mentionsIn(passage, version.language, item && inList, profile);
  });
}

/** *Concept Papers approved by the SOC:* with an entry below for each: every entry says what its head says. */
function withHeads(passages: readonly Passage[]): readonly Passage[] {
  let head = '';
  return passages.flatMap((passage, index) => {
    const { text, item } = passage;
    const isHead = item && /:$/u.test(text) && passages[index + 1]?.item === true;
    if (isHead) head = text;
    if (isHead) return [];
    if (!item || !/^\p{Lowercase}/u.test(text)) head = '';
    return [head === '' ? passage : { text: `${head} ${text}`, item }];
  });
}

const approved =
  /(?<![a-z\u00c0-\u052f])(?:approved|adopted|утвержд[её]нн|одобренн|принят|бекіткен|бекітілген|мақұлдаған|мақұлданған|қабылдаған|қабылданған)/iu;

function statusIn(text: string): DocumentStatus | null {
  if (isUnderSilence(text)) return 'silence';
  return approved.test(text) ? 'approved' : null;
}

/** *Has the honour to forward the Statement … adopted by the Council*: said in running text, behind the verb. */
const forwardsApproved =
  /(?:forward|convey|transmit|circulate)\s+(?:herewith\s+)?(?:the\s+)?[^.;]{0,250}?(?<![a-z\u00c0-\u052f])(?:approved|adopted)\s+(?:by|at|in|on)(?![a-z\u00c0-\u052f])|(?:направить|препроводить)\s+[^.;]{0,250}?(?:утвержд[её]нн|одобренн|принят)[a-z\u00c0-\u052f]*\s/iu;

/** One mention an entry of a list; in running text, one for the words before each symbol, or for all. */
function mentionsIn(
  { text, item }: Passage,
  language: LanguageCode,
  listed: boolean,
  profile: OrganisationProfile | null,
): readonly Mention[] {
  const symbols = findSigns(text, profile).filter(({ kind }) => kind === 'symbol');
  const symbolIn = (words: string): string | null =>
    findSigns(words, profile).find(({ kind }) => kind === 'symbol')?.sign ?? null;
  const inTurn = item ? [] : namedInTurn(text);
  const speakForThemselves = entriesBehindColon(text).length > 0;
  const mention = (words: string, symbol: string | null): Mention => ({
    text: words,
    words: titleWords(words.replace(signs, ' ')),
    symbol,
    status: statusOf(words),
    revision: statedRevision(words),
    language,
    listed: listed || inTurn.length > 0,
    inSentence: inTurn.length > 0,
  });
  const statusOf = (words: string): DocumentStatus | null => {
    if (item) return statusIn(text);
    if (speakForThemselves) return statusIn(words);
    return forwardsApproved.test(text) ? 'approved' : null;
  };
  if (inTurn.length > 0) return inTurn.flatMap(entriesOf).map((entry) => mention(entry, symbolIn(entry)));
  if (item) {
    return entriesOf(text).map((entry) => mention(entry, symbolIn(entry)));
  }
  if (symbols.length === 0) return [mention(text, null)];
  return symbols.map(({ sign, from }, index) => mention(text.slice(symbols[index - 1]?.to ?? 0, from), sign));
}

const signs = /\p{Uppercase}[\p{Uppercase}\p{N}]*(?:\/[\p{Alphabetic}\p{N}.]+)+/gu;

/** *Concept Papers …: (1) on transport; (2) on human dimension*: one entry of a list names several texts. */
function entriesOf(text: string): readonly string[] {
  const starts = [...text.matchAll(/\((\d|[a-c])\)\s/gu)];
  const inOrder =
    starts.length > 1 &&
    starts.every(([, mark], index) => mark === String(index + 1) || mark === 'abc'[index]);
  if (!inOrder) return [text];
  const head = text.slice(0, starts[0]?.index ?? 0);
  return starts.map(
    (start, index) => head + text.slice(start.index + start[0].length, starts[index + 1]?.index),
  );
}
