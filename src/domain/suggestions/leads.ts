/**
 * The words in which a bracket names its parties, `[CL/NZ propose; US/AU oppose: the words]`: where they end, and what each of
 * them says. Who the names are is for those to know who have the organisations. Source: design notes of the field, "How
 * others write it" (propose and oppose).
 */

import type { Utf16Offset } from '#domain/document/document';
import type { Group, Sign } from '#domain/notation/notation';

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

const verbs: readonly (readonly [Sign, RegExp])[] = [
  [
    '-',
    /(?<![a-z\u00c0-\u052f])(?:delet(?:e|es|ed)|oppos(?:e|es|ed)|object(?:s|ed)?|reject(?:s|ed)?|возража(?:ет|ют)|исключа(?:ет|ют)|қарсы|алып тастайды)$/iu,
  ],
  [
    '+',
    /(?<![a-z\u00c0-\u052f])(?:propos(?:e|es|ed)|add(?:s|ed)?|insert(?:s|ed)?|support(?:s|ed)?|retain(?:s|ed)?|keep(?:s)?|предлага(?:ет|ют)|поддержива(?:ет|ют)|сохраня(?:ет|ют)|ұсынады|қолдайды|сақтайды)$/iu,
  ],
];

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
    .split(';')
    .map((clause) => readClause(clause.trim()));
  const whole = clauses.filter((one) => one !== null);
  if (whole.length < clauses.length) return null;
  const rest = head.slice(colon + 1);
  return { clauses: whole, end: innerFrom + colon + 1 + rest.length - rest.trimStart().length };
}

function readClause(clause: string): Clause | null {
  for (const [sign, verb] of verbs) {
    if (!verb.test(clause)) continue;
    const list = clause.replace(verb, '').trim();
    const names = list.split(/\s*[,/+&]\s*|\s+(?:and|и|және)\s+/u);
    return { sign, names: names.map((name) => name.trim()), list };
  }
  return null;
}
