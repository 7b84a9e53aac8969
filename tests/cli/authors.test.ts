/** Tracked changes at the command line, and who stands behind them. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bodyOf, docxOf, p, r } from '#tests/formats/support/docxOf';
import { del, ins } from '#tests/formats/support/tracked';
import { run } from './run';

const folder = mkdtempSync(path.join(tmpdir(), 'chancery-authors-'));
afterAll(() => rmSync(folder, { recursive: true }));

const body = p(
  `${r('Members of CICA ')}${del('Maria Silva', 'undertake')}${ins('Delegation of India', 'resolve')}${r(' to act.')}`,
);
const file = path.join(folder, 'tracked.docx');
writeFileSync(file, docxOf({ 'word/document.xml': bodyOf(body) }));

describe('a file with tracked changes', () => {
  it('is read with parties where authors bear their names, and says whose changes have none', async () => {
    const { out, said } = await run('view', file, '--as', 'rolling');
    expect(out).toBe('Members of CICA [undertake] (-MARIASILVA) [resolve] (+IND) to act.\n');
    expect(said).toEqual([
      'The author “Maria Silva” is no party known here: 1 tracked change stands under the code MARIASILVA.',
    ]);
  });

  it('of thousands of authors says fifty, and how many more there are', async () => {
    const many = path.join(folder, 'many.docx');
    const changes = Array.from({ length: 3_000 }, (_, n) => ins(`Q${n}q`, 'x')).join('');
    writeFileSync(many, docxOf({ 'word/document.xml': bodyOf(p(changes)) }));
    const { code, said } = await run('read', many);
    expect([code, said.length, said.at(-1)]).toEqual([0, 51, '2950 more authors are no party known here.']);
  });

  it('takes the parties that a person names, whatever the author is called', async () => {
    const named = ['--author', 'Maria Silva=TUR', '--author=Delegation of India=ISR'];
    const { out, said } = await run('view', file, '--as', 'rolling', ...named);
    expect(out).toBe('Members of CICA [undertake] (-TUR) [resolve] (+ISR) to act.\n');
    expect(said).toEqual([]);
  });

  it('is read through the eyes of a party that an author was given', async () => {
    const { out } = await run('view', file, '--as', 'TUR', '--author', 'Maria Silva=TUR');
    expect(out).toBe('Members of CICA to act.\n');
  });

  it('says when an author that was named is nobody in the file', async () => {
    const { code, said } = await run('lint', file, '--author', 'Maria Silva=TUR', '--author', 'Ann=TUR');
    expect([code, said]).toEqual([0, ['Nobody called “Ann” tracked changes in the file.']]);
  });

  it.each([
    ['Ann', '--author takes a name and a party'],
    ['Ann=tur', '--author takes a name and a party'],
    ['Ann=T', '--author takes a name and a party'],
  ])('%s is no author and party', async (value, sentence) => {
    const { code, said } = await run('read', file, '--author', value);
    expect(code).toBe(2);
    expect(said[0]).toContain(sentence);
  });

  it('refuses two parties for one author', async () => {
    const { code } = await run('read', file, '--author', 'Ann=TUR', '--author', 'Ann=IND');
    expect(code).toBe(2);
  });
});
