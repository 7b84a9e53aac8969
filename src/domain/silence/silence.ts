/**
 * The silence procedure. A text under silence is approved unless one party objects in writing before the
 * deadline. A delegation decides for the whole text and, where it must, for single paragraphs; one
 * paragraph to break is enough to break the silence on the text.
 */

import type { BlockId } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';

export const silenceChoices = ['undecided', 'keep', 'break'] as const;
export type SilenceChoice = (typeof silenceChoices)[number];

/** What is decided, who decided it and when, and why. */
export interface SilenceDecision {
  readonly choice: SilenceChoice;
  /** Who decided: *the Department*, *H. E. the Minister*; empty where nobody said. */
  readonly by: string;
  /** ISO instant of the decision. */
  readonly at: string;
  /** For a *break*: the reason or the words wanted instead, by language of the note. */
  readonly reason: { readonly [L in LanguageCode]?: string };
}

export interface ParagraphDecision extends SilenceDecision {
  readonly block: BlockId;
  /** As printed (`11.`); null for none. */
  readonly label: string | null;
  /** The beginning of the paragraph, to know it by when it is gone. */
  readonly quote: string;
}

/** How a silence ended, as a person or a sent note says. */
export interface SilenceEnd {
  readonly kind: 'broken' | 'kept';
  /** Parties that broke it; empty where nobody is known. */
  readonly parties: readonly string[];
  /** ISO instant. */
  readonly at: string;
}

export interface SilenceFacts {
  /** Null while nothing was said about the text as a whole. */
  readonly whole: SilenceDecision | null;
  readonly paragraphs: readonly ParagraphDecision[];
  readonly end: SilenceEnd | null;
  /** Key of the day that a person chose, where the circular names several; absent or null: by what it says. */
  readonly deadline?: string | null;
}

/** What follows for the text: one paragraph to break breaks it; kept only when said for the whole and nowhere open. */
export function choiceForText({
  whole,
  paragraphs,
}: Pick<SilenceFacts, 'whole' | 'paragraphs'>): SilenceChoice {
  const choices = [whole?.choice ?? 'undecided', ...paragraphs.map(({ choice }) => choice)];
  if (choices.includes('break')) return 'break';
  return choices.includes('undecided') ? 'undecided' : 'keep';
}

/** The paragraphs that the note names: none means the whole text. */
export const brokenParagraphs = ({
  paragraphs,
}: Pick<SilenceFacts, 'paragraphs'>): readonly ParagraphDecision[] =>
  paragraphs.filter(({ choice }) => choice === 'break');

export type SilenceState =
  /** The deadline is still to come. */
  | { readonly kind: 'running'; readonly choice: SilenceChoice }
  /** We decided to break and the note has left in time. */
  | { readonly kind: 'brokenByUs'; readonly at: string }
  | { readonly kind: 'broken'; readonly parties: readonly string[]; readonly at: string }
  /** Nobody is known to have broken it: the text is approved. `said`: a person confirmed it. */
  | { readonly kind: 'kept'; readonly said: boolean }
  /** We wanted to break it and no note left before the deadline. */
  | { readonly kind: 'missed' };

/**
 * What has become of the silence.
 *
 * @param deadline ISO instant when it ends; null where no deadline is known: then it runs
 * @param sentAt ISO instants when notes of ours that break it left
 * @param now milliseconds since 1970
 */
export function silenceState(
  facts: SilenceFacts,
  deadline: string | null,
  sentAt: readonly string[],
  now: number,
): SilenceState {
  const inTime = sentAt.filter((at) => deadline === null || Date.parse(at) <= Date.parse(deadline)).sort()[0];
  if (inTime !== undefined) return { kind: 'brokenByUs', at: inTime };
  if (facts.end?.kind === 'broken') {
    return { kind: 'broken', parties: facts.end.parties, at: facts.end.at };
  }
  if (facts.end?.kind === 'kept') return { kind: 'kept', said: true };
  const choice = choiceForText(facts);
  if (deadline === null || now <= Date.parse(deadline)) return { kind: 'running', choice };
  return choice === 'break' ? { kind: 'missed' } : { kind: 'kept', said: false };
}

/** The facts with a decision about the text or one paragraph; the same facts where nothing changes. */
export function withDecision(
  facts: SilenceFacts,
  place: Pick<ParagraphDecision, 'block' | 'label' | 'quote'> | null,
  decision: SilenceDecision,
): SilenceFacts {
  if (place === null) return { ...facts, whole: decision };
  const others = facts.paragraphs.filter(({ block }) => block !== place.block);
  return { ...facts, paragraphs: [...others, { ...place, ...decision }] };
}

/** The facts without what was said about one paragraph: it follows the text again. */
export const withoutDecision = (facts: SilenceFacts, block: BlockId): SilenceFacts => ({
  ...facts,
  paragraphs: facts.paragraphs.filter((one) => one.block !== block),
});

export const noSilence: SilenceFacts = { whole: null, paragraphs: [], end: null };

/** A text as far as it matters for finding its next revision. */
export interface RevisedText {
  readonly id: string;
  readonly symbol: string | null;
  readonly revision: number | null;
  readonly title: string | null;
  /** ISO instant of receipt. */
  readonly receivedAt: string;
  /** ISO instant when silence on it ends; null for none. */
  readonly silenceEnds: string | null;
}

/**
 * The later revision of a text that was put under silence again, or null: the same symbol without its
 * revision (`SOC/2021/DRAFT/3`), or the same title where neither has a symbol, and a later end. The nearest one.
 */
export function newSilence(text: RevisedText, all: readonly RevisedText[]): RevisedText | null {
  const since = Date.parse(text.silenceEnds ?? text.receivedAt);
  const [nearest] = all
    .filter(
      (other) =>
        other.id !== text.id && isSameText(text, other) && (other.revision ?? 0) >= (text.revision ?? 0),
    )
    .flatMap((other) => (other.silenceEnds === null ? [] : [{ other, ends: Date.parse(other.silenceEnds) }]))
    .filter(({ ends }) => ends > since)
    .sort((a, b) => a.ends - b.ends);
  return nearest?.other ?? null;
}

function isSameText(a: RevisedText, b: RevisedText): boolean {
  if (a.symbol !== null && b.symbol !== null) return stemOf(a.symbol) === stemOf(b.symbol);
  if (a.symbol !== null || b.symbol !== null) return false;
  return a.title !== null && b.title !== null && folded(a.title) === folded(b.title);
}

/** `SOC/2021/DRAFT/3/Rev.2` → `SOC/2021/DRAFT/3`. */
const stemOf = (symbol: string): string => symbol.toUpperCase().replace(/\s*[/-]?\s*REV\.?\s*\d+.*$/, '');
const folded = (title: string): string => title.toLowerCase().replace(/\s+/gu, ' ').trim();
