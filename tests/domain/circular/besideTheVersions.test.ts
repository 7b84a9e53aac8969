/** What may stand beside the versions of a note that are read: others in further languages, names of languages, a cover, a second number. */

import { describe, expect, it } from 'vitest';
import { blockText } from '#domain/circular/blockText';
import { understand } from '#domain/circular/understand';
import { shippedProfiles } from '#domain/organisations/shipped';
import { readOf } from './blocks';

const head = 'SECRETARIAT OF THE CONFERENCE ON INTERACTION AND CONFIDENCE BUILDING MEASURES IN ASIA';
const english = [
  head,
  'No. NCT/OWL/12',
  'The Secretariat of the Conference on Interaction and Confidence Building Measures in Asia (CICA) presents its compliments to the CICA Member States and has the honour to forward the draft Decision on Owls (SUM/2024/DRAFT/6) and the draft Plan of Action on Bridges (SUM/2024/DRAFT/7).',
  'The Secretariat avails itself of this opportunity to renew to the CICA Member States the assurances of its highest consideration.',
  'Astana, 7 June 2024',
];
const russian = [
  'Секретариат Совещания по взаимодействию и мерам доверия в Азии (СВМДА) свидетельствует свое уважение государствам-членам СВМДА и имеет честь препроводить проект Решения о совах (SUM/2024/DRAFT/6) и проект Плана действий по мостам (SUM/2024/DRAFT/7).',
  'Секретариат пользуется случаем, чтобы возобновить государствам-членам СВМДА уверения в своем весьма высоком уважении.',
  'Астана, 7 июня 2024 года',
];
const french = [
  'SECRÉTARIAT DE LA CONFÉRENCE',
  'N° NCT/OWL/12',
  'Le Secrétariat présente ses compliments aux États membres et a l’honneur de leur transmettre un projet.',
  'Le Secrétariat saisit cette occasion pour renouveler les assurances de sa très haute considération.',
  'Astana, le 7 juin 2024',
];
const chinese = ['亚信秘书处', '亚信秘书处向亚信成员国致意,并谨随函转递文件草案。', '顺致最崇高的敬意。'];
const arabic = [
  'أمانة المؤتمر',
  'تهدي أمانة مؤتمر التفاعل وتدابير بناء الثقة في آسيا تحياتها إلى الدول الأعضاء وتتشرف بأن ترفق طيه مشروع الوثيقة لكي تنظر فيه الدول الأعضاء وتبدي ملاحظاتها عليه وتحيطها علما بأن الاجتماع المقبل سيعقد في أستانا.',
  'وتغتنم الأمانة هذه الفرصة.',
];
const owls = ['DRAFT DECISION ON OWLS', '1. The owls shall hoot.', '2. They shall do so at night.'];
const bridges = ['DRAFT PLAN OF ACTION ON BRIDGES', '1. To build bridges.', '2. To walk over them.'];

const reading = (...lines: readonly string[]) => understand(readOf(...lines), shippedProfiles);
const titles = (...lines: readonly string[]) => reading(...lines).documents.map(({ title }) => title);
const both = ['DRAFT DECISION ON OWLS', 'DRAFT PLAN OF ACTION ON BRIDGES'];

describe('a version in a language that is not read', () => {
  it.each([
    ['behind the others', [...english, ...russian, ...french]],
    ['before them', [...french, ...english, ...russian]],
    ['between them', [...english, ...french, ...russian]],
    ['in Chinese', [...english, ...russian, ...chinese]],
    ['in Arabic', [...arabic, ...english, ...russian]],
    ['two of them', [...english, ...french, ...chinese, ...russian]],
  ])('is no enclosed text, and is kept and said: %s', (_, note) => {
    const { documents, note: read, warnings } = reading(...note, ...owls, ...bridges);
    expect(documents.map(({ title }) => title)).toEqual(both);
    expect(read?.languages).toEqual(['en', 'ru']);
    expect(warnings.map(({ code }) => code)).toEqual(['note.otherLanguage']);
    const kept = read?.versions.flatMap(({ blocks }) => blocks.map(blockText));
    expect([...(kept ?? [])].sort()).toEqual([...note].sort());
  });

  it('is a text of its own where no version is read', () => {
    expect(reading(...french).kind).toBe('document');
  });
});

it.each([
  ['the names of the languages', ['ENGLISH', ...english, 'На русском языке', ...russian]],
  ['the names of the languages in brackets', ['[English]', ...english, '[Russian]', ...russian]],
  [
    'a word of whoever forwarded it',
    ['Please find below the note of the Secretariat.', ...english, ...russian],
  ],
])('%s above a version is no text', (_, note) => {
  expect(titles(...note, ...owls, ...bridges)).toEqual(both);
});

it('a line of a letterhead whose letters are lost parts nothing', () => {
  const note = [english[0] ?? '', '??????????? ????????? ?? ????', ...english.slice(1)];
  expect(titles(...note, ...owls, ...bridges)).toEqual(both);
});

it('a place may be printed with a minus for its hyphen', () => {
  const note = english.map((text) => text.replace('Astana, 7 June', 'Nur\u2212Sultan, 7 June'));
  expect(reading(...note, ...owls).note).toMatchObject({ place: 'Nur-Sultan', date: '2024-06-07' });
});

describe('the head of a note', () => {
  const stated = (...lines: readonly string[]) => {
    const { note, documents } = reading(...lines, ...owls);
    return [note?.reference, note?.place, note?.date, documents.length];
  };
  const rest = english.slice(2, 4);
  const [, , , , day = ''] = english;

  it.each([
    [
      'a day beside the reference and the place below',
      [head, 'No. NCT/OWL/12 7 June 2024', ...rest, 'Astana'],
    ],
    ['a dash before the place', [head, `No. NCT/OWL/12 – ${day}`, ...rest]],
    ['spaces around the slashes', [head, 'No. NCT / OWL/ 12', ...rest, day]],
    [
      'an address and a telephone in the letterhead',
      [
        head,
        'Address: 55/20 Mangilik El, Block C4.3, Astana. Tel.: +7 (7172) 57 65 10, e-mail: owls@example.org',
        ...english.slice(1),
      ],
    ],
  ])('may have %s', (_, lines) => {
    expect(stated(...lines)).toEqual(['NCT/OWL/12', 'Astana', '2024-06-07', 1]);
  });
});

it('a text of one paragraph above a note that has brackets stays a text', () => {
  const own = 'The owls [shall] (+IND) hoot.';
  expect(reading(own, ...english, ...owls).documents.map(({ blocks }) => blocks.length)).toEqual([1, 3]);
});

describe('a joint note', () => {
  it.each([
    ['No. NCT/OWL/12 / No. SOC/DOC/7', ['SOC/DOC/7']],
    ['No. NCT/OWL/12, SOC/DOC/7 and No. ADM/9', ['SOC/DOC/7', 'ADM/9']],
    ['№NCT/OWL/12 и №SOC/DOC/7 от 7 июня 2024 г.', ['SOC/DOC/7']],
  ])('has its first number for reference, and keeps the others: %s', (line, further) => {
    const note = english.map((text) => (text.startsWith('No.') ? line : text));
    const read = reading(...note, ...owls).note;
    expect(read).toMatchObject({ reference: 'NCT/OWL/12', furtherReferences: further, refersTo: [] });
  });

  it('of one number has no others', () => {
    expect(reading(...english, ...owls).note).not.toHaveProperty('furtherReferences');
    const dated = english.map((text) => (text.startsWith('No.') ? 'No. NCT/OWL/12, 7/06/2024' : text));
    expect(reading(...dated, ...owls).note).not.toHaveProperty('furtherReferences');
  });
});

describe('a symbol at the foot of its text', () => {
  it('is that text’s, where the note gives it to that text', () => {
    const read = reading(...english, ...owls, 'SUM/2024/DRAFT/6', ...bridges, 'SUM/2024/DRAFT/7');
    expect(read.documents.map(({ title, symbol }) => [title, symbol])).toEqual([
      [both[0], 'SUM/2024/DRAFT/6'],
      [both[1], 'SUM/2024/DRAFT/7'],
    ]);
    expect(read.documents.map(({ blocks }) => blocks.length)).toEqual([4, 4]);
  });

  it('stays at the head of the text that the note gives it to', () => {
    const read = reading(...english, ...owls, 'SUM/2024/DRAFT/7', ...bridges);
    expect(read.documents.map(({ blocks }) => blocks.length)).toEqual([3, 4]);
  });
});
