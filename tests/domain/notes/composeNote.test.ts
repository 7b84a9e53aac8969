import { describe, expect, it } from 'vitest';
import { languages } from '#domain/languages';
import type { NoteKind } from '#domain/notes/noteFields';
import { composed, noteOf, pageOf, partIn } from './notes';

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

describe('a note with comments', () => {
  it('reads in English as an embassy in Astana would send it', () => {
    expect(pageOf(partIn('en'))).toEqual([
      'EMBASSY OF THE REPUBLIC OF TÜRKIYE / IN THE REPUBLIC OF KAZAKHSTAN',
      'No. 2024/15',
      'Enclosure: / as stated, / on 5 p.',
      'The Embassy of the Republic of Türkiye in the Republic of Kazakhstan presents its compliments to the Secretariat of the Conference on Interaction and Confidence Building Measures in Asia (CICA) and, with reference to the Secretariat’s Note No. NCT/G/1501 of 13 December 2023 concerning the draft Concept Paper, has the honour to convey herewith the comments and proposals of the Republic of Türkiye on the said text (enclosed).',
      'The Embassy avails itself of this opportunity to renew to the Secretariat the assurances of its highest consideration.',
      'Astana, 9 January 2024',
      'SECRETARIAT OF THE CONFERENCE ON INTERACTION / AND CONFIDENCE BUILDING MEASURES IN ASIA',
    ]);
  });

  it('reads in Russian with every name in its case', () => {
    expect(pageOf(partIn('ru'))).toEqual([
      'ПОСОЛЬСТВО ТУРЕЦКОЙ РЕСПУБЛИКИ / В РЕСПУБЛИКЕ КАЗАХСТАН',
      '№ 2024/15',
      'Приложение: / упомянутое, / на 5 л.',
      'Посольство Турецкой Республики в Республике Казахстан свидетельствует свое уважение Секретариату Совещания по взаимодействию и мерам доверия в Азии (СВМДА) и, ссылаясь на ноту Секретариата № NCT/G/1501 от 13 декабря 2023 года, препровождающую проект Концепции, имеет честь препроводить замечания и предложения Турецкой Республики к указанному документу (прилагаются).',
      'Посольство пользуется случаем, чтобы возобновить Секретариату уверения в своем весьма высоком уважении.',
      'Астана, 9 января 2024 года',
      'СЕКРЕТАРИАТ СОВЕЩАНИЯ ПО ВЗАИМОДЕЙСТВИЮ / И МЕРАМ ДОВЕРИЯ В АЗИИ',
    ]);
  });

  it('reads in Kazakh with the formulas of the circulars', () => {
    const page = pageOf(partIn('kk')).join('\n');
    expect(page).toContain('Қосымша: / аталған, / 5 п.');
    expect(page).toContain('Түркия Республикасының Қазақстан Республикасындағы Елшілігі');
    expect(page).toContain('кеңесінің (Азия Кеңесінің) Хатшылығына өзінің зор ілтипатын білдіреді');
    expect(page).toContain('2023 жылғы 13 желтоқсандағы № NCT/G/1501 нотасына сілтеме жасай отырып');
    expect(page).toContain(
      'осы мүмкіндікті пайдалана отырып, Хатшылыққа өзінің зор ілтипатын тағы да растайды',
    );
    expect(page).toContain('Астана қаласы, 2024 жылғы 9 қаңтар');
  });

  it('leaves a blank for pages that nobody counted and for a reference that is not given', () => {
    const page = pageOf(partIn('en', { reference: null }, null));
    expect(page).toContain('No. ____');
    expect(page).toContain('Enclosure: / as stated, / on ____ p.');
  });

  it('announces its words instead of an enclosure where there is none', () => {
    const page = pageOf(partIn('en', { enclosures: [], body: { en: ['Paragraph 3 should be deleted.'] } }));
    expect(page.join('\n')).toMatch(
      /convey the following comments and proposals .*:\nParagraph 3 should be deleted\./,
    );
    expect(page.some((line) => line.startsWith('Enclosure'))).toBe(false);
  });
});

describe('every kind of note in every language', () => {
  for (const language of languages) {
    for (const kind of kinds) {
      it(`${kind} (${language}) opens with compliments, names the state and closes with the courtesy`, () => {
        const people = [{ name: 'A. YILMAZ', post: { en: 'Counsellor' } }];
        const part = partIn(language, { kind, people: kind === 'nomination' ? people : [] });
        const body = part.blocks.filter((block) => block.kind === 'paragraph' && block.role === undefined);
        const lines = pageOf({ ...part, blocks: body });
        expect(lines[0]).toMatch(
          /presents its compliments to|свидетельствует свое уважение|зор ілтипатын білдіреді/,
        );
        expect(lines[0]).toContain('NCT/G/1501');
        expect(lines.at(-1)).toMatch(/highest consideration|высоком уважении|тағы да растайды/);
        expect(lines.join(' ')).not.toMatch(/undefined|null|\b(?:I|we|our)\b|\s{2}|\(\)/);
      });
    }
  }

  it('says plainly what it has come to say', () => {
    const first = (kind: NoteKind) => pageOf(partIn('en', { kind, enclosures: [] })).join(' ');
    expect(first('no-comments')).toContain(
      'the Republic of Türkiye has no comments or proposals on the said text.',
    );
    expect(first('no-objection')).toContain('has no objection to the approval of the said text.');
    expect(first('consensus')).toContain('joins the consensus on the said text.');
    expect(first('break-silence')).toContain('the silence procedure on the said text is hereby broken');
    expect(first('acknowledgement')).toContain(
      'acknowledge receipt of the Secretariat’s Note No. NCT/G/1501',
    );
  });

  it('lists the people whom it nominates, each with the post', () => {
    const people = [{ name: 'A. YILMAZ', post: { en: 'Counsellor', ru: 'советник' } }];
    expect(pageOf(partIn('ru', { kind: 'nomination', people }))).toContain('1. A. YILMAZ, советник');
  });
});

describe('names in a note', () => {
  it('of a ministry say whose it is', () => {
    const from = { party: 'IRN', office: 'ministry', in: null } as const;
    expect(pageOf(partIn('ru', { from }))[0]).toBe(
      'МИНИСТЕРСТВО ИНОСТРАННЫХ ДЕЛ / ИСЛАМСКОЙ РЕСПУБЛИКИ ИРАН',
    );
    expect(pageOf(partIn('en', { from }))[0]).toBe(
      'MINISTRY OF FOREIGN AFFAIRS / OF THE ISLAMIC REPUBLIC OF IRAN',
    );
  });

  it('take an article only where English has one', () => {
    const line = (party: string) =>
      pageOf(partIn('en', { from: { party, office: 'ministry', in: null } }))[0];
    expect(line('MNG')).toBe('MINISTRY OF FOREIGN AFFAIRS / OF MONGOLIA');
    expect(line('ARE')).toBe('MINISTRY OF FOREIGN AFFAIRS / OF THE UNITED ARAB EMIRATES');
  });

  it('of the Emirates take a plural verb', () => {
    const page = pageOf(
      partIn('en', { kind: 'no-comments', from: { party: 'ARE', office: 'ministry', in: null } }),
    );
    expect(page.join(' ')).toContain('the United Arab Emirates have no comments');
  });

  it('of the person’s own replace the composed ones', () => {
    const name = { en: 'Delegation of Türkiye to the CICA' };
    const page = pageOf(partIn('en', { from: { party: 'TUR', office: 'mission', in: null, name } }));
    expect(page[0]).toBe('DELEGATION OF TÜRKIYE TO THE CICA');
    expect(page.join(' ')).toContain('The Delegation of Türkiye to the CICA presents');
  });

  it('of other embassies stand in full, and in short where they come again', () => {
    const page = pageOf(partIn('ru', { to: ['IND', 'MNG'] })).join(' ');
    expect(page).toContain(
      'Посольству Республики Индия в Республике Казахстан и Посольству Монголии в Республике Казахстан',
    );
    expect(page).toContain('возобновить Посольствам уверения');
  });

  it('that are not known in Russian are told', () => {
    const { warnings } = composed(
      noteOf({ languages: ['ru'], from: { party: 'XYZ', office: 'ministry', in: null } }),
    );
    expect(warnings.map(({ code }) => code)).toEqual(['note.stateForms']);
  });

  it('of an unknown organisation are as complete as they can be, with a warning', () => {
    const { parts, warnings } = composed(noteOf({ organisation: 'OIC' }));
    expect(warnings.map(({ code }) => code)).toEqual(['note.organisation']);
    expect(parts[0] && pageOf(parts[0]).join(' ')).toContain('the Secretariat of OIC');
  });
});

describe('a free note', () => {
  it('is not opened and closed twice when the person wrote it whole', () => {
    const own = [
      'The Embassy presents its compliments to the Secretariat and has the honour to inform of a visit.',
      'The Embassy avails itself of this opportunity to renew the assurances of its highest consideration.',
    ];
    const page = pageOf(partIn('en', { kind: 'free', enclosures: [], body: { en: own } }));
    expect(page.filter((line) => /compliments/.test(line))).toHaveLength(1);
    expect(page.filter((line) => /avails itself/.test(line))).toHaveLength(1);
  });
});

describe('the letterhead', () => {
  it('carries the emblem above the names', () => {
    const emblem = { mediaType: 'image/png', base64: 'AAAA' } as const;
    const part = partIn('en', { from: { party: 'TUR', office: 'embassy', in: 'KAZ', emblem } });
    expect(part.blocks[0]).toMatchObject({ kind: 'picture', base64: 'AAAA' });
  });
});
