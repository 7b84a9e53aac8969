import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { understand } from '#domain/circular/understand';
import { shippedProfiles } from '#domain/organisations/shipped';
import { readText } from '#formats/text/readText';

const sample = (name: string) =>
  understand(
    readText(readFileSync(path.resolve(__dirname, '../../../resources/samples', name), 'utf8')),
    shippedProfiles,
  );

describe('the samples that the app is shipped with', () => {
  it('the note on lighthouses comes in three languages that agree, with three deadlines', () => {
    const { note, documents, warnings } = sample('note-NCT-CT-9917.txt');
    expect(note).toMatchObject({
      reference: 'NCT/CT/9917',
      date: '2031-03-03',
      refersTo: [{ reference: 'NCT/CT/9904', date: '2031-01-14' }],
      enclosurePages: 3,
      languages: ['en', 'ru', 'kk'],
      mismatches: [],
    });
    expect(note?.deadlines.map(({ kind, at }) => [kind, at])).toEqual([
      ['comments', '2031-03-21T23:59:59+05:00'],
      ['registration', '2031-03-24T23:59:59+05:00'],
      ['meeting', '2031-03-27T15:00:00+05:00'],
    ]);
    expect(documents.map(({ symbol, revision }) => [symbol, revision])).toEqual([
      ['SOC/2031/DRAFT/7/Rev.1', 1],
    ]);
    expect(warnings).toEqual([]);
  });

  it('the note that follows it says another day in Russian, and both days are kept', () => {
    const { note, documents } = sample('note-NCT-CT-9931.txt');
    expect(note?.mismatches).toEqual([
      { field: 'deadlines', values: { en: '2031-04-30 18:00', ru: '2031-04-29 18:00' } },
    ]);
    expect(note?.deadlines.map(({ at, language }) => [at, language])).toEqual([
      ['2031-04-29T18:00:00+05:00', 'ru'],
      ['2031-04-30T18:00:00+05:00', 'en'],
    ]);
    expect(documents.map(({ title, status }) => [title, status])).toEqual([
      ['Draft CICA Plan of Action on the Safety of Lighthouses and Ferry Crossings', 'silence'],
      ['DECISION OF THE EXPERT MEETING List of pilot crossings', 'approved'],
    ]);
  });

  it('a declaration alone is a document, with the day that it names in words', () => {
    expect(sample('lanterns-declaration.txt')).toMatchObject({
      kind: 'document',
      note: null,
      documents: [
        { title: 'Declaration of the Two Lanterns on the Courtesy of Ferries', date: '2031-04-01' },
      ],
    });
  });
});
