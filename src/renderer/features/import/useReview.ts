/**
 * The review of one file: the reading as received, the list of corrections over it, and what they make of
 * it. Undo and redo walk the list; everything shown is computed from it.
 */

import { useMemo, useState } from 'react';
import type { Reading } from '#domain/circular/circular';
import {
  applyCorrection,
  type Correction,
  withCorrection,
  withoutCorrection,
} from '#domain/circular/corrections';
import { understand } from '#domain/circular/understand';
import type { Block, Document, ReadAuthor } from '#domain/document/document';
import { rollingOf } from '#domain/document/rolling';
import type { PartyCode } from '#domain/notation/notation';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { detectSuggestions } from '#domain/suggestions/detect';
import { memberState } from '#domain/suggestions/suggestion';
import { assignAuthors } from '#domain/tracked/authors';
import { type Finding, type FoundIn, findingsOf } from './findings';
import type { Reviewed } from './importState';
import { countGroups, type GroupCounts } from './partyCounts';
import { type Segment, segmentsOf } from './segments';

export interface Review {
  readonly reading: Reading;
  /** The paragraphs as the file has them, in its order, with the parties of its authors; nothing is corrected here. */
  readonly original: readonly Block[];
  /** The pieces to draw of every enclosed text, by `unitKey`. */
  readonly segments: ReadonlyMap<string, readonly Segment[]>;
  readonly findings: readonly Finding[];
  readonly groups: GroupCounts;
  /** Who tracked changes, each with the party (or made code) that now stands for it. */
  readonly authors: readonly ReadAuthor[];
  /** The parties that the person chose for authors here, by name. */
  readonly chosen: Readonly<Record<string, PartyCode>>;
  readonly assign: (author: string, party: PartyCode) => void;
  /** An offer that the person does not take: it is not shown again. */
  readonly decline: (key: string) => void;
  readonly correct: (correction: Correction) => void;
  /** Takes one correction back, wherever it stands in the list. */
  readonly takeBack: (place: number) => void;
  /** Null where there is nothing to undo, or to do again. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

interface History {
  readonly done: readonly Correction[];
  readonly undone: readonly Correction[];
}

export function useReview(item: Reviewed): Review {
  const { profile } = item;
  const [{ done, undone }, setHistory] = useState<History>({ done: [], undone: [] });
  const { received, original, authors, chosen, assign } = useAuthors(item, () =>
    // A repair counts letters, and other codes are longer or shorter: it is found and offered again.
    setHistory((before) => ({ done: before.done.filter((one) => !countsLetters(one)), undone: [] })),
  );
  const [replay] = useState(() => new Replay());
  const reading = useMemo(() => replay.of(received, done, profile), [replay, received, done, profile]);
  const texts = useTexts(reading.documents, item);
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const findings = useMemo(
    () => findingsOf(reading, texts, done).filter(({ key }) => !declined.has(key)),
    [reading, texts, done, declined],
  );
  const segments = useMemo(() => new Map(texts.flatMap((text) => [...text.segments])), [texts]);
  const groups = useMemo(() => countGroups(texts.map(({ rolling }) => rolling.rolling)), [texts]);
  const last = done.at(-1);
  const again = undone.at(-1);
  return {
    reading,
    original,
    segments,
    findings,
    groups,
    authors,
    chosen,
    assign,
    decline: (key) => setDeclined((before) => new Set([...before, key])),
    correct: (correction) =>
      setHistory((before) => ({ done: withCorrection(before.done, correction), undone: [] })),
    takeBack: (place) =>
      setHistory((before) => ({ done: withoutCorrection(before.done, place), undone: [] })),
    undo: last ? () => setHistory({ done: done.slice(0, -1), undone: [...undone, last] }) : null,
    redo: again ? () => setHistory({ done: [...done, again], undone: undone.slice(0, -1) }) : null,
  };
}

const countsLetters = ({ kind }: Correction): boolean =>
  kind === 'repair' || kind === 'part' || kind === 'suggestions' || kind === 'position';

/** The reading as received, with parties in the place of authors; another choice needs no other reading. */
function useAuthors({ read, reading, parties, profiles }: Reviewed, onAssign: () => void) {
  const [chosen, setChosen] = useState<Readonly<Record<string, PartyCode>>>({});
  const isChanged = Object.keys(chosen).length > 0;
  const assigned = useMemo(
    () => assignAuthors(read, new Map(Object.entries({ ...parties, ...chosen })), profiles),
    [read, parties, chosen, profiles],
  );
  const received = useMemo(
    () => (isChanged ? understand(assigned, profiles) : reading),
    [isChanged, assigned, profiles, reading],
  );
  // Under the names of the file: two authors may have become one party.
  const authors = assigned.authors ?? [];
  const assign = (author: string, party: PartyCode) => {
    setChosen((before) => ({ ...before, [author]: party }));
    onAssign();
  };
  return { received, original: assigned.blocks, authors, chosen, assign };
}

interface ReadDocument extends FoundIn {
  readonly segments: ReadonlyMap<string, readonly Segment[]>;
}

/** The brackets of each text, read again only where its paragraphs have changed. */
function useTexts(documents: readonly Document[], { profile, profiles }: Reviewed): readonly ReadDocument[] {
  const [known] = useState(() => new WeakMap<Document['blocks'], ReadDocument>());
  return useMemo(() => {
    // The party that struck words without a name stand for is no mistake.
    const parties = profile && new Set([...profile.members.map(({ code }) => code), memberState]);
    const likeliest = profile === null ? profiles : [profile, ...profiles.filter((one) => one !== profile)];
    return documents.map((document) => {
      const before = known.get(document.blocks);
      if (before !== undefined) return before;
      const rolling = rollingOf(document, parties ? { parties } : {});
      const suggestions = detectSuggestions(document, likeliest);
      const text = { rolling, suggestions, segments: segmentsOf(rolling) };
      known.set(document.blocks, text);
      return text;
    });
  }, [documents, profile, profiles, known]);
}

/** Applies a list of corrections, keeping every step: the next list mostly begins like the last one. */
class Replay {
  #from: Reading | null = null;
  #steps: { readonly correction: Correction; readonly after: Reading }[] = [];

  of(from: Reading, corrections: readonly Correction[], profile: OrganisationProfile | null): Reading {
    if (this.#from !== from) this.#steps = [];
    this.#from = from;
    const same = corrections.findIndex((one, at) => this.#steps[at]?.correction !== one);
    const kept = same < 0 ? corrections.length : same;
    this.#steps.length = Math.min(kept, this.#steps.length);
    for (const correction of corrections.slice(kept)) {
      const after = applyCorrection(this.#steps.at(-1)?.after ?? from, correction, profile);
      this.#steps.push({ correction, after });
    }
    return this.#steps.at(-1)?.after ?? from;
  }
}
