/** Numbers that somebody changed with tracking: the base has the old ones, the accepted text the new ones. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectDocument } from '#domain/document/projection';
import { item, p, partOf, r } from '#tests/formats/support/docxOf';
import { outlineOf } from '#tests/formats/support/outline';
import { codes, numbering, outline, type Parts, read } from '#tests/formats/support/readBody';
import { del, ins, onMark } from '#tests/formats/support/tracked';
import { emptyDocument } from '#tests/support/fakeSession';

/** List 1 counts `1.`, `1.1`; list 2 counts `a)`; list 3 has bullets; list 4 goes on as list 1 does, from 1. */
const lists: Parts = numbering(
  [
    ['decimal', '%1.'],
    ['decimal', '%1.%2'],
  ],
  `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>
   <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
   <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
   <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
);

/** The properties `now`, which `author` gave the paragraph in place of those `before`. */
const changed = (now: string, before: string, author = 'Ann'): string =>
  `${now}<w:pPrChange w:author="${author}"><w:pPr>${before}</w:pPr></w:pPrChange>`;

/** Both texts with their numbers. */
function bothOf(body: string, parts: Parts = lists) {
  const { blocks, ...text } = read(body, parts);
  const as = (kind: 'base' | 'accepted') =>
    outlineOf({ ...text, blocks: projectDocument({ ...emptyDocument, blocks }, { kind }).blocks });
  return { rejected: as('base'), accepted: as('accepted') };
}

describe('a paragraph that was put into another list', () => {
  const body = p('One.', item(1)) + p('Two is long.', changed(item(2), item(1))) + p('Three.', item(1));

  it('is asked out under its old number and in under the new one', () => {
    expect(outline(body, lists)).toEqual([
      'p 1. One.',
      'p 2. [Two is long.] (-ANN)',
      'p [a) Two is long.] (+ANN)',
      'p 3. Three.',
    ]);
    expect(read(body, lists).authors).toMatchObject([{ name: 'Ann', code: 'ANN' }]);
  });

  it('has its own number in each of the two texts', () => {
    expect(bothOf(body)).toEqual({
      rejected: ['p 1. One.', 'p 2. Two is long.', 'p 3. Three.'],
      accepted: ['p 1. One.', 'p a) Two is long.', 'p 3. Three.'],
    });
  });

  it('is said once, as a change that was read; what only counts on differently is said as such', () => {
    expect(codes(body, lists)).toEqual(['docx.renumbered', 'docx.trackedChanges']);
  });

  it('keeps what others changed among its words, each on its side', () => {
    const words = `${r('to ')}${del('Bob', 'undertake')}${ins('Cy', 'encourage')}${r(' it')}`;
    const changedToo = p('One.', item(1)) + p(words, changed(item(2), item(1)));
    expect(outline(changedToo, lists)).toEqual([
      'p 1. One.',
      'p 2. [to] (-ANN) [undertake] (-BOB) [it] (-ANN)',
      'p [a) to] (+ANN) [encourage] (+CY) [it] (+ANN)',
    ]);
    expect(bothOf(changedToo)).toEqual({
      rejected: ['p 1. One.', 'p 2. to undertake it'],
      accepted: ['p 1. One.', 'p a) to encourage it'],
    });
  });
});

describe('a number that one person changed behind a paragraph that another put in', () => {
  it('is asked for by the one who changed it', () => {
    const body =
      p('One.', item(1)) +
      p(ins('Bob', 'New.'), item(1) + onMark('ins', 'Bob')) +
      p('Two is long.', changed(item(2), item(1)));
    expect(outline(body, lists)).toEqual([
      'p 1. One.',
      'p 2. [New.] (+BOB)',
      'p 2. [Two is long.] (-ANN)',
      'p [a) Two is long.] (+ANN)',
    ]);
  });

  it('is asked for by the one who joined two paragraphs, where the number is that of the other', () => {
    const body =
      p('One.', item(1)) + p(r('Two is '), item(1) + onMark('del', 'Bob')) + p('long.', item(2)) + p('End.');
    expect(bothOf(body)).toEqual({
      rejected: ['p 1. One.', 'p 2. Two is', 'p a) long.', 'p End.'],
      accepted: ['p 1. One.', 'p a) Two is long.', 'p End.'],
    });
  });
});

describe('a list that somebody began anew with tracking', () => {
  const body =
    p('One.', item(1)) +
    p('Two.', changed(item(4), item(1))) +
    p('Three.', changed(item(4), item(1))) +
    p('Deeper.', changed(item(4, 1), item(1, 1)));

  it('is asked for once, where it begins; numbers behind it stay as circulated, and this is said', () => {
    expect(outline(body, lists)).toEqual([
      'p 1. One.',
      'p 2. [Two.] (-ANN)',
      'p [1. Two.] (+ANN)',
      'p 3. Three.',
      'p 3.1 Deeper.',
    ]);
    expect(codes(body, lists)).toContain('docx.renumbered');
  });

  it('twice is asked for twice', () => {
    const again = body + p('Five.', changed(item(1), item(4)));
    expect(outline(again, lists).filter((line) => line.includes('(+ANN)'))).toHaveLength(2);
  });
});

describe('a number that came or went with tracking', () => {
  it('comes with the words that it is given to', () => {
    const body = p('One.', item(1)) + p('A plain paragraph', changed(item(1), '')) + p('Three.', item(1));
    expect(outline(body, lists)).toEqual([
      'p 1. One.',
      'p [A plain paragraph] (-ANN)',
      'p [2. A plain paragraph] (+ANN)',
      'p 2. Three.',
    ]);
  });

  it('comes by the older sign of Word, too', () => {
    const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:author="Ann"/></w:numPr>';
    expect(outline(p('A plain paragraph', listed), lists)).toEqual([
      'p [A plain paragraph] (-ANN)',
      'p [1. A plain paragraph] (+ANN)',
    ]);
  });

  it('goes with them', () => {
    const body = p('One.', item(1)) + p('A plain paragraph', changed('', item(1))) + p('Three.', item(1));
    expect(bothOf(body)).toEqual({
      rejected: ['p 1. One.', 'p 2. A plain paragraph', 'p 3. Three.'],
      accepted: ['p 1. One.', 'p A plain paragraph', 'p 3. Three.'],
    });
  });

  it('changes with the level', () => {
    const body = p('One.', item(1)) + p('Two.', changed(item(1, 1), item(1))) + p('Three.', item(1));
    expect(bothOf(body)).toEqual({
      rejected: ['p 1. One.', 'p 2. Two.', 'p 3. Three.'],
      accepted: ['p 1. One.', 'p 1.1 Two.', 'p 3. Three.'],
    });
  });

  it('begins anew in both texts where only one of them does', () => {
    const body = p('One.', item(1)) + p('Two.', changed(item(4), item(1)));
    expect(bothOf(body)).toEqual({
      rejected: ['p 1. One.', 'p 2. Two.'],
      accepted: ['p 1. One.', 'p 1. Two.'],
    });
  });

  it('typed in place of the one that Word counted changes nothing', () => {
    const body = p('One.', item(1)) + p(`${ins('Ann', '2. ')}${r('Two.')}`, changed('', item(1)));
    expect(bothOf(body)).toEqual({
      rejected: ['p 1. One.', 'p 2. Two.'],
      accepted: ['p 1. One.', 'p 2. Two.'],
    });
  });

  it('is that of the old style, and so is the level of a heading', () => {
    const styles = partOf(
      `<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
       <w:style w:type="paragraph" w:styleId="S"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      'w:styles',
    );
    const body =
      p('First', '<w:pStyle w:val="H"/>') +
      p('Second', changed('<w:pStyle w:val="S"/>', '<w:pStyle w:val="H"/>'));
    expect(bothOf(body, { ...lists, 'word/styles.xml': styles })).toEqual({
      rejected: ['h1 1. First', 'h1 2. Second'],
      accepted: ['h1 1. First', 'h2 1.1 Second'],
    });
  });
});

describe('a number that Word 97 tracked', () => {
  const was = (original: string) =>
    `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:numberingChange w:author="Ann" w:original="${original}"/></w:numPr>`;

  it('stands in the circulated text as it was, and the new one is asked for', () => {
    const body = p('One.', was('a)')) + p('Two.', item(1)) + p('Three.', was('%1:3:1:.%2:2:4:)'));
    expect(bothOf(body)).toEqual({
      rejected: ['p a) One.', 'p 2. Two.', 'p III.b) Three.'],
      accepted: ['p 1. One.', 'p 2. Two.', 'p 3. Three.'],
    });
    expect(outline(body, lists)[0]).toBe('p a) [One.] (-ANN)');
  });

  it('is not asked for where it is the same, and is one more where there was none', () => {
    expect(outline(p('One.', was('1.')), lists)).toEqual(['p 1. One.']);
    expect(bothOf(p('One.', was('')))).toEqual({ rejected: ['p One.'], accepted: ['p 1. One.'] });
  });
});

describe('numbers that only count on differently', () => {
  const body =
    p('One.', item(1)) +
    p(ins('Ann', 'New.'), item(1) + onMark('ins', 'Ann')) +
    p('Two.', item(1)) +
    p('Three.', item(1));

  it('stay as circulated behind an inserted paragraph, and it is said how many', () => {
    expect(outline(body, lists)).toEqual(['p 1. One.', 'p 2. [New.] (+ANN)', 'p 2. Two.', 'p 3. Three.']);
    const { warnings } = read(body, lists);
    expect(warnings.find(({ code }) => code === 'docx.renumbered')).toMatchObject({ facts: { count: 2 } });
  });

  it('are not those of the accepted text behind a deleted one, either', () => {
    const gone = p(del('Ann', 'One.'), item(1) + onMark('del', 'Ann')) + p('Two.', item(1));
    expect(outline(gone, lists)).toEqual(['p 1. [One.] (-ANN)', 'p 2. Two.']);
  });

  it('count on behind a table that an inserted paragraph stands before', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('Cell')}</w:tc></w:tr></w:tbl>`;
    const before = p('One.', item(1)) + p(ins('Ann', 'New.'), item(1) + onMark('ins', 'Ann')) + table;
    expect(outline(before + p('Two.', item(1)), lists)).toEqual([
      'p 1. One.',
      'p 2. [New.] (+ANN)',
      'table Cell',
      'p 2. Two.',
    ]);
  });

  it('are passed over where only the bullet or the looks changed', () => {
    const looks =
      p('One.', changed(item(3), '')) +
      p('Two.', changed('<w:jc w:val="center"/>', '')) +
      p('Three.', item(1));
    expect(outline(looks, lists)).toEqual(['p One.', 'p Two.', 'p 1. Three.']);
    expect(codes(looks, lists)).toEqual(['docx.formatChanges']);
  });
});

describe('numbers in cells and notes', () => {
  const cell = (inside: string) => `<w:tbl><w:tr><w:tc>${inside}</w:tc></w:tr></w:tbl>`;

  it('come and go with the paragraph', () => {
    const body = cell(
      p('One.', item(1)) +
        p(ins('Ann', 'New.'), item(1) + onMark('ins', 'Ann')) +
        p(del('Ann', 'Old.'), item(1) + onMark('del', 'Ann')) +
        p('Last.', item(1)),
    );
    expect(outline(body, lists)).toEqual(['table 1. One.\n[2. New.] (+ANN)\n[2. Old.] (-ANN)\n3. Last.']);
    expect(bothOf(body)).toEqual({
      rejected: ['table 1. One.\n2. Old.\n3. Last.'],
      accepted: ['table 1. One.\n2. New.\n3. Last.'],
    });
  });

  it('change with the words', () => {
    const body = cell(p('One.', item(1)) + p('Two.', changed(item(2), item(1))));
    expect(bothOf(body)).toEqual({
      rejected: ['table 1. One.\n2. Two.'],
      accepted: ['table 1. One.\na) Two.'],
    });
  });

  it('go with a deleted row', () => {
    const row = `<w:tr><w:trPr><w:del w:author="Ann"/></w:trPr><w:tc>${p('Two.', item(1))}</w:tc></w:tr>`;
    const body = `<w:tbl><w:tr><w:tc>${p('One.', item(1))}</w:tc></w:tr>${row}</w:tbl>${p('Three.', item(1))}`;
    expect(bothOf(body)).toEqual({
      rejected: ['table 1. One. / 2. Two.', 'p 3. Three.'],
      accepted: ['table 1. One.', 'p 3. Three.'],
    });
  });
});

it('a note that a changed number’s words call is read once, behind them', () => {
  const footnotes = partOf(`<w:footnote w:id="2">${p('A note.')}</w:footnote>`, 'w:footnotes');
  const words = `${r('Two is long')}<w:r><w:footnoteReference w:id="2"/></w:r>`;
  const body = p(words, changed(item(2), item(1)));
  expect(outline(body, { ...lists, 'word/footnotes.xml': footnotes })).toEqual([
    'p 1. [Two is long¹] (-ANN)',
    'p [a) Two is long¹] (+ANN)',
    'note 1 A note.',
  ]);
  expect(bothOf(body, { ...lists, 'word/footnotes.xml': footnotes }).accepted).toEqual([
    'p a) Two is long¹',
    'note 1 A note.',
  ]);
});

/** A paragraph of the law: its list before and after, null for none; what happened to it as a whole. */
interface Numbered {
  readonly before: number | null;
  readonly after: number | null;
  readonly whole: 'kept' | 'ins' | 'del';
}

const listed = fc.constantFrom(null, 1, 1, 2);
const numbered = fc.record<Numbered>({
  before: listed,
  after: listed,
  whole: fc.constantFrom('kept', 'kept', 'ins', 'del'),
});

function xmlOf({ before, after, whole }: Numbered, index: number): string {
  const properties = (list: number | null) => (list === null ? '' : item(list));
  if (whole === 'ins') return p(ins('Ann', `Words ${index}`), properties(after) + onMark('ins', 'Ann'));
  if (whole === 'del') return p(del('Ann', `Words ${index}`), properties(before) + onMark('del', 'Ann'));
  return p(
    `Words ${index}`,
    before === after ? properties(after) : changed(properties(after), properties(before)),
  );
}

/** Counts as a person would, paragraph by paragraph. */
function counted(list: readonly (number | null)[]): (string | null)[] {
  const counts = { 1: 0, 2: 0 };
  return list.map((one) => {
    if (one === 1) return `${++counts[1]}.`;
    return one === 2 ? `${String.fromCharCode(96 + ++counts[2])})` : null;
  });
}

describe('any file with changes of numbers', () => {
  it('has the old numbers in the base; in the accepted text each changed one is new', {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(fc.array(numbered, { maxLength: 8 }), (list) => {
        const there = (absent: 'ins' | 'del') =>
          list.flatMap((one, index) => (one.whole === absent ? [] : [index]));
        const numbersOf = (indices: readonly number[], side: 'before' | 'after') => {
          const numbers = counted(indices.map((index) => list[index]?.[side] ?? null));
          return new Map(indices.map((index, at) => [index, numbers[at] ?? null]));
        };
        const [base, accepted] = [there('ins'), there('del')];
        const [old, fresh] = [numbersOf(base, 'before'), numbersOf(accepted, 'after')];
        const line = (number: string | null | undefined, index: number) =>
          ['p', ...(number ? [number] : []), `Words ${index}`].join(' ');
        const isChanged = (index: number) =>
          list[index]?.whole === 'ins' || list[index]?.before !== list[index]?.after;
        const texts = bothOf(p('Start.') + list.map(xmlOf).join('') + p('End.'));
        expect(texts.rejected).toEqual([
          'p Start.',
          ...base.map((index) => line(old.get(index), index)),
          'p End.',
        ]);
        expect(texts.accepted).toEqual([
          'p Start.',
          ...accepted.map((index) => line((isChanged(index) ? fresh : old).get(index), index)),
          'p End.',
        ]);
      }),
      { numRuns: 150 },
    );
  });
});
