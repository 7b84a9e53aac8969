import { describe, expect, it } from 'vitest';
import { usualPlace } from '#domain/notes/names/usualPlace';
import type { Sender } from '#domain/notes/noteFields';
import { shippedProfiles } from '#domain/organisations/shipped';

const cica = shippedProfiles.find(({ id }) => id === 'cica') ?? null;
const sender = (change: Partial<Sender> = {}): Sender => ({
  party: 'TUR',
  office: 'ministry',
  in: null,
  ...change,
});
const place = (from: Sender, day = '2026-11-21') => usualPlace(from, cica, day);

describe('When nobody has said where a note is written', () => {
  it('a ministry writes from its own capital', () => {
    expect(place(sender())).toMatchObject({ en: 'Ankara', ru: 'Анкара', kk: 'Анкара' });
  });

  it('an embassy writes from the capital of its host state', () => {
    expect(place(sender({ office: 'embassy', in: 'KAZ' }))?.ru).toBe('Астана');
    expect(place(sender({ office: 'embassy', in: null }))).toBeNull();
  });

  it('a mission writes from the seat of the organisation, as it was called on that day', () => {
    expect(place(sender({ office: 'mission' }))?.en).toBe('Astana');
    expect(place(sender({ office: 'mission' }), '2022-06-22')?.en).toBe('Nur-Sultan');
    expect(usualPlace(sender({ office: 'mission' }), null, '2026-11-21')).toBeNull();
  });

  it('nothing is guessed where embassies do not sit beside the ministry', () => {
    expect(place(sender({ office: 'embassy', in: 'ISR' }))).toBeNull();
  });

  it('every member of the shipped organisations has a capital', () => {
    const members = shippedProfiles.flatMap((profile) => profile.members.map(({ code }) => code));
    expect(members.filter((party) => place(sender({ party })) === null)).toEqual([]);
  });
});
