import { describe, expect, it } from 'vitest';
import { isOrdinalAlone, ordinalOf, withoutOrdinal } from '#domain/circular/annexHeads';
import { blockText } from '#domain/circular/blockText';
import { splitEnclosures } from '#domain/circular/enclosures';
import { furnitureKinds, furnitureOf, isKnownPlace } from '#domain/circular/furniture';
import { organisationOf } from '#domain/circular/organisation';
import { datedLine } from '#domain/circular/placeAndDate';
import { referenceIn, referenceLine } from '#domain/circular/references';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { shippedProfiles } from '#domain/organisations/shipped';
import { blocksOf } from './blocks';

const furniture = furnitureOf(shippedProfiles);
const kinds = (...lines: readonly string[]) => furnitureKinds(lines, furniture);

describe('the reference of a note', () => {
  it('stands alone on its line, with or without a word before it', () => {
    for (const line of [
      'No. NCT/CID/696',
      '№NCT/CID/696',
      'Ref: NCT/CID/696',
      'NCT/CID/696',
      'Our ref. NCT/CID/696.',
    ])
      expect(referenceLine(line)).toEqual({ reference: 'NCT/CID/696', dated: null });
  });

  it('may be followed by its day, with or without the place', () => {
    expect(referenceLine('Исх. № 12/345 от 7 июня 2024 г.')).toMatchObject({
      reference: '12/345',
      dated: { iso: '2024-06-07', place: null },
    });
    expect(referenceLine('NCT/CT/801, Astana, 7 June 2024')).toMatchObject({
      reference: 'NCT/CT/801',
      dated: { iso: '2024-06-07', place: 'Astana' },
    });
  });

  it('is not the one that a sentence names, nor the symbol of a draft', () => {
    expect(referenceLine('No. NCT/CID/696 was sent to all Member States')).toBeNull();
    expect(referenceLine('No. NCT/CID/696 of 7 June 2024 was sent to all Member States')).toBeNull();
    expect(referenceLine('No. NCT/CID/696 of 7 June 2024 is withdrawn')).toBeNull();
    expect(referenceLine('NCT/CID/696/DRAFT/4')).toBeNull();
    expect(referenceLine(`No. NCT/CID/696${' '.repeat(120)}`)).toBeNull();
    expect(referenceLine('Enclosure: as stated')).toBeNull();
  });

  it('is found inside a letterhead that runs on', () => {
    expect(referenceIn('SECRETARIAT OF THE COMMISSION No. 55/24- ASTANA')).toBe('55/24');
    expect(referenceIn('SECRETARIAT OF THE COMMISSION')).toBeNull();
  });
});

describe('the number above an enclosed text', () => {
  it('is Roman, Arabic or a letter, and may be missing', () => {
    expect(ordinalOf('Annex IV')).toEqual({ word: 'annex', number: 4 });
    expect(ordinalOf('(Enclosure 2)')).toEqual({ word: 'enclosure', number: 2 });
    expect(ordinalOf('Annex B')).toEqual({ word: 'annex', number: 2 });
    expect(ordinalOf('Приложение № 3')).toEqual({ word: 'приложение', number: 3 });
    expect(ordinalOf('2-қосымша')).toEqual({ word: 'қосымша', number: 2 });
    expect(ordinalOf('Attachment')).toEqual({ word: 'attachment', number: null });
  });

  it('is told from the enclosure line of a note', () => {
    expect(ordinalOf('Enclosure:')).toBeNull();
    expect(isOrdinalAlone('Enclosure:')).toBe(false);
    expect(isOrdinalAlone('Annex II')).toBe(true);
    expect(isOrdinalAlone('Annex 1 to the note of the Secretariat')).toBe(true);
    expect(ordinalOf('The annexes are enclosed')).toBeNull();
  });

  it('is no part of the title behind it', () => {
    expect(withoutOrdinal('Annex II: Draft decision on owls')).toBe('Draft decision on owls');
    expect(withoutOrdinal('Draft decision on owls')).toBe('Draft decision on owls');
  });

  it('begins the next text whatever that is called, where the numbers follow one another', () => {
    const texts = splitEnclosures(
      blocksOf(
        'Annex A',
        'Owls at night',
        'Owls fly at night.',
        'Annex B',
        'Herons by day',
        'Herons stand by day; Annex D says how.',
        'Annex D',
        'It is said there.',
        'Annex C',
        'Storks in flight',
        'Storks fly.',
      ),
    ).map((blocks) => blocks.map(blockText)[0]);
    expect(texts).toEqual(['Annex A', 'Annex B', 'Annex C']);
  });

  it('begins no text where the first text bears another number', () => {
    const texts = splitEnclosures(
      blocksOf('Annex II', 'Draft Statement on Owls', 'Owls fly.', 'Annex III', 'as mentioned above.'),
    );
    expect(texts).toHaveLength(1);
  });
});

describe('the lines of an addressee', () => {
  it.each([
    'Делегации приглашаются представить замечания до 5 июня 2024 года',
    'Министерства иностранных дел просят сообщить об участии',
    'Delegations should register by 5 June 2024',
  ])('are not sentences: %s', (line) => {
    expect(kinds(line)).toEqual([null]);
  });

  it('may be delegations alone', () => {
    expect(kinds('Delegations')).toEqual(['addressee']);
    expect(kinds('Делегациям государств-членов')).toEqual(['addressee']);
  });
});

describe('the lines of a letterhead', () => {
  it('are those of an organisation that nobody knows, also in ordinary letters', () => {
    expect(kinds('Secretariat of the River Commission')).toEqual(['letterhead']);
    expect(kinds('EMBASSY OF UTOPIA')).toEqual(['letterhead']);
    expect(kinds('To all Member States of the River Commission')).toEqual(['addressee']);
    expect(kinds('MEMBER STATES OF THE RIVER COMMISSION')).toEqual(['addressee']);
  });

  it('are not sentences that begin alike', () => {
    expect(kinds('The Secretariat has the honour to inform of a meeting')).toEqual([null]);
    expect(kinds('Secretariat of the River Commission:')).toEqual([null]);
    expect(kinds(`Secretariat of ${'the very '.repeat(20)}long river`)).toEqual([null]);
    expect(kinds('Rivers and lakes')).toEqual([null]);
    expect(kinds('ACTION PLAN')).toEqual([null]);
  });

  it('may be cut where the name is long: the rest goes with the line before it', () => {
    expect(kinds('SECRETARIAT OF THE RIVER COMMISSION', 'AND OF ITS TRIBUTARIES')).toEqual([
      'letterhead',
      'letterhead',
    ]);
    expect(kinds('MEMBER STATES OF THE RIVER COMMISSION', 'AND OF ITS TRIBUTARIES')).toEqual([
      'addressee',
      'addressee',
    ]);
    expect(kinds('AND OF ITS TRIBUTARIES')).toEqual(['capitals']);
  });

  it('of a known organisation are told also by a part of the name, by what stands above them', () => {
    expect(kinds('CONFIDENCE BUILDING MEASURES IN ASIA')).toEqual(['capitals']);
    expect(kinds('EMBASSY OF UTOPIA TO THE', 'CONFIDENCE BUILDING MEASURES IN ASIA')).toEqual([
      'letterhead',
      'letterhead',
    ]);
    expect(kinds('MEMBER STATES', 'CONFIDENCE BUILDING MEASURES IN ASIA')).toEqual([
      'addressee',
      'addressee',
    ]);
  });

  it('are told by a part that only the letterhead or only the addressee has', () => {
    const one = {
      letterheads: ['bureauoftheriversandlakes'],
      addressees: ['friendsofthemountains'],
      names: [],
      places: [],
    };
    expect(furnitureKinds(['RIVERS AND LAKES'], one)).toEqual(['letterhead']);
    expect(furnitureKinds(['OF THE MOUNTAINS'], one)).toEqual(['addressee']);
  });
});

describe('a place', () => {
  it('is known where an organisation sits there or the zone of a city is known', () => {
    expect(isKnownPlace('город Астана', furniture)).toBe(true);
    expect(isKnownPlace('Астана қаласы', furniture)).toBe(true);
    expect(isKnownPlace('Tashkent', furniture)).toBe(true);
    expect(isKnownPlace('Utopia', furniture)).toBe(false);
    expect(isKnownPlace('a place of which nobody has heard', furniture)).toBe(false);
  });

  it('may stand before the day, behind it, or not at all', () => {
    expect(datedLine('Astana, 7 June 2024')).toMatchObject({ place: 'Astana', iso: '2024-06-07' });
    expect(datedLine('7 June 2024, Astana')).toMatchObject({ place: 'Astana', iso: '2024-06-07' });
    expect(datedLine('7 June 2024')).toMatchObject({ place: null, iso: '2024-06-07' });
    expect(datedLine('Revised, 7 June 2024')).toBeNull();
    expect(datedLine('7 June 2024, Revised')).toBeNull();
    expect(datedLine('Owls fly until 7 June 2024, Astana')).toBeNull();
  });
});

describe('the organisation of a circular', () => {
  const [cica] = shippedProfiles as readonly [OrganisationProfile];
  const river: OrganisationProfile = {
    ...cica,
    id: 'river',
    acronym: { en: 'ORC' },
    name: { en: 'Organization for River Co-operation' },
  };

  it('may have its name in one language only', () => {
    expect(organisationOf('The Organization for River Co-operation meets.', [cica, river])?.id).toBe('river');
    expect(organisationOf('ORC meets.', [cica, river])?.id).toBe('river');
  });

  it('is the one that the text speaks for most, and none where none is named', () => {
    expect(
      organisationOf('The Organization for River Co-operation (ORC) thanks CICA.', [cica, river])?.id,
    ).toBe('river');
    expect(organisationOf('Rivers flow.', [cica, river])).toBeNull();
  });

  it('of which only one language is known has no name, place or addressee in another', () => {
    const one = furnitureOf([
      {
        ...river,
        secretariat: { en: 'Secretariat of the Organization for River Co-operation' },
        addressees: { en: 'MEMBER STATES OF THE ORGANIZATION FOR RIVER CO-OPERATION' },
        letterhead: { lines: [{ en: 'RIVERS FOR ALL' }] },
        seat: { zone: 'Asia/Almaty', places: [{ name: { en: 'Utopia' }, from: null, to: null }] },
      },
    ]);
    expect(one.places).toEqual(['Utopia']);
    expect(one.names).toHaveLength(1);
    expect(one.letterheads).toEqual(['riversforall', 'secretariatoftheorganizationforrivercooperation']);
    expect(isKnownPlace('Utopia', one)).toBe(true);
  });
});
