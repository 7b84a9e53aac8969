import { describe, expect, it } from 'vitest';
import { blockText } from '#domain/circular/blockText';
import type { Reading } from '#domain/circular/circular';
import { understand } from '#domain/circular/understand';
import { shippedProfiles } from '#domain/organisations/shipped';
import { readOf } from './blocks';

const letterhead = 'SECRETARIAT OF THE CONFERENCE ON INTERACTION AND CONFIDENCE BUILDING MEASURES IN ASIA';
const russianHead = 'СЕКРЕТАРИАТ СОВЕЩАНИЯ ПО ВЗАИМОДЕЙСТВИЮ И МЕРАМ ДОВЕРИЯ В АЗИИ';
const compliments =
  'The Secretariat of the Conference on Interaction and Confidence Building Measures in Asia (CICA) presents its compliments to the CICA Member States and has the honour to forward';
const salutation = `${compliments} the draft Plan of Action on Bridges (SOC/2023/DRAFT/4).`;
const courtesy =
  'The Secretariat avails itself of this opportunity to renew to the CICA Member States the assurances of its highest consideration.';
const russian = [
  'Секретариат Совещания по взаимодействию и мерам доверия в Азии (СВМДА) свидетельствует свое уважение государствам-членам СВМДА и имеет честь направить проект Плана действий (SOC/2023/DRAFT/4).',
  'Секретариат пользуется случаем, чтобы возобновить уверения в своем весьма высоком уважении.',
];
const plan = ['# Draft Plan of Action on Bridges', '1. To build bridges.'];

const understood = (...lines: readonly string[]): Reading => understand(readOf(...lines), shippedProfiles);
const sizes = ({ note }: Reading) => note?.versions.map(({ blocks }) => blocks.length);
const starts = ({ documents }: Reading) => documents.map(({ blocks }) => blocks.map(blockText)[0]);

describe('a letterhead in two languages, set as a table', () => {
  it('may state its reference among the words of a cell, and no day', () => {
    const reading = understood(
      `| ${letterhead} | ${russianHead} | Astana office, No. NCT/CT/55`,
      salutation,
      courtesy,
      ...plan,
    );
    expect(reading.note).toMatchObject({ reference: 'NCT/CT/55', date: null });
    expect(sizes(reading)).toEqual([3]);
  });
});

describe('the end of a note', () => {
  it('may be its place and date below a line that nobody knows', () => {
    const reading = understood(salutation, courtesy, 'Original: English', 'Astana, 3 April 2023');
    expect(sizes(reading)).toEqual([4]);
    expect(reading.note).toMatchObject({ place: 'Astana', date: '2023-04-03' });
  });

  it('may be a part of the name of the organisation, where the place and date stand before it', () => {
    const reading = understood(
      salutation,
      courtesy,
      'Astana, 3 April 2023',
      'CONFIDENCE BUILDING MEASURES IN ASIA',
      ...plan,
    );
    expect(sizes(reading)).toEqual([4]);
    expect(starts(reading)).toEqual(['Draft Plan of Action on Bridges']);
  });

  it('is not a part of that name right behind the courtesy', () => {
    const reading = understood(salutation, courtesy, 'CONFIDENCE BUILDING MEASURES IN ASIA', ...plan);
    expect(sizes(reading)).toEqual([2]);
  });
});

describe('the place of a note', () => {
  const fields = (...lines: readonly string[]) =>
    understood(...lines).note?.mismatches.map(({ field }) => field);

  it('is no difference where one version states a day alone', () => {
    expect(fields(salutation, courtesy, 'Astana, 3 April 2023', ...russian, '3 апреля 2023 года')).toEqual(
      [],
    );
  });

  it('cannot be compared where nobody knows it in either language', () => {
    expect(
      fields(salutation, courtesy, 'Utopia, 3 April 2023', ...russian, 'город Утопия, 3 апреля 2023 года'),
    ).toEqual([]);
  });

  it('is another one where one version names a known city and the other does not', () => {
    expect(
      fields(salutation, courtesy, 'Astana, 3 April 2023', ...russian, 'город Утопия, 3 апреля 2023 года'),
    ).toEqual(['place']);
  });
});

describe('a list of enclosures', () => {
  const note = [letterhead, 'No. NCT/CT/55', `${compliments} the following documents:`];
  const end = [courtesy, 'Astana, 3 April 2023'];

  it('tells texts apart that name no kind of text, and not at a line of one word', () => {
    const reading = understood(
      ...note,
      '- Concept Paper on Moths in the Night;',
      '- Owls and Herons of the Steppe.',
      ...end,
      'Concept Paper on Moths in the Night',
      'Moths fly to the light, and nobody knows why.',
      'Moths',
      'They are grey.',
      'Owls and Herons of the Steppe',
      'Owls fly at night, and herons do not.',
    );
    expect(starts(reading)).toEqual(['Concept Paper on Moths in the Night', 'Owls and Herons of the Steppe']);
  });

  it('is compared with texts in another language by the words that both have', () => {
    const { documents } = understood(
      ...note,
      '- draft Plan of Action on Bridges (SOC/2023/DRAFT/4);',
      '- draft Decision on Night Trains (SOC/2023/DRAFT/5).',
      ...end,
      '# Проект Плана действий по мостам',
      'Государства строят мосты.',
      '# Проект решения по ночным поездам',
      'Поезда ходят ночью.',
    );
    expect(documents.map(({ symbol }) => symbol)).toEqual(['SOC/2023/DRAFT/4', 'SOC/2023/DRAFT/5']);
  });
});

describe('a text forwarded as approved', () => {
  it('is approved, though it bears no such word itself', () => {
    const { documents } = understood(
      letterhead,
      `${compliments} the Plan of Action on Bridges (SOC/2023/DRAFT/4) approved by the Senior Officials Committee.`,
      courtesy,
      'Astana, 3 April 2023',
      '# Plan of Action on Bridges',
      'We build bridges.',
    );
    expect(documents.map(({ status }) => status)).toEqual(['approved']);
  });
});

describe('a list that stands in one paragraph, its entries parted by line breaks', () => {
  const list = `${compliments} the following:\n- Draft Plan of Action on Bridges (SOC/2023/DRAFT/4);\n- Draft Decision on Owls (SOC/2023/DRAFT/5) placed under silence procedure until 15.00 by Astana time\non 12 May 2023.`;
  const reading = understood(
    list,
    'The Secretariat will inform Member States by mid-June of the outcome and invites their comments.',
    courtesy,
    'Astana, 3 April 2023',
    ...plan,
    '# Draft Decision on Owls',
    '1. To keep owls.',
  );

  it('is matched to the texts like any other list', () => {
    expect(reading.documents.map(({ symbol, status }) => [symbol, status])).toEqual([
      ['SOC/2023/DRAFT/4', 'circulated'],
      ['SOC/2023/DRAFT/5', 'silence'],
    ]);
  });

  it('gives each deadline the text that it names, and a limit without a day is said', () => {
    expect(reading.note?.deadlines).toMatchObject([
      { kind: 'silence', at: '2023-05-12T15:00:00+06:00', concerns: ['SOC/2023/DRAFT/5'] },
    ]);
    expect(reading.warnings.map(({ code }) => code)).toContain('note.dateVague');
  });
});

it('a text without letters is understood as fast as any other', () => {
  const { documents } = understood('['.repeat(60_000), `${'('.repeat(60_000)} 7`);
  expect(documents).toHaveLength(1);
});
