/**
 * Every value that may cross between the page and the main process, as one table: for each entry of
 * `ChanceryApi` the schema of what is asked and of what is answered. Both sides parse with it. File
 * paths are no type here: the page holds opaque tokens.
 */

import * as v from 'valibot';
import type { AppError } from '#domain/errors';
import { errorSentences } from '#domain/errors';
import { languages } from '#domain/languages';
import type { Result } from '#domain/result';
import type { CommandId } from './commands';
import { commands } from './commands';
import { bridgeLimits as limits } from './limits';
import { paperSchema } from './paperSchema';

/** Bytes of at most `most`; told by tag and not by `instanceof`, which fails between two realms. */
export const bytesUpTo = (most: number) =>
  v.pipe(
    v.custom<Uint8Array>(
      (value) => ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]',
      'bytes expected',
    ),
    v.check((bytes) => bytes.byteLength <= most, 'too many bytes'),
  );

const nothing = v.undefined();
const done = v.null();
const token = v.pipe(v.string(), v.length(limits.tokenLength), v.uuid());
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.nameLength));
const title = v.pipe(v.string(), v.maxLength(limits.nameLength));

/** A file's name as shown and suggested: one name, no folder, nothing that a path could be made of. */
const fileName = v.pipe(
  name,
  v.check(
    (value) =>
      value !== '.' && value !== '..' && [...value].every((c) => c >= ' ' && !'/\\:*?"<>|\u007f'.includes(c)),
    'a file name without folders expected',
  ),
);

/** A name that a file system already gave: only folders and control characters are left out. */
const shownName = v.pipe(
  name,
  v.check((value) => !value.includes('/') && !value.includes('\0'), 'no folders'),
);

const fileHandle = v.strictObject({
  token,
  name: shownName,
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const fileHandles = v.pipe(v.array(fileHandle), v.maxLength(limits.files), v.readonly());
const commandId = v.picklist(commands.map((command): CommandId => command.id));
const reminderId = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.nameLength));
const reminderWords = v.pipe(v.string(), v.maxLength(limits.reminderLength));
/** Milliseconds since 1970, within what a date can say. */
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const zoomFactor = v.pipe(v.number(), v.minValue(limits.zoomLeast), v.maxValue(limits.zoomMost));
const codes = Object.keys(errorSentences) as AppError['code'][];
const shortText = v.pipe(v.string(), v.maxLength(4096));

export const appErrorSchema = v.strictObject({
  code: v.picklist(codes),
  facts: v.exactOptional(v.record(v.pipe(v.string(), v.maxLength(64)), v.union([shortText, v.number()]))),
});

/** What the page asks and main answers. The response is the value inside an `ok` Result. */
export const requests = {
  appInfo: {
    request: nothing,
    response: v.strictObject({
      version: shortText,
      platform: v.picklist(['linux', 'darwin', 'win32']),
      locale: shortText,
      electron: shortText,
      chromium: shortText,
      dataFolder: shortText,
      underTest: v.boolean(),
      screenReader: v.boolean(),
    }),
  },
  setLanguage: { request: v.strictObject({ language: v.picklist(languages) }), response: done },
  setInterfaceZoom: { request: v.strictObject({ factor: zoomFactor }), response: done },
  setEnabledCommands: {
    request: v.strictObject({ enabled: v.pipe(v.array(commandId), v.maxLength(commands.length)) }),
    response: done,
  },
  openFiles: { request: v.strictObject({ title }), response: fileHandles },
  openFolder: {
    request: v.strictObject({ title }),
    response: v.nullable(
      v.strictObject({
        name: shownName,
        files: v.pipe(fileHandles, v.readonly()),
        leftOut: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    ),
  },
  readFile: { request: v.strictObject({ token }), response: bytesUpTo(limits.fileBytes) },
  chooseSave: {
    request: v.strictObject({
      suggestedName: fileName,
      kind: v.picklist(['docx', 'pdf', 'txt', 'ics', 'csv', 'xlsx', 'original']),
      title,
    }),
    response: v.nullable(fileHandle),
  },
  writeFile: {
    request: v.strictObject({ token, bytes: bytesUpTo(limits.writtenBytes) }),
    response: done,
  },
  revealFile: { request: v.strictObject({ token }), response: done },
  renderPdf: {
    request: v.strictObject({ paper: paperSchema }),
    response: bytesUpTo(limits.writtenBytes),
  },
  printPdf: {
    request: v.strictObject({ bytes: bytesUpTo(limits.writtenBytes), jobName: title }),
    response: v.boolean(),
  },
  openExternal: {
    request: v.strictObject({ url: v.pipe(v.string(), v.maxLength(limits.urlLength)) }),
    response: v.boolean(),
  },
  setReminders: {
    request: v.strictObject({
      reminders: v.pipe(
        v.array(v.strictObject({ id: reminderId, at: instant, title: reminderWords, body: reminderWords })),
        v.maxLength(limits.reminders),
        v.readonly(),
      ),
    }),
    response: done,
  },
  setTray: {
    request: v.strictObject({
      words: v.nullable(
        v.strictObject({
          tooltip: reminderWords,
          lines: v.pipe(v.array(reminderWords), v.maxLength(limits.trayLines), v.readonly()),
          open: reminderWords,
          quit: reminderWords,
        }),
      ),
    }),
    response: done,
  },
  takeLaunchFiles: { request: nothing, response: fileHandles },
  /** The preload's answer to `beforeClose`; `saved` is false when a listener failed. */
  closeReady: { request: v.strictObject({ saved: v.boolean() }), response: done },
} as const;

/** What main tells the page without being asked. */
export const events = {
  command: commandId,
  filesOpened: fileHandles,
  reminders: v.strictObject({
    due: v.pipe(v.array(reminderId), v.maxLength(limits.reminders)),
    opened: v.nullable(reminderId),
  }),
  screenReader: v.boolean(),
  beforeClose: nothing,
} as const;

export type RequestName = keyof typeof requests;
export type EventName = keyof typeof events;
export type RequestOf<N extends RequestName> = v.InferOutput<(typeof requests)[N]['request']>;
export type ResponseOf<N extends RequestName> = v.InferOutput<(typeof requests)[N]['response']>;
export type EventOf<N extends EventName> = v.InferOutput<(typeof events)[N]>;

/** The name under which Electron carries an entry; the preload spells them out one by one. */
export const channelOf = (name: RequestName | EventName): string => `chancery:${name}`;

/** The schema of a whole answer: the value of the entry, or an error with a known code. */
export const resultSchemaOf = <N extends RequestName>(name: N) =>
  v.variant('ok', [
    v.strictObject({ ok: v.literal(true), value: requests[name].response }),
    v.strictObject({ ok: v.literal(false), error: appErrorSchema }),
  ]) as unknown as v.GenericSchema<unknown, Result<ResponseOf<N>>>;

/** Where a schema found the first fault, as a dotted path (`paper.parts.0.title`); never the value. */
export const placeOfFault = (issues: readonly v.BaseIssue<unknown>[]): string =>
  (issues[0] === undefined ? null : v.getDotPath(issues[0])) ?? '(whole)';
