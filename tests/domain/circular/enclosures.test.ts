import { describe, expect, it } from 'vitest';
import { blockText, isCapitals, looksLikeTitle } from '#domain/circular/blockText';
import { readDocument } from '#domain/circular/documentHead';
import { splitEnclosures } from '#domain/circular/enclosures';
import { organisationOf } from '#domain/circular/organisation';
import { languageOf } from '#domain/circular/script';
import { findSigns, statedRevision } from '#domain/circular/symbols';
import { shippedProfiles } from '#domain/organisations/shipped';
import { blocksOf } from './blocks';

const [cica] = shippedProfiles;
const parts = (...lines: readonly string[]) =>
  splitEnclosures(blocksOf(...lines)).map((blocks) => blocks.map(blockText));
const head = (...lines: readonly string[]) => {
  const { blocks: _, ...facts } = readDocument(blocksOf(...lines), cica ?? null);
  return facts;
};

describe('enclosed texts', () => {
  it('are looked for at once though a paragraph is nothing but strokes', () => {
    const begun = performance.now();
    parts('Senior Officials Committee', '/'.repeat(100_000), 'It begins.');
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('begin with a masthead that a title follows, or with a title', () => {
    expect(
      parts(
        'Senior Officials Committee',
        'Astana, 10-11 October 2022',
        'DECISIONS OF THE COMMITTEE',
        '1. The SOC approved the draft.',
        'As of 11 October 2022',
        'Draft Concept Paper on Rivers',
        'Rivers flow.',
        '**CONCEPT PAPER**',
        'on implementation of measures',
        'It begins.',
      ),
    ).toEqual([
      [
        'Senior Officials Committee',
        'Astana, 10-11 October 2022',
        'DECISIONS OF THE COMMITTEE',
        'The SOC approved the draft.',
      ],
      ['As of 11 October 2022', 'Draft Concept Paper on Rivers', 'Rivers flow.'],
      ['CONCEPT PAPER', 'on implementation of measures', 'It begins.'],
    ]);
  });

  it('do not begin at a line that only looks like a masthead, at a list entry or in a sentence', () => {
    const one = [
      '# Draft Plan of Action on Owls',
      'Owls fly.',
      'As of 11 October 2022',
      'the list is closed and will not be opened again.',
      '1. Draft Statement on Owls',
      'The draft Declaration was adopted.',
      'Action plan',
      '| Draft Decision | on owls',
      'Chairmanship of Kazakhstan',
    ];
    expect(parts(...one)).toHaveLength(1);
  });

  it('begin at a masthead over anything that is set like a title', () => {
    expect(
      parts(
        '# Draft Plan of Action on Owls',
        'Owls fly.',
        'Chairmanship of Kazakhstan',
        '**Owls at night**',
        'Hoo.',
      ),
    ).toHaveLength(2);
  });

  it('begin at Russian and Kazakh titles too', () => {
    expect(
      parts(
        '# Проект Плана действий по мостам',
        'Мосты строят.',
        'Председательство Казахстана',
        'Проект решения Саммита о реках',
        'Реки текут.',
        '# Көпірлер туралы іс-қимыл жоспары',
        'Көпірлер салынады.',
      ),
    ).toHaveLength(3);
  });

  it('keep an annex that is only headed so', () => {
    expect(
      parts('# Draft Plan of Action on Owls', 'Owls fly.', '# Annex', 'A list of owls follows.'),
    ).toHaveLength(1);
  });
});

describe('what a text says of itself', () => {
  it('stands above and below its title', () => {
    expect(
      head(
        'SOC/2023/DRAFT/4/Rev.2',
        '# DRAFT CONCEPT PAPER',
        'on owls and other',
        'birds of the night',
        'Proposal by the Republic of India',
        'As the Coordinator in the priority area of birds',
        '7 June 2024',
        'Owls fly.',
      ),
    ).toEqual({
      title: 'DRAFT CONCEPT PAPER on owls and other birds of the night',
      symbol: 'SOC/2023/DRAFT/4/Rev.2',
      revision: 2,
      status: null,
      date: '2024-06-07',
      proposer: 'Proposal by the Republic of India',
      language: 'en',
    });
  });

  it('may be a revision on a line of its own, or with a month', () => {
    expect(head('# Draft Statement on Owls', '(Rev. 3)', 'Owls fly.')).toMatchObject({
      revision: 3,
      date: null,
    });
    expect(head('# Draft Statement on Owls', 'June 2024, revision 1')).toMatchObject({
      revision: 1,
      date: '2024-06',
    });
    expect(head('# Проект заявления о совах', 'Июнь 2024 года, ревизия 2')).toMatchObject({
      revision: 2,
      date: '2024-06',
    });
  });

  it('is nothing where a text begins in the middle', () => {
    expect(head('1. Owls fly.', 'They fly at night.')).toMatchObject({
      title: null,
      symbol: null,
      date: null,
    });
    expect(head('| a | b')).toMatchObject({ title: null, language: 'en' });
  });

  it('is a short first line where nothing says what kind of text it is', () => {
    expect(head('Owls at night', 'They fly.')).toMatchObject({ title: 'Owls at night' });
  });

  it('ends with the title: a masthead below it belongs to the text', () => {
    expect(head('# Draft Statement on Owls', 'Chairmanship of Kazakhstan').proposer).toBeNull();
  });
});

describe('signs in a text', () => {
  const signs = (text: string, profile = cica ?? null) =>
    findSigns(text, profile).map(({ kind, sign }) => [kind, sign]);

  it('are symbols of documents and references of notes, as the profile describes them', () => {
    expect(signs('Note NCT/G/778 and SOC/2021/DRAFT/3/Rev. 2, see SUM/2022/DRAFT/6.')).toEqual([
      ['reference', 'NCT/G/778'],
      ['symbol', 'SOC/2021/DRAFT/3/Rev.2'],
      ['symbol', 'SUM/2022/DRAFT/6'],
    ]);
  });

  it('are told by their general look where no profile describes them', () => {
    expect(signs('XYZ/2021/DRAFT/3 and ABC/DE/12, and/or A/RES/75/291', null)).toEqual([
      ['symbol', 'XYZ/2021/DRAFT/3'],
      ['reference', 'ABC/DE/12'],
    ]);
  });

  it('state a revision in three languages', () => {
    const stated = [
      'revision 1 of the draft',
      'ревизию 1 проекта',
      'жобасының 1-ревизиясын',
      'Rev.2',
      'reverse 3',
    ];
    expect(stated.map(statedRevision)).toEqual([1, 1, 1, 2, null]);
  });
});

describe('letters and looks', () => {
  it('tell the language of a text', () => {
    expect(
      [
        'Note',
        'Нота',
        'Қосымша',
        'Нота о городе Қостанай и о многих других хороших городах страны',
        '12.',
        'النظر في نتائج الدراسات (WRC-12)',
      ].map(languageOf),
    ).toEqual(['en', 'ru', 'kk', 'ru', null, null]);
  });

  it('tell what is set like a title', () => {
    const [heading, bold, plain, table] = blocksOf('# Owls', '**Owls**', 'Owls', '| Owls | fly');
    expect(
      [heading, bold, plain, table].map((block) => block !== undefined && looksLikeTitle(block)),
    ).toEqual([true, true, false, false]);
    expect([isCapitals('OWLS'), isCapitals('Owls'), isCapitals('1.')]).toEqual([true, false, false]);
  });

  it('tell the organisation that a text speaks of most', () => {
    expect(organisationOf('ASEAN met; the CICA Secretariat and CICA states', shippedProfiles)?.id).toBe(
      'cica',
    );
    expect(organisationOf('ASEAN met in Vientiane', shippedProfiles)?.id).toBe('asean');
    expect(organisationOf('Owls met', shippedProfiles)).toBeNull();
  });
});
