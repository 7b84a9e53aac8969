/** Starts a note verbale: as the reply to a circular with all that is known filled in, or blank. */

import type { CircularNote } from '#domain/circular/circular';
import { usualPlace } from '#domain/notes/names/usualPlace';
import type { NoteFields } from '#domain/notes/noteFields';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { circularOf, documentsOfCircular } from '#renderer/data/circulars';
import { createNote, type Numbering } from '#renderer/data/notes';
import { flushAll } from '#renderer/data/openQueues';
import { allOrganisations } from '#renderer/data/organisations';
import type { DocumentRecord } from '#renderer/data/records';
import { type Delegation, setting } from '#renderer/data/settings';
import { localDay } from '#renderer/i18n/dates';
import { hasOwnProposals } from './hasOwnProposals';
import { type DelegationFacts, type EnclosedText, replyFields } from './replyFields';

/** The id of the new note. Rejects where no delegation is chosen or the circular is gone. */
export async function createReply(circularId: string): Promise<string> {
  // The texts are judged by what they say now, not by what was stored some keystrokes ago.
  await flushAll();
  const circular = await circularOf(circularId);
  if (circular === undefined) throw new Error('The circular to be answered is not in the register.');
  const documents = await documentsOfCircular(circularId);
  return createNote(await freshFields(circular.note, documents), {
    circularId,
    numbering: await numbering(),
  });
}

/** A note that answers nothing. Rejects where no delegation is chosen. */
export const createBlankNote = async (): Promise<string> =>
  createNote(await freshFields(null, []), { circularId: null, numbering: await numbering() });

/** The fields of a note of ours that answers a circular about some of its texts. */
export async function freshFields(
  note: CircularNote | null,
  documents: readonly DocumentRecord[],
): Promise<NoteFields> {
  const delegation = await setting('delegation');
  if (delegation === null) throw new Error('A note needs a delegation that writes it.');
  const today = localDay(new Date().toISOString());
  const fields = filledFields(note, documents, delegation, await allOrganisations(), today);
  return { ...fields, look: await setting('noteLook') };
}

/** The delegation's own running number of today. */
export async function numbering(): Promise<Numbering | null> {
  const delegation = await setting('delegation');
  return delegation && { pattern: delegation.referencePattern, day: localDay(new Date().toISOString()) };
}

/** The fields that circular and settings give, also for telling which of them are still as given. */
export const filledFields = (
  note: CircularNote | null,
  documents: readonly DocumentRecord[],
  delegation: Delegation,
  profiles: readonly OrganisationProfile[],
  today: string,
): NoteFields =>
  replyFields(
    note,
    documents.map((document) => enclosedText(document, delegation.party)),
    delegationFacts(delegation, profiles, today),
    today,
  );

const enclosedText = ({ id, title, rolling }: DocumentRecord, party: string): EnclosedText => ({
  id,
  title: title ?? rolling.title,
  language: rolling.language,
  approved: rolling.status === 'approved',
  hasOwnProposals: hasOwnProposals(rolling, party),
});

/** Empty strings of the settings count as absent; without a place, the usual one of such an office is taken. */
function delegationFacts(
  delegation: Delegation,
  profiles: readonly OrganisationProfile[],
  today: string,
): DelegationFacts {
  const { party, office, hostState, emblem, organisation } = delegation;
  const name = localisedOf(delegation.names);
  const sender = {
    party,
    office,
    in: office === 'embassy' ? hostState : null,
    ...(name === null ? {} : { name }),
    ...(emblem === null ? {} : { emblem }),
  };
  const profile = profiles.find(({ id }) => id === organisation) ?? null;
  const place = localisedOf(delegation.place) ?? usualPlace(sender, profile, today);
  return { organisation, sender, place };
}

/** Null without an English text, which every localised text has. */
function localisedOf(text: Delegation['place']): NoteFields['place'] {
  const filled = Object.fromEntries(Object.entries(text).filter(([, words]) => words !== ''));
  return typeof filled.en === 'string' ? { ...filled, en: filled.en } : null;
}
