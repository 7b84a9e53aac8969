/**
 * An organisation as data: names, member states, symbols, priority areas, letterhead. Shipped in
 * `resources/organisations`, added and edited in the app. `organisationSchema` is the truth; the
 * types come from it.
 */

import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const localised = v.object({
  en: text,
  ru: v.optional(text),
  kk: v.optional(text),
  fr: v.optional(text),
  ar: v.optional(text),
});
/**
 * A name in the forms that a language's sentences need, by the form's name: `genitive`, `prepositional`
 * (ru), `the`, `of`, `in` (fr); `number: plural` where the name takes a plural verb. Forms that follow by rule
 * (Kazakh endings, English articles) need no entry; an entry stands before the rule.
 */
const forms = v.record(text, text);
const formsByLanguage = v.object({
  en: v.optional(forms),
  ru: v.optional(forms),
  kk: v.optional(forms),
  fr: v.optional(forms),
  ar: v.optional(forms),
});
const code = v.pipe(v.string(), v.regex(/^[A-Z]{2,10}$/));

export const memberSchema = v.object({
  /** The code that stands in brackets: `IND`. */
  code,
  /** *India*; *Индия*; *Үндістан*. */
  short: localised,
  /** *the Republic of India*, without article: *Republic of India*. */
  full: localised,
  /** Other names and codes that circulars use for it. */
  aliases: v.array(text),
  /** A group of states that may be a party (`EU`). */
  group: v.optional(v.boolean()),
  /** Of the full name. */
  forms: v.optional(formsByLanguage),
});

export const priorityAreaSchema = v.object({
  dimension: localised,
  area: v.nullable(localised),
  /** Letters of the references of notes on it (`NCT/CID`), where known. */
  letters: v.nullable(text),
  coordinators: v.array(code),
  coCoordinators: v.array(code),
  note: v.optional(text),
});

export const organisationSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/)),
  acronym: localised,
  name: localised,
  /** Of the name; `acronymOf` (fr) of the acronym. */
  forms: v.optional(formsByLanguage),
  secretariat: localised,
  /** How the members are addressed at the foot of a note, in capitals as printed. */
  addressees: localised,
  letterhead: v.object({ lines: v.array(localised) }),
  members: v.array(memberSchema),
  /** Regular expressions, one a kind of symbol or reference; tested whole, upper case. */
  symbolPatterns: v.array(text),
  referencePatterns: v.array(text),
  /** Where the Secretariat sits, with the names that the place has had. */
  seat: v.object({
    zone: text,
    places: v.array(v.object({ name: localised, from: v.nullable(v.string()), to: v.nullable(v.string()) })),
  }),
  priorityAreas: v.array(priorityAreaSchema),
});

export type FormsByLanguage = v.InferOutput<typeof formsByLanguage>;
export type Member = v.InferOutput<typeof memberSchema>;
export type PriorityArea = v.InferOutput<typeof priorityAreaSchema>;
export type OrganisationProfile = v.InferOutput<typeof organisationSchema>;
