import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { db } from '#renderer/data/database';
import {
  keepVersion,
  type NewVersion,
  nameVersion,
  sweepVersionBlocks,
  versionsOf,
  versionText,
} from '#renderer/data/history';
import { draft, h, p } from '../../support/draft';
import { withFreshDatabase } from './database';

withFreshDatabase();

const text = (words: string) => ({ rolling: draft(h(1, 'Goals'), p(words)), origins: [] });

const minute = (minutes: number) => new Date(Date.UTC(2024, 5, 14, 9, minutes)).toISOString();

const version = (minutes: number, change: Partial<NewVersion> = {}): NewVersion => ({
  documentId: 'd1',
  kind: 'automatic',
  name: null,
  author: 'KAZ',
  sitting: 's1',
  at: minute(minutes),
  ...change,
});

const list = async () => (await versionsOf('d1')).map(({ kind, at, name }) => ({ kind, at, name }));

describe('The history of a text', () => {
  test('is one version for a run of work, and a new one after a pause of five minutes', async () => {
    await keepVersion(text('We'), version(0));
    await keepVersion(text('We urge'), version(4));
    await keepVersion(text('We urge all'), version(8));
    expect(await list()).toEqual([{ kind: 'automatic', at: minute(8), name: null }]);
    await keepVersion(text('We urge all States'), version(13));
    expect((await list()).map(({ at }) => at)).toEqual([minute(13), minute(8)]);
    expect((await versionsOf('d1'))[1]).toMatchObject({ since: minute(0), author: 'KAZ' });
  });

  test('is one version a sitting at least', async () => {
    await keepVersion(text('We'), version(0));
    await keepVersion(text('We urge'), version(1, { sitting: 's2' }));
    expect(await list()).toHaveLength(2);
  });

  test('keeps nothing automatically where nothing has changed', async () => {
    await keepVersion(text('We'), version(0, { kind: 'opened' }));
    await keepVersion(text('We'), version(30));
    expect(await list()).toEqual([{ kind: 'opened', at: minute(0), name: null }]);
  });

  test('never replaces a version with a name', async () => {
    await keepVersion(text('We'), version(0));
    const [first] = await versionsOf('d1');
    await nameVersion(first?.id ?? '', 'sent on 14 June');
    await keepVersion(text('We urge'), version(1));
    expect(await list()).toEqual([
      { kind: 'automatic', at: minute(1), name: null },
      { kind: 'named', at: minute(0), name: 'sent on 14 June' },
    ]);
    await nameVersion(first?.id ?? '', null);
    expect((await list())[1]).toMatchObject({ kind: 'automatic', name: null });
  });

  test('gives every version back as it was, though blocks are kept once', async () => {
    await keepVersion(text('We'), version(0));
    await keepVersion(text('We urge'), version(10));
    await keepVersion(text('We'), version(20, { kind: 'restored' }));
    expect(await db.versionBlocks.count()).toBe(3);
    const read = await Promise.all((await versionsOf('d1')).map(({ id }) => versionText(id)));
    expect(read).toEqual([text('We'), text('We urge'), text('We')]);
    expect(await versionText('gone')).toBeNull();
  });

  test('of a text is not mixed with that of another', async () => {
    await keepVersion(text('We'), version(0));
    await keepVersion(text('We'), version(0, { documentId: 'd2' }));
    await db.versionBlocks.where('documentId').equals('d2').delete();
    const [first] = await versionsOf('d1');
    const [second] = await versionsOf('d2');
    expect(await versionText(first?.id ?? '')).toEqual(text('We'));
    expect(await versionText(second?.id ?? '')).toBeNull();
  });

  test('sweeps only what no version shows', async () => {
    await keepVersion(text('We'), version(0));
    await keepVersion(text('We urge'), version(1));
    expect(await db.versionBlocks.count()).toBe(3);
    await sweepVersionBlocks('d1');
    expect(await db.versionBlocks.count()).toBe(2);
    const [only] = await versionsOf('d1');
    expect(await versionText(only?.id ?? '')).toEqual(text('We urge'));
  });
});
