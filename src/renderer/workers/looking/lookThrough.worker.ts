/** Looks through texts under review, and gives authors their parties; ended by its host when it must be. */

import { type UnderstandingWish, type Understood, understood } from '#renderer/workers/understood';
import { type LookWish, lookThrough, type TextLook } from './lookThrough';

export type LookingRequest =
  | { readonly id: number; readonly kind: 'look'; readonly wish: LookWish }
  | { readonly id: number; readonly kind: 'assign'; readonly wish: UnderstandingWish };

export interface LookingAnswer {
  readonly id: number;
  readonly value: TextLook | Understood;
}

const port = globalThis as unknown as {
  onmessage: (event: MessageEvent<LookingRequest>) => void;
  postMessage: (answer: LookingAnswer) => void;
};

port.onmessage = ({ data }) => port.postMessage(answerTo(data));

export function answerTo(request: LookingRequest): LookingAnswer {
  const { id } = request;
  return { id, value: request.kind === 'look' ? lookThrough(request.wish) : understood(request.wish) };
}
