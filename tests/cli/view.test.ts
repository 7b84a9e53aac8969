import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { understand } from '#domain/circular/understand';
import { shippedProfiles } from '#domain/organisations/shipped';
import { readText } from '#formats/text/readText';
import { circularsFolder, run, sample } from './run';

const lighthouses = sample('note-NCT-CT-9917.txt');
const view = async (as: string, place = lighthouses) => {
  const { code, out, said } = await run('view', place, '--as', as);
  expect(code).toBe(0);
  return { out, said, line: (start: string) => out.split('\n').find((one) => one.startsWith(start)) };
};

const isThere = existsSync(circularsFolder);
if (!isThere)
  console.warn(`SKIPPED: the real circulars are not at ${circularsFolder}; these tests did not run.`);

describe('chancery view', () => {
  it('shows the base: what the Secretariat sent before anybody asked', async () => {
    const { out, line } = await view('base');
    expect(line('We resolve to')).toBe('We resolve to undertake the following measures:');
    expect(line('1. To keep')).toBe('1. To keep every lighthouse lit from sunset to sunrise.');
    expect(out).not.toContain('Day of the Keeper');
    expect(out).not.toMatch(/\] \(/);
  });

  it('shows the text with every change accepted', async () => {
    const { line } = await view('accepted');
    expect(line('We resolve to')).toBe('We resolve to encourage the following measures:');
    expect(line('1. To keep')).toBe(
      '1. To keep every lighthouse lit from sunset to sunrise, weather permitting.',
    );
    expect(line('4a.')).toBe(
      '4a. To preserve historic lighthouses as common heritage of the peoples of Asia.',
    );
  });

  it('shows the text as a party wants it, in capitals or not', async () => {
    expect((await view('ISR')).line('We resolve to')).toBe('We resolve to encourage the following measures:');
    expect((await view('tur')).line('4a.')).toContain('heritage');
    expect((await view('IND')).line('4a.')).toBeUndefined();
  });

  it('shows the text as a coalition wants it, and says where its members disagree', async () => {
    const { said, line } = await view('LKA+CHN');
    expect(line('3. To look into')).toBeDefined();
    expect(said).toEqual([expect.stringMatching(/^On \d+ groups? they stand on both sides/)]);
    expect((await view('LKA+LKA')).said).toEqual([]);
  });

  it('shows the rolling text as it stands', async () => {
    expect((await view('rolling')).line('We resolve to')).toBe(
      'We resolve to [undertake] (-ISR) [encourage] (+ISR) (+BHR) the following measures:',
    );
  });

  it('parts paragraphs by one blank line and documents alike, and ends with one line break', async () => {
    const { out } = await view('base', sample('note-NCT-CT-9931.txt'));
    expect(out).not.toMatch(/\n\n\n/);
    expect(out).toMatch(/[^\n]\n$/);
    expect(out).toContain('heritage of the peoples of Asia.\n\nExpert Meeting\n\nAstana, 27 March 2031');
  });

  it('shows one document of several', async () => {
    const { out } = await run('view', sample('note-NCT-CT-9931.txt'), '--as=base', '--document', '2');
    expect(out.startsWith('Expert Meeting\n\n')).toBe(true);
  });

  it('takes the views of parties that nobody knows when they sign in the text', async () => {
    const { code } = await run('view', lighthouses, '--as', 'IDN');
    expect(code).toBe(0);
  });

  it.skipIf(!isThere)(
    'shows of NCT/CT/801 no note, and in the base no word that only a party asked for',
    async () => {
      const place = path.join(circularsFolder, 'note-NCT-CT-801.txt');
      const { out } = await view('base', place);
      expect(out.startsWith('Chairmanship of Kazakhstan')).toBe(true);
      expect(out).not.toContain('compliments');
      expect(out).not.toContain('encourage] (');
      const { documents } = understand(readText(readFileSync(place, 'utf8')), shippedProfiles);
      expect(out.split('\n\n').length).toBeLessThanOrEqual(documents[0]?.blocks.length ?? 0);
    },
  );
});

describe('chancery lint', () => {
  it('prints each irregularity on a line: block:offset code message', async () => {
    const { code, out } = await run('lint', lighthouses);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^b\d+:\d+ (unknown-party|unclosed-bracket) .+\.$/);
  });

  it('prints them as JSON on request, with the number of their document', async () => {
    const { out } = await run('lint', lighthouses, '--json');
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({ code: 'unknown-party', document: 1 }),
      expect.objectContaining({ code: 'unclosed-bracket', document: 1 }),
    ]);
  });

  it('prints nothing of a text without irregularities', async () => {
    expect(await run('lint', sample('lanterns-declaration.txt'))).toEqual({ code: 0, out: '', said: [] });
    expect((await run('lint', sample('lanterns-declaration.txt'), '--json')).out).toBe('[]\n');
  });
});
