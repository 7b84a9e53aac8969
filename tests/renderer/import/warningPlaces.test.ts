/** A warning leads to the place that it speaks of, also where the reader gave it none. */

import { expect, test } from 'vitest';
import { understand } from '#domain/circular/understand';
import type { ReadText, Warning } from '#domain/document/document';
import { shippedProfiles } from '#domain/organisations/shipped';
import { placesOfWarnings } from '#renderer/features/import/warningPlaces';

const words = [
  'No. NCT/CID/1',
  'The Secretariat of the CICA presents its compliments to the Member States and has the honour to forward the draft Plan of Owls (SOC/2024/DRAFT/9).',
  'Comments are welcome around the middle of next month.',
  'Enclosure: as stated, on 5 p.',
  'The Secretariat avails itself of this opportunity to renew to the Member States the assurances of its highest consideration.',
  'Astana, 7 June 2024',
  'Draft Plan of Owls',
  'To hoot [softly] (+AKUMAR) at night.',
];

const read: ReadText = {
  blocks: words.map((text, at) => ({
    ...{ id: `b${at}`, kind: 'paragraph' as const, level: 0, label: null, align: 'start' as const },
    ...{ text, marks: [], source: { at: at < 6 ? 1 : 2 } },
  })),
  warnings: [],
  annotations: [],
};
const authors = [{ name: 'A. Kumar', code: 'AKUMAR', insertions: 1, deletions: 0 }];

const leadsTo = (code: string, facts: Warning['facts'] = {}) => {
  const reading = understand(read, shippedProfiles);
  const place = placesOfWarnings({ reading, original: read.blocks, authors })({ code, message: '', facts });
  return words[Number(place?.slice(1) ?? -1)]?.slice(0, 20);
};

test.each([
  ['a reference that is missing, to the head of the note', 'note.noReference', {}, 'No. NCT/CID/1'],
  [
    'a sentence that is not clear, to it',
    'note.dateVague',
    { sentence: 'around the middle  of next month' },
    'Comments are welcome',
  ],
  [
    'a symbol that stands for no text, to where it is named',
    'note.symbolUnmatched',
    { symbol: 'SOC/2024/DRAFT/9' },
    'The Secretariat of t',
  ],
  ['the number of pages, to its line', 'note.enclosureMissing', { count: 5 }, 'Enclosure: as stated'],
  ['an author, to his first change', 'tracked.authorUnknown', { code: 'AKUMAR' }, 'To hoot [softly] (+A'],
  ['all changes, to the first of them', 'docx.trackedChanges', { count: 1 }, 'To hoot [softly] (+A'],
  ['pages without text, to the first of them', 'pdf.noText', { pages: '2, 3' }, 'Draft Plan of Owls'],
  ['macros, nowhere', 'docx.macros', {}, undefined],
])('%s', (_, code, facts, place) => {
  expect(leadsTo(code, facts)).toBe(place);
});
