import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { db } from '#renderer/data/database';
import {
  allOrganisations,
  partyName,
  removeOrganisation,
  saveOrganisation,
} from '#renderer/data/organisations';
import { setSetting, setting } from '#renderer/data/settings';
import { withFreshDatabase } from './database';

withFreshDatabase();

describe('settings', () => {
  test('are their defaults until they are set', async () => {
    expect(await setting('theme')).toBe('system');
    await setSetting('theme', 'dark');
    expect(await setting('theme')).toBe('dark');
  });

  test('that do not fit their shape read as the default and stay where they are', async () => {
    await db.settings.put({ key: 'zoom', value: 'enormous' });
    expect(await setting('zoom')).toBe(1);
    expect((await db.settings.get('zoom'))?.value).toBe('enormous');
  });

  test('are not written in a shape that could not be read again', async () => {
    await expect(setSetting('zoom', 17)).rejects.toThrow();
    expect(await setting('zoom')).toBe(1);
  });
});

describe('organisations', () => {
  test('the shipped ones are known from the start, with their parties', async () => {
    const cica = (await allOrganisations()).find(({ id }) => id === 'cica');
    expect(cica?.members).toHaveLength(28);
    expect(partyName(cica, 'KAZ', 'ru')).toBe('Казахстан');
    expect(partyName(cica, 'XXX', 'en')).toBe('XXX');
  });

  test('an edited one stands before the shipped one until it is taken away', async () => {
    const [cica] = (await allOrganisations()).filter(({ id }) => id === 'cica');
    if (!cica) throw new Error('CICA is missing.');
    await saveOrganisation({ ...cica, name: { en: 'Edited' } });
    const named = async () =>
      (await allOrganisations()).filter(({ id }) => id === 'cica').map(({ name }) => name.en);
    expect(await named()).toEqual(['Edited']);
    await removeOrganisation('cica');
    expect(await named()).toEqual([cica.name.en]);
  });
});
