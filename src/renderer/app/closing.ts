/**
 * Writes what is left whenever the person turns away: the window loses the focus, is hidden, or closes.
 * Closing waits for it; where something cannot be written, or stands nowhere but on the screen, main hears of it and asks.
 */

import type { ChanceryApi } from '#bridge/api';
import { flushAll } from '../data/openQueues';
import { hasUnsaved } from '../state/unsaved';

export function saveWhenLeaving(bridge: Pick<ChanceryApi, 'onBeforeClose'>): void {
  const flush = () => void flushAll();
  window.addEventListener('blur', flush);
  document.addEventListener('visibilitychange', flush);
  window.addEventListener('pagehide', flush);
  bridge.onBeforeClose(async () => {
    if (!(await flushAll()) || hasUnsaved()) throw new Error('Something is not saved.');
  });
}
