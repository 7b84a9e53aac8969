/** What a delegation is before anybody has said anything about it. */

import type { Delegation } from '#renderer/data/settings';

/** `party` empty: not chosen yet, and not to be stored. */
export const emptyDelegation: Delegation = {
  organisation: 'cica',
  party: '',
  office: 'ministry',
  hostState: null,
  names: {},
  place: {},
  emblem: null,
  referencePattern: '{year}/{number}',
};
