import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '#domain/languages';
import { missingFields, missingSentence } from '#domain/notes/missingFields';
import type { NoteFields, NoteKind } from '#domain/notes/noteFields';
import { shippedProfiles } from '#domain/organisations/shipped';
import { composed, noteOf, pageOf } from './notes';

const kinds: readonly NoteKind[] = [
  'comments',
  'no-comments',
  'no-objection',
  'consensus',
  'break-silence',
  'nomination',
  'coordination',
  'circulate',
  'acknowledgement',
  'free',
];

const codes = shippedProfiles.flatMap(({ members }) => members.map(({ code }) => code));
const code = fc.constantFrom(...codes, 'XYZ');
const date = fc.constantFrom('2024-03-01', '2024-04-30', '2024-07-04', '2024-09-09', '2023-12-13');
const subject = fc.constantFrom<NoteFields['subject']>(
  {},
  { en: 'the draft Concept Paper.', ru: 'проект Концепции', kk: 'тұжырымдама жобасы' },
);

const anyNote: fc.Arbitrary<NoteFields> = fc.record({
  kind: fc.constantFrom(...kinds),
  organisation: fc.constantFrom('cica', 'ASEAN', 'Some Forum'),
  from: fc.record({
    party: code,
    office: fc.constantFrom('ministry' as const, 'embassy' as const, 'mission' as const),
    in: fc.option(code),
  }),
  to: fc.oneof(fc.constant('secretariat' as const), fc.array(code, { minLength: 1, maxLength: 3 })),
  reference: fc.constantFrom(null, '15', 'No. 15', '№15', ' '),
  place: fc.constantFrom(null, { en: 'Astana' }, { en: 'Nowhere', kk: 'Ешқайда' }),
  date,
  inReplyTo: fc.option(
    fc.record({ reference: fc.constantFrom('NCT/G/1501', '№NCT/G/1501', ''), date: fc.option(date) }),
  ),
  subject,
  languages: fc.constant([...languages]),
  enclosures: fc.constantFrom<NoteFields['enclosures']>(
    [],
    [{ documentId: 'd', style: 'rolling', emphasis: false }],
  ),
  body: fc.constantFrom<NoteFields['body']>({}, { en: ['  A word of our own. ', ''] }),
  people: fc.constantFrom<NoteFields['people']>(
    [],
    [
      { name: 'A. YILMAZ', post: {} },
      { name: 'B. KAYA', post: { ru: 'советник' } },
    ],
  ),
});

describe('any note at all', () => {
  it('is written in every language without a hole, a doubled space or a stray sign', () => {
    fc.assert(
      fc.property(anyNote, fc.option(fc.nat(400)), (fields, pages) => {
        const { parts } = composed(fields, pages);
        expect(parts.map(({ language }) => language)).toEqual([...languages]);
        for (const part of parts) {
          for (const line of pageOf(part)) {
            expect(line).not.toMatch(/undefined|null|\[object|\s\s|\(\)|\s[,.;:]|,,|\.\.|^\s|\s$/);
            expect(line).not.toBe('');
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('shows its reference once with the sign of its language', () => {
    for (const reference of ['15', 'No. 15', '№ 15', '№15']) {
      const [en, ru] = composed(noteOf({ reference, languages: ['en', 'ru'] })).parts;
      expect(en && pageOf(en)).toContain('No. 15');
      expect(ru && pageOf(ru)).toContain('№ 15');
    }
  });

  it('names each thing that it lacks in words, never in code', () => {
    fc.assert(
      fc.property(anyNote, (fields) => {
        const missing = missingFields(fields);
        const sentence = missingSentence(missing);
        if (missing.length === 0) expect(sentence).toBeNull();
        else
          expect(sentence).toMatch(
            /^The note still lacks (?!.*undefined)[^.]*(?:\(from\.in\)|\(inReplyTo\)|[^.])*\.$/,
          );
      }),
    );
  });

  it('says that a place has no known name in a language', () => {
    const { warnings } = composed(noteOf({ place: { en: 'Nowhere' }, languages: ['en', 'ru'] }));
    expect(warnings.map(({ message }) => message)).toEqual([
      'What Nowhere is called in this language (ru) is not known.',
    ]);
  });

  it('says that a sender’s own name is missing in a language', () => {
    const from = {
      party: 'TUR',
      office: 'mission',
      in: null,
      name: { en: 'Delegation of Türkiye' },
    } as const;
    const { warnings } = composed(noteOf({ from, languages: ['en', 'kk'] }));
    expect(warnings.map(({ code: found }) => found)).toEqual(['note.senderName']);
  });
});
