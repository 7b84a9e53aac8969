/** Dates in figures whose day and month could each be the other: read day first, and said so with their place. */

import { expect, it } from 'vitest';
import { changeLanguage } from '#domain/circular/corrections';
import { understand } from '#domain/circular/understand';
import { shippedProfiles } from '#domain/organisations/shipped';
import { readOf } from './blocks';

const note = (asking: string, day = 'Astana, 7 June 2024', number = 'No. NCT/OWL/12') => [
  number,
  'The Secretariat of the Conference on Interaction and Confidence Building Measures in Asia (CICA) presents its compliments to the CICA Member States and has the honour to forward the draft Decision on Owls.',
  asking,
  'The Secretariat avails itself of this opportunity to renew to the CICA Member States the assurances of its highest consideration.',
  day,
];
const russian = (asking: string) => [
  '№NCT/OWL/12',
  'Секретариат Совещания по взаимодействию и мерам доверия в Азии (СВМДА) свидетельствует свое уважение государствам-членам СВМДА и имеет честь препроводить проект Решения о совах.',
  asking,
  'Секретариат пользуется случаем, чтобы возобновить государствам-членам СВМДА уверения в своем весьма высоком уважении.',
  'Астана, 7 июня 2024 года',
];
const reading = (...lines: readonly string[]) => understand(readOf(...lines), shippedProfiles);
const saidOf = (...lines: readonly string[]) =>
  reading(...lines).warnings.filter(({ code }) => code === 'note.dayFirst');

it('a limit in figures is read day first, and the person is told so at its place', () => {
  const lines = note('Comments are kindly requested no later than 06/07/2024.');
  expect(reading(...lines).note?.deadlines[0]?.at).toContain('2024-07-06');
  expect(saidOf(...lines)).toEqual([
    {
      code: 'note.dayFirst',
      message:
        '“06/07/2024” is read with the day first, as 6 July 2024; with the month first it would be 7 June 2024.',
      facts: { words: '06/07/2024', day: '2024-07-06', other: '2024-06-07' },
      block: 'b3',
    },
  ]);
});

it('the day of the note itself is said in the same way, and each date once', () => {
  const said = saidOf(...note('Comments are due by 06/07/2024, that is 06/07/2024.', 'Astana, 07/06/2024'));
  expect(said.map(({ block, facts }) => [block, facts?.words])).toEqual([
    ['b3', '06/07/2024'],
    ['b5', '07/06/2024'],
  ]);
});

it.each([
  ['both numbers are the same', note('Comments are due by 07/07/2024.')],
  ['one of them can only be a day', note('Comments are due by 06/28/2024.')],
  [
    'another date of the note can only be day first',
    note('Please comment between 06/07/2024 and 28/07/2024.'),
  ],
  ['the same day is named by its month', note('Comments are due by 06/07/2024 (Saturday, 6 July 2024).')],
  ['dots stand between them', note('Comments are due by 06.07.2024.')],
  [
    'it is the number of a note',
    note('Comments are due by 6 July 2024.', 'Astana, 7 June 2024', 'No. 5/6/2024'),
  ],
  [
    'another version names that day by its month',
    [
      ...note('Comments are due by 06/07/2024.'),
      ...russian('Замечания просьба направить не позднее 6 июля 2024 года.'),
    ],
  ],
])('nothing is said where %s', (_, lines) => {
  expect(saidOf(...lines)).toEqual([]);
});

it('it is said once, also after the language of the version was put right', () => {
  const read = reading(...note('Comments are due by 06/07/2024.'));
  const again = changeLanguage(changeLanguage(read, 0, 'kk'), 0, 'en');
  expect(again.warnings.filter(({ code }) => code === 'note.dayFirst')).toHaveLength(1);
});
