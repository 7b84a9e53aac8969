/**
 * The chain of references: what a note or a circular answers, and what answers it, circulars and notes of
 * ours alike. Nothing is stored for it; it follows from the references that the papers bear.
 */

import { sameReference } from '#domain/notes/addressees';
import { db } from './database';
import type { CircularRecord, NoteRecord } from './records';

export interface ChainLink {
  readonly kind: 'circular' | 'note';
  readonly id: string;
  /** Null for a draft that has no number yet. */
  readonly reference: string | null;
  /** ISO date, or null. */
  readonly date: string | null;
}

export interface NoteChain {
  /** What it answers, the oldest first. */
  readonly before: readonly ChainLink[];
  /** What answers it, the oldest first. */
  readonly after: readonly ChainLink[];
}

/** The papers around a circular or a note; empty lists where there are none. */
export async function chainOf(kind: 'circular' | 'note', id: string): Promise<NoteChain> {
  const [circulars, notes] = await Promise.all([
    db.circulars.filter(({ deletedAt }) => deletedAt === null).toArray(),
    db.notes.filter(({ deletedAt }) => deletedAt === null).toArray(),
  ]);
  const papers = [...circulars.map(paperOfCircular), ...notes.map(paperOfNote)];
  const own = papers.find((paper) => paper.kind === kind && paper.id === id);
  if (own === undefined) return { before: [], after: [] };
  const others = papers.filter((paper) => paper !== own);
  return {
    before: others.filter((paper) => answers(own, paper)).sort(byDate),
    after: others.filter((paper) => answers(paper, own)).sort(byDate),
  };
}

interface Paper extends ChainLink {
  readonly circularId: string | null;
  readonly refersTo: readonly string[];
}

const paperOfCircular = ({ id, note }: CircularRecord): Paper => ({
  kind: 'circular',
  id,
  reference: note?.reference ?? null,
  date: note?.date ?? null,
  circularId: null,
  refersTo: (note?.refersTo ?? []).map(({ reference }) => reference),
});

const paperOfNote = ({ id, fields, circularId }: NoteRecord): Paper => ({
  kind: 'note',
  id,
  reference: fields.reference,
  date: fields.date,
  circularId,
  refersTo: fields.inReplyTo === null ? [] : [fields.inReplyTo.reference],
});

/** By the circular that the note was begun for, or by the reference that it bears. */
const answers = (later: Paper, earlier: Paper): boolean =>
  (earlier.kind === 'circular' && later.circularId === earlier.id) ||
  later.refersTo.some((reference) => sameReference(reference, earlier.reference));

const byDate = (a: ChainLink, b: ChainLink): number => (a.date ?? '').localeCompare(b.date ?? '');
