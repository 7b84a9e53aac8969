/** Whether a delegation has put its sign anywhere into a text: then a reply has something to enclose. */

import type { Document } from '#domain/document/document';
import { rollingOf } from '#domain/document/rolling';
import type { PartyCode } from '#domain/notation/notation';
import { signOf } from '#domain/notation/positions';

export const hasOwnProposals = (document: Document, party: PartyCode): boolean =>
  rollingOf(document).rolling.groups.some((group) => signOf(group, party) !== null);
