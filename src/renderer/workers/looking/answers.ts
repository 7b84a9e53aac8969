/**
 * What the looking worker is asked and what it answers. The drawn pieces of a long text come in several messages before
 * the answer itself: the page takes each in a task of its own, and none of them holds a key up.
 */

import type { DocumentFacts } from '#domain/circular/corrections';
import { readDocument } from '#domain/circular/documentHead';
import type { Block } from '#domain/document/document';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { type UnderstandingWish, type Understood, understood } from '#renderer/workers/understood';
import { type LookWish, lookThrough, type TextLook } from './lookThrough';
import type { Segment } from './segments';

/** What the text says of itself that these paragraphs would be. */
export interface HeadWish {
  readonly blocks: readonly Block[];
  readonly profile: OrganisationProfile | null;
}

/** By the kind of a request: what is wished, and what is answered. */
export interface LookingKinds {
  readonly look: { readonly wish: LookWish; readonly value: TextLook };
  readonly assign: { readonly wish: UnderstandingWish; readonly value: Understood };
  readonly head: { readonly wish: HeadWish; readonly value: DocumentFacts };
}

export type LookingKind = keyof LookingKinds;

/** As sent, less its number. */
export type LookingTask = {
  [K in LookingKind]: { readonly kind: K; readonly wish: LookingKinds[K]['wish'] };
}[LookingKind];

export type LookingRequest = LookingTask & { readonly id: number };

export type LookingValue = LookingKinds[LookingKind]['value'];

type Pieces = readonly (readonly [unit: string, pieces: readonly Segment[]])[];

export type LookingAnswer =
  /** Some of the pieces that belong to the answer that will follow. */
  { readonly id: number; readonly pieces: Pieces } | { readonly id: number; readonly value: LookingValue };

/** Texts whose pieces go in one message: some milliseconds' work for the page. */
const textsAtOnce = 200;

/** In the order in which they are to be sent. */
export function answersTo(request: LookingRequest): readonly LookingAnswer[] {
  const { id } = request;
  if (request.kind === 'assign') return [{ id, value: understood(request.wish) }];
  if (request.kind === 'head') return [{ id, value: headOf(request.wish) }];
  const { segments, ...look } = lookThrough(request.wish);
  const entries = [...segments];
  const stretches = Array.from({ length: Math.ceil(entries.length / textsAtOnce) }, (_, place) =>
    entries.slice(place * textsAtOnce, (place + 1) * textsAtOnce),
  );
  return [...stretches.map((pieces) => ({ id, pieces })), { id, value: { ...look, segments: new Map() } }];
}

/** The answer with the pieces that came before it. */
export const withPieces = (value: LookingValue, pieces: Pieces): LookingValue =>
  'segments' in value && pieces.length > 0 ? { ...value, segments: new Map(pieces) } : value;

function headOf({ blocks, profile }: HeadWish): DocumentFacts {
  const { blocks: _, ...facts } = readDocument(blocks, profile);
  return facts;
}
