import { describe, expect, it } from 'vitest';
import {
  hasRussianForms,
  kazakhDative,
  kazakhGenitive,
  kazakhLocative,
  russianGenitive,
  russianPrepositional,
} from '#domain/notes/names/stateNames';
import { shippedProfiles } from '#domain/organisations/shipped';

const [cica] = shippedProfiles;

describe('names of states in their cases', () => {
  it('are known in Russian for every member of every shipped organisation', () => {
    const unknown = shippedProfiles
      .flatMap(({ members }) => members)
      .filter(({ code }) => !hasRussianForms(code));
    expect(unknown.map(({ code }) => code)).toEqual([]);
  });

  it('share the stem of the name in the profile', () => {
    for (const profile of shippedProfiles)
      for (const { code, full } of profile.members) {
        const stem = (full.ru ?? '').slice(0, 5);
        expect(russianGenitive(profile, code).slice(0, 5)).toBe(stem);
        expect(russianPrepositional(profile, code).slice(0, 5)).toBe(stem);
      }
  });

  it('keep the form of the profile where the table has none', () => {
    expect(cica && russianGenitive(cica, 'XYZ')).toBe('XYZ');
  });

  it('follow vowel harmony in Kazakh', () => {
    expect(kazakhGenitive('Қазақстан Республикасы')).toBe('Қазақстан Республикасының');
    expect(kazakhGenitive('Катар Мемлекеті')).toBe('Катар Мемлекетінің');
    expect(kazakhGenitive('Моңғолия')).toBe('Моңғолияның');
    expect(kazakhLocative('Қазақстан Республикасы')).toBe('Қазақстан Республикасындағы');
    expect(kazakhLocative('Таиланд Корольдігі')).toBe('Таиланд Корольдігіндегі');
    expect(kazakhLocative('Малайзия')).toBe('Малайзиядағы');
    expect(kazakhDative('кеңесінің Хатшылығы')).toBe('кеңесінің Хатшылығына');
    expect(kazakhDative('Елшілігі')).toBe('Елшілігіне');
  });
});
