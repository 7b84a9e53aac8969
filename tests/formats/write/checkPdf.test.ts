import { PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Document } from '#domain/document/document';
import { exportPart } from '#domain/paper/exportStyles';
import type { Paper, PaperSetting } from '#domain/paper/paper';
import { describePdf, type PdfDescription } from '#formats/pdf/checkPdf';
import { joinPdfs } from '#formats/pdf/pdfPages';
import { renderPdf, renderWithCounts } from '#formats/pdf/renderPdf';
import { structureFaults } from '#formats/pdf/structureFaults';
import { twoUp } from '#formats/pdf/twoUp';
import { fonts, hasProgram, notePart, paperOf, paragraph, rollingPart, runOn, text } from './papers';

const dossier = (setting: PaperSetting = {}): Paper => ({ ...paperOf(notePart, rollingPart), setting });

async function rendered(paper: Paper): Promise<Uint8Array> {
  const result = await renderPdf(paper, fonts);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function described(bytes: Uint8Array): Promise<PdfDescription> {
  const result = await describePdf(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('a dossier as PDF', () => {
  it.each([
    [{}, 'PDF/UA-1'],
    [{ standard: 'archive' }, 'PDF/A-2a'],
  ] as const)('keeps its standard, asked for as %j', async (setting, standard) => {
    const found = await described(await rendered(dossier(setting)));
    expect(found).toMatchObject({ standard, isTagged: true, faults: [], acting: [] });
    expect(found.title).not.toBeNull();
  });

  it('keeps it where the text skips a level of its headings, as drafts do', async () => {
    const heading = (level: number) => ({
      kind: 'heading' as const,
      level,
      label: null,
      runs: [text('Words')],
    });
    const part = { ...notePart, blocks: [heading(1), heading(3), heading(2), heading(6)] };
    const found = await described(await rendered(paperOf(part)));
    expect(found).toMatchObject({ standard: 'PDF/UA-1', faults: [] });
  });

  it('keeps it where words are underlined and struck at once, as additions that somebody struck are', async () => {
    const change = { inserted: 'IND', deleted: 'TUR' };
    const both = { ...text('words that come and go'), underline: true, strike: true } as const;
    const blocks = [
      paragraph([
        text('Before '),
        { kind: 'text', text: 'added and struck '.repeat(12), change },
        text('. '),
        both,
      ]),
      { ...paragraph([{ kind: 'text', text: 'A whole one', change }]), label: '11a.', change },
    ];
    const found = await described(await rendered(paperOf({ ...rollingPart, blocks })));
    expect(found).toMatchObject({ standard: 'PDF/UA-1', faults: [] });
  });

  it('claims no standard where none is asked for, and is tagged all the same', async () => {
    const found = await described(await rendered(dossier({ standard: 'none' })));
    expect(found).toMatchObject({ standard: null, isTagged: true });
  });

  it('has a bookmark for each part and heading, and a language by part', async () => {
    const { outline, languages } = await described(await rendered(dossier()));
    expect(outline).toEqual(
      expect.arrayContaining([notePart.title, 'Draft Plan of Action', 'II. Preventing']),
    );
    expect(languages.map((tag) => tag.slice(0, 2))).toEqual(expect.arrayContaining(['en', 'kk']));
  });

  it.runIf(hasProgram('pdftotext'))('counts its pages by part, or over the whole', async () => {
    const words = Array.from({ length: 60 }, () => paragraph([text('Words of a note. '.repeat(8))]));
    const part = { ...notePart, blocks: words, pageNumbers: 'all' as const };
    const lastNumber = async (setting: PaperSetting) => {
      const paper = { ...paperOf(part, part), setting };
      const counted = await renderWithCounts(paper, fonts);
      if (!counted.ok) throw new Error(counted.error.code);
      const { partPages, bytes } = counted.value;
      const out = runOn(bytes, 'pdf', (file) => ['pdftotext', '-layout', file, '-']).out.trim();
      return { partPages, last: Number(/(\d+)$/.exec(out)?.[1]) };
    };
    const [byPart, whole] = [await lastNumber({}), await lastNumber({ numbering: 'whole' })];
    expect(whole.partPages).toEqual(byPart.partPages);
    expect(byPart.last).toBe(byPart.partPages[1]);
    expect(whole.last).toBe((byPart.partPages[0] ?? 0) + (byPart.partPages[1] ?? 0));
  });

  it.runIf(hasProgram('pdftotext'))('numbers its lines where somebody asks for it', async () => {
    const out = runOn(await rendered(dossier({ lineNumbers: true, wideMargin: true })), 'pdf', (file) => [
      'pdftotext',
      '-layout',
      file,
      '-',
    ]).out;
    expect(out).toMatch(/^\s*3\s+\S/m);
  });
});

describe('a dossier with somebody else’s PDF behind it', () => {
  it('keeps its own tags, has a bookmark for the annex, and no longer says that all of it is accessible', async () => {
    const own = await rendered(dossier());
    const foreign = await PDFDocument.create();
    foreign.addPage();
    foreign.setAuthor('A person');
    foreign.addJavaScript('run', 'app.alert(1)');
    await foreign.attach(new Uint8Array([1]), 'x.bin');
    const joined = await joinPdfs(own, [{ bytes: await foreign.save(), title: 'Annex, план' }]);
    if (!joined.ok) throw new Error(joined.error.code);
    const [before, after] = [await described(own), await described(joined.value)];
    expect(after).toMatchObject({ pages: before.pages + 1, isTagged: true, standard: null, acting: [] });
    expect(after.outline).toEqual([...before.outline, 'Annex, план']);
    expect(new TextDecoder('latin1').decode(joined.value)).not.toMatch(/pdfuaid:part>1|A person/);
  });
});

describe('the check of a PDF', () => {
  it('finds what would act by itself, and a false claim', async () => {
    const bad = await PDFDocument.create();
    bad.addPage();
    bad.addJavaScript('run', 'app.alert(1)');
    bad.catalog.set(PDFName.of('OpenAction'), bad.context.obj({ S: 'Launch' }));
    const xmp = '<x:xmpmeta><pdfuaid:part>1</pdfuaid:part></x:xmpmeta>';
    bad.catalog.set(
      PDFName.of('Metadata'),
      bad.context.register(bad.context.stream(xmp, { Type: 'Metadata' })),
    );
    const found = await described(await bad.save());
    expect(found.acting).toEqual(['JS', 'JavaScript', 'Launch', 'OpenAction']);
    expect(found.faults).toEqual([
      'The file has no tags.',
      'The file names no language.',
      'The file has no title.',
      '1 pages have no tags.',
    ]);
  });
});

describe('the tree of tags', () => {
  it('is checked: its kinds, its headings in reading order, and the way back from each page', async () => {
    const file = await PDFDocument.create();
    const page = file.addPage();
    const { context, catalog } = file;
    const root = context.obj({});
    const tag = (kind: string) => context.register(context.obj({ S: kind, P: root }));
    root.set(PDFName.of('K'), context.obj([tag('H1'), tag('H3'), tag('Strange'), tag('Note')]));
    root.set(PDFName.of('ParentTree'), context.obj({ Nums: [0, [context.obj({ Type: 'Nothing' })]] }));
    page.node.set(PDFName.of('StructParents'), context.obj(0));
    catalog.set(PDFName.of('StructTreeRoot'), context.register(root));
    expect(structureFaults(file)).toEqual([
      'A reader would show the name of the file instead of its title.',
      'Tags of no known kind: Strange.',
      'On 1 pages marked words lead to no tag.',
      'A heading skips a level.',
      '1 notes have no name of their own.',
    ]);
    expect(structureFaults(await PDFDocument.create())).toEqual([]);
  });

  it('is sound in every style in which a text leaves', async () => {
    const document = rollingDocument();
    const styles = ['tracked', 'table', 'anonymous', 'propose'] as const;
    const parts = [
      exportPart(document, { style: { kind: 'rolling', emphasis: true } }),
      exportPart(document, { style: { kind: 'comparison', view: { kind: 'party', party: 'IND' } } }),
      ...styles.map((kind) => exportPart(document, { style: { kind } })),
    ];
    for (const standard of ['PDF/UA-1', 'PDF/A-2a'] as const) {
      const paper = {
        ...paperOf(...parts),
        ...(standard === 'PDF/A-2a' && { setting: { standard: 'archive' as const } }),
      };
      const bytes = await rendered(paper);
      expect(await described(bytes)).toMatchObject({ standard, isTagged: true, faults: [], acting: [] });
      if (hasProgram('qpdf'))
        expect(runOn(bytes, 'pdf', (file) => ['qpdf', '--check', file]).out).toContain('No syntax or stream');
    }
  });
});

const rollingDocument = (): Document => {
  const words = (id: string, label: string | null, words: string) =>
    ({ id, kind: 'paragraph', label, level: 0, text: words, marks: [] }) as const;
  return {
    title: 'Draft Plan',
    symbol: null,
    revision: null,
    status: null,
    date: null,
    proposer: null,
    language: 'en',
    blocks: [
      { id: 'h', kind: 'heading', level: 2, label: 'II.', text: 'Preventing', marks: [] },
      words(
        'a',
        '1.',
        'Resolve to [undertake] (-ISR) [encourage] (+ISR) (+BHR) it [and more] (+IND) (-TUR).',
      ),
      words('b', '11a.', '[To enhance the work] (+IND)'),
      {
        id: 't',
        kind: 'table',
        rows: [
          {
            header: false,
            cells: ['One', '[Two] (+TUR)'].map((each) => ({ text: each, marks: [], colspan: 1, rowspan: 1 })),
          },
        ],
      },
    ],
  };
};

describe('a draft for the printer', () => {
  it.runIf(hasProgram('pdftotext'))('has two pages on each sheet, with all their words', async () => {
    const draft = await twoUp(await rendered(paperOf(rollingPart, rollingPart, rollingPart)));
    if (!draft.ok) throw new Error(draft.error.code);
    expect((await described(draft.value)).pages).toBe(2);
    const out = runOn(draft.value, 'pdf', (file) => ['pdftotext', file, '-']).out;
    expect(out.split('Preventing').length - 1).toBe(3);
  });
});

describe('tracked changes on paper', () => {
  it.runIf(hasProgram('pdftotext'))(
    'bear the codes of their parties, and remarks become footnotes',
    async () => {
      const runs = [
        text('To '),
        { ...text('share '), change: { inserted: 'IND' } },
        { kind: 'remark' as const, edge: 'start' as const, id: 0 },
        { ...text('all'), change: { inserted: 'IND', deleted: 'TUR' } },
        { kind: 'remark' as const, edge: 'end' as const, id: 0 },
        text(' results.'),
      ];
      const remarks = [{ id: 0, author: 'BHR', text: 'BHR supports.' }];
      const part = { ...rollingPart, blocks: [paragraph(runs)], remarks };
      const words = runOn(await rendered(paperOf(part)), 'pdf', (file) => [
        'pdftotext',
        '-raw',
        file,
        '-',
      ]).out;
      expect(words.replace(/\s+/g, ' ')).toMatch(
        /To share ?IND all ?IND\/TUR ?1 ?results\. 1 ?BHR supports\./,
      );
    },
  );
});
