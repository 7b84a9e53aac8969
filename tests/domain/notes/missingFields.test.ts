import { describe, expect, it } from 'vitest';
import { missingFields, missingSentence } from '#domain/notes/missingFields';
import { noteOf } from './notes';

describe('what a note still lacks', () => {
  it('is nothing for a complete note', () => {
    expect(missingFields(noteOf())).toEqual([]);
    expect(missingSentence([])).toBeNull();
  });

  it('is told in the order of the paper', () => {
    const bare = noteOf({
      reference: ' ',
      place: null,
      date: '',
      from: { party: 'TUR', office: 'embassy', in: null },
    });
    expect(missingFields(bare)).toEqual(['host', 'reference', 'place', 'date']);
  });

  it('is the subject of each language once one of them has it', () => {
    const fields = noteOf({ languages: ['en', 'ru'], subject: { en: 'the draft' } });
    expect(missingFields(fields)).toEqual(['subject.ru']);
    expect(missingSentence(missingFields(fields))).toBe('The note still lacks the subject in Russian.');
  });

  it('is the subject where no note is answered and nothing else says what it is about', () => {
    expect(missingFields(noteOf({ inReplyTo: null, subject: {} }))).toEqual(['subject.en']);
    expect(missingFields(noteOf({ subject: {} }))).toEqual([]);
  });

  it('is the reason or the wording where silence is broken', () => {
    expect(missingFields(noteOf({ kind: 'break-silence', enclosures: [] }))).toEqual(['body.en']);
  });

  it('is the words of a free note, the people of a nomination, the text to circulate', () => {
    expect(missingFields(noteOf({ kind: 'free' }))).toEqual(['body.en']);
    expect(missingFields(noteOf({ kind: 'nomination' }))).toEqual(['people']);
    expect(missingFields(noteOf({ kind: 'circulate', enclosures: [] }))).toEqual(['enclosures']);
    expect(missingFields(noteOf({ kind: 'acknowledgement', inReplyTo: null }))).toEqual(['inReplyTo']);
  });

  it('is words in every language once they stand in one', () => {
    const fields = noteOf({ languages: ['en', 'ru'], body: { ru: ['Просим учесть.'] } });
    expect(missingFields(fields)).toEqual(['body.en']);
  });

  it('is one sentence', () => {
    expect(missingSentence(['reference', 'place', 'body.en'])).toBe(
      'The note still lacks the reference, the place and the text in English.',
    );
  });
});
