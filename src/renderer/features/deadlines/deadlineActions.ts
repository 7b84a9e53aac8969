/** Changes of deadlines with the message that can undo them. */

import i18next from 'i18next';
import { type DueRow, restoreDeadline } from '#renderer/data/deadlines';
import { toastDone, toastProblem } from '#renderer/state/toasts';
import { aboutOf } from './dueView';

/** False when it could not be stored, which the person is told. */
export async function changed(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (cause) {
    console.error('A deadline could not be stored.', cause);
    toastProblem(i18next.t('shell:notStored'));
    return false;
  }
}

export async function removed(row: DueRow, work: Promise<void>): Promise<void> {
  if (!(await changed(work))) return;
  const back = () => void changed(restoreDeadline(row.deadline, row.circular?.id ?? null));
  toastDone(i18next.t('deadlines:removed', { name: aboutOf(row).name }), {
    label: i18next.t('shell:undo'),
    run: back,
  });
}
