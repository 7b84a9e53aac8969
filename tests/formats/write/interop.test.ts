import { describe, expect, it } from 'vitest';
import { ownChanges } from '#domain/paper/ownChanges';
import { ownRemarks } from '#domain/paper/ownRemarks';
import { writeInto } from '#formats/docx/into/writeInto';
import { writeDocx } from '#formats/docx/write/writeDocx';
import { readFile } from '#formats/readFile';
import { bodyOf, docxOf, p, partOf, r } from '#tests/formats/support/docxOf';
import {
  brackets,
  hasProgram,
  kazakhLetters,
  libreOfficePdf,
  notePart,
  paperOf,
  pdfText,
  rollingPart,
  runOn,
} from './papers';

const whole = paperOf(notePart, rollingPart);

async function docx(): Promise<Uint8Array> {
  const result = await writeDocx(whole);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe.runIf(hasProgram('pandoc'))('a DOCX as pandoc reads it', () => {
  it('has its footnote, its table and its headings', async () => {
    const bytes = await docx();
    const { out, error } = runOn(bytes, 'docx', (file) => ['pandoc', '-f', 'docx', '-t', 'json', file]);
    expect(error).toBe('');
    const kinds = (type: string) => out.split(`"t":"${type}"`).length - 1;
    expect(kinds('Note')).toBe(1);
    expect(kinds('Table')).toBe(1);
    expect(kinds('Header')).toBeGreaterThan(0);
    expect(out).toContain('Focusing');
  });

  it('has the brackets to the character', async () => {
    const { out } = runOn(await docx(), 'docx', (file) => [
      'pandoc',
      '-f',
      'docx',
      '-t',
      'plain',
      '--wrap=none',
      file,
    ]);
    for (const rolling of brackets) expect(out).toContain(rolling);
  });
});

describe.runIf(hasProgram('soffice') && hasProgram('pdftotext'))('a DOCX as LibreOffice sets it', () => {
  it('has the brackets, the labels, the enclosure line and the Kazakh letters, on as many pages as ours', async () => {
    const pdf = libreOfficePdf(await docx());
    expect(pdf).not.toBeNull();
    if (pdf === null) return;
    const words = pdfText(pdf);
    // poppler takes a hyphen at a line's end for one that LibreOffice put there, and drops it.
    const plain = (rolling: string) => rolling.replaceAll('-', '');
    for (const rolling of brackets) expect(plain(words)).toContain(plain(rolling));
    for (const expected of ['11a bis.', 'Қосымша: аталған, 5 п.', kazakhLetters, 'Focusing merely'])
      expect(words).toContain(expected);
    expect(runOn(pdf, 'pdf', (file) => ['pdfinfo', file]).out).toMatch(/Pages:\s+2\n/);
  }, 120_000);
});

/** A file of somebody else's with a note and a change of its own, and what TUR writes into it. */
function received(): Uint8Array {
  const theirs = `<w:ins w:id="5" w:author="ARM">${r('new ')}</w:ins>`;
  const call = '<w:r><w:footnoteReference w:id="1"/></w:r>';
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const types = ['document.main', 'footnotes'].map((kind) => {
    const name = kind.replace('.main', '');
    return `<Override PartName="/word/${name}.xml" ContentType="${word}.${kind}+xml"/>`;
  });
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  const file = docxOf({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${rels}"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    'word/document.xml': bodyOf(
      `${p('Resolve to undertake it.')}${p(`${r('One ')}${theirs}${r('and two.')}${call}`)}`,
    ),
    'word/footnotes.xml': partOf(`<w:footnote w:id="1">${p('See the annex.')}</w:footnote>`, 'w:footnotes'),
  });
  const read = readFile({ name: 'r.docx', bytes: file });
  if (!read.ok) throw new Error(read.error.code);
  const facts = { title: null, symbol: null, revision: null, status: null, date: null, proposer: null };
  const circulated = { ...facts, language: 'en' as const, blocks: read.value.blocks };
  const asked = [
    ['undertake', '[undertake] (-TUR) [encourage] (+TUR)'],
    ['two', '[two] (-TUR) [three] (+TUR)'],
    ['annex', '[annex] (-TUR) [table] (+TUR)'],
  ] as const;
  const blocks = circulated.blocks.map((block) =>
    block.kind === 'table'
      ? block
      : { ...block, text: asked.reduce((text, [old, now]) => text.replace(old, now), block.text) },
  );
  const rolling = { ...circulated, blocks };
  const reasons = [{ block: 'b1', from: 35, to: 40, text: 'Too strong.' }];
  const wish = {
    bytes: file,
    name: 'r.docx',
    circulated,
    changes: ownChanges(circulated, rolling, 'TUR'),
    remarks: ownRemarks(circulated, rolling, 'TUR', { reasons, remarks: [] }),
    author: 'TUR',
    date: '2024-06-07T00:00:00Z',
  };
  const written = writeInto(wish);
  if (!written.ok) throw new Error(written.error.code);
  expect(written.value).toMatchObject({ left: [], leftRemarks: 0 });
  return written.value.bytes;
}

describe('the received file with our proposals, reasons and the changes of others', () => {
  it.runIf(hasProgram('pandoc'))('is read by pandoc with all of them', () => {
    const { out, error } = runOn(received(), 'docx', (file) => [
      'pandoc',
      '--track-changes=all',
      '-t',
      'markdown',
      '--wrap=none',
      file,
    ]);
    expect(error).toBe('');
    for (const said of ['Too strong.', 'author="TUR"', 'author="ARM"', 'encourage', 'table'])
      expect(out).toContain(said);
  });

  it.runIf(hasProgram('soffice'))(
    'comes back from LibreOffice with the same proposals and the comment',
    () => {
      const { file } = runOn(
        received(),
        'docx',
        (own, folder) => [
          'soffice',
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'odt',
          '--outdir',
          folder,
          own,
        ],
        'file.odt',
      );
      if (file === null) throw new Error('LibreOffice wrote nothing');
      const read = readFile({ name: 'file.odt', bytes: file });
      if (!read.ok) throw new Error(read.error.code);
      const texts = read.value.blocks.map((block) => (block.kind === 'table' ? '' : block.text));
      expect(texts[0]).toBe('Resolve to [undertake] (-TUR) [encourage] (+TUR) it.');
      expect(texts[1]).toContain('[new] (+ARM)');
      expect(texts[1]).toContain('[two] (-TUR) [three] (+TUR)');
      expect(read.value.annotations.map(({ text }) => text)).toContain('Too strong.');
    },
    120_000,
  );
});
