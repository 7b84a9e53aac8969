import { describe, expect, it } from 'vitest';
import type { NoteKindData } from '#domain/notes/kinds';
import { missingSentence } from '#domain/notes/missingSentence';
import { leavesTooLate } from '#domain/notes/silence';
import { missing, noteOf } from './notes';

describe('what a note still lacks', () => {
  it('is nothing for a complete note', () => {
    expect(missing(noteOf())).toEqual([]);
    expect(missingSentence([])).toBeNull();
  });

  it('is told in the order of the paper', () => {
    const bare = noteOf({
      reference: ' ',
      place: null,
      date: '',
      from: { party: 'TUR', office: 'embassy', in: null },
    });
    expect(missing(bare)).toEqual(['host', 'reference', 'place', 'date']);
  });

  it('is the subject of each language once one of them has it', () => {
    const fields = noteOf({ languages: ['en', 'ru'], subject: { en: 'the draft' } });
    expect(missing(fields)).toEqual(['subject.ru']);
    expect(missingSentence(missing(fields))).toBe('The note still lacks the subject in Russian.');
  });

  it('is the subject where no note is answered and nothing else says what it is about', () => {
    expect(missing(noteOf({ inReplyTo: null, subject: {} }))).toEqual(['subject.en']);
    expect(missing(noteOf({ subject: {} }))).toEqual([]);
  });

  it('is the reason or the wording where silence is broken', () => {
    const bare = noteOf({ kind: 'break-silence', enclosures: [] });
    expect(missing(bare)).toEqual(['value.paragraphs', 'value.reason.en']);
    expect(missingSentence(missing(bare))).toBe(
      'The note still lacks the paragraphs objected to (paragraphs) and the reason (reason) in English.',
    );
    expect(missing({ ...bare, body: { en: ['Paragraph 3 goes beyond the mandate.'] } })).toEqual([]);
    expect(missing({ ...bare, values: { paragraphs: '3', reason: 'it goes too far' } })).toEqual([]);
  });

  it('is the words of a free note, the people of a nomination, the text to circulate', () => {
    expect(missing(noteOf({ kind: 'free' }))).toEqual(['body.en']);
    expect(missing(noteOf({ kind: 'nomination' }))).toEqual(['people']);
    expect(missing(noteOf({ kind: 'circulate', enclosures: [] }))).toEqual(['enclosures']);
    expect(missing(noteOf({ kind: 'acknowledgement', inReplyTo: null }))).toEqual(['inReplyTo']);
  });

  it('is words in every language once they stand in one', () => {
    const fields = noteOf({ languages: ['en', 'ru'], body: { ru: ['Просим учесть.'] } });
    expect(missing(fields)).toEqual(['body.en']);
  });

  it('is one sentence', () => {
    expect(missingSentence(['reference', 'place', 'body.en'])).toBe(
      'The note still lacks the reference, the place and the text in English.',
    );
  });

  it('is the word that a silence which has ended may be broken', () => {
    const late = noteOf({ kind: 'break-silence', silenceEnds: '2024-01-08' });
    expect(missing(late)).toEqual(['late']);
    expect(missingSentence(missing(late))).toContain('a silence that ended before its date');
    expect(missing({ ...late, late: true })).toEqual([]);
    expect(missing({ ...late, silenceEnds: '2024-01-09' })).toEqual([]);
    expect(missing({ ...late, kind: 'comments' })).toEqual([]);
  });

  it('counts the hour of a silence that ends on the day of the note', () => {
    const fields = noteOf({ kind: 'break-silence', silenceEnds: '2024-01-09T15:00:00+06:00' });
    expect(missing(fields)).toEqual([]);
    expect(missing(fields, { now: Date.parse('2024-01-09T08:59:00Z') })).toEqual([]);
    expect(missing(fields, { now: Date.parse('2024-01-09T09:01:00Z') })).toEqual(['late']);
  });

  it('is nothing more where a file from the disk is enclosed instead of a text', () => {
    const annexes = [{ kind: 'pdf', name: 'a.pdf', sha256: 'a', pages: 2 }] as const;
    expect(missing(noteOf({ enclosures: [] }))).toEqual(['body.en']);
    expect(missing(noteOf({ enclosures: [], annexes }))).toEqual([]);
  });

  it('is an organisation that a profile describes, and an addressee that is not the sender', () => {
    expect(missing(noteOf({ organisation: 'OIC' }))).toEqual(['organisation']);
    expect(missing(noteOf({ to: ['IND', 'TUR'] }))).toEqual(['toOther']);
    expect(missing(noteOf({ from: { party: 'TUR', office: 'embassy', in: 'TUR' } }))).toEqual(['hostOther']);
  });

  it('is the form of a name that no profile gives, with the key to answer under', () => {
    const fields = noteOf({ to: ['XYZ'], languages: ['ru'] });
    expect(missingSentence(missing(fields))).toBe(
      'The note still lacks the name of XYZ in Russian (names: ru.XYZ.genitive).',
    );
    expect(missing({ ...fields, names: { 'ru.XYZ.genitive': 'Республики Ксизед' } })).toEqual([]);
  });

  it('is named in words, whatever it is', () => {
    expect(missingSentence(['name.kk.secretariat.nominative'])).toBe(
      'The note still lacks the name of the Secretariat in Kazakh (names: kk.secretariat.nominative).',
    );
    expect(missingSentence(['value.guest', 'value.day.fr', 'kindText.ar'])).toBe(
      'The note still lacks the field guest, the field day in French and the wording of its kind in Arabic.',
    );
    expect(missingSentence(['place.ru', 'senderName.kk'])).toBe(
      'The note still lacks the place in Russian and the name of the sender in Kazakh.',
    );
  });

  it('is never a choice, whose first option is meant, nor a text that was given once for all versions', () => {
    const kinds: readonly NoteKindData[] = [
      {
        id: 'visit',
        needs: [],
        fields: [
          { id: 'tone', type: 'choice', required: 'yes', options: ['plain', 'warm'] },
          { id: 'guest', type: 'text', required: 'yes' },
        ],
      },
    ];
    const fields = noteOf({ kind: 'visit', languages: ['en', 'ru'] });
    expect(missing(fields, { kinds })).toEqual(['value.guest.en', 'value.guest.ru']);
    expect(missing({ ...fields, values: { guest: 'the Chair' } }, { kinds })).toEqual([]);
    expect(missing({ ...fields, values: { guest: ' ' } }, { kinds })).toEqual([
      'value.guest.en',
      'value.guest.ru',
    ]);
    expect(missing({ ...fields, values: { guest: { en: 'the Chair' } } }, { kinds })).toEqual([
      'value.guest.ru',
    ]);
  });
});

describe('a note that leaves', () => {
  const at = (iso: string) => Date.parse(iso);
  const breaking = (silenceEnds: string | null) => noteOf({ kind: 'break-silence', silenceEnds });

  it('is too late behind the instant at which the silence ends, or behind its last day', () => {
    const hour = breaking('2024-01-09T15:00:00+06:00');
    expect(leavesTooLate(hour, '2024-01-09', at('2024-01-09T09:00:00Z'))).toBe(false);
    expect(leavesTooLate(hour, '2024-01-09', at('2024-01-09T09:01:00Z'))).toBe(true);
    const day = breaking('2024-01-09');
    expect(leavesTooLate(day, '2024-01-09', at('2024-01-09T23:00:00Z'))).toBe(false);
    expect(leavesTooLate(day, '2024-01-10', at('2024-01-10T00:00:00Z'))).toBe(true);
  });

  it('is never too late where it breaks no silence, or nobody knows when that ends', () => {
    const later = at('2030-01-01T00:00:00Z');
    expect(leavesTooLate(breaking(null), '2030-01-01', later)).toBe(false);
    expect(leavesTooLate({ ...breaking('2024-01-09'), kind: 'comments' }, '2030-01-01', later)).toBe(false);
    expect(leavesTooLate({ ...breaking('2024-01-09'), kind: 'unheard-of' }, '2030-01-01', later)).toBe(false);
  });
});
