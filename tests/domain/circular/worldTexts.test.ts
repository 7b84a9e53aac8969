/** Circulars and texts as the OSCE, the WTO and the United Nations head them, and heads whose lines are one paragraph. */

import { describe, expect, it } from 'vitest';
import type { Reading } from '#domain/circular/circular';
import { understand } from '#domain/circular/understand';
import { shippedProfiles } from '#domain/organisations/shipped';
import { readOf } from './blocks';

const understood = (...lines: readonly string[]): Reading => understand(readOf(...lines), shippedProfiles);
const heads = ({ documents }: Reading) => documents.map(({ title, symbol }) => [title, symbol]);

describe('a text without a note', () => {
  it.each([
    [
      'of the WTO',
      ['WT/GC/W/999/Rev.1', '12 June 2024', '(24-4567)', 'Page: 1/2', 'General Council', 'Original: English'],
      ['DRAFT DECISION ON DIGITAL TRADE', 'Communication from Norway and Chad'],
      ['DRAFT DECISION ON DIGITAL TRADE', 'WT/GC/W/999/Rev.1'],
    ],
    [
      'of a committee of the WTO',
      ['RESTRICTED', 'JOB/GC/123', '5 June 2024', 'Trade Negotiations Committee'],
      ['AGRICULTURE: PUBLIC STOCKHOLDING', 'Submission by India'],
      ['AGRICULTURE: PUBLIC STOCKHOLDING', 'JOB/GC/123'],
    ],
    [
      'of the General Assembly',
      [
        'United Nations',
        'A/79/L.12',
        'General Assembly',
        'Distr.: Limited',
        '5 June 2024',
        'Seventy-ninth session',
      ],
      ['Norway, Chad and Georgia: draft resolution', 'Youth exchange in the service of peace'],
      ['Youth exchange in the service of peace', 'A/79/L.12'],
    ],
    [
      'of the OSCE',
      ['PC.DEC/1234', '5 June 2024', 'ENGLISH only'],
      ['DRAFT DECISION ON BRIDGES'],
      ['DRAFT DECISION ON BRIDGES', 'PC.DEC/1234'],
    ],
  ])('%s is one, with its symbol and its title', (_, above, titles, wanted) => {
    const reading = understood(
      ...above,
      ...titles,
      '1. Members shall accept electronic documents at all times.',
    );
    expect(heads(reading)).toEqual([wanted]);
  });

  it('says who puts it forward', () => {
    const { documents } = understood(
      'G/SPS/W/345',
      'GUIDELINES ON BRIDGES',
      'Note by the Secretariat',
      '1. To build bridges.',
    );
    expect(documents[0]?.proposer).toBe('Note by the Secretariat');
  });
});

const compliments =
  'The Secretariat of the Organization for Security and Co-operation in Europe presents its compliments to the Delegations and, with reference to its Note SEC.GAL/30/24 of 1 March 2024, has the honour to circulate two texts.';
const courtesy =
  'The Secretariat avails itself of this opportunity to renew to the Delegations the assurances of its highest consideration.';

describe('a circular of the OSCE', () => {
  it.each([
    [['SEC.GAL/45/24', '12 March 2024', 'ENGLISH only']],
    [['SEC.GAL/45/24 12 March 2024 ENGLISH only']],
    [['SEC.GAL/45/24\n12 March 2024\nENGLISH only']],
  ])('has its reference, the one that it answers, and its place below: %j', (above) => {
    const { note, documents } = understood(
      ...above,
      compliments,
      courtesy,
      'Vienna, 12 March 2024',
      'DRAFT DECISION ON BRIDGES',
      '1. To build bridges.',
    );
    expect(note).toMatchObject({ reference: 'SEC.GAL/45/24', place: 'Vienna', date: '2024-03-12' });
    expect(note?.refersTo).toEqual([{ reference: 'SEC.GAL/30/24', date: '2024-03-01' }]);
    expect(documents.map(({ title }) => title)).toEqual(['DRAFT DECISION ON BRIDGES']);
  });
});

it('a symbol and a title in one paragraph begin the next text', () => {
  const reading = understood(
    'SEC.GAL/45/24',
    compliments,
    courtesy,
    'SOC/2024/DRAFT/1 Draft Concept Paper on Youth Exchange',
    '1. Youth exchange is a priority.',
    'SOC/2024/DRAFT/2 Draft Rules of the Youth Council',
    '1. The Council meets once a year.',
    'See SOC/2024/DRAFT/2 Draft Rules of the Youth Council.',
  );
  expect(heads(reading)).toEqual([
    ['Draft Concept Paper on Youth Exchange', 'SOC/2024/DRAFT/1'],
    ['Draft Rules of the Youth Council', 'SOC/2024/DRAFT/2'],
  ]);
});

it.each([
  ['Circular No. 15', '15'],
  ['CIRCULAR NOTE No. 15/2024', '15/2024'],
  ['Циркулярная нота № 15/2024', '15/2024'],
])('%s is the reference of a note', (line, reference) => {
  expect(understood(line, compliments, courtesy, 'Vienna, 12 March 2024').note?.reference).toBe(reference);
});
