/** What the looking worker is asked and what it answers; the drawn pieces of a text come ahead, as `pieces.ts` says. */

import type { DocumentFacts } from '#domain/circular/corrections';
import { readDocument } from '#domain/circular/documentHead';
import type { Block } from '#domain/document/document';
import type { OrganisationProfile } from '#domain/organisations/profile';
import type { WorkerAnswer } from '#renderer/workers/messages';
import { inMessages, type Pieces } from '#renderer/workers/pieces';
import { type UnderstandingWish, type Understood, understood } from '#renderer/workers/understood';
import { type LookWish, lookThrough, type TextLook } from './lookThrough';

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

export type LookingRequest = {
  [K in LookingKind]: { readonly kind: K; readonly wish: LookingKinds[K]['wish'] };
}[LookingKind];

export type LookingValue = LookingKinds[LookingKind]['value'];

/** As `part`: some of the pieces that belong to the answer that will follow. */
export type LookingAnswer = WorkerAnswer<LookingValue, Pieces>;

/** In the order in which they are to be sent. */
export function answersTo(request: LookingRequest): readonly LookingAnswer[] {
  if (request.kind === 'assign') return [{ kind: 'done', value: understood(request.wish) }];
  if (request.kind === 'head') return [{ kind: 'done', value: headOf(request.wish) }];
  const { segments, ...look } = lookThrough(request.wish);
  return [
    ...inMessages(segments).map((part) => ({ kind: 'part' as const, part })),
    { kind: 'done', value: { ...look, segments: new Map() } },
  ];
}

/** The answer with the pieces that came before it. */
export const withPieces = <V extends LookingValue>(value: V, pieces: Pieces): V =>
  'segments' in value && pieces.length > 0 ? { ...value, segments: new Map(pieces) } : value;

function headOf({ blocks, profile }: HeadWish): DocumentFacts {
  const { blocks: _, ...facts } = readDocument(blocks, profile);
  return facts;
}
