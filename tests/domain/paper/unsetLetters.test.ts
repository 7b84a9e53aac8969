import { describe, expect, it } from 'vitest';
import type { Paper, PaperBlock } from '#domain/paper/paper';
import { unsetLetters, unsetSentence } from '#domain/paper/unsetLetters';

const paperOf = (...blocks: readonly PaperBlock[]): Paper => ({
  title: 'Paper',
  language: 'en',
  createdAt: '2024-01-09T00:00:00Z',
  parts: [{ kind: 'enclosure', language: 'en', title: 'Part', blocks, pageNumbers: 'none' }],
});

const paragraph = (text: string): PaperBlock => ({
  kind: 'paragraph',
  label: '1.',
  level: 0,
  runs: [
    { kind: 'text', text },
    { kind: 'break' },
    { kind: 'footnote', runs: [{ kind: 'text', text: 'ไ' }] },
  ],
});

describe('letters that no page can show', () => {
  it('are none in the languages of the circulars and their neighbours', () => {
    const text = 'Türkiye, Қазақстан, Ғалым, “words” – № 5 … Ελλάδα ½ ¹';
    const paper = paperOf({ kind: 'sideNote', runs: [{ kind: 'text', text }] }, { kind: 'rule' });
    expect(unsetLetters(paper)).toEqual([]);
    expect(unsetSentence(paper)).toBeNull();
  });

  it('are found in texts, footnotes and tables, each once', () => {
    const cell = { colspan: 1, rowspan: 1, paragraphs: [[{ kind: 'text' as const, text: '中中文' }]] };
    const paper = paperOf(paragraph('شش'), { kind: 'table', headerRows: 0, rows: [{ cells: [cell] }] });
    expect(unsetLetters(paper)).toEqual(['ไ', '中', '文']);
    expect(unsetSentence(paper)).toBe(
      'The PDF shows empty boxes for letters that it has no font for: ไ 中 文.',
    );
  });

  it('are shown by a dozen where there are many', () => {
    expect(unsetSentence(paperOf(paragraph('一二三四五六七八九十百千万億')))).toMatch(/ …\.$/);
  });
});
