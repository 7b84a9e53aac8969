/** To whom a note goes, office by office, and whose note it answers. */

import type { PartyCode } from '#domain/notation/notation';
import type { OrganisationProfile } from '#domain/organisations/profile';
import type { NoteFields, Office } from './noteFields';

export interface Addressee {
  readonly office: Office;
  readonly party: PartyCode;
  readonly host: PartyCode | null;
}

/**
 * The offices addressed; empty for the Secretariat. An embassy writes to the embassies beside it and to the
 * ministry of its host state, a ministry to the embassies in its capital, a mission to missions.
 */
export function addresseesOf({ from, to, toOffice }: NoteFields): readonly Addressee[] {
  if (to === 'secretariat') return [];
  const host = from.office === 'embassy' ? from.in : from.party;
  return to.map((party) => {
    const usual: Office = from.office === 'mission' ? 'mission' : party === host ? 'ministry' : 'embassy';
    const office = toOffice ?? usual;
    return { office, party, host: office === 'embassy' ? host : null };
  });
}

/** Whose note is answered: the addressee's, the Secretariat's though it is not addressed, or not known. */
export function answeredAuthor(
  { to, inReplyTo }: NoteFields,
  profile: OrganisationProfile | null,
): 'addressee' | 'secretariat' | null {
  if (inReplyTo === null) return null;
  if (to === 'secretariat') return 'addressee';
  if (isSecretariatReference(inReplyTo.reference, profile)) return 'secretariat';
  return to.length === 1 ? 'addressee' : null;
}

function isSecretariatReference(reference: string, profile: OrganisationProfile | null): boolean {
  const bare = bareReference(reference)?.toUpperCase() ?? '';
  return (profile?.referencePatterns ?? []).some((pattern) =>
    new RegExp(`^(?:${pattern})$`, 'iu').test(bare),
  );
}

/** The reference without *No.* or *№*, which every language writes its own way; null for none. */
export function bareReference(reference: string | null): string | null {
  const plain = (reference ?? '').replace(/^\s*(?:no\.?|№|n°)\s*/i, '').trim();
  return plain === '' ? null : plain;
}

/** True where both name one note: *No. NCT/G/778* and *№NCT/G/778*. A note without a reference is none of them. */
export function sameReference(a: string | null, b: string | null): boolean {
  const [one, other] = [bareReference(a), bareReference(b)];
  return one !== null && other !== null && plainReference(one) === plainReference(other);
}

const plainReference = (reference: string): string => reference.replace(/\s/g, '').toUpperCase();
