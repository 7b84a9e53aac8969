/** How a note leaves the building. */

export const meansOfSending = [
  'byHand',
  'courier',
  'email',
  'fax',
  'post',
  'diplomaticBag',
  'other',
] as const;
export type MeansOfSending = (typeof meansOfSending)[number];
