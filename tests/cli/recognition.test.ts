/** `--recognise`: which languages a person may name, and that nothing is recognised unasked. */

import { describe, expect, it } from 'vitest';
import { parseOptions } from '#cli/options';
import { chosenLanguages, recogniseOption } from '#cli/recognition';

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
