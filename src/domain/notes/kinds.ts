/**
 * A kind of note as data: what it needs, its typed fields and, for a kind that a person added, its
 * wordings. The shipped kinds have theirs in the formulas of each language.
 */

import * as v from 'valibot';
import { type Texts, type WrittenLanguage, writtenLanguages } from '#domain/languages';
import shipped from '#resources/notes/kinds.json';
import { parseTemplate } from './template';

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const wording = v.pipe(
  v.string(),
  v.maxLength(4000),
  v.check((text) => parseTemplate(text).ok, 'the wording has a bracket or a brace out of place'),
);

/** One entry a language; those that are absent are absent. */
const perLanguage = <T extends v.GenericSchema>(schema: T) =>
  v.object({
    en: v.exactOptional(schema),
    ru: v.exactOptional(schema),
    kk: v.exactOptional(schema),
    fr: v.exactOptional(schema),
    ar: v.exactOptional(schema),
  });

export const fieldTypes = ['text', 'line', 'date', 'number', 'paragraphs', 'choice'] as const;

export const kindFieldSchema = v.object({
  /** The slot that it fills. */
  id: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]{0,30}$/)),
  /** `text` is asked in each language; `line` once; `paragraphs` are labels with commas. */
  type: v.picklist(fieldTypes),
  /** `unlessOwnWords`: the person's own paragraphs or an enclosure may say it instead. */
  required: v.picklist(['yes', 'no', 'unlessOwnWords']),
  /** What the form calls it; shipped kinds are called by the interface's own words. */
  title: v.exactOptional(line),
  /** Of a choice; the first is meant where none is chosen. */
  options: v.exactOptional(v.pipe(v.array(line), v.maxLength(50))),
  /** What each option says in each language; those of shipped kinds stand in the formulas. */
  wordings: v.exactOptional(v.record(line, perLanguage(line))),
});

export const needs = [
  'subject',
  'subjectOrReply',
  'inReplyTo',
  'people',
  'enclosures',
  'body',
  'bodyOrEnclosure',
  'silence',
] as const;

export const noteKindSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/)),
  title: v.exactOptional(line),
  needs: v.array(v.picklist(needs)),
  fields: v.pipe(v.array(kindFieldSchema), v.maxLength(20)),
  /** Paragraphs by language, for a kind of a person's own. */
  texts: v.exactOptional(perLanguage(v.pipe(v.array(wording), v.maxLength(20)))),
});

export type KindField = v.InferOutput<typeof kindFieldSchema>;
export type NoteNeed = (typeof needs)[number];
export type NoteKindData = v.InferOutput<typeof noteKindSchema>;

/** In the order of the list that a person chooses from. A damaged file of ours throws at start. */
export const shippedKinds: readonly NoteKindData[] = v.parse(
  v.object({ kinds: v.array(noteKindSchema) }),
  shipped,
).kinds;

/** A kind by its id, the person's own first; null for one that nobody described. */
export const kindOf = (id: string, own: readonly NoteKindData[] = []): NoteKindData | null =>
  [...own, ...shippedKinds].find((kind) => kind.id === id) ?? null;

/** The languages in which a kind of a person's own has words; null where the formulas have them. */
export const languagesOf = ({ texts }: NoteKindData): readonly WrittenLanguage[] | null =>
  texts === undefined ? null : writtenLanguages.filter((language) => (texts[language] ?? []).length > 0);

export type KindTexts = Texts<readonly string[]>;
