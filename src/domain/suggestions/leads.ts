/**
 * The words in which a bracket names its parties, `[CL/NZ propose; US/AU oppose: the words]`: where they end, and what each of
 * them says. Who the names are is for those to know who have the organisations. Source: design notes of the field, "How
 * others write it" (propose and oppose).
 */

import type { Utf16Offset } from '#domain/document/document';
import type { Group, Sign } from '#domain/notation/notation';
import { once } from '#domain/once';

/** The longest list of parties in front of the words that is looked for, in characters. */
const longestLead = 400;

/** *CL/NZ propose*: a sign and those who give it, as they are written. */
export interface Clause {
  readonly sign: Sign;
  readonly names: readonly string[];
  /** The names as one list: *and* is part of some. */
  readonly list: string;
}

export interface Lead {
  readonly clauses: readonly Clause[];
  /** Who reserves, in the words of the text: that is neither for nor against. */
  readonly reserved: readonly string[];
  /** Where the words begin. */
  readonly end: Utf16Offset;
}

/** *would like to*, *proposes to*: what stands in front of a verb and asks for it. */
const asking =
  '(?:(?:would like|wants?|wish(?:es)?|propos(?:e|es)|suggests?|requests?|asks?|prefers?)(?: to)? |(?:предлага(?:ет|ют)|прос(?:ит|ят)|хочет|хотела? бы) )?';
const verbs = once((): readonly (readonly [Sign, RegExp])[] => [
  [
    '-',
    new RegExp(
      `(?<![a-z\\u00c0-\\u052f])${asking}(?:delet(?:e|es|ed|ion)|remov(?:e|es|al)|oppos(?:e|es|ed)|object(?:s|ed)?|reject(?:s|ed)?|against|cannot (?:accept|support|agree)|возража(?:ет|ют)|исключа(?:ет|ют)|исключить|удалить|против|қарсы|алып тастайды|алып тастауды ұсынады)$`,
      'iu',
    ),
  ],
  [
    '+',
    new RegExp(
      `(?<![a-z\\u00c0-\\u052f])${asking}(?:propos(?:e|es|ed)|suggests?|suggested|wants?|prefers?|add(?:s|ed)?|insert(?:s|ed)?|include(?:s)?|support(?:s|ed)?|retain(?:s|ed)?|keep(?:s)?|in favou?r|предлага(?:ет|ют)|добавить|включить|сохранить|оставить|поддержива(?:ет|ют)|сохраня(?:ет|ют)|за|ұсынады|қолдайды|сақтайды|қосуды ұсынады)$`,
      'iu',
    ),
  ],
]);
/** *Proposed by Norway, supported by Sweden*. */
const byWhom =
  /^(?:(proposed|suggested|requested|submitted|supported|seconded|co-?sponsored|предложено|поддержано)|(opposed|rejected)) (?:by )?(.+)$/iu;

/** `CL/NZ propose; US/AU oppose:` at the group's beginning; null for anything else. */
export function leadOf(
  text: string,
  { innerFrom, innerTo }: Pick<Group, 'innerFrom' | 'innerTo'>,
): Lead | null {
  const head = text.slice(innerFrom, Math.min(innerTo, innerFrom + longestLead));
  const colon = head.indexOf(':');
  if (colon < 0 || /[[\]]/.test(head.slice(0, colon))) return null;
  const said = positionsSaid(head.slice(0, colon));
  if (said === null) return null;
  const rest = head.slice(colon + 1);
  return { ...said, end: innerFrom + colon + 1 + rest.length - rest.trimStart().length };
}

/** *CL/NZ propose; US/AU oppose*, *supported by Israel, opposed by Iran*: what each of them says. */
const clausesIn = (words: string): readonly string[] =>
  words
    .split(
      /;|,?(?:\s+(?:and|but|и|а|но))?(?=[\s,]+(?:supported|seconded|co-?sponsored|opposed|rejected|reserved|поддерж[a-z\u00c0-\u052f]+|против)\s+(?:by\s|делегаци))|,(?=\s*(?:and )?(?:opposed|reserved) by\s)|,\s*(?=(?:против|возража[a-z\u00c0-\u052f]+|поддерж[a-z\u00c0-\u052f]+)\s)|[,.]\s+(?=(?:for|against|in favou?r|support|oppose|за|против)\s*:)|(?<=\s(?:supports?|opposes?|objects?|against|in favou?r|поддержива[ею]т|возража[ею]т|против)),\s+/iu,
    )
    .map((clause) => clause.trim().replace(/^(?:,|and\s|but\s|и\s|а\s|но\s)\s*/iu, ''))
    .filter((clause) => clause !== '');

const reserves =
  /^reserved by\s|(?<![a-z\u00c0-\u052f])(?:reserv(?:e|es|ed|ing)(?:\s+(?:its|their|the)\s+positions?)?|(?:has|have|with|places?)\s+(?:a\s+)?(?:(?:scrutiny|study|general|parliamentary)\s+)?reservations?|(?:scrutiny|study)\s+reserv(?:e|es|ation)|резервиру(?:ет|ют)(?:\s+(?:свою|свои)\s+позици[юи])?|оставля(?:ет|ют) за собой|ескертпе жасайды)$/iu;

/** What a list of clauses says of the words that it stands by: `supported by Israel, opposed by Iran`; null for anything else. */
export function positionsSaid(words: string): Omit<Lead, 'end'> | null {
  const parts = clausesIn(words);
  const reserved = parts.filter((part) => reserves.test(part));
  const clauses = parts.filter((part) => !reserves.test(part)).map(readClause);
  const whole = clauses.filter((one) => one !== null);
  return whole.length < clauses.length || whole.length === 0 ? null : { clauses: whole, reserved };
}

/** *For: IND, TUR*, *oppose: IRN*, *против Ирана*, *возражает Иран*. */
const signFirst =
  /^(?:(for|in favou?r|supports?|support(?:ed)?(?: by)?|за|поддержива(?:ет|ют)|поддержано)|(against|oppos(?:e|es|ed)(?: by)?|objects?|против|возража(?:ет|ют)))(?:\s*:\s*|\s+(?=[a-z\u00c0-\u052f]))(.+)$/iu;
const cyrillicOrColon = /^[^:]{2,20}:|^\p{Script=Cyrillic}/u;

function readClause(clause: string): Clause | null {
  const [, , against, given] = byWhom.exec(clause) ?? [];
  if (given !== undefined) return clauseOf(against === undefined ? '+' : '-', given.trim());
  const [, inFavour, , list] = cyrillicOrColon.test(clause) ? (signFirst.exec(clause) ?? []) : [];
  if (list !== undefined) return clauseOf(inFavour === undefined ? '-' : '+', list.trim());
  for (const [sign, verb] of verbs()) {
    if (!verb.test(clause)) continue;
    return clauseOf(sign, clause.replace(verb, '').trim());
  }
  return null;
}

function clauseOf(sign: Sign, list: string): Clause {
  const names = list.split(/\s*[,/+&]\s*|\s+(?:and|и|және)\s+/u);
  return { sign, names: names.map((name) => name.trim()), list };
}
