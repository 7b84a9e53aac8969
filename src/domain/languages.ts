/** The languages that the field's own rules read: dates, formulas, deadlines, names. ISO 639-1. */
export const languages = ['en', 'ru', 'kk'] as const;

export type LanguageCode = (typeof languages)[number];

/** The languages that a note verbale is written in; more than circulars are read in. */
export const writtenLanguages = ['en', 'ru', 'kk', 'fr', 'ar'] as const;

export type WrittenLanguage = (typeof writtenLanguages)[number];

/** True for a language that is written from right to left. */
export const isRightToLeft = (language: WrittenLanguage): boolean => language === 'ar';

/** A text in each language it exists in; English is always there. */
export type Localised = { readonly en: string } & { readonly [L in WrittenLanguage]?: string };

/** A text in some languages. */
export type Texts<T = string> = { readonly [L in WrittenLanguage]?: T };
