import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addAnnotation, changeAnnotation } from '#renderer/data/annotations';
import { db } from '#renderer/data/database';
import { sharedRemarksOf } from '#renderer/data/sharedRemarks';
import { standingRemarks } from '#renderer/features/notes/exportStyles';
import { draft, p } from '#tests/support/draft';

const anchor = { block: 'b1', from: 3, to: 6, quote: 'all', before: 'We ', after: ' act' };
const remark = (text: string, visibility: 'private' | 'share') =>
  addAnnotation({ documentId: 'd1', anchor, visibility, text, author: 'A person' });

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('Remarks that may leave', () => {
  it('are those to share that are still open, and never a private one', async () => {
    await remark('zebra, for us alone', 'private');
    await remark('To share', 'share');
    await changeAnnotation(await remark('Settled', 'share'), { state: 'resolved' });
    expect((await sharedRemarksOf('d1')).map(({ text }) => text)).toEqual(['To share']);
  });

  it('leave under the party and not the person, where their words still stand', async () => {
    await remark('To share', 'share');
    const records = await sharedRemarksOf('d1');
    expect(standingRemarks(records, draft(p('We all act.')), 'IND')).toEqual([
      { block: 'b1', from: 3, to: 6, author: 'IND', text: 'To share' },
    ]);
    expect(standingRemarks(records, draft(p('We now act.')), 'IND')).toEqual([]);
  });
});
