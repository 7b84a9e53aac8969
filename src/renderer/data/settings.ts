/**
 * What the person has decided about the app, one row a key. Each has a schema; a row that does not
 * fit (an older shape, a damaged one) reads as the default and is left where it is until it is set again.
 */

import * as v from 'valibot';
import { usualReminders } from '#domain/calendar/reminders';
import { languages } from '#domain/languages';
import { noteKindSchema } from '#domain/notes/kinds';
import { noteLookSchema } from '#domain/notes/noteLook';
import { db } from './database';
import { tracked } from './saveState';
import { useLive } from './useLive';

const line = v.pipe(v.string(), v.maxLength(500));
const localised = v.object({
  en: v.optional(line),
  ru: v.optional(line),
  kk: v.optional(line),
  fr: v.optional(line),
  ar: v.optional(line),
});
const code = v.pipe(v.string(), v.regex(/^[A-Z]{2,10}$/));

/** Who uses this installation, and how its notes are headed. */
export const delegationSchema = v.object({
  /** Id of the organisation's profile. */
  organisation: v.string(),
  party: code,
  office: v.picklist(['ministry', 'embassy', 'mission']),
  /** Code of the state where an embassy sits; null elsewhere. */
  hostState: v.nullable(code),
  /** The office's full name where the composed one does not fit; empty strings count as absent. */
  names: localised,
  place: localised,
  /** Re-encoded by the app; null for none. */
  emblem: v.nullable(
    v.object({
      mediaType: v.picklist(['image/png', 'image/jpeg']),
      base64: v.pipe(v.string(), v.maxLength(1_500_000)),
    }),
  ),
  /** `{year}/{number}` and letters around them; `{number}` counts the notes of the year. */
  referencePattern: v.pipe(v.string(), v.maxLength(60)),
  /** The same for notes that come in; absent or without `{number}`: they get no number of ours. */
  incomingPattern: v.exactOptional(v.pipe(v.string(), v.maxLength(60))),
});

export type Delegation = v.InferOutput<typeof delegationSchema>;

const tabSchema = v.object({
  kind: v.picklist(['circular', 'document', 'note', 'settings', 'deadlines', 'noteRegister', 'silence']),
  id: v.string(),
});

const panesSchema = v.object({
  register: v.boolean(),
  inspector: v.boolean(),
  /** In CSS pixels. */
  registerWidth: v.pipe(v.number(), v.minValue(200), v.maxValue(640)),
  inspectorWidth: v.pipe(v.number(), v.minValue(220), v.maxValue(640)),
});

const remindersSchema = v.object({
  on: v.boolean(),
  /** Before a deadline. */
  minutes: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(525_600))),
    v.maxLength(12),
  ),
  /** A notification says only that something is due: it may show on a locked screen. */
  discreet: v.boolean(),
  /** The app stays in the tray when its window is closed. */
  tray: v.boolean(),
});

export type ReminderSettings = v.InferOutput<typeof remindersSchema>;

const schemas = {
  delegation: v.nullable(delegationSchema),
  /** How the next note is laid out: as the last one was. */
  noteLook: noteLookSchema,
  /** Kinds of note that a person added. */
  noteKinds: v.pipe(v.array(noteKindSchema), v.maxLength(100)),
  /** Null follows the system. */
  language: v.nullable(v.picklist(languages)),
  theme: v.picklist(['system', 'light', 'dark']),
  /** Of texts on paper; 1 is the usual size. */
  zoom: v.pipe(v.number(), v.minValue(0.6), v.maxValue(2)),
  /** Of the whole window; 1 is the usual size. */
  interfaceZoom: v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)),
  /** Of the page under a text; 1 is the usual reading width. */
  readingWidth: v.pipe(v.number(), v.minValue(0.7), v.maxValue(1.8)),
  /** The lines of each paragraph are counted in the margin. */
  lineNumbers: v.boolean(),
  panes: panesSchema,
  /** For which party an author of tracked changes speaks, by the author's name as Word has it. */
  authorParties: v.record(line, code),
  /** When the person wants to be reminded, and how. */
  reminders: remindersSchema,
  /** IANA zone of the delegation's own clock; null: of the place in the delegation's settings. */
  ourZone: v.nullable(line),
  /** Whether misspelled words are underlined. */
  spelling: v.boolean(),
  /** Words that the person calls right, in any language. */
  dictionary: v.pipe(v.array(line), v.maxLength(20_000)),
  /** What was open when the window was closed. */
  tabs: v.object({ open: v.array(tabSchema), active: v.nullable(v.string()) }),
};

export type SettingKey = keyof typeof schemas;
export type Setting<K extends SettingKey> = v.InferOutput<(typeof schemas)[K]>;

const defaults: { readonly [K in SettingKey]: Setting<K> } = {
  delegation: null,
  noteLook: {},
  noteKinds: [],
  language: null,
  theme: 'system',
  zoom: 1,
  interfaceZoom: 1,
  readingWidth: 1,
  lineNumbers: false,
  panes: { register: true, inspector: true, registerWidth: 350, inspectorWidth: 320 },
  authorParties: {},
  reminders: { on: true, minutes: [...usualReminders], discreet: false, tray: false },
  ourZone: null,
  spelling: true,
  dictionary: [],
  tabs: { open: [], active: null },
};

/** The value as set, or the default. */
export async function setting<K extends SettingKey>(key: K): Promise<Setting<K>> {
  const row = await db.settings.get(key);
  const read = v.safeParse(schemas[key], row?.value);
  return row && read.success ? (read.output as Setting<K>) : defaults[key];
}

export async function setSetting<K extends SettingKey>(key: K, value: Setting<K>): Promise<void> {
  await tracked(db.settings.put({ key, value: v.parse(schemas[key], value) }));
}

/** Follows the stored value; undefined until it is loaded. */
export const useSetting = <K extends SettingKey>(key: K): Setting<K> | undefined =>
  useLive<Setting<K>, K>(setting, key);
