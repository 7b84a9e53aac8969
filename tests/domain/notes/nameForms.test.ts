import { describe, expect, it } from 'vitest';
import { kazakhDative, kazakhGenitive, kazakhLocative } from '#domain/notes/names/kazakh';
import { type NameBook, nameForm } from '#domain/notes/names/nameForms';
import { shippedProfile, shippedProfiles } from '#domain/organisations/shipped';

const cases = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

describe('names of states in their cases', () => {
  it('are known in every Russian case for every member of every shipped organisation', () => {
    for (const profile of shippedProfiles)
      for (const { code, full } of profile.members) {
        const book: NameBook = { language: 'ru', profile, profiles: shippedProfiles, written: {} };
        for (const form of cases)
          expect(nameForm(book, code, form)?.slice(0, 4), code).toBe((full.ru ?? '').slice(0, 4));
      }
  });

  it('follow vowel harmony in Kazakh', () => {
    expect(kazakhGenitive('Қазақстан Республикасы')).toBe('Қазақстан Республикасының');
    expect(kazakhGenitive('Катар Мемлекеті')).toBe('Катар Мемлекетінің');
    expect(kazakhGenitive('Моңғолия')).toBe('Моңғолияның');
    expect(kazakhGenitive('Таиланд')).toBe('Таиландтың');
    expect(kazakhGenitive('Катар')).toBe('Катардың');
    expect(kazakhLocative('Қазақстан Республикасы')).toBe('Қазақстан Республикасындағы');
    expect(kazakhLocative('Таиланд Корольдігі')).toBe('Таиланд Корольдігіндегі');
    expect(kazakhLocative('Малайзия')).toBe('Малайзиядағы');
    expect(kazakhDative('кеңесінің Хатшылығы')).toBe('кеңесінің Хатшылығына');
    expect(kazakhDative('Елшілігі')).toBe('Елшілігіне');
    expect(kazakhDative('Министрлік')).toBe('Министрлікке');
    expect(kazakhDative('Моңғолия')).toBe('Моңғолияға');
    expect(kazakhDative('Таиланд')).toBe('Таиландқа');
    expect(kazakhDative('мамыр')).toBe('мамырға');
    expect(kazakhDative('сәуір')).toBe('сәуірге');
    expect(kazakhGenitive('«Кеңес»')).toBe('«Кеңес»тің');
    expect(kazakhGenitive('№ 7')).toBe('№ 7ның');
  });

  it('put Kazakh endings on months as the circulars do, and behind a hyphen on abbreviations', () => {
    const months = ['қаңтар', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'желтоқсан'];
    expect(months.map(kazakhLocative)).toEqual([
      'қаңтардағы',
      'сәуірдегі',
      'мамырдағы',
      'маусымдағы',
      'шілдедегі',
      'тамыздағы',
      'қыркүйектегі',
      'желтоқсандағы',
    ]);
    expect(kazakhGenitive('АСЕАН')).toBe('АСЕАН-ның');
    expect(kazakhDative('АСЕАН')).toBe('АСЕАН-ға');
    expect(kazakhLocative('АСЕАН')).toBe('АСЕАН-дағы');
  });

  it('are never the English name in another language', () => {
    const cica = shippedProfile('cica');
    if (cica === null) throw new Error('CICA is shipped.');
    const bare = {
      ...cica,
      members: [{ code: 'XYZ', short: { en: 'Xyz' }, full: { en: 'Xyz' }, aliases: [] }],
    };
    const book = (language: 'en' | 'kk'): NameBook => ({
      language,
      profile: bare,
      profiles: [],
      written: {},
    });
    expect(nameForm(book('en'), 'XYZ', 'the')).toBe('Xyz');
    expect(nameForm(book('kk'), 'XYZ', 'genitive')).toBeNull();
    const told = { ...book('kk'), written: { 'kk.XYZ.nominative': 'Ксизед' } };
    expect(nameForm(told, 'XYZ', 'genitive')).toBe('Ксизедтің');
    expect(nameForm(told, 'XYZ', 'vocative')).toBeNull();
    expect(nameForm({ ...book('en'), profile: null }, 'organisation', 'nominative')).toBeNull();
    const arabic = (name: string): NameBook => ({
      ...{ language: 'ar', profile: bare, profiles: [] },
      written: { 'ar.XYZ.nominative': name },
    });
    expect(nameForm(arabic('الاتحاد'), 'XYZ', 'li')).toBe('للاتحاد');
    expect(nameForm(arabic('قطر'), 'XYZ', 'li')).toBe('لقطر');
    expect(nameForm(arabic('قطر'), 'XYZ', 'genitive')).toBeNull();
  });
});
