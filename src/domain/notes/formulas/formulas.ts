/**
 * The formulas of each language as `resources/notes/formulas` holds them, accepted by a schema. A wording
 * that cannot be read, or names a phrase that is not there, fails the tests and the start, never a note.
 */

import * as v from 'valibot';
import type { WrittenLanguage } from '#domain/languages';
import ar from '#resources/notes/formulas/ar.json';
import en from '#resources/notes/formulas/en.json';
import fr from '#resources/notes/formulas/fr.json';
import kk from '#resources/notes/formulas/kk.json';
import ru from '#resources/notes/formulas/ru.json';
import { parseTemplate } from '../template';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const wording = v.pipe(
  text,
  v.check((words) => parseTemplate(words).ok, 'a bracket or a brace is out of place'),
);
const pattern = v.pipe(text, v.check(isPattern, 'this is no regular expression'));
/** A name in the forms that the language needs, the nominative always: `genitive`, `dative`, `bare`. */
const forms = v.objectWithRest({ nominative: wording }, wording);
const sourced = v.object({ text: wording, source: text });
/** `full` at first mention; then `one` or `many`, and `named` by its state where the other side is such an office, too. */
const office = v.object({ full: forms, named: forms, one: forms, many: forms, source: text });

const formulasSchema = v.object({
  language: v.picklist(['en', 'ru', 'kk', 'fr', 'ar']),
  /** Letters that notes of this language write otherwise than dictionaries do: Russian *ё* as *е*. */
  letters: v.exactOptional(v.object({ instead: v.record(text, text), source: text })),
  /** The form that a name stands in where a wording names none. */
  state: v.object({ default: text }),
  offices: v.object({ ministry: office, embassy: office, mission: office }),
  /** `word` stands in the Secretariat's name and is replaced by its forms. */
  secretariat: v.object({ word: text, forms, full: wording, short: forms, source: text }),
  list: v.object({ comma: v.string(), and: v.string() }),
  /** Null: as the domain prints dates. */
  dates: v.nullable(v.object({ months: v.pipe(v.array(text), v.length(12)), text: wording, first: text })),
  reference: sourced,
  title: wording,
  enclosure: v.object({ lines: v.array(wording), inBody: wording, source: text }),
  dateLine: sourced,
  opens: pattern,
  closes: pattern,
  courtesy: sourced,
  peopleTable: v.object({ head: v.pipe(v.array(text), v.length(3)), source: text }),
  initials: text,
  seal: text,
  classification: v.record(text, text),
  choices: v.record(text, v.record(text, text)),
  phrases: v.record(text, sourced),
  kinds: v.record(text, v.object({ text: v.array(wording), source: text })),
});

export type Formulas = v.InferOutput<typeof formulasSchema>;
export type NameForms = v.InferOutput<typeof forms>;

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'iu').source.length > 0;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Accepts what a file of formulas holds; throws with the place of what cannot be used. */
export function parseFormulas(value: unknown): Formulas {
  const { letters } = v.parse(v.object({ letters: formulasSchema.entries.letters }), value);
  return v.parse(formulasSchema, letters === undefined ? value : respelled(value, letters.instead));
}

/** Every wording of a file in the letters of its notes. Patterns and sources stay: they are not printed. */
function respelled(value: unknown, instead: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return inLetters(value, instead);
  if (Array.isArray(value)) return value.map((each) => respelled(each, instead));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, unprinted.has(key) ? each : respelled(each, instead)]),
  );
}

const unprinted = new Set(['letters', 'opens', 'closes', 'source']);

const inLetters = (words: string, instead: Readonly<Record<string, string>>): string =>
  Object.entries(instead).reduce((text, [letter, other]) => text.replaceAll(letter, other), words);

/** Words of ours (names of profiles and places) in the letters of the language's notes; what a person writes stays. */
export const spelled = (words: string, { letters }: Formulas): string =>
  letters === undefined ? words : inLetters(words, letters.instead);

export const formulas: { readonly [L in WrittenLanguage]: Formulas } = {
  en: parseFormulas(en),
  ru: parseFormulas(ru),
  kk: parseFormulas(kk),
  fr: parseFormulas(fr),
  ar: parseFormulas(ar),
};

/** The blank of a number that is not given yet, or a name that nobody knows. */
export const blank = '____';
