/** Proposals as tracked changes in a Word file of somebody else: what they say, and that nothing else changes. */

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document } from '#domain/document/document';
import { ownChanges } from '#domain/paper/ownChanges';
import { ownRemarks } from '#domain/paper/ownRemarks';
import { writeInto } from '#formats/docx/into/writeInto';
import { readFile } from '#formats/readFile';
import { bodyOf, docxOf, p, partOf, r } from '#tests/formats/support/docxOf';
import { okValue, outlineOf } from '#tests/formats/support/outline';
import { plainParagraphs, tidyWords } from '#tests/laws/rollingTexts';

const documentIn = (bytes: Uint8Array): Document => ({
  title: null,
  symbol: null,
  revision: null,
  status: null,
  date: null,
  proposer: null,
  language: 'en',
  blocks: okValue(readFile({ name: 'received.docx', bytes })).blocks,
});

/** The file with proposals of TUR: for each block by its text, the text in brackets. */
function written(bytes: Uint8Array, proposals: Readonly<Record<string, string>>) {
  const circulated = documentIn(bytes);
  const textOf = (text: string) => proposals[text] ?? text;
  const blocks = circulated.blocks.map((block) =>
    block.kind === 'table'
      ? {
          ...block,
          rows: block.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, text: textOf(cell.text) })),
          })),
        }
      : { ...block, text: textOf(block.text) },
  );
  const changes = ownChanges(circulated, { ...circulated, blocks }, 'TUR');
  const date = '2024-06-07T00:00:00Z';
  return okValue(writeInto({ bytes, name: 'received.docx', circulated, changes, author: 'TUR', date }));
}

const bodyIn = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

const rejected = (xml: string): string =>
  xml
    .replace(/<w:ins [^>]*[^/]>.*?<\/w:ins>/gs, '')
    .replace(/<w:del [^>]*[^/]>(.*?)<\/w:del>/gs, '$1')
    .replaceAll('w:delText', 'w:t');

const lettersOf = (xml: string): string => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');

describe('proposals in the file as received', () => {
  const run =
    '<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">take it </w:t><w:tab/><w:t>all</w:t></w:r>';
  const first = p(`${r('Resolve to under')}${run}${r(' &amp; give.')}`, '<w:jc w:val="both"/>');
  const second = p(r('Others.'), '<w:keepNext/>');
  const received = docxOf({
    'word/document.xml': bodyOf(
      `${first}${second}<w:tbl><w:tr><w:tc>${p('Turkey')}</w:tc></w:tr></w:tbl>${p('End.')}`,
    ),
    'word/theme/theme1.xml': '<theme  odd="spacing" />',
  });

  it('are tracked changes by the delegation, runs split only where they must be', () => {
    const { bytes, left } = written(received, {
      'Resolve to undertake it \tall & give.':
        'Resolve to [undertake] (-TUR) [encourage] (+TUR) it \tall & give.',
    });
    expect(left).toEqual([]);
    const by = 'w:author="TUR" w:date="2024-06-07T00:00:00Z"';
    expect(bodyIn(bytes)).toContain(
      `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${r('Resolve to ')}<w:del w:id="1" ${by}><w:r><w:delText xml:space="preserve">under</w:delText></w:r></w:del>`,
    );
    expect(bodyIn(bytes)).toContain(
      `<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">take</w:delText></w:r></w:del><w:ins`,
    );
    expect(bodyIn(bytes)).toContain(`${second}<w:tbl>`);
    expect(outlineOf(okValue(readFile({ name: 'out.docx', bytes })))[0]).toBe(
      'p Resolve to [undertake] (-TUR) [encourage] (+TUR) it \tall & give.',
    );
  });

  it('leave every other part and every other paragraph as they were', () => {
    const { bytes } = written(received, { Turkey: '[Turkey] (-TUR) [Türkiye] (+TUR)' });
    const [before, after] = [unzipSync(received), unzipSync(bytes)];
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const name of Object.keys(before).filter((part) => part !== 'word/document.xml'))
      expect(after[name]).toEqual(before[name]);
    expect(bodyIn(bytes)).toContain(first + second);
  });

  it('change nothing at all where nothing is proposed', () => {
    expect(bodyIn(written(received, {}).bytes)).toBe(bodyIn(received));
  });

  it('take out and bring in whole paragraphs with their ends', () => {
    const circulated = documentIn(received);
    const [one, two, ...rest] = circulated.blocks;
    if (one?.kind !== 'paragraph' || two?.kind !== 'paragraph') throw new Error('two paragraphs');
    const fresh = { ...two, id: 'n1', text: '[2a. To act.] (+TUR)' };
    const rolling = { ...circulated, blocks: [one, { ...two, text: '[Others.] (-TUR)' }, fresh, ...rest] };
    const changes = ownChanges(circulated, rolling, 'TUR');
    const wish = {
      bytes: received,
      name: 'r.docx',
      circulated,
      changes,
      author: 'TUR',
      date: '2024-06-07T00:00:00Z',
    };
    const { bytes } = okValue(writeInto(wish));
    expect(bodyIn(bytes)).toMatch(/<w:keepNext\/><w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr><w:del /);
    expect(outlineOf(okValue(readFile({ name: 'out.docx', bytes }))).slice(1, 3)).toEqual([
      'p [Others.] (-TUR)',
      'p [2a. To act.] (+TUR)',
    ]);
  });

  it('say where they found no place, and touch nothing there', () => {
    const file = docxOf({ 'word/document.xml': bodyOf(p(`${r('One ')}${theirs}${r('two.')}`)) });
    const inside = textIn(file).replace('new', 'n[x] (+TUR)ew');
    const { bytes, left } = written(file, { [textIn(file)]: inside });
    expect(left).toEqual(['b1']);
    expect(bodyIn(bytes)).toBe(bodyIn(file));
  });

  const theirs = `<w:ins w:id="5" w:author="ARM">${r('new ')}</w:ins>`;
  const gone = `<w:del w:id="6" w:author="BHR"><w:r><w:delText xml:space="preserve">old </w:delText></w:r></w:del>`;
  const textIn = (file: Uint8Array): string => {
    const [first] = documentIn(file).blocks;
    return first === undefined || first.kind === 'table' ? '' : first.text;
  };

  it('stand beside the tracked changes of others without touching them', () => {
    const file = docxOf({
      'word/document.xml': bodyOf(p(`${r('Resolve to ')}${gone}${theirs}${r('act and decide.')}`)),
    });
    const text = textIn(file);
    expect(text).toContain('(+ARM)');
    const asked = text.replace('act', '[act] (-TUR) [work] (+TUR)');
    const { bytes, left } = written(file, { [text]: asked });
    expect(left).toEqual([]);
    expect(bodyIn(bytes)).toContain(theirs);
    expect(bodyIn(bytes)).toContain(gone);
    expect(textIn(bytes)).toBe(asked);
  });

  it('go into footnotes too, each found by its words', () => {
    const call = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const note = (id: number, words: string) => `<w:footnote w:id="${id}">${p(r(words))}</w:footnote>`;
    const file = docxOf({
      'word/document.xml': bodyOf(p(`${r('Words')}${call}`)),
      'word/footnotes.xml': partOf(note(1, 'See the annex.') + note(2, 'Other words.'), 'w:footnotes'),
    });
    const { bytes, left } = written(file, { 'See the annex.': 'See the [annex] (-TUR) [table] (+TUR).' });
    expect(left).toEqual([]);
    const notes = strFromU8(unzipSync(bytes)['word/footnotes.xml'] ?? new Uint8Array());
    expect(notes).toContain('<w:delText xml:space="preserve">annex</w:delText>');
    expect(notes).toContain(note(2, 'Other words.'));
    expect(bodyIn(bytes)).toBe(bodyIn(file));
  });

  it('give back the file as received when all of them are rejected, however its runs are cut', () => {
    const cut = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        plainParagraphs,
        tidyWords,
        cut,
        fc.nat(),
        fc.boolean(),
        (text, fresh, cuts, place, replaces) => {
          const words = text.split(' ');
          const at = place % words.length;
          const old = words[at] ?? '';
          const asked = replaces ? `[${old}] (-TUR) [${fresh}] (+TUR)` : `${old} [${fresh}] (+TUR)`;
          const rolling = words.map((word, index) => (index === at ? asked : word)).join(' ');
          let from = 0;
          const runs = [...cuts, text.length].map((length) => {
            const piece = text.slice(from, from + length);
            from += length;
            return piece === '' ? '' : r(piece);
          });
          const file = docxOf({ 'word/document.xml': bodyOf(p(runs.join('')) + p('End of it.')) });
          const { bytes, left } = written(file, { [text]: rolling });
          expect(left).toEqual([]);
          expect(lettersOf(rejected(bodyIn(bytes)))).toBe(lettersOf(bodyIn(file)));
          expect(bodyIn(bytes)).toContain('w:author="TUR"');
        },
      ),
    );
  });
});

describe('what is said beside the proposals', () => {
  const circulatedFile = (more: Readonly<Record<string, string>> = {}) =>
    docxOf({ 'word/document.xml': bodyOf(p('Resolve to undertake it.') + p('Others.')), ...more });

  function said(
    bytes: Uint8Array,
    rolling: Document,
    remarks: readonly { block: string; on: string; text: string }[],
  ) {
    const circulated = documentIn(bytes);
    const textOf = (id: string) => {
      const block = rolling.blocks.find((one) => one.id === id);
      return block === undefined || block.kind === 'table' ? '' : block.text;
    };
    const anchored = remarks.map(({ block, on, text }) => {
      const from = textOf(block).indexOf(on);
      return { block, from, to: from + on.length, text };
    });
    const own = ownRemarks(circulated, rolling, 'TUR', { reasons: anchored, remarks: [] });
    const changes = ownChanges(circulated, rolling, 'TUR');
    const date = '2024-06-07T00:00:00Z';
    return okValue(
      writeInto({ bytes, name: 'r.docx', circulated, changes, remarks: own, author: 'TUR', date }),
    );
  }

  const withText = (document: Document, at: number, text: string): Document => ({
    ...document,
    blocks: document.blocks.map((block, index) =>
      index === at && block.kind !== 'table' ? { ...block, text } : block,
    ),
  });

  it('becomes a comment around the words that change, by the delegation', () => {
    const file = circulatedFile();
    const rolling = withText(documentIn(file), 0, 'Resolve to [undertake] (-TUR) [encourage] (+TUR) it.');
    const { bytes, leftRemarks } = said(file, rolling, [
      { block: 'b1', on: 'encourage', text: 'Too strong & too early.\nSee the law.' },
    ]);
    expect(leftRemarks).toBe(0);
    const parts = unzipSync(bytes);
    const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array());
    expect(comments).toContain('w:author="TUR"');
    expect(comments).toContain('Too strong &amp; too early.');
    expect(bodyIn(bytes)).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:ins [^>]*><w:r><w:t[^>]*>encourage.*?<w:commentRangeEnd w:id="0"\/>/s,
    );
    const read = okValue(readFile({ name: 'out.docx', bytes }));
    expect(read.annotations.map(({ text }) => text)).toEqual(['Too strong & too early.\nSee the law.']);
  });

  it('stands behind the comments that the file has, which stay as they were', () => {
    const theirs = `<w:comment w:id="4" w:author="Secretariat">${p('Ours.')}</w:comment>`;
    const file = circulatedFile({ 'word/comments.xml': partOf(theirs, 'w:comments') });
    const rolling = withText(documentIn(file), 1, '[Others.] (-TUR)');
    const { bytes } = said(file, rolling, [{ block: 'b2', on: 'Others', text: 'Not agreed.' }]);
    const comments = strFromU8(unzipSync(bytes)['word/comments.xml'] ?? new Uint8Array());
    expect(comments).toContain(theirs);
    expect(comments).toContain('<w:comment w:id="5"');
    expect(bodyIn(bytes)).toMatch(/<w:commentRangeStart w:id="5"\/><w:del .*<w:commentRangeEnd w:id="5"\/>/s);
  });

  it('goes with a paragraph that comes, and is left out where its words are not ours', () => {
    const file = circulatedFile();
    const circulated = documentIn(file);
    const [one, two] = circulated.blocks;
    if (one?.kind !== 'paragraph' || two?.kind !== 'paragraph') throw new Error('two paragraphs');
    const rolling = {
      ...circulated,
      blocks: [
        one,
        { ...two, id: 'n1', text: '[2a. To act.] (+TUR)' },
        { ...two, text: 'Others. [Ha.] (+IND)' },
      ],
    };
    const { bytes, leftRemarks } = said(file, rolling, [
      { block: 'n1', on: 'act', text: 'A gap.' },
      { block: 'b2', on: 'Ha', text: 'Of another.' },
    ]);
    expect(leftRemarks).toBe(0);
    const comments = strFromU8(unzipSync(bytes)['word/comments.xml'] ?? new Uint8Array());
    expect(comments).toContain('A gap.');
    expect(comments).not.toContain('Of another.');
  });

  it('leaves the file as it was where nothing is said', () => {
    const file = circulatedFile();
    const { bytes } = said(file, documentIn(file), []);
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual(Object.keys(unzipSync(file)).sort());
  });
});

describe('a file that travels on', () => {
  it('has lost its scripts, embedded objects and links to outside, and nothing else', () => {
    const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relation = (id: string, type: string, target: string, more = '') =>
      `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"${more}/>`;
    const outside = ' TargetMode="External"';
    const file = docxOf({
      'word/document.xml': bodyOf(
        `${p('Words.')}<w:altChunk r:id="rId3"/>${p('<w:hyperlink r:id="rId1"><w:r><w:t>site</w:t></w:r></w:hyperlink>')}`,
      ),
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
        relation('rId1', 'hyperlink', 'https://example.org/', outside),
        relation('rId2', 'image', 'http://spy.example/a.png', outside),
        relation('rId3', 'aFChunk', 'afchunk.htm'),
        relation('rId4', 'oleObject', 'embeddings/oleObject1.bin'),
      ].join('')}</Relationships>`,
      'word/vbaProject.bin': 'macro',
      'word/afchunk.htm': '<p>chunk</p>',
      'word/embeddings/oleObject1.bin': 'ole',
    });
    const { bytes, removed } = written(file, {});
    const parts = unzipSync(bytes);
    expect(Object.keys(parts).filter((name) => /vba|afchunk|embeddings/.test(name))).toEqual([]);
    const relations = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
    expect(relations).toContain('https://example.org/');
    expect(relations).not.toMatch(/spy|afchunk|oleObject/);
    expect(bodyIn(bytes)).not.toContain('altChunk');
    expect(bodyIn(bytes)).toContain('<w:hyperlink r:id="rId1">');
    expect(removed).toContain('http://spy.example/a.png');
  });
});
