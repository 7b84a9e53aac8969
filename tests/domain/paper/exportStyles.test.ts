import { describe, expect, it } from 'vitest';
import type { Document } from '#domain/document/document';
import { rollingOf } from '#domain/document/rolling';
import { textUnits } from '#domain/document/units';
import { type ExportStyle, type ExportWish, exportPart } from '#domain/paper/exportStyles';
import { onlyOurs } from '#domain/paper/onlyOurs';
import { withIdsOf } from '#domain/paper/pairedBlocks';
import type { PaperBlock, PaperPart, PaperRun } from '#domain/paper/paper';
import { proposeOpposeDocument } from '#domain/paper/proposeOppose';
import { draft, h, n, p, t } from '#tests/support/draft';

const textsOf = (document: Document): string[] => textUnits(document).map(({ text }) => text);

/** `~struck~`, `_underlined_`, `{+IND-TUR changed}`, `«footnote»`. */
const runText = (run: PaperRun): string => {
  if (run.kind === 'footnote') return `«${run.runs.map(runText).join('')}»`;
  if (run.kind !== 'text') return run.kind === 'break' ? '/' : '';
  const looked = run.strike ? `~${run.text}~` : run.underline ? `_${run.text}_` : run.text;
  const { inserted, deleted } = run.change ?? {};
  const signs = `${inserted === undefined ? '' : `+${inserted}`}${deleted === undefined ? '' : `-${deleted}`}`;
  return signs === '' ? looked : `{${signs} ${looked}}`;
};

const blockText = (block: PaperBlock): string => {
  if (block.kind === 'table')
    return block.rows
      .map(
        ({ cells, change }) =>
          `${change === undefined ? '' : `${JSON.stringify(change)} `}${cells.map(({ paragraphs }) => paragraphs.map((runs) => runs.map(runText).join('')).join('¶')).join(' | ')}`,
      )
      .join('\n');
  return 'runs' in block ? block.runs.map(runText).join('') : '';
};

const shown = ({ blocks }: PaperPart): string[] => blocks.map(blockText);

const inStyle = (document: Document, style: ExportStyle, more: Partial<ExportWish> = {}) =>
  shown(exportPart(document, { style, ...more }));

const room = draft(
  h(1, 'Plan'),
  p(
    'To [urge] (-KAZ) [call upon] (+KAZ) (-IND) (+TUR) States, [the FATF] (-IRN) [and [all] (+TUR) others] (+IND) [x].',
  ),
  p('[2a. To act.] (+TUR);'),
);

describe('proposals of some parties only', () => {
  it('are left with the words as they would stand without the others’', () => {
    expect(textsOf(onlyOurs(room, ['KAZ']).document)).toEqual([
      'Plan',
      'To [urge] (-KAZ) [call upon] (+KAZ) (-IND) (+TUR) States, the FATF [x].',
    ]);
    expect(textsOf(onlyOurs(room, ['TUR']).document)[1]).toBe(
      'To [urge] (-KAZ) [call upon] (+KAZ) (-IND) (+TUR) States, the FATF [and [all] (+TUR) others] (+IND) [x].',
    );
    expect(textsOf(onlyOurs(room, ['BHR']).document)).toEqual(['Plan', 'To urge States, the FATF [x].']);
  });

  it('keep their origins by their new places, and footnotes go with the words that called them', () => {
    const { document, origins, kept } = onlyOurs(room, ['IND'], new Map([[4, 'base']]));
    expect(rollingOf(document).rolling.groups.map((group) => origins.get(group.index))).toEqual(
      kept.map((index) => (index === 4 ? 'base' : rollingOf(room).rolling.groups[index]?.origin)),
    );
    const call = { kind: 'note', from: 8, to: 9, note: '1' } as const;
    const noted = draft(p('We [act1 now] (+TUR) here'), n('1', 'Soon.'));
    const [first, note] = noted.blocks;
    if (first?.kind !== 'paragraph' || note === undefined) throw new Error('two blocks');
    const called = { ...noted, blocks: [{ ...first, marks: [{ ...call, from: 7, to: 8 }] }, note] };
    expect(textsOf(onlyOurs(called, ['IND']).document)).toEqual(['We here']);
  });

  it('leave in every style', () => {
    expect(inStyle(room, { kind: 'rolling', emphasis: false }, { only: ['IND'] })[1]).toBe(
      'To [urge] (-KAZ) [call upon] (+KAZ) (-IND) (+TUR) States, the FATF [and others] (+IND) [x].',
    );
  });
});

describe('who proposes and who opposes', () => {
  it('stands in words before the words, base or new', () => {
    expect(textsOf(proposeOpposeDocument(room))).toEqual([
      'Plan',
      'To [KAZ deletes: urge] [KAZ/TUR propose; IND opposes: call upon] States, [IRN deletes: the FATF] [IND proposes: and [TUR proposes: all] others] [x].',
      '[TUR proposes: 2a. To act.];',
    ]);
  });

  it('speaks the language of the text', () => {
    const one = draft(p('Мы [все] (-IND) (+TUR) (+BHR) здесь'));
    expect(textsOf(proposeOpposeDocument({ ...one, language: 'ru' }))).toEqual([
      'Мы [IND исключает; TUR/BHR сохраняют: все] здесь',
    ]);
    expect(textsOf(proposeOpposeDocument({ ...one, language: null }))).toEqual([
      'Мы [IND deletes; TUR/BHR retain: все] здесь',
    ]);
  });
});

describe('a text on paper', () => {
  const row = draft(
    t(
      ['A', 'B'],
      ['one', '[two] (-IND) [2] (+IND)'],
      ['[new] (+TUR)', '[row] (+TUR)'],
      ['[old] (-BHR)', '[line] (-BHR)'],
    ),
  );

  it('has tracked changes in cells, and whole rows that come or go', () => {
    expect(inStyle(row, { kind: 'tracked' })).toEqual([
      'A | B\none | {-IND two}{+IND 2}\n{"inserted":"TUR"} {+TUR new} | {+TUR row}\n{"deleted":"BHR"} {-BHR old} | {-BHR line}',
    ]);
  });

  it('says in remarks who else supports and opposes', () => {
    const many = draft(p('a [b] (+IND) (+TUR) (+BHR) (-ISR) (-IRN) c'));
    expect(exportPart(many, { style: { kind: 'tracked' } }).remarks).toEqual([
      { id: 0, author: 'TUR', text: 'TUR, BHR support. IRN opposes.' },
    ]);
    expect(exportPart({ ...many, language: 'kk' }, { style: { kind: 'tracked' } }).remarks?.[0]?.text).toBe(
      'TUR, BHR қолдайды. IRN қарсы.',
    );
    expect(exportPart(draft(p('a [b] (-IND) (-IRN) c')), { style: { kind: 'tracked' } }).remarks).toEqual([
      { id: 0, author: 'IRN', text: 'IRN opposes.' },
    ]);
  });

  it('compares what was circulated with what somebody would have', () => {
    const view = { kind: 'party', party: 'IND' } as const;
    const text = draft(
      p('We urge all.'),
      p('To [stop] (-IND) [go] (+IND) on.'),
      p('[Gone.] (-IND)'),
      p('[New.] (+IND)'),
    );
    expect(inStyle(text, { kind: 'comparison', view })).toEqual([
      'We urge all.',
      'To ~stop~_go_ on.',
      '~Gone.~',
      '_New._',
    ]);
    expect(inStyle(row, { kind: 'comparison', view })).toEqual(['A | B\none | ~two~_2_\nold | line']);
  });

  it('takes reasons along as footnotes or in a column, also where only ours are left', () => {
    const text = draft(p('We [urge] (-TUR) [ask] (+IND) all.'));
    const [block] = text.blocks;
    const at = 'We [urge] (-TUR) ['.length;
    const reasons = [{ block: block?.id ?? '', from: at, to: at + 3, text: 'Softer.' }];
    const only = ['IND'];
    expect(inStyle(text, { kind: 'rolling', emphasis: false }, { reasons })).toEqual([
      'We [urge] (-TUR) [ask] (+IND)«Softer.» all.',
    ]);
    expect(inStyle(text, { kind: 'rolling', emphasis: false }, { reasons, only })).toEqual([
      'We urge [ask] (+IND)«Softer.» all.',
    ]);
    expect(inStyle(text, { kind: 'propose' }, { reasons, only })[0]).toContain('[IND proposes: ask]');
    expect(inStyle(text, { kind: 'table' }, { reasons, only })[0]).toContain('Softer.');
    expect(inStyle(text, { kind: 'anonymous' }, { reasons, only })[0]).toContain('_ask_');
    expect(inStyle(text, { kind: 'clean', view: { kind: 'base' } }, { reasons })).toEqual(['We urge all.']);
    const gone = [{ block: 'nowhere', from: 0, to: 0, text: 'Lost.' }];
    expect(inStyle(text, { kind: 'rolling', emphasis: false }, { reasons: gone, only })).toEqual([
      'We urge [ask] (+IND) all.',
    ]);
  });
});

describe('remarks to share', () => {
  const text = draft(p('We [urge] (-TUR) [ask] (+IND) all States.'));
  const id = text.blocks[0]?.id ?? '';
  const words = (text.blocks[0]?.kind === 'paragraph' ? text.blocks[0].text : '').indexOf('States');
  const remarks = [{ block: id, from: words, to: words + 6, author: 'IND', text: 'All of them?' }];
  const between = (part: PaperPart): string =>
    part.blocks
      .flatMap((block) => ('runs' in block ? block.runs : []))
      .map((run) => (run.kind === 'remark' ? (run.edge === 'start' ? '<' : '>') : runText(run)))
      .join('');
  const style = { kind: 'rolling', emphasis: false } as const;

  it('hold the words that they are about, also behind calls of reasons', () => {
    const part = exportPart(text, { style, remarks });
    expect(between(part)).toBe('We [urge] (-TUR) [ask] (+IND) all <States>.');
    expect(part.remarks).toEqual([{ id: 0, author: 'IND', text: 'All of them?' }]);
    const at = 'We [urge] (-TUR) ['.length;
    const reasons = [{ block: id, from: at, to: at + 3, text: 'Softer.' }];
    expect(between(exportPart(text, { style, remarks, reasons }))).toBe(
      'We [urge] (-TUR) [ask] (+IND)«Softer.» all <States>.',
    );
  });

  it('stay behind in styles where their words stand elsewhere', () => {
    expect(exportPart(text, { style: { kind: 'table' }, remarks }).remarks).toBeUndefined();
    expect(exportPart(text, { style, remarks, only: ['IND'] }).remarks).toBeUndefined();
  });
});

describe('two readings of one text', () => {
  it('are paired by the words that stood there before anybody proposed', () => {
    const circulated = draft(p('One.', '1.'), p('Two.', '2.'), p('Three.', '3.'));
    const rolling = draft(
      p('[One.] (-IND)', '1.'),
      p('[1a. New.] (+IND)'),
      p('Two [more] (+IND).', '2.'),
      p('Three.', '3.'),
    );
    expect(withIdsOf(circulated, rolling).blocks.map(({ id }) => id)).toEqual(['b1', 'new-2', 'b2', 'b3']);
  });
});
