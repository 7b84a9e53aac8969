/**
 * The review of one file: the reading as received, the list of corrections over it, and what they make of
 * it. Undo and redo walk the list; everything shown is computed from it.
 */

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Reading } from '#domain/circular/circular';
import { type Correction, countsLetters } from '#domain/circular/corrections';
import type { Block, ReadAuthor } from '#domain/document/document';
import type { AppError } from '#domain/errors';
import type { PartyCode } from '#domain/notation/notation';
import { sentenceOf } from '#renderer/i18n/index';
import { toastProblem } from '#renderer/state/toasts';
import { Looking } from '#renderer/workers/looking/looking';
import type { TextLook } from '#renderer/workers/looking/lookThrough';
import { offersOf } from '#renderer/workers/looking/offers';
import { addedCounts, type GroupCounts } from '#renderer/workers/looking/partyCounts';
import { type Finding, findingsOfReading, findingsOfTexts, findingsTaken } from './findings';
import type { Received, Reviewed } from './importState';
import { awaitsHead, useHeads } from './useHeads';
import { Replay, useHistory } from './useHistory';
import { remarksElsewhere, useLooks } from './useLooks';
import { isSameList, useSame } from './useSame';
import { type ReviewWays, useWays } from './useWays';
import { type PlaceOfWarning, placesOfWarnings } from './warningPlaces';

export type { ReviewWays } from './useWays';

export interface Review {
  readonly reading: Reading;
  /** The paragraphs as the file has them, in its order, with the parties of its authors; nothing is corrected here. */
  readonly original: readonly Block[];
  /** What is known of each enclosed text, by its place; null for one that was not looked through yet. */
  readonly texts: readonly (TextLook | null)[];
  /** All texts were looked through as they now are, or could not be. */
  readonly isReady: boolean;
  /** Why the brackets of a text are not known; null where they are. */
  readonly failure: AppError | null;
  readonly findings: readonly Finding[];
  readonly groups: GroupCounts;
  /** Who tracked changes, each with the party (or made code) that now stands for it. */
  readonly authors: readonly ReadAuthor[];
  /** The parties that the person chose for authors here, by name. */
  readonly chosen: Readonly<Record<string, PartyCode>>;
  readonly assign: (author: string, party: PartyCode) => void;
  readonly ways: ReviewWays;
  /** Null where there is nothing to undo, or to do again. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

export function useReview(item: Reviewed): Review {
  const { profile } = item;
  const looking = useLooking(item.file.name);
  const history = useHistory();
  const { done, change } = history;
  const { received, original, authors, chosen, assign, isAssigned } = useAuthors(item, looking, () =>
    // A repair counts letters, and other codes are longer or shorter: it is found and offered again.
    change((before) => ({ done: before.done.filter((one) => !countsLetters(one)), undone: [] })),
  );
  const [replay] = useState(() => new Replay());
  const reading = useMemo(() => replay.of(received, done, profile), [replay, received, done, profile]);
  useHeads({ done, reading, profile }, looking, history.fillHead);
  const looks = useLooks(reading, authors, item, looking);
  const texts = useSame(looks.texts, isSameList);
  const placeOf = useMemo(
    () => placesOfWarnings({ reading: received, original, authors }),
    [received, original, authors],
  );
  const { findings, decline } = useFindings(reading, texts, done, placeOf);
  const groups = useMemo(() => addedCounts(texts.flatMap((text) => text?.groups ?? [])), [texts]);
  const ways = useWays(change, decline, { reading, lookedAt: looks.lookedAt });
  return {
    ...{ reading, original, texts, findings, groups, authors, chosen, assign, ways },
    failure: looks.failure,
    isReady: looks.isReady && isAssigned && !done.some(awaitsHead),
    ...{ undo: history.undo, redo: history.redo },
  };
}

function useLooking(name: string): Looking {
  const [looking] = useState(() => new Looking(name));
  useEffect(() => () => looking.end(), [looking]);
  return looking;
}

/** The list as it stands, without the offers that were declined; the same value where nothing of it has changed. */
function useFindings(
  reading: Reading,
  texts: readonly (TextLook | null)[],
  done: readonly Correction[],
  placeOf: PlaceOfWarning,
): Pick<Review, 'findings'> & Pick<ReviewWays, 'decline'> {
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const { note, documents, annotations, warnings, seams } = reading;
  // Only joins are looked for in the words.
  const words = seams === undefined ? noDocuments : documents;
  const inReading = useMemo(
    () =>
      findingsOfReading(
        { note, documents: words, warnings, ...(seams === undefined ? {} : { seams }) },
        placeOf,
      ),
    [note, words, warnings, seams, placeOf],
  );
  const others = useMemo(
    () => offersOf(remarksElsewhere({ documents, annotations }), null),
    [documents, annotations],
  );
  const inTexts = useMemo(() => findingsOfTexts(texts, others), [texts, others]);
  const taken = useSame(findingsTaken(done), isSameTaken);
  const findings = useMemo(
    () => [...inReading, ...inTexts, ...taken].filter(({ key }) => !declined.has(key)),
    [inReading, inTexts, taken, declined],
  );
  const [decline] = useState(() => (key: string) => setDeclined((before) => new Set([...before, key])));
  return { findings, decline };
}

const noDocuments: Reading['documents'] = [];

const isSameTaken = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  isSameList(a.map(correctionOf), b.map(correctionOf));

const correctionOf = (finding: Finding): unknown => (finding.kind === 'taken' ? finding.correction : finding);

/** The reading as received, with parties in the place of authors; another choice needs no other reading of the file. */
function useAuthors(item: Reviewed, looking: Looking, onAssign: () => void) {
  const { read, received, parties, profiles } = item;
  const [chosen, setChosen] = useState<Readonly<Record<string, PartyCode>>>({});
  const [answered, setAnswered] = useState<{ readonly to: typeof chosen; readonly value: Received }>({
    to: chosen,
    value: received,
  });
  const latest = useRef(chosen);
  const kept = useRef(chosen);
  const assign = (author: string, party: PartyCode) => {
    const next = { ...latest.current, [author]: party };
    latest.current = next;
    setChosen(next);
    void looking.assign({ read, parties: { ...parties, ...next }, profiles }).then((answer) => {
      if (latest.current !== next) return;
      if (answer.ok) {
        onAssign();
        kept.current = next;
        setAnswered({ to: next, value: answer.value });
        return;
      }
      // The choice is as it was before: it is remembered for the next file by the same hands.
      const before = kept.current;
      latest.current = before;
      setChosen(before);
      setAnswered(({ value }) => ({ to: before, value }));
      toastProblem(sentenceOf(answer.error));
    });
  };
  const { reading, original, authors } = answered.value;
  return { received: reading, original, authors, chosen, assign, isAssigned: answered.to === chosen };
}
