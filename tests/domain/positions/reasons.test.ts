import { describe, expect, test } from 'vitest';
import { anonymousPaper, tablePaper } from '#domain/paper/otherStyles';
import { reasonsByGroup, reasonsOfBlock, withReasonNotes } from '#domain/positions/reasons';
import { draft, marked, n, p, t } from '../../support/draft';

const because = 'Agreed language of resolution 2178';

/** A reason on the words between `<a>` and `<b>` of block `b1`. */
function reasoned(fixture: string) {
  const { text, a, b } = marked(fixture);
  const reason = { block: 'b1', from: a, to: b, text: because };
  return { text: draft(p(text)), reasons: [reason] };
}

describe('The reason of a group', () => {
  test('belongs to the innermost group around its words, and stands behind its signs', () => {
    const { text, reasons } = reasoned('We [urge [<a>all<b>] (-TUR) States] (+IND) (+KAZ) now');
    expect(reasonsByGroup(text, reasons)).toEqual([{ block: 'b1', at: 21, text: because }]);
  });

  test('goes with its group, and an empty one is none', () => {
    expect(reasonsByGroup(draft(p('We urge')), [{ block: 'b1', from: 3, to: 7, text: because }])).toEqual([]);
    const { text, reasons } = reasoned('[<a>all<b>] (-TUR)');
    expect(
      reasonsByGroup(
        text,
        reasons.map((reason) => ({ ...reason, text: ' ' })),
      ),
    ).toEqual([]);
  });

  test('is called as a footnote right behind its group, in reading order', () => {
    const text = draft(p('[a] (+IND) and [b] (+TUR)'));
    const reasons = reasonsByGroup(text, [
      { block: 'b1', from: 16, to: 17, text: 'second' },
      { block: 'b1', from: 1, to: 2, text: 'first' },
    ]);
    const noted = withReasonNotes(text, reasons);
    expect(noted.blocks.map((block) => (block.kind === 'table' ? '' : block.text))).toEqual([
      '[a] (+IND)1 and [b] (+TUR)2',
      'first',
      'second',
    ]);
  });

  test('leaves the numbers of the text’s own footnotes alone', () => {
    const text = draft(p('[a] (+IND)'), n('1', 'See above'));
    const noted = withReasonNotes(text, [{ block: 'b1', at: 10, text: because }]);
    expect(noted.blocks.at(-1)).toMatchObject({ kind: 'footnote', note: 'a', text: because });
  });

  test('is called in the cell where its group stands', () => {
    const text = draft(t(['Who', 'What'], ['[a] (+IND)', '[b] (+TUR)']));
    const reasons = reasonsByGroup(text, [{ block: 'b1', from: 21, to: 22, text: because }]);
    const table = withReasonNotes(text, reasons).blocks[0];
    expect(table?.kind === 'table' && table.rows[1]?.cells.map((cell) => cell.text)).toEqual([
      '[a] (+IND)',
      '[b] (+TUR)1',
    ]);
  });

  test('fills the third column of the table, several under each other', () => {
    const text = draft(p('[a] (+IND) and [b] (+TUR)'), p('None'));
    const reasons = reasonsByGroup(text, [
      { block: 'b1', from: 1, to: 2, text: 'first' },
      { block: 'b1', from: 16, to: 17, text: 'second' },
    ]);
    expect(reasonsOfBlock(reasons, 'b1')).toBe('first\nsecond');
    const table = tablePaper(text, undefined, reasons).blocks[0];
    const third = table?.kind === 'table' ? table.rows.map((row) => row.cells[2]?.paragraphs[0]) : [];
    expect(third[1]).toEqual([
      { kind: 'text', text: 'first' },
      { kind: 'break' },
      { kind: 'text', text: 'second' },
    ]);
    expect(third[2]).toEqual([]);
  });

  test('is a footnote of the anonymous text, in which nobody is named', () => {
    const { text, reasons } = reasoned('We [<a>urge<b>] (-IND) call');
    const part = anonymousPaper(text, undefined, reasonsByGroup(text, reasons));
    const printed = JSON.stringify(part.blocks);
    expect(printed).toContain('"kind":"footnote"');
    expect(printed).toContain(because);
    expect(printed).not.toContain('IND');
  });
});
