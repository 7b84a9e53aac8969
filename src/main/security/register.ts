/**
 * The only place where a handler is registered. Every call is checked in this order: is the sender
 * our page in the top frame of a known window; is the request as agreed; then the handler runs; is
 * its answer as agreed. A handler that throws is a bug: it is logged, and the page hears a code.
 */

import type { IpcMain, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron';
import * as v from 'valibot';
import {
  channelOf,
  type EventName,
  type EventOf,
  events,
  placeOfFault,
  type RequestName,
  type RequestOf,
  type ResponseOf,
  requests,
} from '#bridge/contract';
import { appError } from '#domain/errors';
import { fail, type Result } from '#domain/result';
import { isOwnUrl, type Origins } from './origin';

/** One handler an entry of the contract; `contents` is the page that asks. */
export type Handlers = {
  readonly [N in RequestName]: (
    request: RequestOf<N>,
    contents: WebContents,
  ) => Promise<Result<ResponseOf<N>>> | Result<ResponseOf<N>>;
};

export interface Registering {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly origins: Origins;
  /** Whether a page belongs to a window that main opened with the bridge. */
  readonly isKnownPage: (contents: WebContents) => boolean;
  readonly onRefused: (entry: RequestName, why: 'sender' | 'request' | 'answer') => void;
  readonly onFault: (entry: RequestName, fault: unknown) => void;
}

/** The parts of an event that the sender check looks at. */
export type Sender = Pick<IpcMainInvokeEvent, 'sender'> & {
  readonly senderFrame: Pick<WebFrameMain, 'url' | 'parent'> | null;
};

/** Our origin, top frame, known window; no exemptions. */
export function isTrustedSender(
  event: Sender,
  { origins, isKnownPage }: Pick<Registering, 'origins' | 'isKnownPage'>,
): boolean {
  const frame = event.senderFrame;
  // Null when the frame has gone or navigated since it sent.
  if (frame === null || frame === undefined) return false;
  return frame.parent === null && isOwnUrl(frame.url, origins) && isKnownPage(event.sender);
}

/** Registers every entry of the contract; the type of `handlers` leaves none out. */
export function registerHandlers(handlers: Handlers, registering: Registering): void {
  for (const name of Object.keys(requests) as RequestName[]) {
    registering.ipcMain.handle(channelOf(name), (event, request) =>
      answer(name, handlers[name] as AnyHandler, { event, request }, registering),
    );
  }
}

type AnyHandler = (request: unknown, contents: WebContents) => Promise<Result<unknown>> | Result<unknown>;

async function answer(
  name: RequestName,
  handler: AnyHandler,
  call: { readonly event: IpcMainInvokeEvent; readonly request: unknown },
  registering: Registering,
): Promise<Result<unknown>> {
  if (!isTrustedSender(call.event, registering)) {
    registering.onRefused(name, 'sender');
    return fail(appError('bridge.badRequest', { entry: name, where: 'sender' }));
  }
  const parsed = v.safeParse(requests[name].request, call.request);
  if (!parsed.success) {
    registering.onRefused(name, 'request');
    return fail(appError('bridge.badRequest', { entry: name, where: placeOfFault(parsed.issues) }));
  }
  try {
    const result = await handler(parsed.output, call.event.sender);
    if (!result.ok || v.is(requests[name].response, result.value)) return result;
    registering.onRefused(name, 'answer');
  } catch (fault) {
    registering.onFault(name, fault);
  }
  return fail(appError('bridge.failed', { entry: name }));
}

/** Tells a page something that it did not ask; the payload is parsed first. */
export function sendEvent<N extends EventName>(contents: WebContents, name: N, payload: EventOf<N>): void {
  if (contents.isDestroyed()) return;
  contents.send(channelOf(name), v.parse(events[name], payload));
}
