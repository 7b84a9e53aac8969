/** Proposals at the edges: a text that has moved on, unnamed parties, tables with missing cells. */

import { describe, expect, it } from 'vitest';
import type { Block, Document, Mark } from '#domain/document/document';
import { applySuggestion, applySuggestions } from '#domain/suggestions/apply';
import { quoted, type Suggestion, suggestionSentence } from '#domain/suggestions/suggestion';
import { written } from '#domain/suggestions/written';
import { detect, detectIn, documentOf, paragraph, table } from '#tests/support/suggested';

const withMarks = (id: string, text: string, marks: readonly Mark[]): Block =>
  ({ ...paragraph(id, ''), text, marks }) as Block;

/** The mark on the first place where the words stand. */
const on = (text: string, words: string, kind: 'strike' | 'underline' | 'bold' | 'italic'): Mark => ({
  kind,
  from: text.indexOf(words),
  to: text.indexOf(words) + words.length,
});

const textsOf = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [block.text],
  );

const struck = (id: string, text: string, words: string): Block =>
  withMarks(id, text, [on(text, words, 'strike')]);

describe('a yes to several proposals', () => {
  it('signs for a Member State where nobody else is said', () => {
    const document = documentOf(struck('b1', 'to go now', 'now'), struck('b2', 'to stay here', 'here'));
    const found = detectIn(document);
    expect(textsOf(applySuggestions(document, found))).toEqual(['to go [now] (-MS)', 'to stay [here] (-MS)']);
  });

  it('signs for the party that the table’s head names', () => {
    const document = documentOf(table(['Text', 'Proposal by India'], ['to go now', 'to go later']));
    const found = detectIn(document);
    expect(found.map(({ party }) => party)).toEqual(['IND']);
    expect(textsOf(applySuggestions(document, found))[2]).toBe('to go [now] (-IND) [later] (+IND)');
  });

  it('leaves a paragraph alone whose words have changed since, or that is gone', () => {
    const found = detect(struck('b1', 'to go now', 'now'));
    const changed = documentOf(paragraph('b1', 'to go at once'));
    expect(applySuggestions(changed, found)).toBe(changed);
    const [one] = found as readonly [Suggestion];
    expect(applySuggestion(changed, one)).toBe(changed);
    const gone = documentOf(paragraph('b9', 'to go now'));
    expect(applySuggestions(gone, found)).toBe(gone);
    expect(applySuggestion(gone, one)).toBe(gone);
  });

  it('struck words in a cell become brackets in that cell alone', () => {
    const grid = table(['Who', 'What'], ['we', 'to go now']);
    if (grid.kind !== 'table') throw new Error('no table');
    const mark: Mark = { kind: 'strike', from: 6, to: 9 };
    const document = documentOf({
      ...grid,
      rows: grid.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell.text === 'to go now' ? { ...cell, marks: [mark] } : cell)),
      })),
    });
    const found = detectIn(document);
    expect(textsOf(applySuggestions(document, found, () => 'KAZ'))).toEqual([
      'Who',
      'What',
      'we',
      'to go [now] (-KAZ)',
    ]);
  });
});

describe('proposals by looks', () => {
  it.each(['go [very', 'far] today', '[very'])(
    'words that cross a bracket of the text are not offered, since no group could lie there: %s',
    (words) => {
      expect(detect(struck('b1', 'to go [very far] today', words))).toEqual([]);
    },
  );

  it.each([
    ['[very far]', 'to go [[very far]] (-MS) today'],
    ['very', 'to go [[very] (-MS) far] today'],
    ['go [very far] today', 'to [go [very far] today] (-MS)'],
  ])('words that hold a bracket of the text, or lie in it, are: %s', (words, after) => {
    expect(detect(struck('b1', 'to go [very far] today', words)).map((one) => one.after)).toEqual([after]);
  });

  it('a look that reaches over what is struck and what is not stays on the rest', () => {
    const text = 'to go now and here';
    const after = written(
      { text, marks: [on(text, 'go now and', 'bold'), on(text, 'here', 'italic'), on(text, 'to', 'bold')] },
      { kind: 'looks', spans: [{ from: 6, to: 9, sign: '-' }] },
      'IND',
    );
    expect(after?.text).toBe('to go [now] (-IND) and here');
    expect(after?.marks.map(({ kind, from, to }) => [kind, after.text.slice(from, to)])).toEqual(
      expect.arrayContaining([
        ['bold', 'go '],
        ['bold', ' and'],
        ['italic', 'here'],
        ['bold', 'to'],
      ]),
    );
  });

  it('old and new words that touch are parted by a space', () => {
    const after = written(
      { text: 'to maycan go', marks: [] },
      {
        kind: 'looks',
        spans: [
          { from: 3, to: 6, sign: '-' },
          { from: 6, to: 9, sign: '+' },
        ],
      },
      'IND',
    );
    expect(after?.text).toBe('to [may] (-IND) [can] (+IND) go');
  });

  it('words both struck and underlined are struck', () => {
    const text = 'to go now';
    const both = withMarks('b1', text, [on(text, 'now', 'strike'), on(text, 'now', 'underline')]);
    expect(detect(both).map(({ after }) => after)).toEqual(['to go [now] (-MS)']);
  });

  it('new words may stand before the old ones', () => {
    const text = 'to can may go';
    const found = detect(withMarks('b1', text, [on(text, 'can', 'bold'), on(text, 'may', 'strike')]));
    expect(found.map(({ after }) => after)).toEqual(['to [can] (+MS) [may] (-MS) go']);
  });

  it('a note that the document does not have gives no reason', () => {
    const text = 'to go now1';
    const marks: Mark[] = [on(text, 'now', 'strike'), { kind: 'note', note: '1', from: 9, to: 10 }];
    expect(detect(withMarks('b1', text, marks)).map(({ reason }) => reason)).toEqual([null]);
  });
});

describe('proposals in tables', () => {
  const afters = (...rows: readonly (readonly string[])[]) =>
    detect(table(...rows)).map(({ after }) => after);

  it('rows that end early propose nothing', () => {
    expect(afters(['Text', 'Proposal', 'Reason'], ['to go'], [], ['to stay', 'to leave'], [''])).toEqual([
      'to [stay] (-MS) [leave] (+MS)',
    ]);
  });

  it('the proposal may stand before the text', () => {
    expect(afters(['Proposal', 'Text'], ['to leave'], ['to leave', 'to stay'])).toEqual([
      'to [stay] (-MS) [leave] (+MS)',
    ]);
  });

  it('two parties in the head are nobody’s signature', () => {
    const [found] = detect(table(['Text', 'Proposal by India and Kazakhstan'], ['to stay', 'to leave']));
    expect(found?.party).toBeNull();
  });

  it('a table without rows, or without these heads, is none of proposals', () => {
    expect(detect(table())).toEqual([]);
    expect(detect(table(['Who', 'Where'], ['we', 'here']))).toEqual([]);
  });
});

describe('parties named inside the bracket', () => {
  it('a bracket inside their names is no list of names', () => {
    expect(detect(paragraph('b1', '[India [and] Kazakhstan propose: to go]'))).toEqual([]);
  });
});

describe('the sentence of a proposal', () => {
  it('leaves a blank empty where a fact is missing', () => {
    expect(suggestionSentence('deleted', { party: 'IND' })).toBe('IND would delete “”.');
  });

  it('cuts words that are too long for a line', () => {
    const line = quoted(`a\n ${'word '.repeat(60)}`);
    expect(line).toHaveLength(120);
    expect(line).toMatch(/^a word .*…$/);
    expect(quoted(' short\nwords ')).toBe('short words');
  });
});
