/** Layouts that a Secretariat may send, on made-up notes: each states the same, and is understood the same. */

import { describe, expect, it } from 'vitest';
import type { Reading } from '#domain/circular/circular';
import { understand } from '#domain/circular/understand';
import { shippedProfiles } from '#domain/organisations/shipped';
import { readText } from '#formats/text/readText';
import { readOf } from './blocks';

const head = 'SECRETARIAT OF THE CONFERENCE ON INTERACTION AND CONFIDENCE BUILDING MEASURES IN ASIA';
const salutation =
  'The Secretariat of the Conference on Interaction and Confidence Building Measures in Asia (CICA) presents its compliments to the CICA Member States and has the honour to forward the draft Decision on Owls.';
const courtesy =
  'The Secretariat avails itself of this opportunity to renew to the CICA Member States the assurances of its highest consideration.';
const address = 'MEMBER STATES OF THE CONFERENCE ON INTERACTION AND CONFIDENCE BUILDING MEASURES IN ASIA';
const enclosed = ['DRAFT DECISION ON OWLS', '1. The owls shall hoot.'];
const russian = [
  'Секретариат Совещания по взаимодействию и мерам доверия в Азии (СВМДА) свидетельствует свое уважение государствам-членам СВМДА и имеет честь препроводить проект Решения о совах.',
  'Секретариат пользуется случаем, чтобы возобновить государствам-членам СВМДА уверения в своем весьма высоком уважении.',
];
const kazakh = [
  'Азиядағы өзара іс-қимыл және сенім шаралары кеңесінің (Азия Кеңесінің) Хатшылығы Азия Кеңесіне мүше мемлекеттерге өзінің зор ілтипатын білдіреді және Үкілер туралы шешім жобасын жолдауды өзіне мәртебе санайды.',
  'Хатшылық осы мүмкіндікті пайдалана отырып, Азия Кеңесіне мүше мемлекеттерге өзінің зор ілтипатын тағы да растайды.',
];

const blocks = (...lines: readonly string[]): Reading => understand(readOf(...lines), shippedProfiles);
const text = (...lines: readonly string[]): Reading =>
  understand(readText(lines.join('\n')), shippedProfiles);

const stated = ({ note }: Reading) => [note?.reference, note?.place, note?.date];
const owls = ['NCT/OWL/12', 'Astana', '2024-06-07'];

describe('place and day of a note', () => {
  it('stand in a table with the letterhead in one language', () => {
    const rows = `| ${head} | No. NCT/OWL/12 | Astana, 7 June 2024`;
    expect(stated(blocks(rows, salutation, courtesy, ...enclosed))).toEqual(owls);
  });

  it('stand on lines of one cell, below the letterhead', () => {
    const cell = `| ${head}\nNo. NCT/OWL/12\nAstana, 7 June 2024`;
    expect(stated(blocks(cell, salutation, courtesy, ...enclosed))).toEqual(owls);
  });

  it('stand in cells of their own', () => {
    const rows = `| ${head} | No. NCT/OWL/12 | Astana | 7 June 2024`;
    expect(stated(blocks(rows, salutation, courtesy, ...enclosed))).toEqual(owls);
  });

  it('may be a place in capitals below the address', () => {
    const lines = [head, 'No. NCT/OWL/12', salutation, courtesy, '7 June 2024', address, 'ASTANA'];
    const reading = blocks(...lines, ...enclosed);
    expect(stated(reading)).toEqual(owls);
    expect(reading.documents.map(({ title }) => title)).toEqual(['DRAFT DECISION ON OWLS']);
  });

  it('above a Kazakh version are not those of the Russian one before it', () => {
    const reading = blocks(
      ...['No. NCT/OWL/12, Астана, 7 июня 2024 года', ...russian],
      ...['Астана, 2024 жылғы 7 маусым', ...kazakh, ...enclosed],
    );
    expect(reading.note?.mismatches).toEqual([]);
    expect(reading.note?.versions.map(({ date }) => date)).toEqual(['2024-06-07', '2024-06-07']);
  });

  it('stand below the courtesy in a text without blank lines, also where the line begins in small letters', () => {
    const long = (line: string) => line.padEnd(170, '.');
    const reading = text(...russian.slice(0, 1).map(long), russian[1] ?? '', 'город Астана, 7 июня 2024 г.');
    expect(reading.note?.date).toBe('2024-06-07');
  });
});

describe('the pages enclosed', () => {
  it.each([
    'Enclosure: five pages.',
    'Enclosed: as stated, on 5 sheets',
    'Enclosure: as stated, on five (5) pages',
    'Приложение: упомянутое, на пяти листах.',
    'Приложение: на 5 л. в 1 экз.',
    'Қосымша: аталған, бес парақ',
  ])('are five in “%s”', (line) => {
    expect(blocks(head, salutation, line, courtesy, ...enclosed).note?.enclosurePages).toBe(5);
  });
});

describe('a note of an organisation that nobody knows', () => {
  const lines = (place: string) => [
    'SECRETARIAT OF THE COMMISSION FOR THE NORTHERN RIVERS',
    'The Secretariat of the Commission for the Northern Rivers presents its compliments to the Member States and has the honour to forward the draft Decision on Owls. Comments are expected by 1 July 2024.',
    'The Secretariat avails itself of this opportunity to renew the assurances of its highest consideration.',
    `${place}, 7 June 2024`,
    'MEMBER STATES',
    'OF THE COMMISSION FOR THE NORTHERN RIVERS',
    ...enclosed,
  ];

  it('counts its days where it was written, and says so', () => {
    const { note, warnings } = blocks(...lines('Bangkok'));
    expect(note?.deadlines.map(({ at, zone }) => [at, zone])).toEqual([
      ['2024-07-01T23:59:59+07:00', 'Asia/Bangkok'],
    ]);
    expect(warnings.map(({ code }) => code)).toContain('note.organisationUnknown');
  });

  it('counts them in UTC where the place is not known either', () => {
    expect(blocks(...lines('Owlville')).note?.deadlines.map(({ zone }) => zone)).toEqual(['UTC']);
  });

  it('is addressed to its members by a name on the line below', () => {
    const russianOnly = blocks(
      ...['Секретариат Комиссии по северным рекам свидетельствует свое уважение государствам-членам.'],
      ...[russian[1] ?? '', 'ГОСУДАРСТВА-ЧЛЕНЫ', 'КОМИССИИ ПО СЕВЕРНЫМ РЕКАМ', ...enclosed],
    );
    expect(russianOnly.documents.map(({ title }) => title)).toEqual(['DRAFT DECISION ON OWLS']);
  });
});

describe('what a note names', () => {
  it('is not itself, where a version without letterhead repeats its reference', () => {
    const own = `${kazakh[0]} Бұл № NCT/OWL/12 нотасы.`;
    const reading = blocks(head, 'No. NCT/OWL/12', salutation, courtesy, own, kazakh[1] ?? '', ...enclosed);
    expect(reading.note?.refersTo).toEqual([]);
  });

  it('has its day where *dated the 3rd of May* stands behind it', () => {
    const line = `${salutation} It refers to its Note No. NCT/OWL/11 dated the 3rd of May, 2024.`;
    expect(blocks(head, line, courtesy, ...enclosed).note?.refersTo).toEqual([
      { reference: 'NCT/OWL/11', date: '2024-05-03' },
    ]);
  });

  it('may be an entry for each text below one head', () => {
    const reading = blocks(
      `${salutation.slice(0, -1)} and the following documents:`,
      ...['- Decisions of the Forum on Owls;', '- Concept Papers approved by the Forum:'],
      ...['- on moths;', '- on bats.', courtesy],
      ...['DECISION OF THE FORUM ON OWLS', 'The owls hoot.', 'CONCEPT PAPER ON MOTHS', 'Moths fly.'],
      ...['CONCEPT PAPER ON BATS', 'Bats fly.'],
    );
    expect(reading.documents.map(({ status }) => status)).toEqual(['approved', 'approved', 'approved']);
  });

  it('is read in letters that are composed of a letter and its sign', () => {
    const lines = [head, salutation, courtesy, 'Astana, 7 June 2024', ...kazakh, ...enclosed];
    const reading = blocks(...lines.map((line) => line.normalize('NFD')));
    expect(reading.note?.languages).toEqual(['en', 'kk']);
  });
});
