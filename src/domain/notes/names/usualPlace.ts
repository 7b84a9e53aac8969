/**
 * Where an office writes from when nobody has said it: a ministry from its own capital, an embassy
 * from that of its host state, a mission from the organisation's seat. A person may always write
 * another place; this one only spares them the typing.
 */

import type { IsoDay } from '#domain/deadlines/civil';
import type { Localised } from '#domain/languages';
import { seatName } from '#domain/organisations/members';
import type { OrganisationProfile } from '#domain/organisations/profile';
import type { Sender } from '../noteFields';
import { ministryPlace } from './places';

/**
 * Embassies in these states do not sit where the ministry does, nor all in one city: nothing is guessed.
 */
const embassiesElsewhere: ReadonlySet<string> = new Set(['ISR', 'PSE']);

/** The place, or null where it is not known. `profile` null: the organisation is not known. */
export function usualPlace(
  sender: Sender,
  profile: OrganisationProfile | null,
  day: IsoDay,
): Localised | null {
  switch (sender.office) {
    case 'ministry':
      return ministryPlace(sender.party);
    case 'embassy':
      return sender.in === null || embassiesElsewhere.has(sender.in) ? null : ministryPlace(sender.in);
    case 'mission':
      return profile && seatName(profile, day);
  }
}
