/**
 * Where notes are written, in the languages of notes: a note written in *Astana* says *Астана* in its
 * Russian version. Data: `resources/notes/places.json`.
 */

import * as v from 'valibot';
import type { Localised, WrittenLanguage } from '#domain/languages';
import type { PartyCode } from '#domain/notation/notation';
import data from '#resources/notes/places.json';

const name = v.pipe(v.string(), v.minLength(1));
const { places } = v.parse(
  v.object({
    places: v.array(
      v.object({ en: name, ru: name, kk: name, fr: name, ar: name, ministryOf: v.exactOptional(name) }),
    ),
  }),
  data,
);

/** The place's name in a language: as the fields give it, else as the list knows it, else null. */
export function placeName(place: Localised, language: WrittenLanguage): string | null {
  const written = place[language]?.trim();
  if (written) return written;
  const wanted = place.en.trim().toLowerCase();
  return places.find(({ en }) => en.toLowerCase() === wanted)?.[language] ?? null;
}

/** Where the state's foreign ministry sits; null for a state that is not in the list. */
export function ministryPlace(state: PartyCode): Localised | null {
  const found = places.find(({ ministryOf }) => ministryOf === state);
  if (found === undefined) return null;
  const { ministryOf: _state, ...names } = found;
  return names;
}
