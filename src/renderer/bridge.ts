/** The main process as the page sees it: what the preload script put there, checked at this end too. */

import type { ChanceryApi } from '#bridge/api';
import { checkedApi } from '#bridge/checkedApi';

declare global {
  interface Window {
    readonly chancery: ChanceryApi;
  }
}

let checked: { readonly raw: ChanceryApi; readonly api: ChanceryApi } | null = null;

/** Asked for at each use, so that tests can put their own `window.chancery` there. */
export function bridge(): ChanceryApi {
  const raw = window.chancery;
  if (checked?.raw !== raw) checked = { raw, api: checkedApi(raw) };
  return checked.api;
}
