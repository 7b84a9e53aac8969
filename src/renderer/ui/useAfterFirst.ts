/** What takes long to draw comes behind the first picture, in slices between which keys have their turn. */

import { useDeferredValue } from 'react';

/** False when the component is first drawn, true from then on. */
export const useAfterFirst = (): boolean => useDeferredValue(true, false);
