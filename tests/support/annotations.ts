/** Annotations with what a test cares about. */

import type { Anchor, AnnotationRecord } from '#renderer/data/records';

export const anchorAt = (block: string, from: number, quote = 'urge'): Anchor => ({
  block,
  from,
  to: from + quote.length,
  quote,
  before: 'Member States ',
  after: ' all',
});

export const annotation = (change: Partial<AnnotationRecord> = {}): AnnotationRecord => ({
  id: 'a1',
  revision: 1,
  createdAt: '2024-01-01T00:00:00.000Z',
  updatedAt: '2024-01-01T00:00:00.000Z',
  documentId: 'd1',
  anchor: anchorAt('b1', 0),
  visibility: 'share',
  state: 'open',
  text: 'Too strong.',
  author: 'KAZ',
  replies: [],
  ...change,
});
