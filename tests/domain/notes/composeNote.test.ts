import { describe, expect, it } from 'vitest';
import { type WrittenLanguage, writtenLanguages } from '#domain/languages';
import { composeNote } from '#domain/notes/composeNote';
import type { NoteKindData } from '#domain/notes/kinds';
import type { NoteKind } from '#domain/notes/noteFields';
import { shippedProfiles } from '#domain/organisations/shipped';
import { composed, everyKind, missing, noteOf, pageOf, partIn } from './notes';

describe('a note with comments', () => {
  it('reads in English as an embassy in Astana would send it', () => {
    expect(pageOf(partIn('en'))).toEqual([
      'EMBASSY OF THE REPUBLIC OF TÜRKIYE / IN THE REPUBLIC OF KAZAKHSTAN',
      'No. 2024/15',
      'Enclosure: / as stated, / on 5 p.',
      'The Embassy of the Republic of Türkiye in the Republic of Kazakhstan presents its compliments to the Secretariat of the Conference on Interaction and Confidence Building Measures in Asia (CICA) and, with reference to its Note No. NCT/G/1501 of 13 December 2023 concerning the draft Concept Paper, has the honour to convey herewith the comments and proposals of the Republic of Türkiye on the said text (enclosed).',
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
  for (const language of writtenLanguages) {
    for (const kind of everyKind) {
      it(`${kind} (${language}) opens with compliments, names the state and closes with the courtesy`, () => {
        const people = [{ name: 'A. YILMAZ', post: { en: 'Counsellor' } }];
        const part = partIn(language, { kind, people: kind === 'nomination' ? people : [] });
        const body = part.blocks.filter((block) => block.kind === 'paragraph' && block.role === undefined);
        const lines = pageOf({ ...part, blocks: body });
        expect(lines[0]).toMatch(
          /presents its compliments to|свидетельствует свое уважение|зор ілтипатын білдіреді|présente ses compliments au|أطيب تحياتها إلى/,
        );
        expect(lines[0]).toContain('NCT/G/1501');
        expect(lines.at(-1)).toMatch(
          /highest consideration|высоком уважении|тағы да растайды|très haute considération|أسمى آيات تقديرها/,
        );
        expect(lines.join(' ')).not.toMatch(/undefined|null|____|\b(?:I|we|our)\b|\s{2}|\(\)/);
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
    expect(first('acknowledgement')).toContain('acknowledge receipt of its Note No. NCT/G/1501');
  });

  it('lists the people whom it nominates in a small table, each with the post', () => {
    const people = [{ name: 'A. YILMAZ', post: { en: 'Counsellor', ru: 'советник' } }];
    expect(pageOf(partIn('ru', { kind: 'nomination', people }))).toContain('1 | A. YILMAZ | советник');
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

  it('that no profile gives are asked for and stand as blanks', () => {
    const fields = noteOf({ languages: ['ru'], from: { party: 'XYZ', office: 'ministry', in: null } });
    expect(composed(fields).versions[0]?.asked).toEqual(['ru.XYZ.genitive']);
    const names = { 'ru.XYZ.genitive': 'Республики Ксизед' };
    const told = composed({ ...fields, names });
    expect(told.versions[0]?.asked).toEqual([]);
    expect(told.parts[0] && pageOf(told.parts[0])[0]).toBe(
      'МИНИСТЕРСТВО ИНОСТРАННЫХ ДЕЛ / РЕСПУБЛИКИ КСИЗЕД',
    );
  });

  it('of a mission name the organisation in full', () => {
    const from = { party: 'IND', office: 'mission', in: null } as const;
    const first = (language: WrittenLanguage) => pageOf(partIn(language, { from }))[0];
    expect(first('en')).toBe(
      'PERMANENT MISSION OF THE REPUBLIC OF INDIA / TO THE CONFERENCE ON INTERACTION AND CONFIDENCE BUILDING MEASURES IN ASIA',
    );
    expect(first('ru')).toContain('ПРИ СОВЕЩАНИИ ПО ВЗАИМОДЕЙСТВИЮ');
    expect(first('fr')).toContain('AUPRÈS DE LA CONFÉRENCE POUR L’INTERACTION');
    expect(first('ar')).toContain('البعثة الدائمة لجمهورية الهند');
  });

  it('take the Arabic preposition into their article', () => {
    const from = { party: 'RUS', office: 'mission', in: null } as const;
    expect(pageOf(partIn('ar', { from }))[0]).toContain('البعثة الدائمة للاتحاد الروسي');
  });

  it('of the host’s ministry and the embassies beside it are told apart', () => {
    const page = pageOf(partIn('en', { to: ['KAZ', 'IND', 'MNG'], inReplyTo: null })).join(' ');
    expect(page).toContain(
      'to the Ministry of Foreign Affairs of the Republic of Kazakhstan, the Embassy of the Republic of India in the Republic of Kazakhstan and the Embassy of Mongolia in the Republic of Kazakhstan',
    );
    expect(page).toContain('renew to the Ministry and the Embassies the assurances');
  });

  it('say whose note is answered when several are addressed', () => {
    const to = ['IND', 'MNG'];
    expect(pageOf(partIn('en', { to })).join(' ')).toContain(
      'with reference to Note No. NCT/G/1501 of 13 December 2023 of the CICA Secretariat',
    );
    const inReplyTo = { reference: '77/24', date: null };
    expect(pageOf(partIn('en', { to: ['IND'], inReplyTo })).join(' ')).toContain(
      'its Note No. 77/24 concerning',
    );
    expect(pageOf(partIn('en', { to, inReplyTo })).join(' ')).toContain(
      'reference to Note No. 77/24 concerning',
    );
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

  it('bears the names in two languages and an address where the delegation wishes', () => {
    const look = { letterhead: ['en', 'ru'], address: '12 Embassy Street, Astana' } as const;
    for (const language of ['en', 'ru', 'kk'] as const)
      expect(pageOf(partIn(language, { look })).slice(0, 3)).toEqual([
        'EMBASSY OF THE REPUBLIC OF TÜRKIYE / IN THE REPUBLIC OF KAZAKHSTAN',
        'ПОСОЛЬСТВО ТУРЕЦКОЙ РЕСПУБЛИКИ / В РЕСПУБЛИКЕ КАЗАХСТАН',
        '12 Embassy Street, Astana',
      ]);
  });

  it('marks the classification on each page and the reference from the second on', () => {
    const look = { classification: 'restricted', header: true } as const;
    expect(partIn('ru', { look }).runningHead).toEqual({
      mark: 'ОГРАНИЧЕННОГО РАСПРОСТРАНЕНИЯ',
      next: '№ 2024/15',
    });
    expect(partIn('en', { look: { classification: 'EYES ONLY' } }).runningHead?.mark).toBe('EYES ONLY');
    expect(partIn('en', {}).runningHead).toBeUndefined();
  });
});

describe('an address above the rule', () => {
  it('in Arabic letters says that it is Arabic, so that it is set from the right', () => {
    const part = partIn('en', { look: { address: 'شارع السفارات، أستانا' } });
    const address = part.blocks.find((block) => block.kind === 'paragraph' && block.role === 'address');
    expect(address?.kind === 'paragraph' && address.runs).toEqual([
      { kind: 'text', text: 'شارع السفارات، أستانا', language: 'ar' },
    ]);
  });
});

describe('versions beside each other', () => {
  it('leave a cell empty where only one of them has a paragraph', () => {
    const fields = noteOf({
      languages: ['en', 'ru'],
      body: { en: ['A word of our own.'] },
      look: { layout: 'columns' },
    });
    const { parts } = composed(fields);
    expect(parts).toHaveLength(1);
    const rows = parts.flatMap(pageOf);
    expect(rows.filter((row) => row.endsWith(' | '))).toHaveLength(1);
    expect(rows).toContain('No. 2024/15 | № 2024/15');
  });
});

describe('the foot of a note', () => {
  it('keeps places for the seal and the initials', () => {
    const page = pageOf(partIn('en', { look: { seal: true, initials: true } }));
    expect(page).toContain('L.S. | ________ (initials)');
    expect(pageOf(partIn('ru', { look: { seal: true } }))).toContain('М.П. | ');
    expect(pageOf(partIn('en', { look: { initials: true } }))).toContain(' | ________ (initials)');
  });

  it('has the enclosure line before the courtesy where the margin is not wanted', () => {
    const page = pageOf(partIn('en', { look: { enclosureLine: 'body' } }));
    expect(page.at(-4)).toBe('Enclosure: as stated, on 5 p.');
    expect(page.filter((line) => line.startsWith('Enclosure'))).toHaveLength(1);
  });
});

describe('a paragraph written on the page', () => {
  it('stands instead of the formula, in its language alone', () => {
    const overrides = { en: { courtesy: 'The Embassy takes this opportunity.' } };
    const fields = noteOf({ languages: ['en', 'ru'], overrides });
    const [en, ru] = composed(fields).versions;
    expect(en?.editable.map(({ id, overridden }) => [id, overridden])).toEqual([
      ['formula.0', false],
      ['courtesy', true],
    ]);
    expect(en && pageOf(en.part)).toContain('The Embassy takes this opportunity.');
    expect(ru?.editable.every(({ overridden }) => !overridden)).toBe(true);
  });

  it('is found by its place among the blocks', () => {
    const fields = noteOf({ body: { en: ['First.', ' ', 'Third.'] } });
    const [version] = composed(fields).versions;
    for (const { block, text } of version?.editable ?? []) {
      const found = version?.part.blocks[block];
      expect(found?.kind === 'paragraph' && found.runs).toEqual([{ kind: 'text', text }]);
    }
    expect(version?.editable.map(({ id }) => id)).toEqual(['formula.0', 'own.0', 'own.2', 'courtesy']);
  });
});

describe('the versions in columns', () => {
  it('stand beside each other, each in its own language', () => {
    const { parts } = composed(noteOf({ languages: ['en', 'ar'], look: { layout: 'columns' } }));
    expect(parts).toHaveLength(1);
    const table = parts[0]?.blocks.find((block) => block.kind === 'table');
    const cells =
      table?.kind === 'table' ? table.rows.map((row) => row.cells.map((cell) => cell.language)) : [];
    expect(cells.length).toBeGreaterThan(5);
    expect(cells.every((row) => row.join() === 'en,ar')).toBe(true);
    expect(composed(noteOf({ look: { layout: 'columns' } })).parts[0]?.blocks[0]?.kind).toBe('paragraph');
  });

  it('keep the table of a nomination as lines', () => {
    const people = [{ name: 'A. YILMAZ', post: { en: 'Counsellor', ru: 'советник' } }];
    const fields = noteOf({
      kind: 'nomination',
      people,
      languages: ['en', 'ru'],
      look: { layout: 'columns' },
    });
    const [part] = composed(fields).parts;
    expect(part && pageOf(part)).toContain('1 · A. YILMAZ · Counsellor | 1 · A. YILMAZ · советник');
  });
});

describe('a kind of a person’s own', () => {
  const kind: NoteKindData = {
    id: 'visit',
    title: 'Visit',
    needs: [],
    fields: [
      { id: 'day', type: 'date', required: 'yes' },
      { id: 'guests', type: 'number', required: 'no' },
    ],
    texts: {
      en: ['{opening} announce a visit on {day}[guests? of {guests} persons].'],
      ru: ['{opening} сообщить о визите {day}.'],
    },
  };

  it('is written from its own template and its typed fields', () => {
    const fields = noteOf({
      kind: 'visit',
      subject: {},
      inReplyTo: null,
      enclosures: [],
      languages: ['en', 'ru'],
      values: { day: '2024-02-01' },
    });
    const context = { profiles: shippedProfiles, kinds: [kind], enclosurePages: null, enclosureTitles: [] };
    const [en, ru] = composeNote(fields, context).parts;
    expect(en && pageOf(en).join(' ')).toContain('has the honour to announce a visit on 1 February 2024.');
    expect(ru && pageOf(ru).join(' ')).toContain('имеет честь сообщить о визите 1 февраля 2024 года.');
    const more = composeNote({ ...fields, values: { day: '2024-02-01', guests: '3' } }, context).parts[0];
    expect(more && pageOf(more).join(' ')).toContain('2024 of 3 persons.');
  });

  it('is asked for the words of a language in which it has none, and for its required fields', () => {
    const fields = noteOf({ kind: 'visit', languages: ['en', 'kk'] });
    expect(missing(fields, { kinds: [kind] })).toEqual(['value.day', 'kindText.kk']);
    expect(missing(fields)).toEqual(['kind']);
  });
});
