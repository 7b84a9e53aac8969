/**
 * Tables of the text, what is proposed and why: a row a paragraph. The column heads say which is which.
 * Source: design notes of the field, "How others write it" (table).
 */

import type { Document, Table, TableCell, TableRow } from '#domain/document/document';
import { type TextUnit, textUnits, unitsOf } from '#domain/document/units';
import type { PartyCode } from '#domain/notation/notation';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { PartyNames } from '#domain/remarks/names';
import { speakingParty, speechOf } from '#domain/remarks/offers';
import { suggestedParty } from '#domain/remarks/partyOfName';
import { isNegotiated } from './evidence';
import type { FoundSuggestion } from './found';
import { editsOfAll } from './severalWordings';
import { memberState, partyBlank, quoted } from './suggestion';
import { type Columns, columnsOf } from './tableHeads';
import { wantedFrom } from './told';

export function findTables(
  document: Document,
  profiles: readonly OrganisationProfile[],
  elsewhere: readonly TextUnit[],
): readonly FoundSuggestion[] {
  // Made for the first table of proposals: the names of all members take longer to prepare than a text to be searched.
  let made: PartyNames | null = null;
  const names = (): PartyNames => {
    made ??= new PartyNames(profiles);
    return made;
  };
  const isDraft = (): boolean => isNegotiated([...textUnits(document), ...elsewhere]);
  return document.blocks.flatMap((block) =>
    block.kind === 'table' ? inTable(block, profiles, names, isDraft) : [],
  );
}

function inTable(
  table: Table,
  profiles: readonly OrganisationProfile[],
  names: () => PartyNames,
  isDraft: () => boolean,
): readonly FoundSuggestion[] {
  const columns = columnsOf(table.rows[0], names);
  if (columns === null || !(columns.proposes || isDraft())) return [];
  const units = unitsOf(table);
  const rows = table.rows.slice(1).map((row, index) => {
    const unit = units.find(({ cell }) => cell?.row === index + 1 && cell.cell === columns.text);
    return unit === undefined ? [] : inRow(unit, row, columns, profiles);
  });
  const found = rows.flat();
  return (columns.sure ? found.some(keepsWords) : mostlyRewrites(found)) ? rows.flatMap(asOne) : [];
}

/** Where no row says anything of its text again, the columns are of something else. */
const keepsWords = ({ unit, form, code }: FoundSuggestion): boolean => {
  if (code === 'inserted') return false;
  if (form.kind !== 'wording' || form.wanted === null) return true;
  const words = new Set(wordsIn(unit.text));
  return wordsIn(form.wanted).some((word) => words.has(word));
};

const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{Alphabetic}\p{N}]+/gu) ?? [];

/** *Old | New* heads prices, rooms and telephone numbers, too: these are texts, and most rows keep half of their words. */
function mostlyRewrites(found: readonly FoundSuggestion[]): boolean {
  const there = found.filter(({ code }) => code !== 'inserted');
  const rewritten = there.filter(({ unit, form }) => {
    const [old, fresh] = [unit.text, form.kind === 'wording' ? (form.wanted ?? '') : ''].map(wordsIn);
    if (old === undefined || fresh === undefined || Math.min(old.length, fresh.length) < 3) return false;
    const both = old.filter((word) => fresh.includes(word));
    const others = [...old, ...fresh].filter((word) => !both.includes(word));
    return (
      both.length * 2 >= Math.min(old.length, fresh.length) && others.some((word) => !/^\p{N}+$/u.test(word))
    );
  });
  return rewritten.length > 0 && rewritten.length * 2 >= there.length;
}

const noChange =
  /^[-–—]$|^(?:no (?:change|comment)s?|same|sans (?:changement|modification)s?|inchangée?|без изменений|өзгеріссіз)\.?$/iu;
const removal =
  /^\(?(?:to )?delete(?:d|s)?(?: (?:the )?(?:paragraph|text|whole))?\)?\.?$|^(?:(?:à )?supprimer(?: (?:le paragraphe|le texte))?|suppression)\.?$|^исключить\.?$|^удалить\.?$|^алып тасталсын\.?$/iu;

/** What the columns of proposals want of a row's text. */
const inRow = (
  unit: TextUnit,
  row: TableRow,
  { text, author, proposals }: Columns,
  profiles: readonly OrganisationProfile[],
): readonly FoundSuggestion[] =>
  proposals.flatMap((column) => {
    const found = inColumn(unit, row, { ...column, text, author }, profiles);
    return found === null ? [] : [found];
  });

/** What several parties want of one text is one suggestion. */
function asOne(found: readonly FoundSuggestion[]): readonly FoundSuggestion[] {
  const [first, ...others] = found;
  if (first === undefined || others.length === 0) return found;
  return [allOf(first.unit, found) ?? first];
}

/** Null where the wordings cannot be told apart. */
function allOf(unit: TextUnit, found: readonly FoundSuggestion[]): FoundSuggestion | null {
  // One nameless party may be chosen by a person; of two each stays *a Member State*, or they would become one.
  const nameless = found.filter(({ party }) => party === null).length > 1 ? memberState : partyBlank;
  const wordings = found.map(({ party, form }) => ({
    party: party ?? nameless,
    wanted: form.kind === 'wording' ? (form.wanted ?? '') : unit.text,
  }));
  const edits = editsOfAll(unit.text, wordings);
  if (edits.length === 0 || wordings.length < 2) return null;
  const named = new Set(wordings.map(({ party }) => (party === partyBlank ? memberState : party)));
  const parties = [...named].join(', ');
  const reasons = [
    ...new Set(
      found.flatMap(({ party, reason }) => (reason === null ? [] : [`${party ?? memberState}: ${reason}`])),
    ),
  ];
  return {
    unit,
    form: { kind: 'named', edits },
    party: null,
    reason: reasons.length === 0 ? null : reasons.join('\n'),
    code: 'severally',
    facts: { parties },
  };
}

interface Places {
  readonly text: number;
  readonly column: number;
  readonly reason: number | null;
  readonly author: number | null;
  readonly party: PartyCode | null;
}

function inColumn(
  unit: TextUnit,
  { cells }: TableRow,
  columns: Places,
  profiles: readonly OrganisationProfile[],
): FoundSuggestion | null {
  const textAt = (column: number | null) => (column === null ? '' : (cells[column]?.text.trim() ?? ''));
  const before = textAt(columns.text);
  const said = standing(cells[columns.column]);
  if (said === '' || noChange.test(said)) return null;
  const speech = speechOf(said, profiles);
  const told = speech?.words ?? said;
  const change = before === '' ? insertedBy(told) : changeOf(before, told);
  if (change === null || /[[\]]/.test(change.wanted ?? '')) return null;
  const remark = textAt(columns.reason);
  const author = suggestedParty(textAt(columns.author), profiles);
  const remarker = speakingParty(remark, profiles) ?? suggestedParty(remark, profiles);
  return {
    unit,
    form: { kind: 'wording', wanted: change.wanted },
    party: speech?.party ?? columns.party ?? author ?? remarker,
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
