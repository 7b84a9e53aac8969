import { describe, expect, it } from 'vitest';
import { noteDate } from '#domain/notes/noteDates';
import type { NoteFields } from '#domain/notes/noteFields';
import { balanced, noteWriter, paragraphLabels, profileOf } from '#domain/notes/noteWriter';
import { shippedProfiles } from '#domain/organisations/shipped';
import { composed, noteOf, pageOf, partIn } from './notes';

const writerFor = (change: Partial<NoteFields> = {}, language: 'en' | 'ru' | 'kk' = 'en') =>
  noteWriter(noteOf(change), { profiles: shippedProfiles }, language, null);

const embassy = { party: 'TUR', office: 'embassy', in: 'KAZ' } as const;

describe('the organisation of a note', () => {
  it('is found by its id and by its acronym in any case of letters, and by nothing else', () => {
    expect(profileOf('cica', shippedProfiles)?.id).toBe('cica');
    expect(profileOf(' Cica ', shippedProfiles)?.id).toBe('cica');
    expect(profileOf('ASEAN', shippedProfiles)?.id).toBe('asean');
    expect(profileOf('OIC', shippedProfiles)).toBeNull();
  });

  it('leaves blanks, and says which names it misses, where no profile describes it', () => {
    const writer = writerFor({ organisation: 'OIC', from: { party: 'TUR', office: 'mission', in: null } });
    expect(writer.fill('{sender}')).toBe('the Permanent Mission of the Republic of Türkiye to the ____');
    expect(writer.addresseeBlock).toEqual(['____']);
    expect([...writer.asked]).toEqual(['en.organisation.nominative', 'en.secretariat.nominative']);
  });
});

describe('the wording of a note', () => {
  it('gives nothing for a wording that cannot be read, so that no half of it leaves', () => {
    expect(writerFor().fill('{sender')).toBe('');
    expect(writerFor().fill('[answers? with no end')).toBe('');
  });

  it('names the organisation and its acronym, in the form that is asked for', () => {
    expect(writerFor().fill('{acronym}, {organisation}')).toBe(
      'CICA, Conference on Interaction and Confidence Building Measures in Asia',
    );
    expect(writerFor({}, 'kk').fill('{acronym.genitive}')).toBe('Азия Кеңесінің');
  });

  it('leaves a blank for what the note does not say: a reference, a place, a subject, a field of no kind', () => {
    const bare = writerFor({ reference: null, place: null, subject: {}, inReplyTo: null });
    expect(bare.fill('{reference}|{place}|{subject}|{wish}|{pages}')).toBe('____|____|____|____|____');
    expect(bare.fill('{answers.reference}|{answers.date}')).toBe('____|____');
  });

  it('writes a place that no list knows as the person wrote it, whatever the language', () => {
    expect(writerFor({ place: { en: 'Nowhere' } }, 'ru').fill('{place}')).toBe('Nowhere');
    expect(writerFor({ place: { en: 'astana' } }, 'ru').fill('{place}')).toBe('Астана');
  });

  it('knows whether the answered note is dated, and in which form Kazakh wants its date', () => {
    const words = '[answers.date?of {answers.date}][!answers.date?undated]';
    expect(writerFor().fill(words)).toBe('of 13 December 2023');
    expect(writerFor({ inReplyTo: { reference: 'NCT/G/1501', date: null } }).fill(words)).toBe('undated');
    expect(writerFor({ inReplyTo: null }).fill(words)).toBe('undated');
    expect(writerFor({}, 'kk').fill('{answers.date.from}')).toBe('2023 жылғы 13 желтоқсандағы');
  });

  it('says whether a place is written', () => {
    expect(writerFor().fill('[place?here][!place?nowhere]')).toBe('here');
    expect(writerFor({ place: null }).fill('[place?here][!place?nowhere]')).toBe('nowhere');
  });
});

describe('the fields of a kind in the words of a note', () => {
  const nomination = (values: NonNullable<NoteFields['values']>) =>
    writerFor({ kind: 'nomination', values }).fill('{capacity}');

  it('take the first choice where none is made, and a choice that the language has no word for as it is', () => {
    expect(nomination({})).toBe('representatives');
    expect(nomination({ capacity: 'focal-points' })).toBe('focal points');
    expect(nomination({ capacity: 'observers' })).toBe('observers');
  });

  it('lose the full stop that the sentence around them has already', () => {
    const reason = writerFor({ kind: 'break-silence', values: { reason: 'it goes too far.' } });
    expect(reason.fill('{reason}')).toBe('it goes too far');
    const english = writerFor({ kind: 'break-silence', values: { reason: { ru: 'иначе' } } });
    expect(english.fill('{reason}')).toBe('____');
  });

  it('write a date in words and a choice without options as it was chosen', () => {
    const own = {
      id: 'visit',
      needs: [],
      fields: [
        { id: 'day', type: 'date', required: 'yes' },
        { id: 'tone', type: 'choice', required: 'no' },
      ],
    } as const;
    const kinds = [{ ...own, needs: [...own.needs], fields: own.fields.map((field) => ({ ...field })) }];
    const write = (values: NonNullable<NoteFields['values']>) =>
      noteWriter(noteOf({ kind: 'visit', values }), { profiles: shippedProfiles, kinds }, 'en', 2);
    expect(write({ day: '2024-07-01', tone: 'warm' }).fill('{day}, {tone}, {pages}')).toBe(
      '1 July 2024, warm, 2',
    );
    expect(write({}).fill('{day}, {tone}')).toBe('____, ____');
  });

  it('name paragraphs one by one, whatever comma parts them', () => {
    const fields = (paragraphs: string) => noteOf({ kind: 'break-silence', values: { paragraphs } });
    expect(paragraphLabels(fields('II.12; 4،5, '))).toEqual(['II.12', '4', '5']);
    expect(paragraphLabels(noteOf({ values: { paragraphs: { en: '3' } } }))).toEqual([]);
    expect(writerFor({ kind: 'break-silence', values: { paragraphs: '3, 4, 5' } }).fill('{paragraphs}')).toBe(
      '3, 4 and 5',
    );
  });
});

describe('a delegation that goes by a name of its own', () => {
  const named = (name: string) => ({ ...embassy, name: { en: name } });

  it('has an article in the sentence and none above the rule', () => {
    const page = pageOf(partIn('en', { from: named('The Delegation of Türkiye') }));
    expect(page[0]).toBe('DELEGATION OF TÜRKIYE');
    expect(page.join('\n')).toContain('The Delegation of Türkiye presents its compliments');
  });

  it('is written as it stands in other languages, and composed where it has no name in one', () => {
    const from = { ...embassy, name: { en: 'Delegation', ru: 'Делегация Турции' } };
    expect(writerFor({ from }, 'ru').fill('{sender}')).toBe('Делегация Турции');
    expect(writerFor({ from: named('Delegation') }, 'ru').fill('{sender}')).toBe(
      'Посольство Турецкой Республики в Республике Казахстан',
    );
  });
});

describe('offices in a note', () => {
  it('keep their plain name where the language has no form for the case', () => {
    const writer = writerFor();
    expect(writer.fill('{sender.short.dative}')).toBe('the Embassy');
    expect(writer.fill('{addressee.dative}')).toContain('the Secretariat of the Conference');
    expect(writer.fill('{addressee.short.dative}')).toBe('the Secretariat');
    expect(writerFor({ to: ['IND'] }).fill('{addressee.dative}')).toBe(
      'the Embassy of the Republic of India in the Republic of Kazakhstan',
    );
  });

  it('are a blank where an embassy has no host', () => {
    expect(writerFor({ from: { ...embassy, in: null } }).fill('{sender}')).toBe(
      'the Embassy of the Republic of Türkiye in ____',
    );
  });

  it('stand at the foot one under the other when several are addressed', () => {
    expect(writerFor({ to: ['IND', 'KAZ'] }).addresseeBlock).toEqual([
      'Embassy of the Republic of India in the Republic of Kazakhstan',
      'Ministry of Foreign Affairs of the Republic of Kazakhstan',
    ]);
  });
});

describe('a long name', () => {
  it('is broken at the space nearest to its middle, and only where it has one', () => {
    expect(balanced('Ministry of Foreign Affairs')).toEqual(['Ministry of Foreign Affairs']);
    expect(balanced('Secretariat of the Conference on Interaction in Asia')).toEqual([
      'Secretariat of the Conference',
      'on Interaction in Asia',
    ]);
    expect(balanced('x'.repeat(60))).toEqual(['x'.repeat(60)]);
  });
});

describe('a date in a note', () => {
  it('is written in words, the first of a month as French has it', () => {
    expect(noteDate('2024-07-01', 'fr')).toBe('1er juillet 2024');
    expect(noteDate('2024-07-14', 'fr')).toBe('14 juillet 2024');
    expect(noteDate('2024-07-01', 'ar')).toBe('1 تموز/يوليه 2024');
  });

  it('comes back as it is where it is no day', () => {
    for (const language of ['en', 'fr'] as const) expect(noteDate('soon', language)).toBe('soon');
    expect(noteDate('2024-07', 'fr')).toBe('2024-07');
  });
});

describe('a note in two languages', () => {
  it('names both states in the form that each language asks for', () => {
    const [en, kk] = composed(noteOf({ languages: ['en', 'kk'], from: { ...embassy, in: 'MNG' } })).parts;
    expect(en && pageOf(en)[0]).toBe('EMBASSY OF THE REPUBLIC OF TÜRKIYE / IN MONGOLIA');
    expect(kk && pageOf(kk)[0]).toBe('ТҮРКИЯ РЕСПУБЛИКАСЫНЫҢ / МОҢҒОЛИЯДАҒЫ ЕЛШІЛІГІ');
  });
});
