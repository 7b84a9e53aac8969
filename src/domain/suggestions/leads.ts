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
  const clauses = head
    .slice(0, colon)
    .split(/;|,(?=\s*(?:and )?(?:supported|seconded|co-?sponsored|opposed) by\s)/iu)
    .map((clause) => readClause(clause.trim()));
  const whole = clauses.filter((one) => one !== null);
  if (whole.length < clauses.length) return null;
  const rest = head.slice(colon + 1);
  return { clauses: whole, end: innerFrom + colon + 1 + rest.length - rest.trimStart().length };
}

function readClause(clause: string): Clause | null {
  const [, , against, given] = byWhom.exec(clause) ?? [];
  if (given !== undefined) return clauseOf(against === undefined ? '+' : '-', given.trim());
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
