/**
 * Opens the database and says what was found. Nothing is ever deleted or moved here: each state but
 * the first two is a screen that explains it and offers *Try again*.
 */

import { type ChanceryDatabase, databaseVersion, db } from './database';

export type Opening =
  | { readonly state: 'fine' }
  /** No database of this name stood here. */
  | { readonly state: 'new' }
  /** Written by a newer version of the app, which this one must not touch. */
  | { readonly state: 'future'; readonly found: number; readonly known: number }
  /** Another window holds an older shape of it open. */
  | { readonly state: 'blocked' }
  | { readonly state: 'unreadable'; readonly detail: string };

/** Dexie multiplies its versions by ten to leave room between them. */
const dexieFactor = 10;

/** How long another window may keep the database before we say so, in milliseconds. */
const patience = 5000;

export async function openDatabase(database: ChanceryDatabase = db, wait = patience): Promise<Opening> {
  try {
    const found = await storedVersion(database.name);
    if (found !== null && found > databaseVersion) {
      return { state: 'future', found, known: databaseVersion };
    }
    const opened = await Promise.race([database.open().then(() => 'open' as const), blocked(database, wait)]);
    if (opened === 'blocked') return { state: 'blocked' };
    // Opening is lazy about damage: look into each table before calling it fine. Keys only, for a row of
    // `files` may be fifty megabytes.
    await Promise.all(database.tables.map((table) => table.toCollection().limit(1).primaryKeys()));
    return { state: found === null ? 'new' : 'fine' };
  } catch (cause) {
    console.error('The database could not be opened.', cause);
    return { state: 'unreadable', detail: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** The version on the disk; null where there is no database of that name. */
async function storedVersion(name: string): Promise<number | null> {
  const stored = (await indexedDB.databases()).find((database) => database.name === name);
  return stored?.version === undefined ? null : stored.version / dexieFactor;
}

const blocked = (database: ChanceryDatabase, wait: number): Promise<'blocked'> =>
  new Promise((resolve) => {
    database.on('blocked', () => setTimeout(() => resolve('blocked'), wait));
  });
