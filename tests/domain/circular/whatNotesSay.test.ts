/** What a note says of its texts in one sentence, and lines and references as other Secretariats write them. */

import { describe, expect, it } from 'vitest';
import { understand } from '#domain/circular/understand';
import { shippedProfiles } from '#domain/organisations/shipped';
import { readOf } from './blocks';

const opening =
  'The Secretariat of the Conference on Interaction and Confidence Building Measures in Asia (CICA) presents its compliments to the CICA Member States and has the honour to forward';
const courtesy =
  'The Secretariat avails itself of this opportunity to renew to the CICA Member States the assurances of its highest consideration.';
const read = (head: readonly string[], body: readonly string[], texts: readonly string[]) =>
  understand(readOf(...head, ...body, courtesy, 'Astana, 11 October 2022', ...texts), shippedProfiles);
const reference = ['No. SOC/DOC/1289'];

const texts = [
  'DRAFT PLAN OF ACTION ON CLEAN RIVERS',
  'We, the Member States, agree on it.',
  'DRAFT DECISION ON LIGHTHOUSES',
  'The Summit decides on it.',
  'CONCEPT PAPER ON TOURISM',
  'The paper is about it.',
];

describe('entries that semicolons part in one sentence speak for themselves', () => {
  const list =
    'the following documents: Draft Plan of Action on Clean Rivers (SUM/2022/DRAFT/6); Draft Decision on Lighthouses (SUM/2022/DRAFT/7) placed under silence procedure until 12 October 2022; and Concept Paper on Tourism approved by the Committee.';
  const { note, documents } = read(reference, [`${opening} ${list}`], texts);

  it('silence is of the text in its own entry, and so is approval', () => {
    expect(documents.map(({ status }) => status)).toEqual(['circulated', 'silence', 'approved']);
  });

  it('its day concerns that text alone', () => {
    expect(note?.versions[0]?.deadlines).toMatchObject([{ kind: 'silence', concerns: ['SUM/2022/DRAFT/7'] }]);
  });

  it('several texts of one entry are each found', () => {
    const papers =
      'the following documents: Draft Plan of Action on Clean Rivers; Papers approved by the Committee: (1) Draft Decision on Lighthouses; and (2) Concept Paper on Tourism.';
    const found = read(reference, [`${opening} ${papers}`], texts).documents;
    expect(found.map(({ status }) => status)).toEqual(['circulated', 'approved', 'approved']);
  });
});

describe('what stands in a sentence', () => {
  it.each([
    [`${opening} (on 20 pages) the Concept Paper on Tourism.`, 20],
    [`${opening} herewith (20 pages) the Concept Paper on Tourism.`, 20],
    [`${opening} the Concept Paper on Tourism (2022).`, null],
  ])('the pages are counted: %s', (sentence, pages) => {
    expect(read(reference, [sentence], texts.slice(4)).note?.versions[0]?.enclosurePages).toBe(pages);
  });

  it.each(['(SUM/2022/DRAFT/6, Revision 2)', '(SUM/2022/DRAFT/6, Rev. 2)', '(SUM/2022/DRAFT/6 (Rev.2))'])(
    'a revision in words is part of the symbol: %s',
    (symbol) => {
      const { documents } = read(
        reference,
        [`${opening} the Concept Paper on Tourism ${symbol}.`],
        texts.slice(4),
      );
      expect(documents.map((one) => [one.symbol, one.revision])).toEqual([['SUM/2022/DRAFT/6/Rev.2', 2]]);
    },
  );

  it.each(['(16 June 2022)', 'as of 16 June 2022', 'of 16 June 2022', 'dated 16 June 2022'])(
    'the day of a note that is answered is read: %s',
    (day) => {
      const body = `${opening}, with reference to its Note No. NCT/G/778 ${day}, the Concept Paper on Tourism.`;
      expect(read(reference, [body], texts.slice(4)).note?.versions[0]?.refersTo).toEqual([
        { reference: 'NCT/G/778', date: '2022-06-16' },
      ]);
    },
  );
});

describe('the letterhead of an organisation that nobody knows', () => {
  it.each([
    'COMMISSION OF THE ECONOMIC COMMUNITY OF WEST AFRICAN STATES',
    'EXECUTIVE COMMITTEE OF THE COMMONWEALTH OF INDEPENDENT STATES',
    'GENERAL SECRETARIAT OF THE ORGANISATION OF ISLAMIC COOPERATION',
  ])('is part of the note: %s', (letterhead) => {
    const { note, documents } = read(
      [letterhead, ...reference],
      [`${opening} the Concept Paper on Tourism.`],
      texts.slice(4),
    );
    expect(documents).toHaveLength(1);
    expect(note?.versions[0]?.blocks[0]).toMatchObject({ text: letterhead });
  });
});

describe('what the head of a text says', () => {
  const headOf = (...lines: readonly string[]) =>
    read(
      reference,
      [`${opening} the following text.`],
      [...lines, 'We, the Member States, agree on it.', '1. To meet.'],
    ).documents[0];

  it('the day of its adoption stands below its title', () => {
    const text = headOf(
      'CICA PLAN OF ACTION ON WATER',
      'Adopted by the Senior Officials Committee on 5 June 2024',
    );
    expect(text).toMatchObject({ title: 'CICA PLAN OF ACTION ON WATER', date: '2024-06-05' });
  });

  it('a line that says whose proposal it is, and on what, is its title where there is no other', () => {
    const alone = headOf('SOC/2024/DRAFT/3', 'Proposal of India on Water');
    expect(alone).toMatchObject({
      title: 'Proposal of India on Water',
      proposer: 'Proposal of India on Water',
    });
    const titled = headOf('Proposal of India on Water', 'DRAFT PLAN OF ACTION ON RIVERS');
    expect(titled).toMatchObject({ title: 'DRAFT PLAN OF ACTION ON RIVERS' });
  });

  it('a symbol of a committee of the United Nations is one', () => {
    expect(headOf('A/C.1/79/L.5', 'DRAFT RESOLUTION ON WATER')?.symbol).toBe('A/C.1/79/L.5');
  });
});

describe('a version in a language that is not read stays with the note', () => {
  it.each([
    [
      'Kazakh in Latin letters',
      'Hatshylyq Azıa Keńesine múshe memleketterge óziniń zor iltıpatyn bildiredi.',
      'Hatshylyq osy múmkindikti paıdalana otyryp, óziniń zor iltıpatyn taǵy da rastaıdy.',
    ],
    [
      'Portuguese',
      'A Comissão apresenta os seus cumprimentos aos Estados-Membros.',
      'A Comissão aproveita a oportunidade para renovar os protestos da sua mais elevada consideração.',
    ],
    [
      'German',
      'Das Sekretariat beehrt sich, den Teilnehmerstaaten den Entwurf zu übermitteln.',
      'Das Sekretariat benutzt diesen Anlass, die Teilnehmerstaaten seiner Hochachtung zu versichern.',
    ],
    [
      'Italian',
      'Il Segretariato presenta i suoi complimenti agli Stati partecipanti.',
      'Il Segretariato coglie l’occasione per rinnovare i sensi della più alta considerazione.',
    ],
  ])('%s', (_, salutation, closing) => {
    const { documents, warnings } = read(
      reference,
      [`${opening} the Concept Paper on Tourism.`],
      [salutation, closing, ...texts.slice(4)],
    );
    expect(documents.map(({ title }) => title)).toEqual(['CONCEPT PAPER ON TOURISM']);
    expect(warnings.map(({ code }) => code)).toContain('note.otherLanguage');
  });
});

it.each([
  ['07.06.2024 № 03-2/0123', '03-2/0123', '2024-06-07'],
  ['7 июня 2024 г. № 12/345', '12/345', '2024-06-07'],
])('a number behind its day is the reference of the note: %s', (line, number, date) => {
  const [version] =
    understand(
      readOf(line, `${opening} the Concept Paper on Tourism.`, courtesy, ...texts.slice(4)),
      shippedProfiles,
    ).note?.versions ?? [];
  expect(version).toMatchObject({ reference: number, date });
});

it('a text whose silence was broken is under silence no more', () => {
  const [text] = read(
    reference,
    [`${opening} the revised Concept Paper on Tourism.`, 'The silence procedure on it was broken by India.'],
    texts.slice(4),
  ).documents;
  expect(text?.status).toBe('circulated');
});

it('a period from receipt is said to be one', () => {
  const { warnings } = read(
    reference,
    [
      `${opening} the Concept Paper on Tourism.`,
      'Comments are expected within ten days of receipt of this note.',
    ],
    texts.slice(4),
  );
  expect(warnings.map(({ code }) => code)).toContain('note.periodRuns');
});
