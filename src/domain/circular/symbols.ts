/**
 * The two kinds of signs that notes and texts bear: the symbol of a document (`SOC/2021/DRAFT/3/Rev.2`)
 * and the reference of a note (`NCT/G/778`). An organisation's profile says how they look; without one,
 * a symbol has a year or the word DRAFT in it, and a reference is letters and then a running number.
 */

import type { Utf16Offset } from '#domain/document/document';
import type { OrganisationProfile } from '#domain/organisations/profile';

export interface FoundSign {
  readonly kind: 'symbol' | 'reference';
  /** As printed, without white space. */
  readonly sign: string;
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

const tokens = /(?<![\p{L}\p{N}/])\p{Lu}[\p{L}\p{N}]*(?:\/(?:Rev\.?\s?\d+|[\p{L}\p{N}]+(?:\.\d+)?))+/gu;
const anySymbol = '[A-Z]{1,8}(?:/[A-Z0-9]{1,8})*/(?:(?:19|20)[0-9]{2}|DRAFT)(?:/[A-Z0-9.]+)+';
const anyReference = '[A-Z]{2,8}(?:/[A-Z]{1,8})+/[0-9]{1,6}';

const matches = (patterns: readonly string[], sign: string): boolean =>
  patterns.some((pattern) => new RegExp(`^(?:${pattern})$`, 'u').test(sign.toUpperCase()));

/** Every symbol and reference in the text, in reading order. `profile` null: by the general look. */
export function findSigns(text: string, profile: OrganisationProfile | null): readonly FoundSign[] {
  const symbols = [...(profile?.symbolPatterns ?? []), anySymbol];
  const references = [...(profile?.referencePatterns ?? []), anyReference];
  return [...text.matchAll(tokens)].flatMap(({ 0: printed, index }): FoundSign[] => {
    const sign = printed.replace(/\s/gu, '');
    const kind = matches(symbols, sign) ? 'symbol' : matches(references, sign) ? 'reference' : null;
    return kind === null ? [] : [{ kind, sign, from: index, to: index + printed.length }];
  });
}

/** The symbols in the text, each once, in reading order. */
export const findSymbols = (text: string, profile: OrganisationProfile | null): readonly string[] => [
  ...new Set(
    findSigns(text, profile)
      .filter(({ kind }) => kind === 'symbol')
      .map(({ sign }) => sign),
  ),
];

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The revision that words or a symbol state: *revision 1*, *Rev.2*, *2nd revision*, *ревизия 1*, *1-ревизия*; null if none. */
export function statedRevision(text: string): number | null {
  const found =
    /(?:revision|ревизи[яюи]|(?<!\p{L})rev\.?)\s*(?:no\.?\s*|№\s*)?(\d{1,3})|(\d{1,3})\s*(?:st|nd|rd|th|-я|-ю)?\s*-?\s*(?:revision|ревизи)|(first|second|third|fourth|fifth)\s+revision/iu.exec(
      text,
    );
  if (found === null) return null;
  const [, behind, before, word] = found;
  return word === undefined ? Number(behind ?? before) : ordinals.indexOf(word.toLowerCase()) + 1;
}
