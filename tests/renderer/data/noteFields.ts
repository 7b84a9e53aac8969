/** A short note for tests that do not care what it says. */

import type { NoteFields } from '#domain/notes/noteFields';

export const noteFields = (change: Partial<NoteFields> = {}): NoteFields => ({
  kind: 'no-comments',
  organisation: 'cica',
  from: { party: 'KAZ', office: 'ministry', in: null },
  to: 'secretariat',
  reference: null,
  place: { en: 'Astana' },
  date: '2024-06-07',
  inReplyTo: null,
  subject: { en: 'the draft Plan' },
  languages: ['en'],
  enclosures: [],
  body: {},
  people: [],
  ...change,
});
