/** `--recognise`: which languages a person may name, and that nothing is recognised unasked. */

import { describe, expect, it } from 'vitest';
import { parseOptions } from '#cli/options';
import { chosenLanguages, recogniseOption, recogniseOptions, recognitionWish } from '#cli/recognition';

const chosen = (...args: string[]) => {
  const options = parseOptions(args, [recogniseOption]);
  return options.ok ? chosenLanguages(options.value) : options;
};

describe('--recognise', () => {
  it('takes languages in the order in which they are likely', () => {
    expect(chosen('--recognise', 'ru,en')).toEqual({ ok: true, value: ['ru', 'en'] });
    expect(chosen('--recognise=kk')).toEqual({ ok: true, value: ['kk'] });
  });

  it('is off when nobody asks for it', () => {
    expect(chosen()).toEqual({ ok: true, value: null });
  });

  it('names the language that it does not know', () => {
    expect(chosen('--recognise', 'en,fr')).toEqual({
      ok: false,
      error: '--recognise takes languages of en, ru, kk, not “fr”.',
    });
  });
});

describe('--seconds', () => {
  const wish = (...args: string[]) => {
    const options = parseOptions(args, recogniseOptions);
    return options.ok ? recognitionWish(options.value) : options;
  };

  it('gives recognition more time than other answers take', () => {
    expect(wish('--recognise', 'en', '--seconds', '300')).toEqual({
      ok: true,
      value: { languages: ['en'], seconds: 300 },
    });
    expect(wish('--recognise', 'en')).toEqual({ ok: true, value: { languages: ['en'], seconds: null } });
  });

  it('is a whole number, and nothing without recognition', () => {
    expect(wish('--recognise', 'en', '--seconds', 'long')).toMatchObject({ ok: false });
    expect(wish('--recognise', 'en', '--seconds', '0')).toMatchObject({ ok: false });
    expect(wish('--seconds', '5')).toMatchObject({ ok: false });
  });
});
