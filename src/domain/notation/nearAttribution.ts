/**
 * What stands behind a bracket and was meant for an attribution, but is none by the letter: `(+ISR and BHR)`,
 * `(+ISR BHR)`, `(ISR+)`, `(+Israel)`, `（+ISR）`, `{+ISR}`, `+ISR`, `(+ISR` without its end. Nobody's position is read there, so each is said,
 * with the attribution that it would be. Each attempt looks at a few hundred characters at most.
 */

import type { Utf16Offset } from '#domain/document/document';
import { signOfUnit, skipGap } from './characters';
import { namesInList } from './nameList';
import type { PartyCode } from './notation';

/** Who is meant by a code or a name, null where nobody knows. */
export type Meant = (name: string) => PartyCode | null;

export interface NearAttribution {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  /** The names in it that are no codes; where there are none, all of it as written. */
  readonly written: string;
  /** The attribution that it would be: `(+ISR, BHR)`. */
  readonly wanted: string;
  readonly signed: boolean;
}

/** Longer than twenty names with signs and spaces. */
const longestTry = 400;

const whole = /^[(（]([^()（）[\]\n]{1,390})[)）]/u;
/** Twice as many parentheses, or other brackets; with a sign they can be nothing else. */
const otherwise =
  /^(?:[(（]{2}(\s?[+\p{Pd}\u2212][^()（）[\]\n]{1,390})[)）]{2}|[{<](\s?[+\p{Pd}\u2212][^(){}<>[\]\n]{1,390})[}>])/u;
/** Without its end only codes can be told from words. */
const endless =
  /^[(（](\s?[+\p{Pd}\u2212\uff0b]\s?\p{Uppercase}{2,10}(?:[,;/]\s?[+\p{Pd}\u2212\uff0b]?\s?\p{Uppercase}{2,10}){0,20})(?=[\s.,;:\]]|$)/u;
/** `] +ISR, BHR` without parentheses. */
const bare =
  /^((?:\+\s?|[\p{Pd}\u2212])\p{Uppercase}{2,10}(?:\s?[,;/]\s?[+\p{Pd}\u2212]?\s?\p{Uppercase}{2,10}){0,20})(?=[\s.,;:\])]|$)/u;
const parting =
  /\s*[,;/，；、]\s*(?:(?:and|or|и|или|және)\s+)?|\s+(?=[+\u2212\u2013\uff0b-]\s?\p{Alphabetic})/u;
/** Parts of one name may stand at both sides: *Bosnia and Herzegovina*. */
const joining = /\s*&\s*|\s+(?:and|or|и|или|және|мен|пен)\s+/u;
/** `ISR+`. */
const signsBehind = /\s*[+\p{Pd}\u2212\uff0b\ufe62]$/u;
const signs = /^[+\p{Pd}\u2212\uff0b\ufe62]\s*/u;

/**
 * The near attribution behind the proper ones that end at `at`, or null. `meant` resolves codes and names, `sign` is
 * what names without a sign would get.
 */
export function readNearAttribution(
  text: string,
  at: Utf16Offset,
  end: Utf16Offset,
  meant: Meant,
  sign: string,
): NearAttribution | null {
  const from = skipGap(text, at, end);
  const near = text.slice(from, Math.min(end, from + longestTry));
  const found = whole.exec(near) ?? endless.exec(near) ?? otherwise.exec(near) ?? bareAt(near, from > at);
  const inner = found?.[1] ?? found?.[2];
  if (found === null || inner === undefined) return null;
  const items = itemsOf(inner, meant);
  if (items === null) return null;
  const signed = items.some((item) => item.sign !== '');
  // A sign that comes late leaves it open what the names before it want.
  if (signed && items[0]?.sign === '') return null;
  const wanted = items.map((item, index) => (signed || index > 0 ? item.sign : sign) + item.party);
  const names = items.flatMap(({ name, party }) => (name === party ? [] : [name]));
  return {
    from,
    to: from + found[0].length,
    written: names.length > 0 ? names.join(', ') : found[0],
    wanted: `(${wanted.join(', ')})`,
    signed,
  };
}

/** Without a space before it a dash may be a hyphen: `[China]-ASEAN cooperation`. */
const bareAt = (near: string, isApart: boolean): RegExpExecArray | null =>
  isApart || near.startsWith('+') ? bare.exec(near) : null;

interface Item {
  readonly name: string;
  readonly sign: string;
  readonly party: PartyCode;
}

/** Null where one of them is nobody, or all of them might be words. */
function itemsOf(inner: string, meant: Meant): readonly Item[] | null {
  const isName = (piece: string): boolean =>
    meant(piece.trim().replace(signs, '').replace(signsBehind, '')) !== null;
  const pieces = namesInList(inner, parting, joining, isName).map((piece) =>
    piece.replace(/[.,;\s]+$/u, '').trim(),
  );
  const items = pieces.filter((piece) => piece !== '').flatMap((piece) => itemsIn(piece, meant));
  const known = items.filter((item): item is Item => item !== null);
  return known.length > 0 && known.length === items.length ? known : null;
}

/** One name, or several codes with nothing but spaces between them. */
function itemsIn(piece: string, meant: Meant): readonly (Item | null)[] {
  const sign = signOfUnit(piece.charCodeAt(0)) ?? signOfUnit(piece.charCodeAt(piece.length - 1)) ?? '';
  const name = piece.replace(signs, '').replace(signsBehind, '');
  const party = meant(name);
  if (party !== null) return [{ sign, name, party }];
  const codes = name.split(/\s+/u);
  if (codes.length < 2) return [null];
  return codes.map((code, index) => {
    const one = /^\p{Uppercase}{2,10}$/u.test(code) ? meant(code) : null;
    return one === null ? null : { sign: index === 0 ? sign : '', name: code, party: one };
  });
}

const lookAlikes = new Map(
  Object.entries({
    ...pairs('АВЕКМНОРСТУХІЈЅԚԜ', 'ABEKMHOPCTYXIJSQW'),
    ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  }),
);

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, index) => [letter, to[index] ?? letter]));
}

/** A code with Cyrillic or Greek letters that look Latin, all in Latin letters; null where it has none, or others too. */
export function inLatinLetters(code: PartyCode): PartyCode | null {
  const latin = [...code].map((letter) => lookAlikes.get(letter) ?? letter).join('');
  return latin !== code && /^[A-Z]+$/u.test(latin) ? latin : null;
}
