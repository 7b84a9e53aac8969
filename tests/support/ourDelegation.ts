/** Kazakhstan's ministry, as the settings hold it. */

import type { Delegation } from '#renderer/data/settings';

export const ourDelegation: Delegation = {
  organisation: 'cica',
  party: 'KAZ',
  office: 'ministry',
  hostState: null,
  names: {},
  place: { en: 'Astana', ru: 'Астана' },
  emblem: null,
  referencePattern: '{year}/{number}',
};
