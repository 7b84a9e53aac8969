import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '#domain/circular/circular';
import { understand } from '#domain/circular/understand';
import { shippedProfiles } from '#domain/organisations/shipped';
import { blocksOf, readOf } from './blocks';

const letterhead = [
  '# SECRETARIAT OF THE CONFERENCE ON INTERACTION AND CONFIDENCE BUILDING MEASURES IN ASIA',
  '# СЕКРЕТАРИАТ СОВЕЩАНИЯ ПО ВЗАИМОДЕЙСТВИЮ И МЕРАМ ДОВЕРИЯ В АЗИИ',
  '№NCT/CT/55',
];
const english = [
  'The Secretariat of the Conference on Interaction and Confidence Building Measures in Asia (CICA) presents its compliments to the CICA Member States and has the honour to forward the draft Plan of Action on Bridges (SOC/2023/DRAFT/4). Enclosure: as stated, on 3 p.',
  'Comments are requested by 5 May 2023.',
  'The Secretariat avails itself of this opportunity to renew to the CICA Member States the assurances of its highest consideration.',
  'Astana, 3 April 2023',
  '# MEMBER STATES OF THE CONFERENCE ON INTERACTION AND CONFIDENCE BUILDING MEASURES IN ASIA',
];
const russian = [
  'Секретариат Совещания по взаимодействию и мерам доверия в Азии (СВМДА) свидетельствует свое уважение государствам-членам СВМДА и имеет честь направить проект Плана действий (SOC/2023/DRAFT/4). Приложение: упомянутое, на 3 л.',
  'Замечания просьба направить не позднее 5 мая 2023 года.',
  'Секретариат пользуется случаем, чтобы возобновить уверения в своем весьма высоком уважении.',
  'город Астана, 3 апреля 2023 года',
  '# ГОСУДАРСТВА-ЧЛЕНЫ СОВЕЩАНИЯ ПО ВЗАИМОДЕЙСТВИЮ И МЕРАМ ДОВЕРИЯ В АЗИИ',
];
const kazakh = [
  'Қосымша: аталған, 3 п.',
  'Азиядағы өзара іс-қимыл және сенім шаралары кеңесінің Хатшылығы мүше мемлекеттерге өзінің зор ілтипатын білдіреді және жобаны (SOC/2023/DRAFT/4) жолдайды.',
  'Түсініктемелерді 2023 жылғы 5 мамырдан кешіктірмей жіберуді сұрайды.',
  'Хатшылық осы мүмкіндікті пайдалана отырып, өзінің зор ілтипатын тағы да растайды.',
  'Астана қаласы, 2023 жылғы 3 сәуір',
  '# АЗИЯДАҒЫ ӨЗАРА ІС-ҚИМЫЛ ЖӘНЕ СЕНІМ ШАРАЛАРЫ КЕҢЕСІНЕ МҮШЕ МЕМЛЕКЕТТЕР',
];
const plan = ['Chairmanship of Kazakhstan', '# Draft Plan of Action on Bridges', '1. To build bridges.'];
const statement = ['# Draft Statement on Rivers', 'Rivers flow.'];

const understood = (...lines: readonly string[]): Reading => understand(readOf(...lines), shippedProfiles);
const sizes = ({ note, documents }: Reading) => ({
  note: note?.versions.map(({ language, blocks }) => [language, blocks.length]),
  documents: documents.map(({ title, blocks }) => [title, blocks.length]),
});
const codes = ({ warnings }: Reading) => warnings.map(({ code }) => code);

describe('a note and its enclosures', () => {
  it('are told apart in the usual order', () => {
    expect(
      sizes(understood(...letterhead, ...english, ...letterhead, ...russian, ...kazakh, ...plan)),
    ).toEqual({
      note: [
        ['en', 8],
        ['ru', 8],
        ['kk', 6],
      ],
      documents: [['Draft Plan of Action on Bridges', 3]],
    });
  });

  it('are told apart in any order: Kazakh first, or the enclosures before the note or between its versions', () => {
    expect(sizes(understood(...kazakh, ...letterhead, ...english, ...plan)).note).toEqual([
      ['kk', 6],
      ['en', 8],
    ]);
    expect(sizes(understood(...plan, ...letterhead, ...english))).toEqual({
      note: [['en', 8]],
      documents: [['Draft Plan of Action on Bridges', 3]],
    });
    expect(sizes(understood(...english, ...plan, ...letterhead, ...russian, ...statement))).toEqual({
      note: [
        ['en', 5],
        ['ru', 8],
      ],
      documents: [
        ['Draft Plan of Action on Bridges', 3],
        ['Draft Statement on Rivers', 2],
      ],
    });
  });

  it('are told apart without letterhead, and the symbol and page count stand inside a sentence', () => {
    const { note, documents } = understood(...english, ...plan);
    expect(note).toMatchObject({
      reference: null,
      organisation: 'cica',
      enclosurePages: 3,
      date: '2023-04-03',
    });
    expect(documents[0]).toMatchObject({ symbol: 'SOC/2023/DRAFT/4', status: 'circulated' });
  });

  it('are told apart where each line of letterhead, enclosure line and addressee is a block of its own', () => {
    const lines = [
      '**SECRETARIAT OF THE CONFERENCE ON INTERACTION**',
      '**AND CONFIDENCE BUILDING MEASURES IN ASIA**',
      'No. NCT/CT/55',
      'Enclosure:',
      'as stated,',
      'on 3 p.',
      'Original: English',
      ...english.slice(0, 4),
      '**MEMBER STATES**',
      '**OF THE CONFERENCE ON INTERACTION**',
      '**AND CONFIDENCE BUILDING MEASURES**',
      '**IN ASIA**',
    ];
    const reading = understood(...lines, ...plan);
    expect(sizes(reading)).toEqual({
      note: [['en', lines.length]],
      documents: [['Draft Plan of Action on Bridges', 3]],
    });
    expect(reading.note).toMatchObject({ reference: 'NCT/CT/55', enclosurePages: 3 });
    const kazakhLines = kazakh
      .slice(0, 5)
      .concat('АЗИЯДАҒЫ ӨЗАРА ІС-ҚИМЫЛ ЖӘНЕ', 'СЕНІМ ШАРАЛАРЫ КЕҢЕСІНІҢ', 'МҮШЕ МЕМЛЕКЕТТЕРІ');
    expect(sizes(understood(...kazakhLines, ...plan)).note).toEqual([['kk', 8]]);
  });

  it('keep the organisation that stands above an enclosed text with that text', () => {
    const name = '# CONFERENCE ON INTERACTION AND CONFIDENCE BUILDING MEASURES IN ASIA';
    expect(sizes(understood(...english, name, ...plan.slice(1)))).toEqual({
      note: [['en', 5]],
      documents: [['Draft Plan of Action on Bridges', 3]],
    });
  });

  it('are told apart when an embassy writes to the Secretariat, its letterhead and reference in one block', () => {
    const reading = understood(
      '**EMBASSY OF UTOPIA No. 2023/7**',
      'The Embassy of Utopia presents its compliments to the Secretariat of CICA and encloses its proposals.',
      english[2] ?? '',
      'Astana, 3 April 2023',
      '**SECRETARIAT OF THE CONFERENCE ON INTERACTION AND CONFIDENCE BUILDING MEASURES IN ASIA**',
      ...plan,
    );
    expect(sizes(reading).note).toEqual([['en', 5]]);
    expect(reading.note?.reference).toBe('2023/7');
  });

  it('are told apart when a whole note stands in one block', () => {
    const reading = understood(`${english[0]} ${english[2]}`, 'Astana, 3 April 2023', ...plan);
    expect(sizes(reading).note).toEqual([['en', 2]]);
    expect(codes(reading)).toEqual(['note.noReference']);
  });

  it('are told apart from a text that ends with a place and a date before the next version', () => {
    const reading = understood(...english, ...plan, 'Astana, 1 March 2023', ...letterhead, ...russian);
    expect(sizes(reading).documents).toEqual([['Draft Plan of Action on Bridges', 4]]);
  });

  it('are a circular without documents when nothing is enclosed', () => {
    expect(sizes(understood(...letterhead, ...english)).documents).toEqual([]);
  });

  it('never share or lose a block, whatever comes in whatever order', () => {
    const line = fc.constantFrom(
      ...letterhead,
      ...english,
      ...russian,
      ...kazakh,
      ...plan,
      ...statement,
      '| a | b',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { note, documents } = understood(...lines);
        const all = [...(note?.versions ?? []), ...documents].flatMap(({ blocks }) =>
          blocks.map(({ id }) => id),
        );
        expect(all.length).toBe(lines.length);
        expect(new Set(all)).toEqual(new Set(blocksOf(...lines).map(({ id }) => id)));
      }),
    );
  });
});

describe('a note that is not whole', () => {
  it('ends before its place and date when it has no courtesy, and says so', () => {
    const reading = understood(english[0] ?? '', english[1] ?? '', english[3] ?? '', ...plan);
    expect(sizes(reading).note).toEqual([['en', 3]]);
    expect(codes(reading)).toContain('note.notWhole');
  });

  it('ends before the enclosed text when it has neither courtesy nor date', () => {
    const reading = understood(...letterhead, english[0] ?? '', english[1] ?? '', ...plan);
    expect(sizes(reading)).toEqual({
      note: [['en', 5]],
      documents: [['Draft Plan of Action on Bridges', 3]],
    });
    expect(codes(reading)).toEqual(['note.noDate', 'note.notWhole']);
  });

  it('ends before the next letterhead when another version follows', () => {
    const reading = understood(english[0] ?? '', ...letterhead, ...russian);
    expect(sizes(reading).note).toEqual([
      ['en', 1],
      ['ru', 8],
    ]);
  });

  it('begins behind its letterhead when the salutation is missing', () => {
    const reading = understood(...letterhead, english[1] ?? '', english[2] ?? '', english[3] ?? '');
    expect(sizes(reading).note).toEqual([['en', 6]]);
    expect(reading.note?.deadlines).toHaveLength(1);
  });

  it('is only its courtesy when nothing before it belongs to a note', () => {
    expect(sizes(understood(...plan, english[2] ?? ''))).toEqual({
      note: [['en', 1]],
      documents: [['Draft Plan of Action on Bridges', 3]],
    });
  });

  it('goes to the end of the file when nothing ends it', () => {
    expect(sizes(understood(english[0] ?? '', 'More words.'))).toEqual({ note: [['en', 2]], documents: [] });
  });
});

describe('the language versions', () => {
  it('differ in a date, a deadline and a symbol, and each difference is shown by language', () => {
    const other = russian.map((line) =>
      line.replace('3 апреля', '4 апреля').replace('5 мая', '6 мая').replace('DRAFT/4', 'DRAFT/5'),
    );
    expect(understood(...english, ...other, ...plan).note?.mismatches).toEqual([
      { field: 'date', values: { en: '2023-04-03', ru: '2023-04-04' } },
      { field: 'symbols', values: { en: 'SOC/2023/DRAFT/4', ru: 'SOC/2023/DRAFT/5' } },
      { field: 'deadlines', values: { en: '2023-05-05', ru: '2023-05-06' } },
    ]);
  });

  it('differ when one of them lacks a deadline that the others have', () => {
    const silent = russian.filter((line) => !line.includes('5 мая'));
    expect(understood(...english, ...silent).note?.mismatches).toEqual([
      { field: 'deadlines', values: { en: '2023-05-05', ru: '—' } },
    ]);
  });

  it('differ in page count, place and the notes they answer only where they state them', () => {
    const other = russian.map((line) =>
      line.replace('на 3 л', 'на 4 л').replace('город Астана', 'город Нур-Султан'),
    );
    const fields = understood(...english, ...other).note?.mismatches.map(({ field }) => field);
    expect(fields).toEqual(['place', 'enclosurePages']);
    const elsewhere = russian.map((line) => line.replace('город Астана', 'город Алматы'));
    expect(understood(...english, ...elsewhere).note?.mismatches).toEqual([
      { field: 'place', values: { en: 'Astana', ru: 'Алматы' } },
    ]);
  });

  it('name one deadline once, in English words where there are any', () => {
    const { note } = understood(...kazakh, ...russian, ...english);
    expect(note?.deadlines).toEqual([
      {
        kind: 'comments',
        at: '2023-05-05T23:59:59+06:00',
        zone: 'Asia/Almaty',
        dateOnly: true,
        text: 'by 5 May 2023',
        language: 'en',
      },
    ]);
    expect(note?.place).toBe('Astana');
  });

  it('keep two deadlines of one day apart when they are for different things', () => {
    const both = english.map((line) =>
      line.replace(
        'Comments are requested by 5 May 2023.',
        'Comments are due by 5 May 2023. Please register by 5 May 2023.',
      ),
    );
    expect(understood(...both).note?.deadlines.map(({ kind }) => kind)).toEqual(['comments', 'registration']);
  });
});

describe('what a note says', () => {
  const note = (body: string, ...list: readonly string[]) =>
    understood(
      `The Secretariat of CICA presents its compliments to the Member States and ${body}`,
      ...list,
      english[2] ?? '',
      english[3] ?? '',
      ...plan,
    );

  it('names the notes that it answers, with their dates, each once', () => {
    const refersTo = (body: string) => note(body).note?.refersTo;
    expect(refersTo('refers to its Note No. NCT/G/778 of 16 June 2022 and again to NCT/G/778.')).toEqual([
      { reference: 'NCT/G/778', date: '2022-06-16' },
    ]);
    expect(refersTo('refers to Note No. 2023/15 dated 2 March 2023 of the Embassy.')).toEqual([
      { reference: '2023/15', date: '2023-03-02' },
    ]);
    expect(refersTo('refers to its Note No. NCT/G/778 concerning bridges.')).toEqual([
      { reference: 'NCT/G/778', date: null },
    ]);
    expect(refersTo('refers to resolution A/RES/75/291 on bridges.')).toEqual([]);
  });

  it('puts all texts under silence when it says so of none in particular', () => {
    expect(note('places the enclosed draft under the silence procedure.').documents[0]?.status).toBe(
      'silence',
    );
  });

  it('says of one text in a list that it is approved', () => {
    const reading = note('forwards:', '- Plan of Action on Bridges approved by the SOC;');
    expect(reading.documents[0]?.status).toBe('approved');
  });

  it('gives a text its revision where the text itself does not', () => {
    expect(note('forwards revision 3 of the draft Plan of Action on Bridges.').documents[0]?.revision).toBe(
      3,
    );
  });

  it('warns of a symbol that no enclosed text was recognised as', () => {
    const reading = note('forwards the Statement on Owls (SOC/2023/DRAFT/9).');
    expect(reading.warnings.map(({ message }) => message)).toContain(
      'The note names SOC/2023/DRAFT/9, but no enclosed text was recognised as that.',
    );
    expect(reading.documents[0]?.symbol).toBeNull();
  });

  it('tells two texts of a list by their years where the one of them is missing', () => {
    const reading = understood(
      'The Secretariat of CICA presents its compliments to the Member States and forwards the following documents:',
      '- Draft decision of the Summit on the Chairmanship in 2022-2024 and next meetings (SOC/2023/DRAFT/7);',
      '- Draft decision of the Summit on the Chairmanships in 2022-2026 and next meetings of the Summit and the Council (SOC/2023/DRAFT/8), placed under the silence procedure until 12 October.',
      english[2] ?? '',
      english[3] ?? '',
      '# DRAFT DECISION OF THE SUMMIT on Chairmanships in 2022-2026 and next meetings',
      '1. The Summit decides.',
    );
    expect(reading.documents.map(({ symbol }) => symbol)).toEqual(['SOC/2023/DRAFT/8']);
    expect(reading.warnings.map(({ message }) => message)).toContain(
      'The note names SOC/2023/DRAFT/7, but no enclosed text was recognised as that.',
    );
  });

  it('warns of a date whose purpose it does not say', () => {
    expect(codes(note('informs that the bridge is open until 5 May 2023.'))).toContain(
      'note.dateNotUnderstood',
    );
  });

  it('puts a paragraph together again that the foot of a page cuts in two', () => {
    const reading = understood(
      english[0] ?? '',
      'Please inform about participation of experts (heads of departments',
      english[4] ?? '',
      'and agencies) not later than 30 June 2023.',
      ...english.slice(2, 4),
    );
    expect(reading.note?.deadlines.map(({ kind }) => kind)).toEqual(['registration']);
  });
});

describe('whose note it is', () => {
  it('is nobody known when no organisation is named, and days then end in UTC', () => {
    const reading = understood(
      'No. 2024/15',
      'The Embassy of the Republic of Utopia presents its compliments to the Ministry and asks for comments by 5 May 2023.',
      english[2]?.replace('CICA ', '') ?? '',
      'Utopia City, 3 April 2023',
    );
    expect(reading.note).toMatchObject({ organisation: null, reference: '2024/15', place: 'Utopia City' });
    expect(reading.note?.deadlines[0]?.at).toBe('2023-05-05T23:59:59+00:00');
    expect(codes(reading)).toEqual(['note.organisationUnknown']);
  });

  it('is ASEAN where its name or its acronym stands in the note', () => {
    const reading = understood(
      '# ASEAN SECRETARIAT',
      'The ASEAN Secretariat presents its compliments to the Member States and asks for comments by 5 May 2023.',
      'The Secretariat avails itself of this opportunity to renew its consideration.',
      'Jakarta, 3 April 2023',
    );
    expect(reading.note).toMatchObject({ organisation: 'asean', place: 'Jakarta' });
    expect(reading.note?.deadlines[0]?.at).toBe('2023-05-05T23:59:59+07:00');
  });
});

describe('a text without a note', () => {
  it('is a document, a draft if it says so, approved if it was adopted', () => {
    const status = (...lines: readonly string[]) =>
      understood(...lines).documents.map((document) => document.status);
    expect(understood(...plan)).toMatchObject({ kind: 'document', note: null });
    expect(status(...plan)).toEqual(['draft']);
    expect(status('# Declaration on Owls', 'Owls fly.', 'Adopted in Astana')).toEqual(['approved']);
    expect(status('# Thoughts', 'Owls fly.')).toEqual([null]);
  });

  it('of no blocks at all is no document', () => {
    expect(understood()).toMatchObject({ kind: 'document', documents: [], warnings: [] });
  });
});
