/** Names of States in running text: the longest is found, and a text that only begins names is read quickly. */

import { describe, expect, it } from 'vitest';
import { shippedProfiles } from '#domain/organisations/shipped';
import { allStates, partyOfState } from '#domain/organisations/states';
import { PartyNames } from '#domain/remarks/names';

const names = new PartyNames(shippedProfiles);

describe('a name of several words', () => {
  it.each([
    ['the proposal of the Republic of Korea on it', ['KOR']],
    ['Bosnia & Herzegovina supports it', ['BIH']],
    ['D.R. Congo supports it', ['COD']],
    ['вместе с Республикой Корея', ['KOR']],
    ['Республика и Республика Корея', ['KOR']],
    ['Объединённых Арабских Эмиратов', ['ARE']],
  ])('is found whole: %s', (text, parties) => {
    expect(names.in(text)).toEqual(parties);
  });

  it('is found in each form in which States are known, wherever it stands', () => {
    for (const { code, names: own } of allStates()) {
      const party = partyOfState(code, shippedProfiles);
      for (const name of [...own.en, ...own.ru, ...own.kk].filter((one) => one.includes(' ')))
        expect([name, names.in(`and ${name}, too`)]).toEqual([name, [party]]);
    }
  });
});

it('a text of words with which many names begin is read in a time that grows with its length alone', () => {
  const timeOf = (text: string): number => {
    const begun = performance.now();
    names.in(text);
    return performance.now() - begun;
  };
  names.in('Республика Норвегия');
  for (const word of ['Республика ', 'Republic ', 'Государство ', 'United '])
    expect(timeOf(word.repeat(20_000))).toBeLessThan(5_000);
});
