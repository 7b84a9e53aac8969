/** Says so when a decision could not be stored. */

import i18next from 'i18next';
import { toastProblem } from '#renderer/state/toasts';

export async function stored(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (cause) {
    console.error('A decision on silence could not be stored.', cause);
    toastProblem(i18next.t('shell:notStored'));
  }
}
