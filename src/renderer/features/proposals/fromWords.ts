/** Where moved words stood: *from II.10*. */

import type { TFunction } from 'i18next';

/** Unnumbered places have no name of their own. */
export const fromWords = (place: string | null, t: TFunction<'proposals'>): string =>
  place === null ? t('from.elsewhere') : t('from.place', { place });
