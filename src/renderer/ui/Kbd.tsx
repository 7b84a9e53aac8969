/** A key combination as it is printed on this system's keyboards. */

import { isMac } from './isMac';
import { printKeys } from './printKeys';

/** `keys` in the notation of `src/bridge/commands.ts`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className="ui-kbd">{printKeys(keys, isMac())}</kbd>;
}
