/**
 * Which column of a table holds the text, the proposal, its reason and its author, by the heads in English, French,
 * Russian and Kazakh. Source: design notes of the field, "How others write it" (table).
 */

import type { TableRow } from '#domain/document/document';
import type { PartyCode } from '#domain/notation/notation';
import type { PartyNames } from '#domain/remarks/names';
import { namedParty } from '#domain/remarks/partyOfName';

export interface Columns {
  readonly text: number;
  /** In their order; at least one. */
  readonly proposals: readonly ProposalColumn[];
  /** The column that names who proposes. */
  readonly author: number | null;
  /** The heads say that the columns hold a text and proposals; *Old* and *New* may head anything. */
  readonly sure: boolean;
  /** They speak of proposals or amendments, or name a party; *Original text* and *Revised text* may head a style guide. */
  readonly proposes: boolean;
}

export interface ProposalColumn {
  readonly column: number;
  readonly reason: number | null;
  /** Named in the head: *Proposal by India*, or *India* alone. */
  readonly party: PartyCode | null;
}

/** Texts in French have them, too: *Texte actuel | Texte proposé | Motifs | Délégation*. */
const french = {
  text: /^(?:texte|libellé|version|rédaction|formulation)(?: (?:actuel(?:le)?|initiale?|originale?|en vigueur|existante?|de base|adoptée?|distribuée?|du projet))?$|^(?:paragraphe|article|disposition|projet)$/iu,
  proposal:
    /^(?:proposition|amendement|modification|suggestion)s?(?![a-z\u00c0-\u052f])|(?:propos|suggér|modifi|amend|révis)é(?:e|s|es)?(?![a-z\u00c0-\u052f])|^nouve(?:au|l|lle) (?:texte|libellé|version|rédaction|formulation)/iu,
  reason:
    /(?<![a-z\u00c0-\u052f])(?:justification|motif|motivation|raison|commentaire|observation|remarque|explication)s?(?![a-z\u00c0-\u052f])/iu,
  author:
    /^(?:proposée? par|présentée? par|soumise? par|auteurs?|délégations?|état(?: membre)?s?|états membres|pays|parties?)$/iu,
};

/** The surest first: a column *Paragraph* beside one *Current text* holds numbers. */
const textHeads: readonly RegExp[] = [
  /^(?:(?:original|current|circulated|existing|draft|initial|agreed|present|basic|base)\s+)?(?:text|version|wording)\b|^(?:original|as (?:drafted|circulated))$|^(?:(?:исходн|действующ|первоначальн|текущ|имеющ)[a-z\u00c0-\u052f]*\s+)?(?:текст|редакция|формулировка)|^(?:[a-z\u00c0-\u052f]+\s+)?(?:мәтін|редакция)/iu,
  french.text,
  /^(?:(?:original|current|existing|draft|zero|first|initial|circulated|latest|chair['’]s|secretariat['’]s)\s+)?(?:provision|paragraph|article|measure|draft)$|^(?:пункт|положение|статья|абзац|проект|тармақ|бап|жоба)$/iu,
  // Of two columns that only say which is which.
  /^(?:text )?(?:as is|as it (?:is|stands|reads)|as adopted|before|was|now|reads|old|current|existing|present|circulated)(?: (?:text|version|wording))?$|^(?:было|сейчас|имеется|действует|прежн[a-z\u00c0-\u052f]+(?: редакция| текст)?|стар[a-z\u00c0-\u052f]+(?: редакция| текст)?)$|^(?:қазіргі|бұрынғы|қолданыстағы)(?: мәтін| редакция)?$/iu,
];
const proposalHead =
  /\b(?:propos\w*|amend\w*|suggest\w*|new (?:text|wording|version)|revised|should read|to read|becomes?|would read)\b|^(?:after|new|стало|станет|следует читать|нов[a-z\u00c0-\u052f]+|болады|жаңа)$|предл(?:ож|аг)[a-z\u00c0-\u052f]*|поправк[a-z\u00c0-\u052f]*|изменени[a-z\u00c0-\u052f]*|нов(?:ая|ый) (?:редакция|текст)|ұсын[a-z\u00c0-\u052f]*|түзету[a-z\u00c0-\u052f]*|жаңа (?:редакция|мәтін)/iu;
const reasonHead =
  /\b(?:remark|reason|rationale|justification|comment|explanation|note)s?\b|обоснован[a-z\u00c0-\u052f]*|примечан[a-z\u00c0-\u052f]*|комментар[a-z\u00c0-\u052f]*|причин[a-z\u00c0-\u052f]*|пояснени[a-z\u00c0-\u052f]*|негізде[a-z\u00c0-\u052f]*|ескерт[a-z\u00c0-\u052f]*|түсінік[a-z\u00c0-\u052f]*|түсіндірме/iu;
const authorHead =
  /^(?:(?:proposed|submitted|suggested) by|proponents?|proposers?|authors?|delegations?|party|parties|(?:member )?states?|countr(?:y|ies)|автор[a-z\u00c0-\u052f]*|делегаци[a-z\u00c0-\u052f]*|государств[a-z\u00c0-\u052f]*|стран[a-z\u00c0-\u052f]*|инициатор[a-z\u00c0-\u052f]*|делегация[a-z\u00c0-\u052f]*|мемлекет[a-z\u00c0-\u052f]*|ел)$/iu;

const isAuthor = (title: string): boolean => authorHead.test(title) || french.author.test(title);
const isReasonHead = (title: string): boolean => reasonHead.test(title) || french.reason.test(title);

const proposing = /propos|amend|suggest|modification|предл|поправ|ұсын|түзету/iu;

/** What heads a column of old words or new ones alike, of a text or of prices. */
const barePair =
  /^(?:before|was|now|old|new|after|current|existing|present|было|стало|сейчас|станет|болады|жаңа|қазіргі|бұрынғы)$/iu;

/** Null for a table of anything else. `names` is asked for only where there is a head to read a party from. */
export function columnsOf(head: TableRow | undefined, names: () => PartyNames): Columns | null {
  const titles = head?.cells.map(({ text }) => text.trim()) ?? [];
  const isProposal = (title: string): boolean =>
    (proposalHead.test(title) || french.proposal.test(title)) && !isAuthor(title);
  const text = textHeads
    .map((known) => textColumn(titles, (title) => known.test(title) && !isProposal(title), names))
    .find((index) => index >= 0);
  if (text === undefined) return null;
  const told = titles.flatMap((title, column) => (isProposal(title) ? [column] : []));
  const named = told.length > 0 ? told : partyColumns(titles, text, names);
  const proposals = named.length > 0 ? named : remarkColumns(titles, text);
  if (proposals.length === 0) return null;
  const author = titles.findIndex(isAuthor);
  const isProposing = (title: string): boolean => proposing.test(title) || onlyPartyIn(title, names) !== null;
  return {
    text,
    proposals: proposals.map((column, at) => ({
      column,
      reason: reasonOf(titles, column, proposals[at + 1]),
      party: onlyPartyIn(titles[column] ?? '', names),
    })),
    author: author < 0 ? null : author,
    proposes: told.length === 0 || told.some((column) => isProposing(titles[column] ?? '')),
    sure:
      told.length > 0 &&
      !(barePair.test(titles[text] ?? '') && told.some((at) => barePair.test(titles[at] ?? ''))),
  };
}

/** Of several columns of texts the one that is no party's: *Wording of India | Wording of the draft*. */
function textColumn(
  titles: readonly string[],
  isText: (title: string) => boolean,
  names: () => PartyNames,
): number {
  const all = titles.flatMap((title, column) => (isText(title) ? [column] : []));
  const [first = -1] = all;
  return all.length < 2 ? first : (all.find((at) => names().in(titles[at] ?? '').length === 0) ?? first);
}

/** *Text | Comments*: rows that say the text in other words show that they are proposals. */
const remarkColumns = (titles: readonly string[], text: number): readonly number[] => {
  const remarks = titles.flatMap((title, column) => (column !== text && isReasonHead(title) ? [column] : []));
  return remarks.length === 1 ? remarks : [];
};

/** *Text | India | Türkiye*: columns that are headed by nothing but a party's name. */
function partyColumns(titles: readonly string[], text: number, names: () => PartyNames): readonly number[] {
  const own = titles.flatMap((title, column) => (column !== text && isName.test(title) ? [column] : []));
  return own.filter((column) => {
    const title = titles[column] ?? '';
    return onlyPartyIn(title, names, !version.test(title)) !== null;
  });
}

/** *Redaction of India*, *Индия: редакция*. */
const version =
  /\b(?:version|wording|text|draft|language)\b|(?<![a-z\u00c0-\u052f])(?:редакци|вариант|текст|формулировк|нұсқа|мәтін)/iu;
const isName = /^\p{Uppercase}[^:;,.!?\d]{1,60}$/u;

function onlyPartyIn(title: string, names: () => PartyNames, whole = false): PartyCode | null {
  const [party = null, ...others] = names().in(title);
  if (others.length > 0 || !whole) return others.length > 0 ? null : party;
  return namedParty(title, names().profiles);
}

/** The column of reasons behind a proposal and before the next one; for the only proposal, wherever it stands. */
function reasonOf(titles: readonly string[], column: number, next: number | undefined): number | null {
  const isReason = (title: string, index: number): boolean => index !== column && isReasonHead(title);
  const behind = titles.findIndex(
    (title, index) => index > column && (next === undefined || index < next) && isReason(title, index),
  );
  const anywhere = behind < 0 ? titles.findIndex(isReason) : behind;
  return anywhere < 0 ? null : anywhere;
}
