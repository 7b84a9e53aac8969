/** What is known of the texts of a review when one of them cannot be looked through. */

import { expect, test } from 'vitest';
import type { Reading } from '#domain/circular/circular';
import type { Document } from '#domain/document/document';
import { appError } from '#domain/errors';
import { fail, ok } from '#domain/result';
import { KeptLooks, type Wish } from '#renderer/features/import/keptLooks';
import { lookThrough } from '#renderer/workers/looking/lookThrough';
import { draft, p } from '#tests/support/draft';

const wishOf = (words: string): Wish => ({ document: draft(p(words)), remarks: [] });
const lookOf = ({ document }: Pick<Wish, 'document'>) =>
  lookThrough({ document, remarks: [], profile: null, profiles: [], elsewhere: [], authorCodes: [] });
const reading = (documents: readonly Document[]) => ({ documents, annotations: [] }) as unknown as Reading;

const [hard, easy] = [wishOf('To [act.'), wishOf('To [rest] (+IND).')];

test('a text that takes too long is said to be unknown, and the others are known', () => {
  const kept = new KeptLooks(reading([]), []);
  kept.take(hard, fail(appError('work.tooLong', { name: 'a.docx', seconds: 20 })));
  expect(kept.of([hard, easy])).toMatchObject({ isReady: false, failure: { code: 'work.tooLong' } });
  kept.take(easy, ok(lookOf(easy)));
  const now = kept.of([hard, easy]);
  expect(now.isReady).toBe(true);
  expect(now.known.map((one) => one?.look.groups.groups ?? null)).toEqual([null, 1]);
});

test('it is not asked for again as long as its words are the same; what broke down is', () => {
  const kept = new KeptLooks(reading([]), []);
  kept.take(hard, fail(appError('work.tooLong', { name: 'a.docx', seconds: 20 })));
  expect(kept.unknownOf([hard, easy])).toEqual([easy]);
  kept.take(easy, fail(appError('work.crashed', { name: 'a.docx' })));
  expect(kept.unknownOf([hard, easy])).toEqual([easy]);
  const changed = wishOf('To [act].');
  expect(kept.unknownOf([changed, easy])).toEqual([changed, easy]);
});

test('what was known when the file had been read needs no asking', () => {
  const kept = new KeptLooks(reading([easy.document]), [lookOf(easy)]);
  expect(kept.unknownOf([easy])).toEqual([]);
  expect(kept.of([easy])).toMatchObject({ isReady: true, failure: null });
});
