import { describe, expect, it } from 'vitest';
import type { WrittenLanguage } from '#domain/languages';
import { parseFormulas } from '#domain/notes/formulas/formulas';
import ru from '#resources/notes/formulas/ru.json';
import { pageOf, partIn } from './notes';

describe('the letters of a Russian note', () => {
  it('are those of the Secretariat, without ё, but the words of a person stay as written', () => {
    const part = partIn('ru', {
      subject: { ru: 'проект, учтённый в плане' },
      place: { en: 'Orel', ru: 'Орёл' },
      body: { ru: ['Ещё одно слово.'] },
    });
    const page = pageOf(part).join('\n');
    expect(page).toContain('свидетельствует свое уважение');
    expect(page).toContain('учтённый');
    expect(page).toContain('Орёл');
    expect(page).toContain('Ещё');
    expect(page.match(/ё/gu)).toHaveLength(3);
    const plain = pageOf(partIn('ru', { subject: {}, from: { party: 'ARE', office: 'mission', in: null } }));
    expect(plain.join('')).not.toMatch(/ё/iu);
  });

  it('are written as in a dictionary by an office that takes the rule out', () => {
    const { letters: _rule, ...own } = ru;
    expect(parseFormulas(own).courtesy.text).toContain('в своём весьма высоком уважении');
    expect(parseFormulas(ru).courtesy.text).toContain('в своем весьма высоком уважении');
    expect(parseFormulas(ru).opens).toBe(ru.opens);
  });
});

describe('a file from the disk behind the note', () => {
  it('is an enclosure like any other, in the formula and in the margin', () => {
    const annexes = [{ kind: 'pdf', name: 'a.pdf', sha256: 'a', pages: 2 }] as const;
    const page = pageOf(partIn('en', { enclosures: [], annexes }, 2));
    expect(page).toContain('Enclosure: / as stated, / on 2 p.');
    expect(page.join('\n')).toContain('(enclosed).');
  });
});

describe('an embassy that writes to an embassy', () => {
  const from = { party: 'THA', office: 'embassy', in: 'CHN' } as const;
  const courtesyIn = (language: WrittenLanguage, to: readonly string[]) =>
    pageOf(partIn(language, { from, to, organisation: 'cica' })).find((line) =>
      /avails itself|пользуется случаем|мүмкіндікті|saisit|وتغتنم/.test(line),
    );

  it('names both by their states, for “the Embassy” alone would be either', () => {
    expect(courtesyIn('en', ['IND'])).toContain(
      'The Embassy of the Kingdom of Thailand avails itself of this opportunity to renew to the Embassy of the Republic of India',
    );
    expect(courtesyIn('ru', ['IND'])).toContain(
      'Посольство Королевства Таиланд пользуется случаем, чтобы возобновить Посольству Республики Индия',
    );
    expect(courtesyIn('kk', ['IND'])).toContain('Үндістан Республикасының Елшілігіне');
    expect(courtesyIn('fr', ['IND'])).toContain('renouveler à l’Ambassade de la République de l’Inde');
    expect(courtesyIn('ar', ['IND'])).toContain('لسفارة جمهورية الهند');
  });

  it('names only itself where it writes to several, and nobody where it writes to a ministry', () => {
    expect(courtesyIn('en', ['IND', 'TUR'])).toContain('to renew to the Embassies the assurances');
    expect(courtesyIn('en', ['CHN'])).toMatch(/^The Embassy avails itself .* to the Ministry the/);
  });
});
