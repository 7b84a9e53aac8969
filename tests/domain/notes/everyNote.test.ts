import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenLanguages } from '#domain/languages';
import { disagreements } from '#domain/notes/agreement';
import { missingSentence } from '#domain/notes/missingSentence';
import type { NoteFields } from '#domain/notes/noteFields';
import { shippedProfiles } from '#domain/organisations/shipped';
import { composed, everyKind, missing, noteOf, pageOf } from './notes';

const codes = shippedProfiles.flatMap(({ members }) => members.map(({ code }) => code));
const code = fc.constantFrom(...codes, 'XYZ');
const date = fc.constantFrom('2024-03-01', '2024-04-30', '2024-07-04', '2024-09-09', '2023-12-13');
const subject = fc.constantFrom<NoteFields['subject']>(
  {},
  { en: 'the draft Concept Paper.', ru: 'проект Концепции', kk: 'тұжырымдама жобасы' },
);

const anyNote: fc.Arbitrary<NoteFields> = fc.record({
  kind: fc.constantFrom(...everyKind),
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
  languages: fc.constant([...writtenLanguages]),
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
        expect(parts.map(({ language }) => language)).toEqual([...writtenLanguages]);
        for (const part of parts) {
          for (const line of pageOf(part)
            .flatMap((each) => each.split(' | '))
            .filter(Boolean)) {
            expect(line).not.toMatch(/undefined|null|\[object|\s\s|\(\)| [,.;:]|,,|\.\.|^\s|\s$/);
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
        const lacks = missing(fields);
        const sentence = missingSentence(lacks);
        if (lacks.length === 0) expect(sentence).toBeNull();
        else expect(sentence).toMatch(/^The note still lacks (?!.*(?:undefined|null)).+\.$/);
      }),
    );
  });

  it('asks for the name of a place in each language that does not know it', () => {
    const fields = noteOf({ place: { en: 'Nowhere' }, languages: ['en', 'ru'] });
    expect(missing(fields)).toEqual(['place.ru']);
    expect(missing({ ...fields, place: { en: 'Nowhere', ru: 'Нигде' } })).toEqual([]);
  });

  it('asks for a sender’s own name in each language of the note', () => {
    const from = {
      party: 'TUR',
      office: 'mission',
      in: null,
      name: { en: 'Delegation of Türkiye' },
    } as const;
    expect(missing(noteOf({ from, languages: ['en', 'kk'] }))).toEqual(['senderName.kk']);
  });

  it('says that a post is not given in a language', () => {
    const people = [{ name: 'A. YILMAZ', post: { en: 'Counsellor' } }];
    const { warnings } = composed(noteOf({ kind: 'nomination', people, languages: ['en', 'ru'] }));
    expect(warnings.map(({ message }) => message)).toEqual([
      'The post of A. YILMAZ is not given in this language (ru).',
    ]);
  });
});

const members = shippedProfiles.flatMap(({ id, members: states }) =>
  states.map(({ code: state }) => ({ organisation: id, state })),
);

describe('every member state of every shipped organisation', () => {
  const offices = ['ministry', 'embassy', 'mission'] as const;
  const addressees = ['secretariat', 'one', 'several'] as const;

  it.each(writtenLanguages)('has all its names for every kind, office and addressee in %s', (language) => {
    for (const { organisation, state } of members) {
      const others = members.filter((each) => each.organisation === organisation && each.state !== state);
      for (const office of offices)
        for (const to of addressees) {
          const fields = noteOf({
            kind: everyKind[(state.charCodeAt(0) + office.length + to.length) % everyKind.length] ?? 'free',
            organisation,
            languages: [language],
            from: { party: state, office, in: office === 'embassy' ? (others[0]?.state ?? null) : null },
            to: to === 'secretariat' ? to : others.slice(0, to === 'one' ? 1 : 3).map((each) => each.state),
            people: [{ name: 'A. YILMAZ', post: {} }],
          });
          const [version] = composed(fields).versions;
          expect(version?.asked).toEqual([]);
          for (const line of version ? pageOf(version.part) : [])
            expect(line).not.toMatch(/____|undefined|\s\s/);
        }
    }
  });
});

describe('the versions of a note made from the same facts', () => {
  it('agree in every kind, for any office and addressee', () => {
    const facts = fc.record({
      kind: fc.constantFrom(...everyKind),
      office: fc.constantFrom('ministry' as const, 'embassy' as const, 'mission' as const),
      to: fc.constantFrom<NoteFields['to']>('secretariat', ['IND'], ['IND', 'ARE', 'MNG']),
      date,
      inReplyTo: fc.constantFrom(
        null,
        { reference: 'NCT/G/1501', date: '2023-12-13' },
        { reference: '7/1', date: null },
      ),
      values: fc.constantFrom<NoteFields['values']>({}, { paragraphs: 'II.12, 4' }, { paragraphs: '11a' }),
      pages: fc.nat(400),
    });
    fc.assert(
      fc.property(facts, ({ office, pages, values, ...given }) => {
        const from = { party: 'TUR', office, in: office === 'embassy' ? 'KAZ' : null };
        const fields = noteOf({ ...given, from, languages: writtenLanguages, ...(values && { values }) });
        expect(disagreements(composed(fields, pages).versions)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
