/** The languages that the field's own rules know: dates, formulas, deadlines, names. ISO 639-1. */
export const languages = ['en', 'ru', 'kk'] as const;

export type LanguageCode = (typeof languages)[number];

/** A text in each language it exists in; English is always there. */
export type Localised = { readonly en: string } & { readonly [L in LanguageCode]?: string };
