/** Who may be chosen for an author of tracked changes. */

import { expect, it } from 'vitest';
import { shippedProfiles } from '#domain/organisations/shipped';
import { partyOptions } from '#renderer/features/import/partyOptions';

const cica = shippedProfiles.find(({ id }) => id === 'cica');

it('offers the members first, then every other State under its own heading, each once', () => {
  const options = partyOptions(cica, 'ru', 'Другие государства');
  expect(options[0]).toEqual({ value: 'AZE', label: 'Азербайджан (AZE)' });
  expect(options.slice(0, 28).every(({ group }) => group === undefined)).toBe(true);
  expect(options.find(({ value }) => value === 'NOR')).toEqual({
    ...{ value: 'NOR', label: 'Норвегия (NOR)', group: 'Другие государства' },
  });
  expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
});

it('offers all States where no organisation is known', () => {
  expect(partyOptions(undefined, 'en', 'Other States').some(({ value }) => value === 'IND')).toBe(true);
});
