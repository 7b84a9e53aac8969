/**
 * Which column of a table holds the text, the proposal, its reason and its author, by the heads in English,
 * Russian and Kazakh. Source: design notes of the field, "How others write it" (table).
 */

import type { TableRow } from '#domain/document/document';
import type { PartyCode } from '#domain/notation/notation';
import type { PartyNames } from '#domain/remarks/names';

export interface Columns {
  readonly text: number;
  readonly proposal: number;
  readonly reason: number | null;
  /** The column that names who proposes. */
  readonly author: number | null;
  /** Named in the head: *Proposal by India*. */
  readonly party: PartyCode | null;
}

/** The surest first: a column *Paragraph* beside one *Current text* holds numbers. */
const textHeads: readonly RegExp[] = [
  /^(?:(?:original|current|circulated|existing|draft|initial|agreed|present|basic|base)\s+)?(?:text|version|wording)\b|^(?:original|as (?:drafted|circulated))$|^(?:(?:исходн|действующ|первоначальн|текущ|имеющ)[a-z\u00c0-\u052f]*\s+)?(?:текст|редакция|формулировка)|^(?:[a-z\u00c0-\u052f]+\s+)?(?:мәтін|редакция)/iu,
  /^(?:(?:original|current|existing|draft)\s+)?(?:provision|paragraph|article|measure|draft)$/iu,
  // Of two columns that only say which is which.
  /^(?:text )?(?:as is|as it (?:is|stands|reads)|as adopted|before|was|now|reads|old|current|existing|present|circulated)(?: (?:text|version|wording))?$|^(?:было|сейчас|имеется|действует|прежн[a-z\u00c0-\u052f]+(?: редакция| текст)?|стар[a-z\u00c0-\u052f]+(?: редакция| текст)?)$|^(?:қазіргі|бұрынғы|қолданыстағы)(?: мәтін| редакция)?$/iu,
];
const proposalHead =
  /\b(?:propos\w*|amend\w*|suggest\w*|new (?:text|wording|version)|revised|should read|to read|becomes?|would read)\b|^(?:after|new|стало|станет|следует читать|нов[a-z\u00c0-\u052f]+|болады|жаңа)$|предл(?:ож|аг)[a-z\u00c0-\u052f]*|поправк[a-z\u00c0-\u052f]*|изменени[a-z\u00c0-\u052f]*|нов(?:ая|ый) (?:редакция|текст)|ұсын[a-z\u00c0-\u052f]*|түзету[a-z\u00c0-\u052f]*|жаңа (?:редакция|мәтін)/iu;
const reasonHead =
  /\b(?:remark|reason|rationale|justification|comment|explanation|note)s?\b|обоснован[a-z\u00c0-\u052f]*|примечан[a-z\u00c0-\u052f]*|комментар[a-z\u00c0-\u052f]*|причин[a-z\u00c0-\u052f]*|пояснени[a-z\u00c0-\u052f]*|негізде[a-z\u00c0-\u052f]*|ескерт[a-z\u00c0-\u052f]*|түсінік[a-z\u00c0-\u052f]*|түсіндірме/iu;
const authorHead =
  /^(?:(?:proposed|submitted|suggested) by|proponents?|proposers?|authors?|delegations?|party|parties|(?:member )?states?|countr(?:y|ies)|автор[a-z\u00c0-\u052f]*|делегаци[a-z\u00c0-\u052f]*|государств[a-z\u00c0-\u052f]*|стран[a-z\u00c0-\u052f]*|инициатор[a-z\u00c0-\u052f]*|делегация[a-z\u00c0-\u052f]*|мемлекет[a-z\u00c0-\u052f]*|ел)$/iu;

/** Null for a table of anything else. `names` is asked for only where there is a head to read a party from. */
export function columnsOf(head: TableRow | undefined, names: () => PartyNames): Columns | null {
  const titles = head?.cells.map(({ text }) => text.trim()) ?? [];
  const isProposal = (title: string): boolean => proposalHead.test(title) && !authorHead.test(title);
  const proposal = titles.findIndex(isProposal);
  if (proposal < 0) return null;
  const text = textHeads
    .map((known) => titles.findIndex((title) => known.test(title) && !isProposal(title)))
    .find((index) => index >= 0);
  if (text === undefined) return null;
  const reason = titles.findIndex((title, index) => index !== proposal && reasonHead.test(title));
  const author = titles.findIndex((title) => authorHead.test(title));
  const [party = null, ...others] = names().in(titles[proposal] ?? '');
  return {
    ...{ text, proposal, reason: reason < 0 ? null : reason, author: author < 0 ? null : author },
    party: others.length === 0 ? party : null,
  };
}
