import { describe, expect, it } from 'vitest';
import { countables, disagreements, languagesThatDisagree } from '#domain/notes/agreement';
import type { NoteFields } from '#domain/notes/noteFields';
import { composed, noteOf } from './notes';

const found = (change: Partial<NoteFields>) =>
  disagreements(composed(noteOf({ languages: ['en', 'ru'], ...change })).versions).map(
    ({ language, field, value, saidIn }) => `${language} ${field} ${value} (${saidIn.join()})`,
  );

describe('the versions of a note', () => {
  it('agree when they say the same dates, symbols, hours and numbers in their own way', () => {
    expect(
      found({
        languages: ['en', 'ru', 'kk', 'fr', 'ar'],
        body: {
          en: ['Not later than 15.00 on 12 October 2022, 1,000 copies of SUM/2022/DRAFT/8.'],
          ru: ['Не позднее 15:00 12 октября 2022 года, 1 000 экземпляров SUM/2022/DRAFT/8.'],
          kk: ['2022 жылғы 12 қазан сағат 15.00-ге дейін SUM/2022/DRAFT/8 құжатының 1000 данасы.'],
          fr: ['Au plus tard à 15:00 le 12 octobre 2022, 1 000 exemplaires du SUM/2022/DRAFT/8.'],
          ar: ['في موعد أقصاه 15:00 يوم ١٢ أكتوبر ٢٠٢٢، 1000 نسخة من SUM/2022/DRAFT/8.'],
        },
      }),
    ).toEqual([]);
  });

  it('disagree on a date, and each is told what the other says', () => {
    expect(found({ body: { en: ['Before 1 July 2024.'], ru: ['До 2 июля 2024 года.'] } })).toEqual([
      'en date 2024-07-02 (ru)',
      'ru date 2024-07-01 (en)',
    ]);
  });

  it('disagree on a symbol, an hour, a number', () => {
    const body = (en: string, ru: string) => found({ body: { en: [en], ru: [ru] } });
    expect(body('SOC/2021/DRAFT/3/Rev.2', 'SOC/2021/DRAFT/3')).toHaveLength(2);
    expect(body('at 14.00', 'в 15:00')).toHaveLength(2);
    expect(body('three rooms', '3 комнаты')).toEqual(['en number 3 (ru)']);
  });

  it('disagree on the number of paragraphs', () => {
    expect(found({ body: { en: ['One.', 'Two.'], ru: ['Оба.'] } })).toEqual([
      'en paragraphs 3 (ru)',
      'ru paragraphs 4 (en)',
    ]);
  });

  it('disagree when one of them was written by hand and forgot the reference', () => {
    const overrides = { ru: { 'formula.0': 'Посольство свидетельствует свое уважение Секретариату.' } };
    expect(found({ overrides })).toEqual(['ru date 2023-12-13 (en)', 'ru symbol NCT/G/1501 (en)']);
  });

  it('are named by the language that lacks something', () => {
    const { versions } = composed(
      noteOf({ languages: ['en', 'ru', 'kk'], body: { en: ['7 seats.'], ru: ['7 мест.'], kk: ['орын.'] } }),
    );
    expect(languagesThatDisagree(disagreements(versions))).toEqual(['kk']);
  });
});

describe('what a text says that can be counted', () => {
  it('is read once: the numbers of a date are no numbers of their own', () => {
    expect(countables('le 1er juillet 2024', 'fr')).toEqual(['date\u00002024-07-01']);
    expect(countables('9 كانون الثاني/يناير 2024', 'ar')).toEqual(['date\u00002024-01-09']);
    expect(countables('on 31 June 2024', 'en')).not.toContain('date\u00002024-06-31');
  });
});
