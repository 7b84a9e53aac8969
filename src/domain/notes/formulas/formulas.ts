/**
 * What a language gives to a note verbale: names in their grammatical forms and the fixed sentences of
 * each kind of note. Third person throughout; sender and addressee in full where they first stand.
 *
 * Sources: circulars NCT/CID/696, NCT/CT/801, NCT/G/1501 and SOC/DOC/1289 in their three languages.
 */

import type { LanguageCode } from '#domain/languages';
import { inLanguage } from '#domain/organisations/members';
import type { OrganisationProfile } from '#domain/organisations/profile';
import type { NoteKind, Sender } from '../noteFields';

/** The parties of a note in one language, in the forms that its sentences need. */
export interface NoteNames {
  /** Lines of the letterhead, as they stand, before they are set in capitals. */
  readonly letterhead: readonly string[];
  /** At the start of a sentence: *The Embassy of the Republic of Türkiye in …*. */
  readonly sender: string;
  /** From the second mention on: *The Embassy*. */
  readonly senderShort: string;
  /** As it stands behind *presents its compliments to*. */
  readonly addressee: string;
  /** From the second mention on, in the same form: *the Secretariat*, *Секретариату*. */
  readonly addresseeShort: string;
  /** Whose note is answered: *the Secretariat's*, *Секретариата*. */
  readonly addresseeOf: string;
  /** Lines at the foot of the note, in capitals. */
  readonly addresseeBlock: readonly string[];
  /** Whose position it is: *the Republic of Türkiye*, *Турецкой Республики*. */
  readonly state: string;
  /** *CICA*. */
  readonly acronym: string;
}

/** What a note is about. */
export interface NoteMatter {
  readonly kind: NoteKind;
  /** The note that is answered, its reference bare (`NCT/G/1501`) and its date as ISO or null. */
  readonly answers: { readonly reference: string; readonly date: string | null } | null;
  /** A phrase as it stands inside a sentence, or null. */
  readonly subject: string | null;
  readonly enclosed: boolean;
  readonly people: readonly string[];
}

export interface Formulas {
  names(sender: Sender, to: 'secretariat' | readonly string[], profile: OrganisationProfile): NoteNames;
  /** The opening paragraph, compliments included, then what else the kind says. */
  body(names: NoteNames, matter: NoteMatter): readonly string[];
  /** The closing paragraph. */
  courtesy(names: NoteNames): string;
  /** True where a paragraph of the person's own already opens, or closes, the note. */
  readonly opens: RegExp;
  readonly closes: RegExp;
  /** *No. 2024/15*; a blank to fill in for null. */
  reference(reference: string | null): string;
  /** Three short lines for the margin; null pages are not counted yet. */
  enclosureLine(pages: number | null): readonly string[];
  /** *Astana, 7 June 2024*; the date alone for a null place. */
  dateLine(place: string | null, date: string): string;
  /** The title of this version in the outline of the file. */
  title(reference: string | null): string;
}

/** The blank of a number that is not given yet, or a count that is not made. */
export const blank = '____';

/** A name in two lines of about the same length, the break at a space. */
export function balanced(name: string): readonly string[] {
  if (name.length < 42) return [name];
  const spaces = [...name.matchAll(/ /g)].map((match) => match.index);
  const middle = name.length / 2;
  const at = spaces.reduce(
    (best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best),
    0,
  );
  return at === 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** The Secretariat's name at the foot, broken where its own letterhead breaks it. */
export function secretariatBlock(profile: OrganisationProfile, language: LanguageCode): readonly string[] {
  const name = inLanguage(profile.secretariat, language).toUpperCase();
  const lines = profile.letterhead.lines.map((line) => line[language] ?? '');
  return lines.join(' ') === name ? lines : balanced(name);
}
