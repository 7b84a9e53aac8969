/** Marks a group or a paragraph, and takes a mark back when it is made twice. */

import type { PartyCode } from '#domain/notation/notation';
import type { AgreementMark } from '#domain/positions/agreement';
import { agreementMarksOf, markAgreement, unmarkAgreement } from './agreement';
import type { AgreementRecord, Anchor, Place } from './records';

export interface MarkWish {
  readonly mark: AgreementMark;
  readonly party: PartyCode | null;
  readonly against: string;
}

/** Where a stored mark stands in the open text now. */
export interface StandingPlace {
  readonly id: string;
  readonly anchor: Anchor;
}

export interface Marked {
  /** False when the same mark stood there already and was taken back. */
  readonly set: boolean;
  readonly undo: () => Promise<void>;
}

/**
 * A paragraph has one mark, and each group may have one of its own. Rejects when it could not be stored.
 * `states`: where the marks stand in the open text now.
 */
export async function markPlace(
  documentId: string,
  place: Place,
  wish: MarkWish,
  states: readonly StandingPlace[],
): Promise<Marked> {
  const now = new Map(states.map(({ id, anchor }) => [id, anchor]));
  const there = (await agreementMarksOf(documentId)).filter((record) =>
    isSamePlace({ ...record, anchor: now.get(record.id) ?? record.anchor }, place),
  );
  const isRepeated = there.some((record) => saysTheSame(record, wish));
  const added = await markAgreement(there, isRepeated ? null : { documentId, ...place, ...wish });
  return { set: !isRepeated, undo: () => unmarkAgreement(added, there) };
}

/**
 * Reserves all of the places; where every one of them is reserved already, the reservations are taken back.
 * Rejects when it could not be stored.
 */
export async function reservePlaces(
  documentId: string,
  places: readonly Place[],
  states: readonly StandingPlace[],
): Promise<Marked> {
  const now = new Map(states.map(({ id, anchor }) => [id, anchor]));
  const reserved = (await agreementMarksOf(documentId)).filter(({ mark }) => mark === 'reserved');
  const isReserved = (place: Place) =>
    reserved.some((record) => isSamePlace({ ...record, anchor: now.get(record.id) ?? record.anchor }, place));
  const left = places.filter((place) => !isReserved(place));
  const set = left.length > 0;
  const undos: (() => Promise<void>)[] = [];
  for (const place of set ? left : places) {
    const wish: MarkWish = { mark: 'reserved', party: null, against: '' };
    undos.unshift((await markPlace(documentId, place, wish, states)).undo);
  }
  return {
    set,
    undo: async () => {
      for (const undo of undos) await undo();
    },
  };
}

const saysTheSame = (record: AgreementRecord, { mark, party, against }: MarkWish): boolean =>
  record.mark === mark && record.party === party && record.against === against;

function isSamePlace(record: Place, place: Place): boolean {
  if (record.scope !== place.scope || record.anchor?.block !== place.anchor?.block) return false;
  if (place.scope !== 'group' || record.anchor === null || place.anchor === null) return true;
  return record.anchor.from < place.anchor.to && place.anchor.from < record.anchor.to;
}
