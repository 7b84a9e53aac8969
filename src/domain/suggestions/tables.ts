/**
 * Tables of the text, what is proposed and why: a row a paragraph. The column heads say which is which.
 * Source: design notes of the field, "How others write it" (table).
 */

import type { Document, Table, TableRow } from '#domain/document/document';
import { type TextUnit, unitsOf } from '#domain/document/units';
import type { PartyCode } from '#domain/notation/notation';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { PartyNames } from '#domain/remarks/names';
import { speakingParty } from '#domain/remarks/offers';
import type { FoundSuggestion } from './found';
import { quoted } from './suggestion';

const textHead =
  /^(?:(?:original|current|circulated|existing|draft|initial|agreed)\s+)?(?:text|version|wording|provision|paragraph)\b|^(?:исходный |действующий |первоначальный )?текст|^(?:редакция|мәтін)/iu;
const proposalHead =
  /\b(?:propos\w*|amend\w*|suggest\w*|new (?:text|wording|version))\b|предл(?:ож|аг)\p{L}*|поправк\p{L}*|ұсыныс/iu;
const reasonHead =
  /\b(?:remark|reason|rationale|justification|comment|explanation|note)s?\b|обоснован\p{L}*|примечан\p{L}*|комментар\p{L}*|негіздеме|ескертпе/iu;

interface Columns {
  readonly text: number;
  readonly proposal: number;
  readonly reason: number | null;
  /** Named in the head: *Proposal by India*. */
  readonly party: PartyCode | null;
}

export function findTables(
  document: Document,
  profiles: readonly OrganisationProfile[],
): readonly FoundSuggestion[] {
  // Made for the first table of proposals: the names of all members take longer to prepare than a text to be searched.
  let made: PartyNames | null = null;
  const names = (): PartyNames => {
    made ??= new PartyNames(profiles);
    return made;
  };
  return document.blocks.flatMap((block) => (block.kind === 'table' ? inTable(block, profiles, names) : []));
}

function inTable(
  table: Table,
  profiles: readonly OrganisationProfile[],
  names: () => PartyNames,
): readonly FoundSuggestion[] {
  const columns = columnsOf(table.rows[0], names);
  if (columns === null) return [];
  const units = unitsOf(table);
  return table.rows.slice(1).flatMap((row, index) => {
    const unit = units.find(({ cell }) => cell?.row === index + 1 && cell.cell === columns.text);
    const found = unit === undefined ? null : inRow(unit, row, columns, profiles);
    return found === null ? [] : [found];
  });
}

function columnsOf(head: TableRow | undefined, names: () => PartyNames): Columns | null {
  const titles = head?.cells.map(({ text }) => text.trim()) ?? [];
  const text = titles.findIndex((title) => textHead.test(title) && !proposalHead.test(title));
  const proposal = titles.findIndex((title) => proposalHead.test(title));
  const reason = titles.findIndex((title, index) => index !== proposal && reasonHead.test(title));
  if (text < 0 || proposal < 0 || text === proposal) return null;
  const [party = null, ...others] = names().in(titles[proposal] ?? '');
  return { text, proposal, reason: reason < 0 ? null : reason, party: others.length === 0 ? party : null };
}

function inRow(
  unit: TextUnit,
  { cells }: TableRow,
  { text, proposal, reason, party }: Columns,
  profiles: readonly OrganisationProfile[],
): FoundSuggestion | null {
  const before = cells[text]?.text.trim() ?? '';
  const said = cells[proposal]?.text.trim() ?? '';
  if (
    said === '' ||
    before === '' ||
    /^[-–—]$|^(?:no (?:change|comment)s?|same|без изменений)\.?$/iu.test(said)
  )
    return null;
  const speaker = speakingParty(said, profiles);
  const wanted = speaker === null ? said : said.replace(/^[^:–—]*(?::|\s[–—-]\s)\s*/u, '');
  if (wanted === before || /[[\]]/.test(wanted)) return null;
  const remark = reason === null ? '' : (cells[reason]?.text.trim() ?? '');
  const isRemoval =
    /^\(?(?:to )?delete(?:d|s)?(?: (?:the )?(?:paragraph|text|whole))?\)?\.?$|^исключить\.?$|^удалить\.?$/iu.test(
      wanted,
    );
  return {
    unit,
    form: { kind: 'wording', wanted: isRemoval ? null : wanted },
    party: speaker ?? party ?? speakingParty(remark, profiles),
    reason: remark === '' ? null : remark,
    code: isRemoval ? 'removed' : 'reworded',
    facts: { new: quoted(wanted) },
  };
}
