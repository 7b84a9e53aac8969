import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { pdfPages } from '#tests/e2e/support/outputs';
import { run } from './run';

const folder = mkdtempSync(path.join(tmpdir(), 'chancery-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);

function given(name: string, content: string): string {
  writeFileSync(at(name), content);
  return at(name);
}

const rolling = given(
  'rolling.txt',
  'Draft Plan of Action\n\nI. Measures\n\n1. To [urge] (-KAZ) [call upon] (+KAZ) (-IND) States to act.\n\n2. To [share] (+IND) results.\n',
);

const bodyOf = (file: string): string =>
  strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());

const wordsOf = (file: string): string =>
  bodyOf(file)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');

describe('chancery export', () => {
  it('writes the brackets to the character as DOCX, PDF and text', async () => {
    for (const ending of ['docx', 'pdf', 'txt'])
      expect(await run('export', rolling, '--style', 'brackets', '-o', at(`out.${ending}`))).toEqual({
        code: 0,
        out: '',
        said: [],
      });
    expect(wordsOf(at('out.docx'))).toContain('To [urge] (-KAZ) [call upon] (+KAZ) (-IND) States to act.');
    expect(readFileSync(at('out.txt'), 'utf8')).toContain(
      '1. To [urge] (-KAZ) [call upon] (+KAZ) (-IND) States to act.',
    );
    expect((await PDFDocument.load(readFileSync(at('out.pdf')))).getPageCount()).toBe(1);
  });

  it('writes a clean text through somebody’s eyes; all proposals accepted where nobody is named', async () => {
    await run('export', rolling, '--style', 'clean', '-o', at('accepted.txt'));
    await run('export', rolling, '--style', 'clean', '--as', 'base', '-o', at('base.txt'));
    expect(readFileSync(at('accepted.txt'), 'utf8')).toContain(
      '1. To call upon States to act.\n\n2. To share results.',
    );
    expect(readFileSync(at('base.txt'), 'utf8')).toContain('1. To urge States to act.\n\n2. To results.');
  });

  it('shows additions bold and deletions struck on request', async () => {
    await run('export', rolling, '--emphasis', '-o', at('bold.docx'));
    expect(bodyOf(at('bold.docx'))).toMatch(/<w:strike\/><\/w:rPr><w:t[^>]*>urge</);
    expect(bodyOf(at('bold.docx'))).toMatch(/<w:b\/><w:bCs\/><\/w:rPr><w:t[^>]*>call upon</);
  });

  it('writes a table of proposals, and a text that names nobody', async () => {
    await run('export', rolling, '--style', 'table', '-o', at('table.docx'));
    await run('export', rolling, '--style', 'anonymous', '-o', at('anonymous.docx'));
    expect(bodyOf(at('table.docx'))).toContain('<w:tbl>');
    expect(wordsOf(at('anonymous.docx'))).not.toMatch(/KAZ|IND|[[\]]/);
    expect(wordsOf(at('anonymous.docx'))).toContain('To urge call upon States to act.');
  });

  it('writes tracked changes, one author a party, and reads them back', async () => {
    await run('export', rolling, '--style', 'tracked', '-o', at('tracked.docx'));
    expect(bodyOf(at('tracked.docx'))).toMatch(/<w:del [^>]*w:author="KAZ"[^>]*>.*?urge/);
    expect(bodyOf(at('tracked.docx'))).toMatch(
      /<w:ins [^>]*w:author="KAZ"[^>]*><w:del [^>]*w:author="IND"[^>]*>.*?<w:delText[^>]*>call upon/,
    );
    const { out } = await run('view', at('tracked.docx'), '--as', 'base');
    expect(out).toContain('1. To urge States to act.\n\n2. To results.');
  });

  it('writes who proposes and who opposes in words, and one party’s proposals alone', async () => {
    await run('export', rolling, '--style', 'propose', '-o', at('propose.txt'));
    expect(readFileSync(at('propose.txt'), 'utf8')).toContain(
      '1. To [KAZ deletes: urge] [KAZ proposes; IND opposes: call upon] States to act.\n\n2. To [IND proposes: share] results.',
    );
    await run('export', rolling, '--only', 'KAZ', '-o', at('only.txt'));
    expect(readFileSync(at('only.txt'), 'utf8')).toContain(
      '1. To [urge] (-KAZ) [call upon] (+KAZ) (-IND) States to act.\n\n2. To results.',
    );
  });

  it('writes one party’s proposals into the file as it was received', async () => {
    const circulated = given(
      'received.txt',
      'Draft Plan of Action\n\nI. Measures\n\n1. To urge States to act.\n\n2. To results.\n',
    );
    await run('export', circulated, '-o', at('received.docx'));
    const args = [
      '--style',
      'tracked',
      '--into',
      at('received.docx'),
      '--only',
      'KAZ',
      '-o',
      at('into.docx'),
    ];
    expect(await run('export', rolling, ...args)).toEqual({ code: 0, out: '', said: [] });
    const { out } = await run('view', at('into.docx'), '--as', 'rolling');
    expect(out).toContain('1. To [urge] (-KAZ) [call upon] (+KAZ) States to act.\n\n2. To results.');
    const [before, after] = [at('received.docx'), at('into.docx')].map((file) =>
      unzipSync(readFileSync(file)),
    );
    expect(after?.['word/styles.xml']).toEqual(before?.['word/styles.xml']);
  });

  it('says which letters the PDF cannot show', async () => {
    const thai = given('thai.txt', 'Words and ไทย of a name.\n');
    const { code, said } = await run('export', thai, '-o', at('thai.pdf'));
    expect(code).toBe(0);
    expect(said).toEqual([
      'The PDF shows empty boxes for letters that it has no font for: ไ ท ย.',
      expect.stringContaining('The PDF could not keep PDF/UA-1'),
    ]);
  });

  it('gives the same bytes again for the same file', async () => {
    await run('export', rolling, '-o', at('again.docx'));
    const before = readFileSync(at('again.docx'));
    await run('export', rolling, '-o', at('again.docx'));
    expect(readFileSync(at('again.docx'))).toEqual(before);
  });

  it.each([
    [
      ['--style', 'poem', '-o', 'x.docx'],
      'There is no style poem; there are brackets, tracked, table, clean, anonymous, propose.',
    ],
    [
      ['--style', 'table', '-o', 'x.txt'],
      'The style table needs typography: it is written as .docx or .pdf.',
    ],
    [['-o', 'x.odt'], 'x.odt names no format: it ends in .docx, .pdf or .txt.'],
    [['--style', 'clean'], 'Where to? -o names the file: OUT.docx, OUT.pdf or OUT.txt.'],
    [['--as', 'IND', '-o', 'x.pdf'], '--as goes with --style clean.'],
    [['--into', 'a.docx', '-o', 'x.docx'], '--into goes with --style tracked and -o OUT.docx.'],
    [
      ['--style', 'tracked', '--into', 'a.docx', '-o', 'x.docx'],
      '--into needs --only with the one party whose proposals go in.',
    ],
  ])('says what is wrong with %j and ends with 2', async (args, sentence) => {
    expect(await run('export', rolling, ...args)).toEqual({ code: 2, out: '', said: [sentence] });
  });

  it('leaves what stood there untouched, and nothing half written, when it cannot write', async () => {
    const { code, said } = await run('export', rolling, '-o', at('no/such/folder/out.pdf'));
    expect(code).toBe(1);
    expect(said).toHaveLength(1);
    expect(existsSync(at('no'))).toBe(false);
  });

  it('says in one sentence that there is no such file', async () => {
    expect(await run('export', at('nothing.txt'), '-o', at('x.pdf'))).toMatchObject({
      code: 1,
      said: [expect.stringContaining('nothing.txt')],
    });
  });
});

const fields = {
  kind: 'comments',
  organisation: 'CICA',
  from: { party: 'TUR', office: 'embassy', in: 'KAZ' },
  to: 'secretariat',
  reference: '2024/15',
  place: 'Astana',
  date: '2024-01-09',
  inReplyTo: { reference: 'NCT/G/1501', date: '2023-12-13' },
  subject: { en: 'the draft Concept Paper', ru: 'проект Концепции' },
  languages: ['en', 'ru'],
  enclosures: ['rolling.txt'],
};

const noteOf = (change: object, name = 'fields.json'): string =>
  given(name, JSON.stringify({ ...fields, ...change }));

describe('chancery note', () => {
  it('writes both languages and the text behind them, and counts its pages', async () => {
    expect(await run('note', noteOf({}), '-o', at('note.docx'))).toEqual({ code: 0, out: '', said: [] });
    const words = wordsOf(at('note.docx'));
    expect(words).toContain('on 1 p.');
    expect(words).toContain('на 1 л.');
    expect(words).toContain('Note No. NCT/G/1501 of 13 December 2023');
    expect(words).toContain('To [urge] (-KAZ) [call upon] (+KAZ) (-IND) States to act.');
  });

  it('encloses each text in the style that FIELDS names, with the proposals of those it names', async () => {
    const enclosures = [
      { file: 'rolling.txt', style: 'clean', as: 'IND' },
      { file: 'rolling.txt', only: ['KAZ'] },
      { file: 'rolling.txt', style: 'tracked' },
    ];
    const look = { numbering: 'whole', standard: 'archive', lineNumbers: true };
    const file = noteOf({ enclosures, look }, 'styled.json');
    expect(await run('note', file, '-o', at('styled.docx'))).toEqual({ code: 0, out: '', said: [] });
    expect(wordsOf(at('styled.docx'))).toContain('To urge States to act.');
    expect(wordsOf(at('styled.docx'))).toContain('To [urge] (-KAZ) [call upon] (+KAZ)');
    expect(wordsOf(at('styled.docx'))).not.toContain('[share]');
    expect(bodyOf(at('styled.docx'))).toMatch(/<w:ins [^>]*w:author="KAZ"/);
    expect(await run('note', file, '-o', at('styled.pdf'))).toEqual({ code: 0, out: '', said: [] });
    expect(readFileSync(at('styled.pdf'), 'latin1')).toContain('<pdfaid:part>2<');
    expect((await pdfPages(readFileSync(at('styled.pdf')))).at(-1)).toMatch(/5\s*$/);
  });

  it('says of an enclosure that it cannot be as FIELDS wants it', async () => {
    const file = noteOf({ enclosures: [{ file: 'rolling.txt', style: 'table', as: 'IND' }] }, 'wrong.json');
    expect((await run('note', file, '-o', at('x.pdf'))).said).toEqual([
      'The enclosure rolling.txt cannot be used: as goes with the style clean and names parties.',
    ]);
  });

  it('counts the pages of a foreign PDF and puts them behind the note', async () => {
    const foreign = await PDFDocument.create();
    for (let page = 0; page < 3; page += 1) foreign.addPage();
    writeFileSync(at('annex.pdf'), await foreign.save());
    const file = noteOf({ enclosures: ['rolling.txt', 'annex.pdf'] });
    expect((await run('note', file, '-o', at('note.pdf'))).code).toBe(0);
    expect((await PDFDocument.load(readFileSync(at('note.pdf')))).getPageCount()).toBe(2 + 1 + 3);
    const asDocx = await run('note', file, '-o', at('annexed.docx'));
    expect(asDocx).toEqual({
      code: 0,
      out: '',
      said: ['Enclosed PDF files are counted, and go with the note as they are.'],
    });
    expect(wordsOf(at('annexed.docx'))).toContain('on 4 p.');
  });

  it.each([
    [
      { reference: null, subject: { en: 'the draft' } },
      'The note still lacks the reference and the subject in Russian.',
    ],
    [{ kind: 'nomination', enclosures: [] }, 'The note still lacks the people nominated.'],
    [{ date: '9 January 2024' }, 'The field date cannot be used: a date is written 2024-01-09.'],
    [
      { from: { party: 'Turkey', office: 'embassy' } },
      'The field from.party cannot be used: a party is written by its code, like TUR.',
    ],
  ])('says what %j lacks and ends with 1', async (change, sentence) => {
    expect(await run('note', noteOf(change, 'bad.json'), '-o', at('x.pdf'))).toEqual({
      code: 1,
      out: '',
      said: [sentence],
    });
  });

  it('writes five languages, and the Arabic words come out of the PDF as they went in', async () => {
    const subject = {
      ...fields.subject,
      kk: 'тұжырымдама жобасы',
      fr: 'le projet de document conceptuel',
      ar: 'مشروع الورقة المفاهيمية',
    };
    const file = noteOf(
      { subject, languages: ['en', 'ru', 'kk', 'fr', 'ar'], look: { seal: true } },
      'five.json',
    );
    expect(await run('note', file, '-o', at('five.pdf'))).toEqual({ code: 0, out: '', said: [] });
    const pages = await pdfPages(readFileSync(at('five.pdf')));
    expect(pages).toHaveLength(6);
    const letters = (text: string | undefined) => (text ?? '').normalize('NFKC').replace(/[^\p{L}]/gu, '');
    for (const word of ['تهدي', 'سفارة', 'جمهورية', 'كازاخستان', 'تحياتها', 'واحترامها'])
      expect(letters(pages[4])).toContain(letters(word));
    expect(pages[3]).toContain('Pièce jointe');
    expect((await run('note', file, '-o', at('five.docx'))).code).toBe(0);
    expect(wordsOf(at('five.docx'))).toContain('تهدي سفارة جمهورية تركيا');
  });

  it('breaks a silence that has ended only where the fields or the option say so', async () => {
    const late = {
      kind: 'break-silence',
      silenceEnds: '2024-01-08',
      paragraphs: ['II.12'],
      reason: 'it goes too far',
    };
    const file = noteOf({ ...late, enclosures: [], languages: ['en'] }, 'late.json');
    const refused = await run('note', file, '-o', at('late.docx'));
    expect(refused).toMatchObject({ code: 1, said: [expect.stringContaining('a silence that ended')] });
    expect(existsSync(at('late.docx'))).toBe(false);
    expect((await run('note', file, '-o', at('late.docx'), '--late')).code).toBe(0);
    expect(wordsOf(at('late.docx'))).toContain('objection of the Republic of Türkiye to paragraph II.12');
  });

  it('takes the fields of a kind by their own names or among the values', async () => {
    const values = { paragraphs: 'II.12, IV.1', reason: { en: 'it goes too far' } };
    const file = noteOf({ kind: 'break-silence', values, enclosures: [], languages: ['en'] }, 'values.json');
    expect((await run('note', file, '-o', at('values.docx'))).code).toBe(0);
    expect(wordsOf(at('values.docx'))).toContain('to paragraphs II.12 and IV.1');
    expect(wordsOf(at('values.docx'))).toContain('it goes too far');
  });

  it('writes several notes in one go, each under its own name, and says which cannot be used', async () => {
    const [one, two] = ['one', 'two'].map((name) =>
      noteOf({ enclosures: [], kind: 'no-comments' }, `${name}.json`),
    );
    const bad = noteOf({ kind: 'unheard-of' }, 'bad.json');
    expect((await run('note', one ?? '', two ?? '', '-o', at('several.docx'))).code).toBe(2);
    const done = await run('note', one ?? '', bad, two ?? '', '-o', at('n-{name}.docx'));
    expect(done).toMatchObject({ code: 1, said: [expect.stringContaining('kind')] });
    expect(['one', 'bad', 'two'].map((name) => existsSync(at(`n-${name}.docx`)))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('takes a kind of the office’s own from the fields, and says when the versions differ', async () => {
    const kind = {
      id: 'visit',
      needs: [],
      fields: [{ id: 'day', type: 'date', required: 'yes' }],
      texts: { en: ['{opening} announce a visit on {day}.'], ru: ['{opening} сообщить о визите.'] },
    };
    const change = { kind, values: { day: '2024-02-01' }, enclosures: [], to: ['IND', 'MNG'] };
    const { code, said } = await run('note', noteOf(change, 'kind.json'), '-o', at('kind.docx'));
    expect(code).toBe(0);
    expect(said).toEqual(['The versions differ: Russian does not have 2024-02-01 (date), as English does.']);
    expect(wordsOf(at('kind.docx'))).toContain('announce a visit on 1 February 2024.');
    const unknown = await run('note', noteOf({ kind: 'poem' }, 'poem.json'), '-o', at('x.pdf'));
    expect(unknown).toMatchObject({ code: 1, said: [expect.stringContaining('there are comments')] });
  });

  it('says that FIELDS is no JSON, that an enclosure is not there, that a format is unknown', async () => {
    expect(await run('note', given('broken.json', '{"kind":'), '-o', at('x.pdf'))).toMatchObject({ code: 1 });
    const absent = await run('note', noteOf({ enclosures: ['absent.docx'] }), '-o', at('x.pdf'));
    expect(absent).toMatchObject({ code: 1, said: [expect.stringContaining('absent.docx')] });
    expect(await run('note', noteOf({}), '-o', 'note.txt')).toMatchObject({ code: 2 });
  });
});
