import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { harmless, writeCsv } from '#formats/sheet/csv';
import { writeXlsx } from '#formats/sheet/xlsx';
import { hasProgram, runOn } from '../write/papers';

/** Reads RFC 4180, by hand. */
function readCsv(bytes: Uint8Array): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/g;
  for (const [, quoted, bare, end] of new TextDecoder().decode(bytes).matchAll(pattern)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** The words of every cell, by the XML parser that reads foreign files. */
function readXlsx(bytes: Uint8Array): string[][] {
  const rows: string[][] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    expect(name).not.toBe('f');
    if (name === 'row') rows.push([]);
    if (name === 't') rows.at(-1)?.push('');
  });
  parser.on('text', (words) => {
    const row = rows.at(-1);
    if (row && row.length > 0) row[row.length - 1] += words;
  });
  parser.on('error', (fault) => {
    throw fault;
  });
  const entries = unzipSync(bytes);
  parser.write(new TextDecoder().decode(entries['xl/worksheets/sheet1.xml'])).close();
  return rows;
}

const cell = fc.string({ unit: 'grapheme', maxLength: 30 });
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });

describe('the register in a spreadsheet', () => {
  test('runs no formula that somebody hid in a subject', () => {
    for (const words of ['=1+1', '+7', '-1', '@SUM(A1)', '\t=1', ' =cmd', '＝1', '\r=1']) {
      expect(harmless(words)).toBe(`'${words}`);
    }
    expect(harmless('2024/15')).toBe('2024/15');
    expect(new TextDecoder().decode(writeCsv([['=HYPERLINK("x")']]))).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test('is whole as CSV', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual(rows.map((row) => row.map(harmless)));
      }),
    );
  });

  test('is whole as a workbook, every cell as text', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const clean = rows.map((row) => row.map((one) => one.replace(/[\p{Cc}\ufffe\uffff]/gu, '')));
        expect(readXlsx(writeXlsx({ name: 'Notes', rows: clean, widths: [10, 10, 10] }))).toEqual(clean);
      }),
    );
  });

  test('drops what XML cannot hold, and nothing else', () => {
    const made = writeXlsx({ name: '[a]:b*?', rows: [['a\u0000b\ud800c']], widths: [9] });
    expect(readXlsx(made)).toEqual([['abc']]);
    expect(new TextDecoder().decode(unzipSync(made)['xl/workbook.xml'])).toContain('name="a  b');
  });
});

/** The part of LibreOffice that reads workbooks is a package of its own. */
const hasCalc = () => hasProgram('soffice') && existsSync('/usr/lib/libreoffice/program/libsclo.so');

if (!hasCalc())
  console.warn('No workbook is shown to LibreOffice: its part for workbooks is not on this machine.');

describe.runIf(hasCalc())('a workbook as LibreOffice reads it', () => {
  test('has the same cells, numbers of notes as text and letters of every language', () => {
    const rows = [
      ['Number', 'Subject', 'Chain'],
      ['2024/15', 'the draft “Plan”, & more', 'NCT/G/1 → 2024/3'],
      ['007', 'Қазақ, русский, العربية', '=1+1'],
    ];
    const bytes = writeXlsx({ name: 'Register of notes', rows, widths: [12, 40, 20] });
    const { file } = runOn(
      bytes,
      'xlsx',
      (own, folder) => [
        'soffice',
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):9,34,76',
        '--outdir',
        folder,
        own,
      ],
      'file.csv',
    );
    expect(file).not.toBeNull();
    const lines = new TextDecoder()
      .decode(file ?? new Uint8Array())
      .trim()
      .split('\n');
    expect(lines.map((line) => line.replaceAll('"', '').split('\t'))).toEqual(rows);
  }, 120_000);
});
