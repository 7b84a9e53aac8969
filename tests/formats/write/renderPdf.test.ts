import { PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Paper } from '#domain/paper/paper';
import { joinPdfs, pageCount } from '#formats/pdf/pdfPages';
import { countPages, renderPdf, renderWithCounts } from '#formats/pdf/renderPdf';
import { onePage, type RawObjects, rawPdf } from '#tests/corpus/rawPdf';
import {
  brackets,
  fonts,
  footnote,
  hasProgram,
  kazakhLetters,
  notePart,
  paperOf,
  paragraph,
  pdfText,
  rollingPart,
  runOn,
  text,
} from './papers';

async function rendered(paper: Paper): Promise<Uint8Array> {
  const result = await renderPdf(paper, fonts);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const whole = paperOf(notePart, rollingPart);
const long = { ...rollingPart, blocks: Array.from({ length: 120 }, () => rollingPart.blocks).flat() };
const poppler = hasProgram('pdftotext');

describe('a PDF', () => {
  it('is the same to the byte for the same paper', async () => {
    expect(await rendered(whole)).toEqual(await rendered(whole));
  });

  it('counts the pages of each part, and starts each on a page of its own', async () => {
    const result = await renderWithCounts(paperOf(notePart, long, notePart), fonts);
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    const { partPages, bytes } = result.value;
    expect(partPages).toHaveLength(3);
    expect([partPages[0], partPages[2]]).toEqual([1, 1]);
    expect(partPages[1]).toBeGreaterThan(20);
    expect(await pageCount(bytes)).toEqual({
      ok: true,
      value: partPages.reduce((sum, count) => sum + count, 0),
    });
    expect(await countPages(paperOf(long), fonts)).toEqual({ ok: true, value: [partPages[1]] });
  });

  it('says title, day and A4, and nobody’s name', async () => {
    const file = await PDFDocument.load(await rendered(whole), { updateMetadata: false });
    expect(file.getTitle()).toBe(whole.title);
    expect(file.getCreationDate()?.toISOString()).toBe('2024-01-09T10:20:30.000Z');
    expect(file.getAuthor()).toBeUndefined();
    expect(file.getPage(0).getSize().width).toBeCloseTo(595.28, 1);
    expect(file.getPage(0).getSize().height).toBeCloseTo(841.89, 1);
  });

  it('takes nothing in a text for a command of the page setter', async () => {
    const hostile = '#panic("x") $x^2$ *b* _i_ @ref <label> \\ `raw` // /* #include "/etc/passwd" [';
    const result = await renderPdf(
      paperOf({ ...rollingPart, title: hostile, blocks: [paragraph([text(hostile)], hostile)] }),
      fonts,
    );
    expect(result.ok).toBe(true);
    if (result.ok && poppler) expect(pdfText(result.value)).toContain(hostile);
  });

  it('holds no script, no action that starts by itself and no attachment', async () => {
    const bytes = Buffer.from(await rendered(whole)).toString('latin1');
    expect(bytes).not.toMatch(/\/(?:JS|JavaScript|Launch|OpenAction|EmbeddedFile)\b|\/AA\b/);
  });

  it('comes out even with letters that no font has, spans that overlap and empty blocks', async () => {
    const odd = { colspan: 3, rowspan: 9, paragraphs: [] };
    const result = await renderPdf(
      paperOf({
        ...rollingPart,
        blocks: [
          paragraph([text('中文 العربية')]),
          paragraph([]),
          paragraph([], '1.'),
          { kind: 'table', headerRows: 3, rows: [{ cells: [odd, odd] }, { cells: [odd] }, { cells: [] }] },
          { kind: 'table', headerRows: 0, rows: [] },
          { kind: 'heading', level: 6, label: null, runs: [] },
        ],
      }),
      fonts,
    );
    expect(result.ok).toBe(true);
  });

  it('refuses a picture that is none, with a code', async () => {
    const picture = {
      kind: 'picture',
      mediaType: 'image/png',
      base64: 'AAAA',
      widthMm: 20,
      alt: 'x',
    } as const;
    const result = await renderPdf(paperOf({ ...notePart, blocks: [picture] }), fonts);
    expect(result).toMatchObject({ ok: false, error: { code: 'pdf.layoutFailed' } });
  });
});

describe.runIf(poppler)('a PDF as poppler reads it', () => {
  it('has the brackets to the character', async () => {
    const words = pdfText(await rendered(whole));
    for (const rolling of brackets) expect(words).toContain(rolling);
  });

  it('never breaks an attribution over two lines', async () => {
    const fill = Array.from({ length: 60 }, (_, index) =>
      paragraph([text(`${'x'.repeat(index + 1)} [to] (-RUS) (+IND), and so on `.repeat(6))]),
    );
    const bytes = await rendered(paperOf({ ...rollingPart, blocks: fill }));
    const lines = runOn(bytes, 'pdf', (file) => ['pdftotext', '-layout', file, '-']).out.split('\n');
    expect(lines.filter((line) => /\([+-]?$/.test(line))).toEqual([]);
  });

  it('never breaks an acronym or a reference over two lines', async () => {
    const fill = Array.from({ length: 60 }, (_, index) =>
      paragraph([text(`${'щ'.repeat(index + 1)} доверия в Азии (СВМДА) и нота NCT/CT/801, `.repeat(6))]),
    );
    const bytes = await rendered(paperOf({ ...rollingPart, language: 'ru', blocks: fill }));
    const words = runOn(bytes, 'pdf', (file) => ['pdftotext', '-layout', file, '-']).out;
    expect(words.match(/\(СВМДА\)/g)).toHaveLength(360);
    expect(words.match(/NCT\/CT\/801,/g)).toHaveLength(360);
  });

  it('has every Kazakh letter, from the embedded fonts alone', async () => {
    const bytes = await rendered(whole);
    expect(pdfText(bytes)).toContain(kazakhLetters);
    const rows = runOn(bytes, 'pdf', (file) => ['pdffonts', file])
      .out.trim()
      .split('\n')
      .slice(2);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => /\+Tinos/.test(row) && /yes yes yes/.test(row))).toBe(true);
  });

  it('is tagged', async () => {
    expect(runOn(await rendered(whole), 'pdf', (file) => ['pdfinfo', file]).out).toMatch(/Tagged:\s+yes/);
  });

  it('has footnotes at the foot with their own signs, numbered from one in each part', async () => {
    const part = {
      ...rollingPart,
      blocks: [paragraph([text('Words'), footnote('Remark'), footnote('Star', '*'), footnote('Second')])],
    };
    const words = pdfText(await rendered(paperOf(part, part)));
    expect(words.match(/1 Remark [^1]*2 Second/g)).toHaveLength(2);
  });

  it('numbers the pages of a note from the second on', async () => {
    const blocks = Array.from({ length: 60 }, () => paragraph([text('A paragraph of a note. '.repeat(8))]));
    const bytes = await rendered(paperOf({ ...notePart, blocks }));
    const page = (number: string) =>
      runOn(bytes, 'pdf', (file) => [
        'pdftotext',
        '-f',
        number,
        '-l',
        number,
        '-layout',
        file,
        '-',
      ]).out.trim();
    expect(page('1')).toMatch(/note\.$/);
    expect(page('2')).toMatch(/\n\s*2$/);
  });

  it('numbers every page, or none, where that is asked for', async () => {
    const paper = paperOf({ ...notePart, blocks: [paragraph([text('Words')])] });
    const lastLine = async (numbering: 'all' | 'none') =>
      pdfText(await rendered({ ...paper, setting: { numbering } }))
        .trim()
        .split('\n')
        .at(-1);
    expect(await lastLine('all')).toMatch(/1$/);
    expect(await lastLine('none')).toMatch(/Words$/);
  });
});

describe('joining', () => {
  it('puts files behind one another and is the same to the byte each time', async () => {
    const [a, b] = [await rendered(paperOf(notePart)), await rendered(paperOf(long))];
    const joined = await joinPdfs(a, [{ bytes: b, title: 'Annex' }]);
    expect(joined.ok).toBe(true);
    if (!joined.ok) return;
    const [countA, countB, countBoth] = await Promise.all([a, b, joined.value].map(pageCount));
    expect(countBoth).toEqual({
      ok: true,
      value: (countA?.ok ? countA.value : 0) + (countB?.ok ? countB.value : 0),
    });
    expect(await joinPdfs(a, [{ bytes: b, title: 'Annex' }])).toEqual(joined);
  });

  it('leaves the actions of a foreign page behind', async () => {
    const foreign = await PDFDocument.create();
    const { context } = foreign;
    const { node } = foreign.addPage();
    const annotation = (entries: object) =>
      context.register(context.obj({ Type: 'Annot', Rect: [0, 0, 9, 9], ...entries }));
    node.set(PDFName.of('AA'), context.obj({ O: { S: 'JavaScript', JS: 'app.alert(1)' } }));
    node.set(
      PDFName.of('Annots'),
      context.obj([
        annotation({ Subtype: 'Link', A: { S: 'Launch', F: 'x' } }),
        annotation({ Subtype: 'FileAttachment' }),
      ]),
    );
    const joined = await joinPdfs(await rendered(paperOf(notePart)), [
      { bytes: await foreign.save(), title: '' },
    ]);
    expect(joined.ok).toBe(true);
    if (!joined.ok) return;
    const again = await PDFDocument.load(joined.value, { updateMetadata: false });
    const all = again.context
      .enumerateIndirectObjects()
      .map(([, object]) => object.toString())
      .join('\n');
    expect(all).not.toMatch(/\/AA\b|\/Launch|JavaScript|FileAttachment/);
  });

  it('says what cannot be read', async () => {
    const error = { ok: false, error: { code: 'pdf.unreadable' } };
    expect(await pageCount(new Uint8Array([1, 2, 3]))).toEqual(error);
    expect(
      await joinPdfs(await rendered(paperOf(notePart)), [{ bytes: new Uint8Array([0]), title: '' }]),
    ).toEqual(error);
  });

  it('that has no pages, or pages that are none, is said to be unreadable', async () => {
    const own = await rendered(paperOf(notePart));
    const damaged: Readonly<Record<string, RawObjects>> = {
      'no pages': { 1: '<</Type/Catalog>>' },
      'a catalogue that is a list': { 1: '[2 0 R]' },
      'pages that are a number': { 1: '<</Type/Catalog/Pages 2 0 R>>', 2: '5' },
      'a page whose notes are no list': { ...onePage(''), 3: '<</Type/Page/Parent 2 0 R/Annots 1 0 R>>' },
    };
    for (const [what, objects] of Object.entries(damaged)) {
      const joined = await joinPdfs(own, [{ bytes: rawPdf(objects), title: 'Annex' }]);
      expect(joined, what).toMatchObject({ ok: false, error: { code: 'pdf.unreadable' } });
    }
    expect(await pageCount(rawPdf({ 1: '<</Type/Catalog>>' }))).toMatchObject({
      error: { code: 'pdf.unreadable' },
    });
  });
});
