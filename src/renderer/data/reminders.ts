/** Which reminders were shown, put off or dealt with. */

import { db } from './database';
import type { ReminderRecord } from './records';
import { action } from './writing';

export const reminderRecords = (): Promise<ReminderRecord[]> => db.reminders.toArray();

/** Written together: what came up at once is one action. */
export const putReminders = (records: readonly ReminderRecord[]): Promise<void> =>
  action(async () => {
    await db.reminders.bulkPut(records);
  });
