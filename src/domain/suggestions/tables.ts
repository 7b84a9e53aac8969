/**
 * Tables of the text, what is proposed and why: a row a paragraph. The column heads say which is which.
 * Source: design notes of the field, "How others write it" (table).
 */

import type { Document, Table, TableCell, TableRow } from '#domain/document/document';
import { type TextUnit, unitsOf } from '#domain/document/units';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { PartyNames } from '#domain/remarks/names';
import { speakingParty } from '#domain/remarks/offers';
import { suggestedParty } from '#domain/tracked/authors';
import type { FoundSuggestion } from './found';
import { quoted } from './suggestion';
import { type Columns, columnsOf } from './tableHeads';
import { wantedFrom } from './told';

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
  const found = table.rows.slice(1).flatMap((row, index) => {
    const unit = units.find(({ cell }) => cell?.row === index + 1 && cell.cell === columns.text);
    const one = unit === undefined ? null : inRow(unit, row, columns, profiles);
    return one === null ? [] : [one];
  });
  return found.some(keepsWords) ? found : [];
}

/** Where no row says anything of its text again, the columns are of something else. */
const keepsWords = ({ unit, form }: FoundSuggestion): boolean => {
  if (form.kind !== 'wording' || form.wanted === null) return true;
  const words = new Set(unit.text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return (form.wanted.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => words.has(word));
};

const noChange = /^[-–—]$|^(?:no (?:change|comment)s?|same|без изменений|өзгеріссіз)\.?$/iu;
const removal =
  /^\(?(?:to )?delete(?:d|s)?(?: (?:the )?(?:paragraph|text|whole))?\)?\.?$|^исключить\.?$|^удалить\.?$|^алып тасталсын\.?$/iu;

function inRow(
  unit: TextUnit,
  { cells }: TableRow,
  columns: Columns,
  profiles: readonly OrganisationProfile[],
): FoundSuggestion | null {
  const textAt = (column: number | null) => (column === null ? '' : (cells[column]?.text.trim() ?? ''));
  const before = textAt(columns.text);
  const said = standing(cells[columns.proposal]);
  if (said === '' || before === '' || noChange.test(said)) return null;
  const speaker = speakingParty(said, profiles);
  const told = speaker === null ? said : said.replace(/^[^:–—]*(?::|\s[–—-]\s)\s*/u, '');
  const isRemoval = removal.test(told);
  const wanted = isRemoval ? null : wantedFrom(before, told);
  if (wanted === before || (wanted === null && !isRemoval) || /[[\]]/.test(wanted ?? '')) return null;
  const remark = textAt(columns.reason);
  const author = suggestedParty(textAt(columns.author), profiles);
  return {
    unit,
    form: { kind: 'wording', wanted },
    party: speaker ?? author ?? columns.party ?? speakingParty(remark, profiles),
    reason: remark === '' ? null : remark,
    code: isRemoval ? 'removed' : 'reworded',
    facts: { new: quoted(wanted ?? told) },
  };
}

/** The words of a proposal that are not struck: it may show what it takes out. */
function standing(cell: TableCell | undefined): string {
  if (cell === undefined) return '';
  const gone = cell.marks.filter(({ kind }) => kind === 'strike');
  if (gone.length === 0) return cell.text.trim();
  const kept = [0, ...gone.map(({ to }) => to)].map((from, index) =>
    cell.text.slice(from, gone[index]?.from),
  );
  return kept
    .join('')
    .replace(/\s+(?=[\s.,;:)])/gu, '')
    .trim();
}
