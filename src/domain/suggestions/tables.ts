/**
 * Tables of the text, what is proposed and why: a row a paragraph. The column heads say which is which.
 * Source: design notes of the field, "How others write it" (table).
 */

import type { Document, Table, TableCell, TableRow } from '#domain/document/document';
import { type TextUnit, unitsOf } from '#domain/document/units';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { PartyNames } from '#domain/remarks/names';
import { speakingParty } from '#domain/remarks/offers';
import { suggestedParty } from '#domain/remarks/partyOfName';
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
const keepsWords = ({ unit, form, code }: FoundSuggestion): boolean => {
  if (code === 'inserted') return false;
  if (form.kind !== 'wording' || form.wanted === null) return true;
  const words = new Set(unit.text.toLowerCase().match(/[\p{Alphabetic}\p{N}]+/gu));
  return (form.wanted.toLowerCase().match(/[\p{Alphabetic}\p{N}]+/gu) ?? []).some((word) => words.has(word));
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
  if (said === '' || noChange.test(said)) return null;
  const speaker = speakingParty(said, profiles);
  const told = speaker === null ? said : said.replace(/^[^:–—]*(?::|\s[–—-]\s)\s*/u, '');
  const change = before === '' ? insertedBy(told) : changeOf(before, told);
  if (change === null || /[[\]]/.test(change.wanted ?? '')) return null;
  const remark = textAt(columns.reason);
  const author = suggestedParty(textAt(columns.author), profiles);
  const remarker = speakingParty(remark, profiles) ?? suggestedParty(remark, profiles);
  return {
    unit,
    form: { kind: 'wording', wanted: change.wanted },
    party: speaker ?? author ?? columns.party ?? remarker,
    reason: remark === '' ? null : remark,
    code: change.code,
    facts: { new: quoted(change.wanted ?? told) },
  };
}

interface Change {
  /** Null: the row's text would go. */
  readonly wanted: string | null;
  readonly code: 'removed' | 'reworded' | 'inserted';
}

function changeOf(before: string, told: string): Change | null {
  if (removal.test(told)) return { wanted: null, code: 'removed' };
  const wanted = wantedFrom(before, told);
  return wanted === null || wanted === before ? null : { wanted, code: 'reworded' };
}

/** *New paragraph 3 bis: …*, *Add new para: “…”*: the announcement goes, the number stays with the words. */
const announced =
  /^(?:(?:to )?(?:add|insert|include)(?: an?| the)?(?: new)?|new|additional|добавить(?: нов[a-z\u00c0-\u052f]+)?|включить(?: нов[a-z\u00c0-\u052f]+)?|нов(?:ый|ая|ое)|жаңа)\s+(?:(?:sub-?)?paragraph|para\.?|article|provision|row|text|item|пункт|абзац|стать[яю]|положение|тармақ)\s*(\d{1,3}(?:\.\d{1,3})*\s?(?:[a-zа-я]|bis|ter)?\.?)?\s*(?:[:.–—-]|(?<=\d\.))\s*/iu;

/** A row whose text is empty: the proposal is a paragraph that is not there yet. */
function insertedBy(told: string): Change | null {
  const [lead = '', number = ''] = announced.exec(told) ?? [];
  const words = told
    .slice(lead.length)
    .trim()
    .replace(/^[“"«](.*)[”"»]\.?$/su, '$1');
  const isSentence = words.split(/\s+/u).length >= 2 && /\p{Alphabetic}{2}/u.test(words);
  if (removal.test(told) || !isSentence) return null;
  return { wanted: number === '' ? words : `${number.trim()} ${words}`, code: 'inserted' };
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
