/**
 * The page's end of the double check: wraps the preload's functions so that a request is parsed
 * before it leaves and an answer before it is used. A fault in the page's own request comes back as
 * `bridge.badRequest` and never reaches main; an answer that is not as agreed is `bridge.badAnswer`.
 */

import * as v from 'valibot';
import { appError } from '#domain/errors';
import { fail, type Result } from '#domain/result';
import type { ChanceryApi } from './api';
import { type EventName, events, placeOfFault, type RequestName, requests, resultSchemaOf } from './contract';

type Asking = (request?: unknown) => Promise<Result<unknown>>;

/** `raw` is `window.chancery`; the value returned has the same shape and is what the page uses. */
export function checkedApi(raw: ChanceryApi): ChanceryApi {
  const ask = (name: keyof ChanceryApi & RequestName) => checkedAsk(name, raw[name] as Asking);
  return {
    appInfo: ask('appInfo'),
    setLanguage: ask('setLanguage'),
    setInterfaceZoom: ask('setInterfaceZoom'),
    setEnabledCommands: ask('setEnabledCommands'),
    openFiles: ask('openFiles'),
    openFolder: ask('openFolder'),
    readFile: ask('readFile'),
    chooseSave: ask('chooseSave'),
    writeFile: ask('writeFile'),
    revealFile: ask('revealFile'),
    renderPdf: ask('renderPdf'),
    printPdf: ask('printPdf'),
    openExternal: ask('openExternal'),
    setReminders: ask('setReminders'),
    setTray: ask('setTray'),
    takeLaunchFiles: ask('takeLaunchFiles'),
    onCommand: (listener) => raw.onCommand(checkedListener('command', listener)),
    onOpenFiles: (listener) => raw.onOpenFiles(checkedListener('filesOpened', listener)),
    onReminders: (listener) => raw.onReminders(checkedListener('reminders', listener)),
    onScreenReader: (listener) => raw.onScreenReader(checkedListener('screenReader', listener)),
    onBeforeClose: (listener) => raw.onBeforeClose(listener),
  };
}

function checkedAsk(name: RequestName, send: Asking): (request?: unknown) => Promise<Result<never>> {
  const answerSchema = resultSchemaOf(name);
  return async (request) => {
    const parsed = v.safeParse(requests[name].request, request);
    if (!parsed.success) return refused('bridge.badRequest', name, parsed.issues);
    const answer = v.safeParse(answerSchema, await send(request));
    if (!answer.success) return refused('bridge.badAnswer', name, answer.issues);
    return answer.output as Result<never>;
  };
}

function checkedListener<T>(name: EventName, listener: (value: T) => void): (value: T) => void {
  return (value) => {
    // Main parsed it before it left, so this is a bug and belongs to the error boundary.
    if (!v.is(events[name], value)) throw new TypeError(`A message of the kind ${name} was not as agreed`);
    listener(value);
  };
}

const refused = (
  code: 'bridge.badRequest' | 'bridge.badAnswer',
  entry: string,
  issues: readonly v.BaseIssue<unknown>[],
): Result<never> => fail(appError(code, { entry, where: placeOfFault(issues) }));
