/** The place whose clock a delegation lives by: as it says, else the host's or its own capital. */

import type { PartyCode } from '#domain/notation/notation';
import { ministryPlace } from '../notes/names/places';

export interface WhereWeSit {
  readonly party: PartyCode;
  readonly hostState: PartyCode | null;
  /** English name of the place that notes are written from; empty where nobody said. */
  readonly place: string;
}

/** An English name of a city; empty where none is known. */
export const ourPlace = ({ party, hostState, place }: WhereWeSit): string =>
  place.trim() || (ministryPlace(hostState ?? party)?.en ?? '');
