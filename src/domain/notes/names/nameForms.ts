/**
 * Names in the forms that a wording asks for. A form comes from what the person wrote for this note, else
 * from the profile, else from a rule of the language that has no exceptions here (Kazakh endings, the
 * English article, the Arabic ل). Where none of them gives it, the answer is null: it is asked, never guessed.
 */

import type { WrittenLanguage } from '#domain/languages';
import type { PartyCode } from '#domain/notation/notation';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { kazakhDative, kazakhGenitive, kazakhLocative } from './kazakh';

/** Whose name: a state by its code, the organisation, its acronym, its Secretariat. */
export type Named = PartyCode | 'organisation' | 'acronym' | 'secretariat';

export interface NameBook {
  readonly language: WrittenLanguage;
  /** Null for an organisation that no profile describes. */
  readonly profile: OrganisationProfile | null;
  readonly profiles: readonly OrganisationProfile[];
  /** As `NoteFields.names`. */
  readonly written: { readonly [form: string]: string };
}

/** The key of a form in `NoteFields.names`: `ru.XYZ.genitive`. */
export const formKey = (language: WrittenLanguage, named: Named, form: string): string =>
  `${language}.${named}.${form}`;

/** The name in a form (`nominative` is the plain name), or null where nothing gives it. */
export function nameForm(book: NameBook, named: Named, form: string): string | null {
  const { language } = book;
  const written = book.written[formKey(language, named, form)]?.trim();
  if (written) return written;
  const plain = book.written[formKey(language, named, 'nominative')]?.trim() || plainName(book, named);
  const known = profileForm(book, named, form);
  if (known !== null) return known;
  return plain === null ? null : byRule(language, plain, form, hasOwnArticle(book, named, plain));
}

/** True where the state's name takes a plural verb: *the United Arab Emirates have*. */
export const isPlural = (book: NameBook, named: Named): boolean =>
  profileForm(book, named, 'number') === 'plural';

function memberOf({ profile, profiles }: NameBook, code: PartyCode) {
  const all = profile === null ? profiles : [profile, ...profiles];
  return all.flatMap(({ members }) => members).find((member) => member.code === code) ?? null;
}

/** The name as the profile has it in the language, or null. English is no substitute for another language. */
function plainName(book: NameBook, named: Named): string | null {
  const { language, profile } = book;
  if (named === 'organisation') return profile?.name[language] ?? null;
  if (named === 'acronym') return profile?.acronym[language] ?? null;
  if (named === 'secretariat') return profile?.secretariat[language] ?? null;
  return memberOf(book, named)?.full[language] ?? null;
}

function profileForm(book: NameBook, named: Named, form: string): string | null {
  const { language, profile } = book;
  if (named === 'organisation') return profile?.forms?.[language]?.[form] ?? null;
  if (named === 'acronym') return profile?.forms?.[language]?.[acronymForm(form)] ?? null;
  if (named === 'secretariat') return null;
  return memberOf(book, named)?.forms?.[language]?.[form] ?? null;
}

const acronymForm = (form: string) => `acronym${form.charAt(0).toUpperCase()}${form.slice(1)}`;

/** *Mongolia*, *Malaysia*, *Brunei Darussalam*: a state whose full name is its name alone. */
function hasOwnArticle(book: NameBook, named: Named, plain: string): boolean {
  const short = memberOf(book, named)?.short.en;
  return short === plain && !/^(?:United|Republic|Kingdom|State)\b/.test(plain);
}

function byRule(language: WrittenLanguage, plain: string, form: string, bare: boolean): string | null {
  if (form === 'nominative') return plain;
  if (language === 'en' && form === 'the') return bare ? plain : `the ${plain}`;
  if (language === 'kk') return byKazakhRule(plain, form);
  // The preposition joins the article: ل + الاتحاد = للاتحاد.
  if (language === 'ar' && form === 'li') return plain.startsWith('ال') ? `لل${plain.slice(2)}` : `ل${plain}`;
  return null;
}

function byKazakhRule(plain: string, form: string): string | null {
  if (form === 'genitive') return kazakhGenitive(plain);
  if (form === 'dative') return kazakhDative(plain);
  return form === 'locative' ? kazakhLocative(plain) : null;
}
