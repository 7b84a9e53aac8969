/** What each correction does, by example. */

import { describe, expect, test } from 'vitest';
import type { Reading } from '#domain/circular/circular';
import {
  applyCorrections,
  type Correction,
  changeBlockKind,
  changeFacts,
  changeLabel,
  changeLanguage,
  editsByUnit,
  editTexts,
  joinDocuments,
  moveBorder,
  partsOf,
  placeOfBlock,
  splitDocument,
  withoutCorrection,
} from '#domain/circular/corrections';
import { understand } from '#domain/circular/understand';
import type { Block, Paragraph, Table } from '#domain/document/document';
import { rollingOf } from '#domain/document/rolling';
import type { Diagnostic } from '#domain/notation/notation';
import { shippedProfiles } from '#domain/organisations/shipped';
import { detectSuggestions } from '#domain/suggestions/detect';
import { readText } from '#formats/text/readText';
import { documentOf, readingOf, versionOf } from './readings';

const paragraph = (at: number, text: string, label: string | null = null): Paragraph => ({
  id: `b${at}`,
  kind: 'paragraph',
  text,
  marks: [],
  label,
  level: 0,
  source: { at },
});

const [note, head, first, second] = [
  paragraph(1, 'The Secretariat presents its compliments.'),
  paragraph(2, 'CONCEPT PAPER'),
  paragraph(3, 'We act [now.', '1.'),
  paragraph(4, 'We [] rest.', '2.'),
];
const reading = readingOf([versionOf([note])], [documentOf([head, first, second])]);
const ids = (blocks: readonly Block[]) => blocks.map(({ id }) => id);
const idsByPart = (from: typeof reading) => partsOf(from).map(({ blocks }) => ids(blocks));
const blockOf = (from: typeof reading, id: string): Block | undefined =>
  partsOf(from)
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.id === id);

describe('a border', () => {
  test('between the note and an enclosed text moves down and up, and never past the last paragraph', () => {
    expect(idsByPart(moveBorder(reading, 1, 1))).toEqual([
      ['b1', 'b2'],
      ['b3', 'b4'],
    ]);
    expect(idsByPart(moveBorder(reading, 1, 9))).toEqual([['b1', 'b2', 'b3'], ['b4']]);
    expect(moveBorder(reading, 1, -1)).toBe(reading);
    expect(moveBorder(reading, 0, 1)).toBe(reading);
  });

  test('drawn anew begins a text that tells its own title', () => {
    const cut = splitDocument(readingOf([], [documentOf([note, head, first])]), 'b2');
    expect(cut.documents.map(({ title }) => title)).toEqual(['A text', 'CONCEPT PAPER']);
    expect(cut.documents[1]?.status).toBe('circulated');
  });

  test('inside the note puts the new text before those behind it', () => {
    const long = readingOf([versionOf([note, head])], [documentOf([first])]);
    const cut = splitDocument(long, 'b2');
    expect(cut.documents.map(({ blocks }) => ids(blocks))).toEqual([['b2'], ['b3']]);
    expect(splitDocument(cut, 'b2')).toBe(cut);
    expect(splitDocument(cut, 'unknown')).toBe(cut);
  });

  test('taken away lets the text before keep its name and learn what it did not state', () => {
    const two = readingOf(
      [],
      [documentOf([head]), { ...documentOf([first]), title: 'Another', symbol: 'SUM/2022/DRAFT/6' }],
    );
    const [joined] = joinDocuments(two, 1).documents;
    expect(joined).toMatchObject({ title: 'A text', symbol: 'SUM/2022/DRAFT/6' });
    expect(joinDocuments(two, 0)).toBe(two);
  });

  test('taken away below the note gives the paragraphs to the note', () => {
    const joined = joinDocuments(reading, 1);
    expect(joined.documents).toEqual([]);
    expect(idsByPart(joined)).toEqual([['b1', 'b2', 'b3', 'b4']]);
  });
});

describe('parts', () => {
  test('stand in the order of the file, an enclosed text between two versions too', () => {
    const mixed = readingOf(
      [versionOf([paragraph(1, 'en')]), versionOf([paragraph(3, 'ru')])],
      [documentOf([paragraph(2, 'text')])],
    );
    expect(partsOf(mixed).map(({ kind }) => kind)).toEqual(['version', 'document', 'version']);
    expect(placeOfBlock(partsOf(mixed), 'b3')).toEqual({ part: 2, at: 0 });
    expect(placeOfBlock(partsOf(mixed), 'b9')).toBeNull();
  });

  test('without places stand with the note first', () => {
    const { source: _, ...unplaced } = paragraph(9, 'en');
    const mixed = readingOf([versionOf([unplaced])], [documentOf([paragraph(2, 'text')])]);
    expect(partsOf(mixed).map(({ kind }) => kind)).toEqual(['version', 'document']);
  });
});

describe('a block', () => {
  test('becomes a heading with its number', () => {
    expect(blockOf(changeBlockKind(reading, 'b3', { kind: 'heading', level: 2 }), 'b3')).toMatchObject({
      kind: 'heading',
      level: 2,
      label: '1.',
      source: { at: 3 },
    });
  });

  test('becomes a footnote called by its number, and a paragraph again', () => {
    const footnote = changeBlockKind(reading, 'b3', { kind: 'footnote' });
    expect(blockOf(footnote, 'b3')).toMatchObject({ kind: 'footnote', note: '1', text: 'We act [now.' });
    const back = changeBlockKind(footnote, 'b3', { kind: 'paragraph', level: 0 });
    expect(blockOf(back, 'b3')).toMatchObject({ kind: 'paragraph', label: '1' });
  });

  test('becomes a footnote called by the number before its words', () => {
    const typed = readingOf([], [documentOf([paragraph(1, '12 A reason.'), paragraph(2, 'No number.')])]);
    const made = ['b1', 'b2'].reduce((from, id) => changeBlockKind(from, id, { kind: 'footnote' }), typed);
    expect(blockOf(made, 'b1')).toMatchObject({ note: '12', text: 'A reason.' });
    expect(blockOf(made, 'b2')).toMatchObject({ note: '*', text: 'No number.' });
  });

  test('that is a table stays one', () => {
    const table: Table = { id: 't', kind: 'table', rows: [], source: { at: 1 } };
    const tabled = readingOf([], [documentOf([table])]);
    expect(blockOf(changeBlockKind(tabled, 't', { kind: 'footnote' }), 't')).toBe(table);
    expect(blockOf(changeLabel(tabled, 't', '1.'), 't')).toBe(table);
  });

  test('gets the label that its words begin with, and typography keeps its words', () => {
    const bold = { ...paragraph(1, '11a. To act'), marks: [{ kind: 'bold' as const, from: 5, to: 11 }] };
    const labelled = changeLabel(readingOf([], [documentOf([bold])]), 'b1', '11a.');
    expect(blockOf(labelled, 'b1')).toMatchObject({
      label: '11a.',
      text: 'To act',
      marks: [{ kind: 'bold', from: 0, to: 6 }],
    });
  });

  test('gets a label that stands nowhere in its words', () => {
    expect(blockOf(changeLabel(reading, 'b2', ' I. '), 'b2')).toMatchObject({
      label: 'I.',
      text: 'CONCEPT PAPER',
    });
    expect(changeLabel(reading, 'b9', 'I.')).toBe(reading);
  });
});

describe('facts', () => {
  test('of one text are put right, the others stay', () => {
    const changed = changeFacts(reading, 0, { title: 'Declaration', symbol: null });
    expect(changed.documents[0]).toMatchObject({ title: 'Declaration', symbol: null, status: 'circulated' });
    expect(changeFacts(reading, 7, { title: 'Nowhere' })).toEqual(reading);
  });

  test('of a note version are read again in its language', () => {
    const russian = readingOf([versionOf([paragraph(1, 'город Астана, 7 июня 2024 года')])], []);
    const [cica = null] = shippedProfiles.filter(({ id }) => id === 'cica');
    const changed = changeLanguage(russian, 0, 'ru', cica);
    expect(changed.note).toMatchObject({ languages: ['ru'] });
    expect(changed.note?.versions[0]).toMatchObject({ language: 'ru', date: '2024-06-07' });
    expect(changeLanguage(readingOf([], []), 0, 'ru')).toEqual(readingOf([], []));
  });
});

describe('a note version in another language', () => {
  const cica = shippedProfiles.find(({ id }) => id === 'cica') ?? null;
  const note = understand(
    readText(
      [
        'Секретариат Совещания по взаимодействию и мерам доверия в Азии (СВМДА) свидетельствует свое уважение государствам-членам СВМДА и просит направить замечания. Ескертпелерді 2024 жылғы 1 шілдеге дейін жіберуді сұрайды.',
        'Секретариат пользуется случаем, чтобы возобновить государствам-членам СВМДА уверения в своем весьма высоком уважении.',
        'Астана, 7 июня 2024 года',
      ].join('\n\n'),
    ),
    shippedProfiles,
  );

  test('has its deadlines read again in it, and so has the note as a whole', () => {
    const days = ({ note: said }: Reading) => said?.deadlines.map(({ at, language }) => [at, language]);
    const due = [['2024-06-30T23:59:59+05:00', 'kk']];
    expect(days(note)).toEqual(due);
    const changed = changeLanguage(note, 0, 'ru', cica);
    expect(days(changed)).toEqual([]);
    expect(changed.note).toMatchObject({ organisation: 'cica', place: 'Астана', date: '2024-06-07' });
    expect(days(changeLanguage(changed, 0, 'kk', cica))).toEqual(due);
  });

  test('has what it lacks said again', () => {
    const bare = readingOf([versionOf([paragraph(1, 'город Астана, 7 июня 2024 года')])], []);
    expect(changeLanguage(bare, 0, 'ru', cica).warnings.map(({ code }) => code)).toContain(
      'note.noReference',
    );
  });
});

describe('a repair', () => {
  const [document] = reading.documents;
  const rolling = document && rollingOf(document);
  const repairOf = (code: Diagnostic['code']): Correction => {
    const found = rolling?.rolling.diagnostics.find((one) => one.code === code);
    if (!rolling || !found?.repair) throw new Error(`nothing to repair: ${code}`);
    return { kind: 'repair', code, subject: found.subject, units: editsByUnit(rolling, found.repair) };
  };

  test('mends the words of its own paragraph and no other', () => {
    const mended = applyCorrections(reading, [repairOf('unclosed-bracket'), repairOf('empty-group')]);
    expect(blockOf(mended, 'b3')).toMatchObject({ text: 'We act [now.]', label: '1.' });
    expect(blockOf(mended, 'b4')).toMatchObject({ text: 'We rest.' });
  });

  test('is taken back by itself, with what counts in the same words', () => {
    const list: readonly Correction[] = [
      repairOf('unclosed-bracket'),
      repairOf('empty-group'),
      { kind: 'label', block: 'b3', label: null },
    ];
    expect(withoutCorrection(list, 0)).toEqual([list[1]]);
    expect(withoutCorrection(list, 1)).toEqual([list[0], list[2]]);
    expect(withoutCorrection(list, 9)).toBe(list);
  });

  test('reaches a cell of a table', () => {
    const cell = (text: string) => ({ text, marks: [], colspan: 1, rowspan: 1 });
    const rows = [{ header: false, cells: [cell('x'), cell('[')] }];
    const table: Table = { id: 't', kind: 'table', rows };
    const tabled = documentOf([table]);
    const found = rollingOf(tabled);
    const units = editsByUnit(found, found.rolling.diagnostics[0]?.repair ?? []);
    expect(units).toEqual([
      { block: 't', cell: { row: 0, cell: 1 }, edits: [{ from: 0, to: 1, insert: '' }] },
    ]);
    const mended = editTexts(readingOf([], [tabled]), units).documents[0]?.blocks[0] as Table;
    expect(mended.rows[0]?.cells.map(({ text }) => text)).toEqual(['x', '']);
  });

  test('over a border of paragraphs is cut there', () => {
    const spanning = documentOf([paragraph(1, '[ '), paragraph(2, '] (+IND)')]);
    const found = rollingOf(spanning);
    expect(editsByUnit(found, [{ from: 0, to: found.rolling.text.length, insert: 'x' }])).toEqual([
      { block: 'b1', cell: null, edits: [{ from: 0, to: 2, insert: 'x' }] },
      { block: 'b2', cell: null, edits: [{ from: 0, to: 8, insert: '' }] },
    ]);
  });
});

describe('what a person says yes to', () => {
  test('becomes brackets of the party that was chosen, and of a Member State where nobody was', () => {
    const struck = {
      ...paragraph(1, 'The States act now.'),
      marks: [{ kind: 'strike' as const, from: 15, to: 18 }],
    };
    const typed = readingOf([], [documentOf([struck])]);
    const suggestions = detectSuggestions(documentOf([struck]), shippedProfiles);
    expect(suggestions).toHaveLength(1);
    const taken = (parties: Readonly<Record<string, string>>) =>
      applyCorrections(typed, [{ kind: 'suggestions', index: 0, suggestions, parties }]);
    expect(blockOf(taken({}), 'b1')).toMatchObject({ text: 'The States act [now] (-MS).', marks: [] });
    expect(blockOf(taken({ [suggestions[0]?.id ?? '']: 'IND' }), 'b1')).toMatchObject({
      text: 'The States act [now] (-IND).',
    });
    const elsewhere: Correction = { kind: 'suggestions', index: 4, suggestions, parties: {} };
    expect(applyCorrections(typed, [elsewhere])).toEqual(typed);
    expect(withoutCorrection([elsewhere, { kind: 'label', block: 'b1', label: '1.' }], 0)).toEqual([]);
  });

  test('gives a remark to the party that it speaks for, with whoever wrote it in brackets', () => {
    const remark = { block: 'b2', quote: '', date: null, text: 'Norway: no.', party: 'NOR' };
    const remarked = {
      ...reading,
      annotations: [
        { ...remark, author: 'A. Hansen' },
        { ...remark, author: null },
      ],
    };
    const speakers = [0, 1].map((annotation): Correction => ({ kind: 'speaker', annotation, party: 'NOR' }));
    const { annotations } = applyCorrections(remarked, speakers);
    expect(annotations.map(({ author, party }) => [author, party])).toEqual([
      ['NOR (A. Hansen)', undefined],
      ['NOR', undefined],
    ]);
  });

  test('writes a position behind its bracket', () => {
    const units = [{ block: 'b3', cell: null, edits: [{ from: 12, to: 12, insert: '] (+NOR)' }] }];
    const position: Correction = { kind: 'position', annotation: 0, party: 'NOR', sign: '+', units };
    expect(blockOf(applyCorrections(reading, [position]), 'b3')).toMatchObject({
      text: 'We act [now.] (+NOR)',
    });
    expect(withoutCorrection([position, { kind: 'label', block: 'b3', label: null }], 0)).toEqual([]);
  });
});

test('the names that the note has for its texts stay with their texts when borders change', () => {
  const subject = (documents: readonly number[]) => ({ documents, phrases: { en: 'the draft' } });
  const two = readingOf([versionOf([note])], [documentOf([head, first]), documentOf([second])]);
  const named = {
    ...two,
    note: two.note && { ...two.note, subjects: [subject([0]), subject([1])] },
  };
  const subjects = (from: typeof reading) => from.note?.subjects?.map(({ documents }) => documents);
  expect(subjects(splitDocument(named, 'b3'))).toEqual([[0], [2]]);
  expect(subjects(joinDocuments(named, 2))).toEqual([[0], [0]]);
  expect(subjects(joinDocuments(named, 1))).toEqual([[0]]);
});

describe('a warning that a text is missing', () => {
  const warnings = [
    { code: 'note.symbolUnmatched', message: 'Named.', facts: { symbol: 'SOC/2021/DRAFT/3/Rev.2' } },
    { code: 'note.documentMissing', message: 'Missing.', facts: { entry: 'Draft Concept Paper on Youth' } },
    { code: 'note.documentExtra', message: 'Extra.', facts: { name: 'A text' } },
  ];
  const warned: Reading = { ...reading, warnings };
  const codes = (corrections: readonly Correction[]) =>
    applyCorrections(warned, corrections).warnings.map(({ code }) => code);
  const facts = (own: Extract<Correction, { kind: 'facts' }>['facts']): Correction => ({
    kind: 'facts',
    index: 0,
    facts: own,
  });

  test('goes when a person gives the text its symbol or its title, and is back without the correction', () => {
    expect(codes([facts({ symbol: 'SOC/2021/Draft/3/Rev.2' })])).toEqual([
      'note.documentMissing',
      'note.documentExtra',
    ]);
    expect(codes([facts({ title: 'CONCEPT PAPER ON YOUTH' })])).toEqual([
      'note.symbolUnmatched',
      'note.documentExtra',
    ]);
    expect(codes([])).toHaveLength(3);
  });

  test('stays where another symbol or title is given', () => {
    expect(codes([facts({ symbol: 'SOC/2021/DRAFT/4', title: 'Annual report' })])).toHaveLength(3);
  });

  test('goes where the note itself ends in the text that it encloses', () => {
    const whole: Reading = {
      ...readingOf([versionOf([note, head, first])], []),
      warnings: [{ code: 'note.enclosureMissing', message: 'None.', facts: { count: 2 } }],
    };
    expect(applyCorrections(whole, [{ kind: 'split', block: 'b2' }]).warnings).toEqual([]);
  });
});
