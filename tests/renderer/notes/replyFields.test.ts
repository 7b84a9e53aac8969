import { describe, expect, it } from 'vitest';
import { fieldSources } from '#renderer/features/notes/fieldSources';
import {
  type DelegationFacts,
  type EnclosedText,
  replyFields,
  subjectOf,
} from '#renderer/features/notes/replyFields';
import { commentsNote, silenceNote } from '#tests/support/circulars';

const delegation: DelegationFacts = {
  organisation: 'cica',
  sender: { party: 'TUR', office: 'embassy', in: 'KAZ' },
  place: { en: 'Astana', ru: 'Астана' },
};

const text = (change: Partial<EnclosedText> = {}): EnclosedText => ({
  id: 'd1',
  title: 'Concept Paper on countering terrorism',
  language: 'en',
  approved: false,
  hasOwnProposals: false,
  ...change,
});

const reply = (texts: readonly EnclosedText[], note = silenceNote) =>
  replyFields(note, texts, delegation, '2024-01-09');

describe('A reply knows by itself', () => {
  it('which note it answers, and of which day', () => {
    expect(reply([text()]).inReplyTo).toEqual({ reference: 'NCT/G/1501', date: '2023-12-13' });
  });

  it('who writes, from where, and to the Secretariat of that organisation', () => {
    expect(reply([text()])).toMatchObject({
      organisation: 'cica',
      from: { party: 'TUR', office: 'embassy', in: 'KAZ' },
      to: 'secretariat',
      place: { en: 'Astana', ru: 'Астана' },
      date: '2024-01-09',
    });
  });

  it('to enclose the texts in which the delegation has proposed something, as rolling texts', () => {
    const fields = reply([text(), text({ id: 'd2', hasOwnProposals: true })]);
    expect(fields.kind).toBe('comments');
    expect(fields.enclosures).toEqual([{ documentId: 'd2', style: 'rolling', emphasis: false }]);
  });

  it('not to object, when nothing was proposed and the text is under silence', () => {
    expect(reply([text()])).toMatchObject({ kind: 'no-objection', enclosures: [] });
  });

  it('to have no comments, when nothing was proposed and there is no silence', () => {
    expect(reply([text()], commentsNote).kind).toBe('no-comments');
  });

  it('the languages of the circular in which a note can be written', () => {
    expect(reply([text()]).languages).toEqual(['en', 'ru']);
    expect(reply([text()], { ...silenceNote, languages: ['kk'] }).languages).toEqual(['en']);
  });

  it('nothing to answer, when it answers no note', () => {
    expect(replyFields(null, [], delegation, '2024-01-09')).toMatchObject({
      kind: 'free',
      inReplyTo: null,
      organisation: 'cica',
      subject: {},
    });
  });
});

describe('The subject', () => {
  it('names the text as it stands inside a sentence', () => {
    expect(subjectOf([text()])).toEqual({
      en: 'the draft Concept Paper on countering terrorism',
      ru: 'проект документа «Concept Paper on countering terrorism»',
    });
  });

  it('does not call an approved text a draft', () => {
    expect(subjectOf([text({ title: 'Leaders’ Declaration', approved: true })])).toEqual({
      en: 'the Leaders’ Declaration',
      ru: 'документ «Leaders’ Declaration»',
    });
  });

  it('does not say draft twice', () => {
    expect(subjectOf([text({ title: 'Draft Plan of Action' })]).en).toBe('the draft Plan of Action');
  });

  it('keeps the article that a title has', () => {
    expect(subjectOf([text({ title: 'The Astana Declaration' })]).en).toBe('the Astana Declaration');
  });

  it('takes each language’s own title where there is one', () => {
    const both = [text(), text({ id: 'd2', title: 'Концептуальный документ', language: 'ru' })];
    expect(subjectOf(both)).toEqual({
      en: 'the draft Concept Paper on countering terrorism',
      ru: 'проект документа «Концептуальный документ»',
    });
  });

  it('joins several texts', () => {
    const three = ['Concept Paper', 'Action Plan', 'Road Map'].map((title) => text({ title }));
    expect(subjectOf(three).en).toBe('the draft Concept Paper, the draft Action Plan and the draft Road Map');
    expect(subjectOf(three).ru).toBe('проекты документов «Concept Paper», «Action Plan» и «Road Map»');
  });

  it('is left to the person where no text has a title', () => {
    expect(subjectOf([text({ title: null })])).toEqual({});
  });
});

describe('The mark of a source', () => {
  const filled = reply([text()]);

  it('stands on what the circular and the settings gave', () => {
    expect(fieldSources(filled, filled, true)).toEqual({
      inReplyTo: 'circular',
      subject: 'circular',
      organisation: 'circular',
      languages: 'circular',
      from: 'settings',
      place: 'settings',
    });
  });

  it('goes when the person writes something else, and comes back with the old words', () => {
    const edited = { ...filled, subject: { ...filled.subject, en: 'the Concept Paper' } };
    expect(fieldSources(edited, filled, true).subject).toBeUndefined();
    const back = { ...edited, subject: { ru: filled.subject.ru ?? '', en: filled.subject.en ?? '' } };
    expect(fieldSources(back, filled, true).subject).toBe('circular');
  });

  it('never stands on an empty field', () => {
    const empty = { ...filled, subject: {}, place: null };
    expect(fieldSources(empty, empty, true)).not.toHaveProperty('subject');
    expect(fieldSources(empty, empty, true)).not.toHaveProperty('place');
  });

  it('says nothing of a circular where there is none', () => {
    expect(fieldSources(filled, filled, false)).toEqual({ from: 'settings', place: 'settings' });
  });
});
