import { describe, expect, test } from 'vitest';
import { rollingOf } from '#domain/document/rolling';
import { documentPaper } from '#domain/paper/documentPaper';
import { emphasised } from '#domain/paper/emphasis';
import { anonymousPaper, tablePaper } from '#domain/paper/otherStyles';
import type { PaperPart, PaperRun } from '#domain/paper/paper';
import { styledRuns } from '#domain/paper/styledRuns';
import { type DraftBlock, draft, h, n, p, t } from '../../support/draft';

/** What is bold as `*words*`, what is struck as `~words~`, unit by unit. */
function drawn(...blocks: readonly DraftBlock[]): readonly string[] {
  return emphasised(rollingOf(draft(...blocks))).map(({ text, marks }) =>
    [...marks]
      .sort((a, b) => b.from - a.from)
      .reduce((so, { kind, from, to }) => {
        const sign = kind === 'bold' ? '*' : '~';
        return so.slice(0, from) + sign + so.slice(from, to) + sign + so.slice(to);
      }, text),
  );
}

const textOf = (runs: readonly PaperRun[] | undefined): string =>
  (runs ?? []).map((run) => (run.kind === 'text' ? run.text : run.kind === 'break' ? '\n' : '')).join('');

const rowsOf = (part: PaperPart): readonly (readonly string[])[] => {
  const [table] = part.blocks;
  return table?.kind === 'table'
    ? table.rows.map(({ cells }) => cells.map(({ paragraphs }) => textOf(paragraphs[0])))
    : [];
};

describe('Typography over brackets', () => {
  test('an addition is bold and a deletion struck, without brackets and signs', () => {
    expect(drawn(p('to [fair] (+IND) and [old] (-TUR) trade'))).toEqual([
      'to [*fair*] (+IND) and [~old~] (-TUR) trade',
    ]);
  });

  test('brackets that nobody signed stay plain, and so do empty ones', () => {
    expect(drawn(p('to [fair] and [] (+IND) trade'))).toEqual(['to [fair] and [] (+IND) trade']);
  });

  test('the signs of a group inside another stay plain', () => {
    expect(drawn(p('[a [b] (+TUR)] (-IND)'))[0]).toContain('(+TUR)');
    expect(drawn(p('[a] (-IND) and [b] (-TUR)'))).toEqual(['[~a~] (-IND) and [~b~] (-TUR)']);
  });

  test('signs that stand right behind each other stay plain together', () => {
    expect(drawn(p('to [go [now](+TUR)(+IND) or] (-IRQ) stay'))[0]).toMatch(/\(\+TUR\)\(\+IND\)/);
  });

  test('a group over several paragraphs marks the words of each', () => {
    expect(drawn(p('[To go'), p('and'), p('stay] (-IND)'), p('now'))).toEqual([
      '[~To go~',
      '~and~',
      '~stay~] (-IND)',
      'now',
    ]);
  });

  test('an empty paragraph inside a group has nothing to mark', () => {
    expect(drawn(p('[go'), p(''), p('stay] (-IND)'))).toEqual(['[~go~', '', '~stay~] (-IND)']);
  });

  test('cells and footnotes of the text are marked as paragraphs are', () => {
    expect(drawn(t(['Who', '[we] (-IND)']), n('1', '[why] (-TUR)'), p('end'))).toEqual([
      'Who',
      '[~we~] (-IND)',
      '[~why~] (-TUR)',
      'end',
    ]);
  });
});

describe('The table of changes', () => {
  test('has no text before a paragraph that is new, and none beside one that nobody changes', () => {
    const rows = rowsOf(tablePaper(draft(h(1, 'Goals'), p('[To go.] (+IND)', '1.'), p('To stay.', '2.'))));
    expect(rows.slice(1).map(([, changed]) => changed)).toEqual(['', '1. [To go.] (+IND)', '']);
    expect(rows[3]?.[0]).toBe('2. To stay.');
  });

  test('shows a footnote by the sign that calls it', () => {
    expect(rowsOf(tablePaper(draft(p('To go'), n('*', 'By rail.'))))[2]?.[0]).toBe('* By rail.');
  });

  test('puts the reasons of one paragraph under each other', () => {
    const text = draft(p('[a] (+IND) [b] (+TUR)'));
    const reasons = [
      { block: 'b1', at: 10, text: 'first' },
      { block: 'b1', at: 21, text: 'second' },
    ];
    expect(rowsOf(tablePaper(text, undefined, reasons))[1]?.[2]).toBe('first\nsecond');
  });
});

describe('The anonymous text', () => {
  test('keeps the brackets of a group over several paragraphs, and of one that is never closed', () => {
    const part = anonymousPaper(draft(p('To [go'), p('and stay] (-IND)'), p('[open')));
    expect(part.blocks.map((block) => ('runs' in block ? textOf(block.runs) : ''))).toEqual([
      'To [go',
      'and stay] (-IND)',
      '[open',
    ]);
  });

  test('cleans the cells of a table', () => {
    expect(rowsOf(anonymousPaper(draft(t(['Who', 'What'], ['we', '[go] (-IND)']))))).toEqual([
      ['Who', 'What'],
      ['we', 'go'],
    ]);
  });
});

describe('An enclosure', () => {
  test('keeps how a paragraph is aligned', () => {
    const text = draft(p('In the middle'));
    const centred = {
      ...text,
      blocks: text.blocks.map((block) => ({ ...block, align: 'center' as const })),
    };
    const [block] = documentPaper(centred, { kind: 'rolling', emphasis: false }).blocks;
    expect(block).toMatchObject({ align: 'center' });
  });

  test('is in English where the text names no language', () => {
    const text = { ...draft(p('To go')), language: null };
    expect(documentPaper(text, { kind: 'rolling', emphasis: true }).language).toBe('en');
  });
});

describe('The sign that calls a footnote', () => {
  const styled = {
    text: 'go12 on',
    marks: [
      { kind: 'note' as const, note: '12', from: 2, to: 4 },
      { kind: 'bold' as const, from: 0, to: 3 },
    ],
  };

  test('is one call, also where half of it is bold', () => {
    const runs = styledRuns(styled, () => ({ kind: 'text', text: '{note}' }));
    expect(runs.map((run) => (run.kind === 'text' ? run.text : ''))).toEqual(['go', '{note}', ' on']);
  });

  test('stays in the text, raised, where the footnote is not there', () => {
    expect(styledRuns(styled, () => null)).toEqual([
      { kind: 'text', text: 'go', bold: true },
      { kind: 'text', text: '1', bold: true, superscript: true },
      { kind: 'text', text: '2', superscript: true },
      { kind: 'text', text: ' on' },
    ]);
  });

  test('an empty text has no runs', () => {
    expect(styledRuns({ text: '', marks: [] }, () => null)).toEqual([]);
  });
});
