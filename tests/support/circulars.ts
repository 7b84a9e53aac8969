/** A circular's note with what a test cares about: NCT/G/1501 of 13 December 2023, under silence. */

import type { CircularNote } from '#domain/circular/circular';

export const silenceNote: CircularNote = {
  organisation: 'cica',
  reference: 'NCT/G/1501',
  place: 'Astana',
  date: '2023-12-13',
  refersTo: [{ reference: 'NCT/G/778', date: '2022-06-16' }],
  enclosurePages: 4,
  languages: ['en', 'ru', 'kk'],
  deadlines: [
    {
      kind: 'silence',
      at: '2024-01-11T23:59:59+06:00',
      zone: 'Asia/Almaty',
      dateOnly: true,
      text: 'no later than 11 January 2024',
      language: 'en',
    },
  ],
  mismatches: [],
  versions: [],
};

export const commentsNote: CircularNote = { ...silenceNote, deadlines: [] };
