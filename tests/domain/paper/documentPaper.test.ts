import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Document, Mark } from '#domain/document/document';
import { documentPaper } from '#domain/paper/documentPaper';
import { anonymousPaper, tablePaper } from '#domain/paper/otherStyles';
import type { PaperBlock, PaperPart, PaperRun } from '#domain/paper/paper';

const base = {
  title: null,
  symbol: null,
  revision: null,
  status: null,
  date: null,
  proposer: null,
  language: 'en',
} as const;

const documentOf = (blocks: readonly Block[], head: Partial<Document> = {}): Document => ({
  ...base,
  ...head,
  blocks,
});

const paragraph = (text: string, label: string | null = null, marks: readonly Mark[] = []): Block => ({
  kind: 'paragraph',
  id: `p${text.length}-${label ?? ''}`,
  label,
  level: 0,
  text,
  marks,
});

const wordsOf = (runs: readonly PaperRun[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'break' ? '\n' : '')).join('');

const runsOf = (block: PaperBlock | undefined): readonly PaperRun[] =>
  block !== undefined && 'runs' in block ? block.runs : [];

/** `**bold**`, `~~struck~~` and `__underlined__`, for comparing at a glance. */
const drawn = (runs: readonly PaperRun[]): string =>
  runs
    .map((run) => {
      if (run.kind !== 'text') return `{${run.kind}}`;
      const signs = [run.bold && '**', run.strike && '~~', run.underline && '__'].filter(Boolean).join('');
      return `${signs}${run.text}${[...signs].reverse().join('')}`;
    })
    .join('');

const firstBlock = (part: PaperPart): readonly PaperRun[] => runsOf(part.blocks[0]);

describe('a rolling text on paper', () => {
  it('keeps every character of every paragraph, brackets, double spaces and tabs included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.boolean(), (text, emphasis) => {
        const part = documentPaper(documentOf([paragraph(text)]), { kind: 'rolling', emphasis });
        expect(wordsOf(firstBlock(part))).toBe(text);
      }),
    );
  });

  it('is never cut at line ends, so that a bracket can be searched and copied', () => {
    const document = documentOf([paragraph('To [urge] (+IND)')]);
    expect(documentPaper(document, { kind: 'rolling', emphasis: false }).hyphenation).toBe(false);
    expect(documentPaper(document, { kind: 'clean', view: { kind: 'base' } }).hyphenation).toBeUndefined();
  });

  it('shows additions bold and deletions struck on request, brackets and names plain', () => {
    const document = documentOf([
      paragraph('Resolve to [undertake] (-ISR) [encourage] (+ISR) (+BHR) the [same]'),
    ]);
    expect(drawn(firstBlock(documentPaper(document, { kind: 'rolling', emphasis: true })))).toBe(
      'Resolve to [~~undertake~~] (-ISR) [**encourage**] (+ISR) (+BHR) the [same]',
    );
  });

  it('emphasises inner groups by their own wish and leaves inner names plain', () => {
    const document = documentOf([paragraph('[terror [financing] (-TUR) and [arms] (+IND)] (+TUR)')]);
    const runs = firstBlock(documentPaper(document, { kind: 'rolling', emphasis: true }));
    const struck = runs.filter((run) => run.kind === 'text' && run.strike);
    const plain = runs.filter((run) => run.kind === 'text' && !run.bold && !run.strike);
    expect(wordsOf(struck)).toBe('financing');
    expect(plain.map((run) => wordsOf([run]))).toEqual(['[', '(-TUR)', '(+IND)] (+TUR)']);
  });

  it('reads an origin where it was kept, not where the text says it today', () => {
    const document = documentOf([paragraph('[smuggling,] (+KAZ) arms')]);
    const kept = new Map([[0, 'unattributed' as const]]);
    expect(drawn(firstBlock(documentPaper(document, { kind: 'rolling', emphasis: true }, kept)))).toBe(
      '[smuggling,] (+KAZ) arms',
    );
  });

  it('emphasises a group that runs over two paragraphs in both', () => {
    const document = documentOf([paragraph('[One two', '1.'), paragraph('three] (+IND)', '2.')]);
    const part = documentPaper(document, { kind: 'rolling', emphasis: true });
    expect(part.blocks.map((block) => drawn(runsOf(block)))).toEqual(['[**One two**', '**three**] (+IND)']);
  });
});

describe('a clean text on paper', () => {
  it('says what the chosen eyes read and drops paragraphs without words', () => {
    const document = documentOf([
      paragraph('Resolve to [undertake] (-ISR) [encourage] (+ISR)', '1.'),
      paragraph('[To enhance cooperation] (+IND)', '11a.'),
    ]);
    const part = documentPaper(document, { kind: 'clean', view: { kind: 'base' } });
    expect(part.blocks.map((block) => wordsOf(runsOf(block)))).toEqual(['Resolve to undertake']);
  });
});

describe('typography on paper', () => {
  it('keeps labels as circulated and headings at their level', () => {
    const heading: Block = { kind: 'heading', id: 'h', level: 2, label: 'II.', text: 'Goals', marks: [] };
    const part = documentPaper(documentOf([heading, paragraph('To act', '11a bis.')]), {
      kind: 'rolling',
      emphasis: false,
    });
    expect(part.blocks).toMatchObject([
      { kind: 'heading', level: 2, label: 'II.' },
      { kind: 'paragraph', label: '11a bis.' },
    ]);
  });

  it('makes the paragraph that gave the document its title a heading', () => {
    const document = documentOf([paragraph('Draft\nPlan of Action'), paragraph('We agree')], {
      title: 'Draft Plan of Action',
    });
    const part = documentPaper(document, { kind: 'rolling', emphasis: false });
    expect(part.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
    expect(part.title).toBe('Draft Plan of Action');
  });

  it('keeps a paragraph that announces a list on the page of the list', () => {
    const part = documentPaper(documentOf([paragraph('We resolve:'), paragraph('To act.', '1.')]), {
      kind: 'rolling',
      emphasis: false,
    });
    expect(part.blocks[0]).toMatchObject({ keepWithNext: true });
    expect(part.blocks[1]).not.toHaveProperty('keepWithNext');
  });
});

describe('footnotes on paper', () => {
  const call = (text: string, sign: string): Block => {
    const from = text.indexOf(sign);
    return paragraph(text, null, [{ kind: 'note', from, to: from + sign.length, note: sign }]);
  };
  const note = (sign: string, text: string): Block => ({
    kind: 'footnote',
    id: `n${sign}`,
    note: sign,
    text,
    marks: [],
  });
  const rolling = { kind: 'rolling', emphasis: false } as const;

  it('stand where they are called and no longer at the end of the text', () => {
    const part = documentPaper(
      documentOf([call('Enhancing cooperation¹;', '¹'), note('¹', 'Focusing merely')]),
      rolling,
    );
    expect(part.blocks).toHaveLength(1);
    expect(firstBlock(part)).toEqual([
      { kind: 'text', text: 'Enhancing cooperation' },
      { kind: 'footnote', runs: [{ kind: 'text', text: 'Focusing merely' }] },
      { kind: 'text', text: ';' },
    ]);
  });

  it('keep a sign that is not the next number', () => {
    const part = documentPaper(documentOf([call('Cooperation*', '*'), note('*', 'A remark')]), rolling);
    expect(firstBlock(part)[1]).toMatchObject({ kind: 'footnote', mark: '*' });
  });

  it('that nothing calls are shown where they stand, so that no text is lost', () => {
    const part = documentPaper(documentOf([paragraph('Words'), note('2', 'Alone')]), rolling);
    expect(part.blocks[1]).toMatchObject({ kind: 'paragraph', label: '2', runs: [{ text: 'Alone' }] });
  });

  it('called twice are set once, the second call keeps its sign', () => {
    const document = documentOf([call('First¹', '¹'), call('Second place¹', '¹'), note('¹', 'Once')]);
    const part = documentPaper(document, rolling);
    expect(runsOf(part.blocks[0])[1]).toMatchObject({ kind: 'footnote' });
    expect(runsOf(part.blocks[1])[1]).toEqual({ kind: 'text', text: '¹', superscript: true });
  });
});

describe('the styles of other offices', () => {
  const document = documentOf([
    paragraph('To [urge] (-KAZ) [call upon] (+KAZ) States', '1.'),
    paragraph('Agreed.', '2.'),
  ]);

  it('puts the circulated words on the left and the proposal beside them, a row a paragraph', () => {
    const [table] = tablePaper(document).blocks;
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map((row) => row.cells.map((cell) => wordsOf(cell.paragraphs[0] ?? [])))).toEqual([
      ['Text', 'Proposal', 'Reason'],
      ['1. To urge States', '1. To [urge] (-KAZ) [call upon] (+KAZ) States', ''],
      ['2. Agreed.', '', ''],
    ]);
  });

  it('leaves no space before a comma where the brackets of an anonymous text go', () => {
    const text =
      'From sunset to sunrise [, weather permitting] (+MNG) (-LKA). [Then] (+IND) rest [; or not] (-IND).';
    const runs = firstBlock(anonymousPaper(documentOf([paragraph(text)])));
    expect(wordsOf(runs)).toBe('From sunset to sunrise, weather permitting. Then rest; or not.');
  });

  it('names nobody in an anonymous text: deletions struck, additions underlined', () => {
    const runs = firstBlock(anonymousPaper(document));
    expect(drawn(runs)).toBe('To ~~urge~~ __call upon__ States');
  });
});

describe('a table on paper', () => {
  const cellOf = (words: string, marks: readonly Mark[] = []) => ({
    text: words,
    marks,
    colspan: 1,
    rowspan: 1,
  });
  const tableOf = (
    ...rows: readonly { header: boolean; cells: readonly ReturnType<typeof cellOf>[] }[]
  ): Block => ({
    kind: 'table',
    id: 't',
    rows,
  });
  const cellsOf = (block: PaperBlock | undefined) =>
    block?.kind === 'table'
      ? block.rows.map((row) => row.cells.map((cell) => cell.paragraphs.map(drawn)))
      : [];

  it('keeps cells, the paragraphs in them, their typography and the rows of the head', () => {
    const bold: Mark = { kind: 'bold', from: 4, to: 9 };
    const document = documentOf([
      tableOf(
        { header: true, cells: [cellOf('Area'), cellOf('State')] },
        { header: false, cells: [cellOf('one\ntwo 3', [bold]), cellOf('[IND] (+IND)')] },
      ),
    ]);
    const [table] = documentPaper(document, { kind: 'rolling', emphasis: true }).blocks;
    expect(table).toMatchObject({ headerRows: 1 });
    expect(cellsOf(table)).toEqual([
      [['Area'], ['State']],
      [['one', '**two 3**'], ['[**IND**] (+IND)']],
    ]);
  });

  it('is told to be all head where every row is', () => {
    const document = documentOf([tableOf({ header: true, cells: [cellOf('a')] })]);
    expect(documentPaper(document, { kind: 'rolling', emphasis: false }).blocks[0]).toMatchObject({
      headerRows: 1,
    });
  });

  it('may call a footnote that stands behind it', () => {
    const call: Mark = { kind: 'note', from: 1, to: 2, note: '1' };
    const document = documentOf([
      tableOf({ header: false, cells: [cellOf('a1', [call]), cellOf('b')] }),
      { kind: 'footnote', id: 'f', note: '1', text: 'Remark', marks: [] },
    ]);
    const part = documentPaper(document, { kind: 'rolling', emphasis: false });
    expect(part.blocks).toHaveLength(1);
    expect(cellsOf(part.blocks[0])).toEqual([[['a{footnote}'], ['b']]]);
  });

  it('is cleaned like the text around it in an anonymous text', () => {
    const document = documentOf([tableOf({ header: false, cells: [cellOf('[a] (-IND) [b] (+IND) [c]')] })]);
    expect(cellsOf(anonymousPaper(document).blocks[0])).toEqual([[['~~a~~ __b__ c']]]);
  });
});

describe('the title of a part', () => {
  it('is what the document states, else its first heading, else its symbol', () => {
    const heading: Block = {
      kind: 'heading',
      id: 'h',
      level: 1,
      label: null,
      text: 'Plan of\nAction',
      marks: [],
    };
    const titleOf = (document: Document) =>
      documentPaper(document, { kind: 'rolling', emphasis: false }).title;
    expect(titleOf(documentOf([heading], { title: 'Stated', symbol: 'A/1' }))).toBe('Stated');
    expect(titleOf(documentOf([heading], { symbol: 'A/1' }))).toBe('Plan of Action');
    expect(titleOf(documentOf([], { symbol: 'A/1' }))).toBe('A/1');
    expect(titleOf(documentOf([]))).toBe('Text');
  });
});
