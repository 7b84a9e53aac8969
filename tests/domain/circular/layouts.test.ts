import { describe, expect, it } from 'vitest';
import { blockText } from '#domain/circular/blockText';
import type { Reading } from '#domain/circular/circular';
import { readDocument } from '#domain/circular/documentHead';
import { understand } from '#domain/circular/understand';
import { shippedProfiles } from '#domain/organisations/shipped';
import { blocksOf, readOf } from './blocks';

const letterhead = '# SECRETARIAT OF THE CONFERENCE ON INTERACTION AND CONFIDENCE BUILDING MEASURES IN ASIA';
const russianHead = 'СЕКРЕТАРИАТ СОВЕЩАНИЯ ПО ВЗАИМОДЕЙСТВИЮ И МЕРАМ ДОВЕРИЯ В АЗИИ';
const salutation =
  'The Secretariat of the Conference on Interaction and Confidence Building Measures in Asia (CICA) presents its compliments to the CICA Member States and has the honour to forward the draft Plan of Action on Bridges (SOC/2023/DRAFT/4).';
const forwardsList =
  'The Secretariat of the Conference on Interaction and Confidence Building Measures in Asia (CICA) presents its compliments to the CICA Member States and has the honour to forward the following documents:';
const courtesy =
  'The Secretariat avails itself of this opportunity to renew to the CICA Member States the assurances of its highest consideration.';
const addressee = '# MEMBER STATES OF THE CONFERENCE ON INTERACTION AND CONFIDENCE BUILDING MEASURES IN ASIA';
const russian = [
  'Секретариат Совещания по взаимодействию и мерам доверия в Азии (СВМДА) свидетельствует свое уважение государствам-членам СВМДА и имеет честь направить проект Плана действий (SOC/2023/DRAFT/4).',
  'Секретариат пользуется случаем, чтобы возобновить уверения в своем весьма высоком уважении.',
];
const plan = ['# Draft Plan of Action on Bridges', '1. To build bridges.'];

const understood = (...lines: readonly string[]): Reading => understand(readOf(...lines), shippedProfiles);
const starts = ({ note, documents }: Reading) => ({
  note: note?.versions.map(({ blocks }) => blocks.length),
  documents: documents.map(({ blocks }) => blocks.map(blockText)[0]),
});
const codes = ({ warnings }: Reading) => warnings.map(({ code }) => code);

describe('a place and a day', () => {
  it.each([
    `${courtesy} Astana, 3 April 2023`,
    `${russian[1]} город Астана, 3 апреля 2023 г.`,
    'Хатшылық осы мүмкіндікті пайдалана отырып, өзінің зор ілтипатын тағы да растайды. Астана қаласы, 2023 жылғы 3 сәуір',
  ])('are read at the end of the courtesy, where that filled its last line: %s', (closing) => {
    const { note } = understood(letterhead, salutation, closing, addressee, ...plan);
    expect([note?.place, note?.date]).toEqual([expect.stringMatching(/^(?:Astana|Астана)$/), '2023-04-03']);
    expect(note?.deadlines).toEqual([]);
  });
});

describe('a letterhead set as a table', () => {
  it('gives the note its reference, its place and its day, a cell each', () => {
    const reading = understood(
      `| ${letterhead.slice(2)} | ${russianHead} | No. NCT/CT/55 | Astana, 3 April 2023`,
      salutation,
      courtesy,
      addressee,
      ...plan,
    );
    expect(reading.note).toMatchObject({ reference: 'NCT/CT/55', place: 'Astana', date: '2023-04-03' });
    expect(starts(reading)).toEqual({ note: [4], documents: ['Draft Plan of Action on Bridges'] });
  });

  it('may state the day in the cell of the reference', () => {
    const { note } = understood(
      `| ${letterhead.slice(2)} | ${russianHead} | Ref: NCT/CT/55 of 3 April 2023`,
      salutation,
      courtesy,
      ...plan,
    );
    expect(note).toMatchObject({ reference: 'NCT/CT/55', date: '2023-04-03' });
  });

  it('may name the organisation in one language and in another, with no reference and no day', () => {
    const reading = understood(
      '| SECRETARIAT OF THE RIVER COMMISSION | СЕКРЕТАРИАТ РЕЧНОЙ КОМИССИИ',
      'NCT/CT/55',
      salutation,
      courtesy,
      'Astana, 3 April 2023',
      ...plan,
    );
    expect(reading.note).toMatchObject({ reference: 'NCT/CT/55', place: 'Astana', date: '2023-04-03' });
    expect(starts(reading).note).toEqual([5]);
  });

  it('is not taken for a table of figures that stands before the note', () => {
    const cells = Array.from({ length: 13 }, (_, index) => `Owl ${index}`).join(' | ');
    const reading = understood(
      `| ${cells}`,
      ...plan,
      letterhead,
      salutation,
      courtesy,
      'Astana, 3 April 2023',
    );
    expect(reading.note?.versions[0]?.blocks).toHaveLength(4);
    expect(understood('| Owls | 3', ...plan, letterhead, salutation, courtesy).documents).toHaveLength(2);
  });
});

describe('the lines around a note', () => {
  it('may be a place above its day, or below it', () => {
    for (const lines of [
      ['Astana', '3 April 2023'],
      ['3 April 2023', 'Astana'],
      ['3 April 2023', 'ASTANA'],
    ]) {
      const reading = understood(letterhead, 'No. NCT/CT/55', salutation, courtesy, ...lines, ...plan);
      expect(reading.note?.date).toBe('2023-04-03');
      expect(reading.note?.place?.toLowerCase()).toBe('astana');
      expect(starts(reading)).toEqual({ note: [6], documents: ['Draft Plan of Action on Bridges'] });
    }
  });

  it('may end with a place in capitals below the addressee', () => {
    const reading = understood(salutation, courtesy, '3 April 2023', addressee, 'ASTANA', ...plan);
    expect(starts(reading)).toEqual({ note: [5], documents: ['Draft Plan of Action on Bridges'] });
    expect(reading.note?.date).toBe('2023-04-03');
  });

  it('may hold the number of a page, which is no part of an enclosed text', () => {
    const reading = understood(
      letterhead,
      'No. NCT/CT/55',
      '1',
      salutation,
      '- 2 -',
      courtesy,
      '2',
      'Astana, 3 April 2023',
      ...plan,
    );
    expect(starts(reading)).toEqual({ note: [8], documents: ['Draft Plan of Action on Bridges'] });
    expect(reading.note).toMatchObject({ reference: 'NCT/CT/55', date: '2023-04-03' });
  });

  it('may count the enclosures one by one below the word, and the pages are added up', () => {
    const { note } = understood(
      letterhead,
      'Enclosure:',
      '1. Draft Plan of Action on Bridges, on 5 p.;',
      '2. Draft Statement on Rivers, on 2 p.',
      salutation,
      courtesy,
      'Astana, 3 April 2023',
      ...plan,
    );
    expect(note?.enclosurePages).toBe(7);
  });

  it('are not the text before the note, however short its lines are', () => {
    const lines = Array.from({ length: 16 }, (_, index) => `A line on owls and rivers ${index}`);
    const reading = understood(...lines, letterhead, 'No. NCT/CT/55', salutation, courtesy, ...plan);
    expect(reading.note?.versions[0]?.blocks).toHaveLength(4);
    expect(reading.note?.reference).toBe('NCT/CT/55');
  });

  it('may hold a day twice, and the second one is the enclosed text’s', () => {
    const reading = understood(salutation, courtesy, 'Astana, 3 April 2023', 'Almaty, 1 March 2023', ...plan);
    expect(starts(reading)).toEqual({ note: [3], documents: ['Almaty, 1 March 2023'] });
    expect(reading.documents[0]?.date).toBe('2023-03-01');
  });
});

describe('what a note says of its enclosures', () => {
  const note = [letterhead, 'No. NCT/CT/55', forwardsList];
  const end = [courtesy, 'Astana, 3 April 2023', addressee];

  it('is compared with the file: an entry of its list that is missing, and a text that it does not name', () => {
    const reading = understood(
      ...note,
      '- draft Plan of Action on Bridges;',
      '- draft Statement on the Protection of Rivers;',
      '- draft Decision on Weather Kites.',
      ...end,
      ...plan,
      '# Draft Regulations on Night Trains',
      'Trains run at night.',
    );
    expect(codes(reading)).toContain('note.documentMissing');
    expect(codes(reading)).toContain('note.documentExtra');
    expect(reading.warnings.map(({ message }) => message).join('\n')).toContain('Night Trains');
  });

  it('is compared with the file: a text without title is called by its number', () => {
    const reading = understood(
      ...note,
      '- draft Plan of Action on Bridges;',
      '- draft Statement on the Protection of Rivers.',
      ...end,
      'Owls fly at night, and nobody has ever been able to say why they do not do so by day.',
    );
    expect(reading.documents.map(({ title }) => title)).toEqual([null]);
    expect(reading.warnings.map(({ message }) => message)).toContain(
      'Enclosed text 1 is enclosed, but the list in the note does not name it.',
    );
  });

  it('is missed when it counts pages and nothing is enclosed', () => {
    const reading = understood(
      letterhead,
      'No. NCT/CT/55',
      'Enclosure: as stated, on 5 p.',
      'The Secretariat of the Conference on Interaction and Confidence Building Measures in Asia (CICA) presents its compliments to the CICA Member States.',
      courtesy,
      'Astana, 3 April 2023',
    );
    expect(codes(reading)).toContain('note.enclosureMissing');
  });

  it('may be counted in pages in one language only', () => {
    const reading = understood(
      letterhead,
      'Enclosure: as stated, on 5 p.',
      salutation,
      courtesy,
      'Astana, 3 April 2023',
      ...russian,
      ...plan,
    );
    expect(codes(reading)).toContain('note.pagesInOneLanguage');
  });

  it('may name several texts in one entry of the list', () => {
    const { documents } = understood(
      ...note,
      '- Draft Concept Papers: (1) on the Safety of Lighthouses (SOC/2023/DRAFT/5); (2) on Ferry Crossings (SOC/2023/DRAFT/6);',
      '- draft Plan of Action on Bridges.',
      ...end,
      '# Draft Concept Paper on the Safety of Lighthouses',
      'Lighthouses shine.',
      '# Draft Concept Paper on Ferry Crossings',
      'Ferries cross.',
      ...plan,
    );
    expect(documents.map(({ symbol }) => symbol)).toEqual(['SOC/2023/DRAFT/5', 'SOC/2023/DRAFT/6', null]);
  });

  it('puts under silence only the text whose symbol stands in the sentence', () => {
    const { documents } = understood(
      ...note,
      '- draft Plan of Action on Bridges (SOC/2023/DRAFT/4);',
      '- draft Statement on Rivers (SOC/2023/DRAFT/5).',
      'The draft SOC/2023/DRAFT/5 is placed under silence procedure until 5 May 2023.',
      ...end,
      ...plan,
      '# Draft Statement on Rivers',
      'Rivers flow.',
    );
    expect(documents.map(({ symbol, status }) => [symbol, status])).toEqual([
      ['SOC/2023/DRAFT/4', 'circulated'],
      ['SOC/2023/DRAFT/5', 'silence'],
    ]);
  });

  it('gives its only symbol to the only text, unless that is plainly another one', () => {
    const symbolOf = (...text: readonly string[]) =>
      understood(letterhead, 'No. NCT/CT/55', salutation, ...end, ...text).documents[0]?.symbol;
    expect(symbolOf('# Draft Plan of Action on Bridges', 'We build.')).toBe('SOC/2023/DRAFT/4');
    expect(symbolOf('# Проект Концепции по маякам', 'Маяки светят кораблям.')).toBe('SOC/2023/DRAFT/4');
    expect(symbolOf('# Statute of the Night Trains', 'Trains run at night.')).toBeNull();
  });
});

describe('the head of an enclosed text', () => {
  const head = (...lines: readonly string[]) => {
    const {
      blocks: _,
      language: __,
      ...facts
    } = readDocument(blocksOf(...lines), shippedProfiles[0] ?? null);
    return facts;
  };

  it('may hold the number of a page between title and edition', () => {
    expect(head('2', '# Draft Plan of Action on Bridges', '3', 'Rev.2', 'We build bridges.')).toMatchObject({
      title: 'Draft Plan of Action on Bridges',
      revision: 2,
    });
  });

  it('may say that it is updated, and its symbol may stand below the title', () => {
    expect(
      head('# Draft Plan of Action on Bridges', '(updated)', 'SOC/2023/DRAFT/4', 'We build bridges.'),
    ).toMatchObject({ title: 'Draft Plan of Action on Bridges', symbol: 'SOC/2023/DRAFT/4', revision: null });
  });

  it('ends where a masthead stands below the title', () => {
    expect(
      head('# Draft Plan of Action on Bridges', 'Chairmanship of Kazakhstan', 'We build.'),
    ).toMatchObject({
      title: 'Draft Plan of Action on Bridges',
      symbol: null,
    });
  });

  it('may state its revision in words', () => {
    expect(head('Second revision', '# Draft Plan of Action on Bridges', 'We build.')).toMatchObject({
      revision: 2,
    });
  });
});
