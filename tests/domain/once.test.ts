/** What is made when it is first asked for is made once, whatever it is. */

import { describe, expect, it } from 'vitest';
import { once } from '#domain/once';

describe('A value made once', () => {
  it('is not made before somebody asks for it', () => {
    let made = 0;
    const value = once(() => ++made);
    expect(made).toBe(0);
    expect([value(), value(), made]).toEqual([1, 1, 1]);
  });

  it.each([undefined, null, 0, ''])('is made once also where it is %j', (nothing) => {
    let made = 0;
    const value = once(() => {
      made++;
      return nothing;
    });
    expect([value(), value()]).toEqual([nothing, nothing]);
    expect(made).toBe(1);
  });

  it('is tried again where making it failed', () => {
    let tries = 0;
    const value = once(() => {
      if (++tries === 1) throw new Error('not yet');
      return 'made';
    });
    expect(value).toThrow('not yet');
    expect(value()).toBe('made');
  });
});
