/**
 * The five real circulars, read from beside the repository: paragraphs come out whole, labels as
 * printed, groups not broken by page ends. They are not part of the repository; without them these
 * tests are skipped, loudly.
 */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Block } from '#domain/document/document';
import { readFile } from '#formats/readFile';
import { marksOf, okValue } from '#tests/formats/support/outline';

const folder = fileURLToPath(new URL('../../../shared/circulars/', import.meta.url));
const present = existsSync(folder);
if (!present) console.warn(`NOT TESTED: the real circulars are not at ${folder}`);

const bytesOf = (name: string) => new Uint8Array(readFileSync(`${folder}${name}.txt`));
const blocksOf = (name: string): readonly Block[] =>
  okValue(readFile({ name: `${name}.txt`, bytes: bytesOf(name) })).blocks;

const textOf = (block: Block | undefined): string =>
  block === undefined || block.kind === 'table' ? '' : block.text;
const labelOf = (block: Block): string | null =>
  block.kind === 'paragraph' || block.kind === 'heading' ? block.label : null;

/** The blocks behind the heading that begins with `heading`, up to the next heading. */
function section(blocks: readonly Block[], heading: string): readonly Block[] {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith(heading)) + 1;
  const length = blocks.slice(from).findIndex((block) => block.kind === 'heading');
  return length < 0 ? blocks.slice(from) : blocks.slice(from, from + length);
}

const numbered = (blocks: readonly Block[]) => blocks.filter((block) => labelOf(block) !== null);
const counted = (to: number) => Array.from({ length: to }, (_, index) => `${index + 1}.`);

describe.skipIf(!present)('note NCT/CT/801 with proposals of the member states', () => {
  const blocks = present ? blocksOf('note-NCT-CT-801') : [];

  it('has the enclosure’s title and four Pillars as headings', () => {
    const headings = blocks.filter((block) => block.kind === 'heading').map(textOf);
    expect(headings).toContain(
      'Draft CICA Plan of Action on the Implementation of the United Nations Global Counter-Terrorism Strategy',
    );
    expect(headings.filter((text) => text.startsWith('Pillar '))).toHaveLength(4);
  });

  it('has Pillar II’s paragraphs 1 to 12, and 11a inside its bracket', () => {
    const pillar = section(blocks, 'Pillar II:');
    expect(numbered(pillar).map(labelOf)).toEqual(counted(12));
    const inserted = pillar.findIndex((block) => textOf(block).startsWith('[11a. To enhance'));
    expect(textOf(pillar[inserted])).toMatch(/networks\.\] \(\+IND\)$/);
    expect(labelOf(pillar[inserted + 1] as Block)).toBe('12.');
  });

  it('has paragraph II.10 whole', () => {
    const tenth = section(blocks, 'Pillar II:').find((block) => labelOf(block) === '10.');
    expect(textOf(tenth)).toMatch(
      /^To identify and suppress \[the nexus between\] \(\+EGY\) \(-IND\) terrorist .* explosive devices\.$/,
    );
  });

  it('has the paragraphs that pages had cut in one piece', () => {
    const texts = blocks.map(textOf);
    expect(texts.some((text) => text.includes('[all drivers of extremism] (-IND) conducive'))).toBe(true);
    expect(texts.some((text) => text.includes('(-IND) content [and denounce media outlets'))).toBe(true);
    expect(
      texts.some((text) => text.includes('UN Global Counter-Terrorism Strategy [and its four pillars]')),
    ).toBe(true);
    expect(
      texts.some((text) => text.includes('counter-terrorism measures and the protection of human rights')),
    ).toBe(true);
  });

  it('opens no bracket that its paragraph does not close, but for II.12', () => {
    const depth = (text: string) => (text.match(/\[/g)?.length ?? 0) - (text.match(/\]/g)?.length ?? 0);
    const open = blocks.filter((block) => depth(textOf(block)) !== 0);
    expect(open.map((block) => textOf(block).slice(0, 30))).toEqual(['[To identify and address chall']);
  });
});

describe.skipIf(!present)('note SOC/DOC/1289 of the Senior Officials Committee', () => {
  const blocks = present ? blocksOf('note-SOC-DOC-1289') : [];

  it('has its ten decisions, the sixth one whole over a page’s end', () => {
    const decisions = numbered(section(blocks, 'DECISIONS OF THE'));
    expect(decisions.map(labelOf)).toEqual(counted(10));
    expect(textOf(decisions[5])).toContain('the SOC decision of 15 June 2022 on the list');
  });

  it('has the list of coordinators as one table of six columns', () => {
    const table = blocks.find((block) => block.kind === 'table');
    if (table?.kind !== 'table') throw new Error('no table');
    const widths = table.rows.map((row) => row.cells.reduce((sum, cell) => sum + cell.colspan, 0));
    expect(new Set(widths)).toEqual(new Set([6]));
    expect(table.rows).toHaveLength(19);
    expect(table.rows[0]?.cells.map((cell) => cell.text)).toEqual([
      'No.',
      'Dimension',
      'Priority Area',
      'Coordinator',
      'Co-coordinator',
    ]);
    expect(table.rows[14]?.cells.map((cell) => cell.text)).toEqual([
      '',
      '',
      '8',
      'Trade and Investment',
      '',
      'Kyrgyzstan Türkiye',
    ]);
  });
});

describe.skipIf(!present)('note NCT/CID/696 with Iran’s draft', () => {
  const blocks = present ? blocksOf('note-NCT-CID-696') : [];

  it('has its footnote, called where words are struck', () => {
    const fifth = section(blocks, 'Areas and Forms').find((block) => labelOf(block) === '5.');
    expect(marksOf(fifth)).toEqual(['strike through regular intelligence sharing', 'note ¹']);
    expect(blocks.filter((block) => block.kind === 'footnote')).toMatchObject([{ note: '1' }]);
  });

  it('has six headings with Roman numbers', () => {
    const romans = blocks
      .filter((block) => block.kind === 'heading')
      .map(labelOf)
      .filter((label) => label !== null);
    expect(romans).toEqual(['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.']);
  });
});

describe.skipIf(!present)('the other circulars', () => {
  it('NCT/G/1501 has a sentence whole that a page had cut at “Member / States”', () => {
    expect(blocksOf('note-NCT-G-1501').map(textOf)).toContain(
      'The main goals of the Concept Paper on cooperation among the CICA Member States in the priority area of New Challenges and Threats (general) are:',
    );
  });

  it('the ASEAN declaration has its eighteen operative paragraphs', () => {
    const items = numbered(blocksOf('asean-declaration-2024'));
    expect(items.map(labelOf)).toEqual(counted(18));
    expect(marksOf(items[0])).toEqual(['bold Strengthen']);
  });

  it('all keep every letter of the file', () => {
    const letters = (text: string) => [...(text.match(/[\p{L}\p{N}]/gu) ?? [])].sort().join('');
    for (const name of [
      'note-NCT-CT-801',
      'note-NCT-CID-696',
      'note-SOC-DOC-1289',
      'note-NCT-G-1501',
      'asean-declaration-2024',
    ]) {
      const read = blocksOf(name).map((block) => {
        if (block.kind === 'table')
          return block.rows.flatMap((row) => row.cells.map((cell) => cell.text)).join('');
        return (block.kind === 'footnote' ? '¹' : (block.label ?? '')) + block.text;
      });
      expect(letters(read.join('')), name).toBe(letters(new TextDecoder().decode(bytesOf(name))));
    }
  });
});
