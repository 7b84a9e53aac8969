/** A fresh database in memory for each test. Import before anything that opens one. */

import 'fake-indexeddb/auto';
import { afterEach, beforeEach } from 'vitest';
import { db } from '#renderer/data/database';

export function withFreshDatabase(): void {
  beforeEach(async () => {
    await db.open();
  });
  afterEach(async () => {
    db.close({ disableAutoOpen: false });
    await db.delete();
  });
}
