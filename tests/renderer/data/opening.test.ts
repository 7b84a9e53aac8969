import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ChanceryDatabase, databaseVersion } from '#renderer/data/database';
import { openDatabase } from '#renderer/data/opening';

let count = 0;
const open: ChanceryDatabase[] = [];

function database(name = `opening-${count++}`): ChanceryDatabase {
  const made = new ChanceryDatabase(name);
  open.push(made);
  return made;
}

/** A database as another program would leave it, at an IndexedDB version. */
const leave = (name: string, version: number, hold = false): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => request.result.createObjectStore('settings', { keyPath: 'key' });
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      if (!hold) request.result.close();
      resolve(request.result);
    };
  });

afterEach(() => {
  for (const each of open.splice(0)) each.close();
  vi.restoreAllMocks();
});

describe('opening the register', () => {
  test('where none stood is new, and fine the next time', async () => {
    const first = database('stays');
    expect(await openDatabase(first)).toEqual({ state: 'new' });
    first.close();
    expect(await openDatabase(database('stays'))).toEqual({ state: 'fine' });
  });

  test('one that a newer app wrote is left alone', async () => {
    await leave('newer', 70);
    expect(await openDatabase(database('newer'))).toEqual({
      state: 'future',
      found: 7,
      known: databaseVersion,
    });
    expect((await indexedDB.databases()).find(({ name }) => name === 'newer')?.version).toBe(70);
  });

  test('one that another window holds in an older shape is said to be blocked', async () => {
    const held = await leave('held', 5, true);
    expect(await openDatabase(database('held'), 20)).toEqual({ state: 'blocked' });
    held.close();
  });

  test('one that answers with an error is unreadable, with the reason, and is still there', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const made = database('broken');
    await openDatabase(made);
    vi.spyOn(made, 'open').mockRejectedValue(new Error('Internal error opening backing store'));
    expect(await openDatabase(made)).toEqual({
      state: 'unreadable',
      detail: 'Internal error opening backing store',
    });
    expect((await indexedDB.databases()).some(({ name }) => name === 'broken')).toBe(true);
  });
});
