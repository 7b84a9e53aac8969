/** Tracked changes of an OpenDocument text come as groups whose readings are the rejected and accepted texts. */

import { describe, expect, it } from 'vitest';
import { projectDocument } from '#domain/document/projection';
import { parseRolling } from '#domain/notation/parse';
import { project } from '#domain/notation/project';
import { type OdtParts, readOdtBody } from '#tests/formats/support/odtOf';
import { outlineOf } from '#tests/formats/support/outline';
import { emptyDocument } from '#tests/support/fakeSession';

const info = (author: string) =>
  `<office:change-info><dc:creator>${author}</dc:creator><dc:date>2024-06-07T10:00:00</dc:date></office:change-info>`;
const region = (id: string, inside: string) =>
  `<text:changed-region text:id="${id}">${inside}</text:changed-region>`;
const inserted = (id: string, author: string) =>
  region(id, `<text:insertion>${info(author)}</text:insertion>`);
const deleted = (id: string, author: string, ...paragraphs: string[]) =>
  region(
    id,
    `<text:deletion>${info(author)}${paragraphs.map((words) => `<text:p>${words}</text:p>`).join('')}</text:deletion>`,
  );
const tracked = (...regions: string[]) => `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`;
const start = (id: string) => `<text:change-start text:change-id="${id}"/>`;
const end = (id: string) => `<text:change-end text:change-id="${id}"/>`;
const gone = (id: string) => `<text:change text:change-id="${id}"/>`;

const textsOf = (body: string) =>
  readOdtBody(body).blocks.map((block) => ('text' in block ? block.text : ''));
const reading = (body: string, view: 'base' | 'accepted') =>
  textsOf(body).flatMap((text) =>
    project(parseRolling(text), { kind: view }).paragraphs.flatMap((one) => one.text ?? []),
  );

/** Both texts with their numbers. */
function bothOf(body: string, parts: OdtParts = {}) {
  const { blocks, ...text } = readOdtBody(body, parts);
  const as = (kind: 'base' | 'accepted') =>
    outlineOf({ ...text, blocks: projectDocument({ ...emptyDocument, blocks }, { kind }).blocks });
  return { rejected: as('base'), accepted: as('accepted') };
}

describe('tracked changes in LibreOffice', () => {
  it('insertions and deletions are groups with the author’s code', () => {
    const body = `${tracked(inserted('i', 'Maria Silva'), deleted('d', 'India', 'undertake'))}<text:p>Resolve to ${gone('d')}${start('i')}encourage${end('i')} the measures.</text:p>`;
    expect(textsOf(body)).toEqual([
      'Resolve to [undertake] (-INDIA) [encourage] (+MARIASILVA) the measures.',
    ]);
    expect(readOdtBody(body).authors).toEqual([
      { name: 'India', code: 'INDIA', insertions: 0, deletions: 1 },
      { name: 'Maria Silva', code: 'MARIASILVA', insertions: 1, deletions: 0 },
    ]);
    expect(reading(body, 'base')).toEqual(['Resolve to undertake the measures.']);
    expect(reading(body, 'accepted')).toEqual(['Resolve to encourage the measures.']);
  });

  it('a deletion inside another’s insertion is opposition to a part of it', () => {
    const body = `${tracked(inserted('i', 'A B'), deleted('d', 'C D', 'very '))}<text:p>We are ${start('i')}indeed ${gone('d')}glad and ${end('i')}ready.</text:p>`;
    expect(reading(body, 'base')).toEqual(['We are ready.']);
    expect(reading(body, 'accepted')).toEqual(['We are indeed glad and ready.']);
    expect(textsOf(body)[0]).toContain('[very] (-CD)');
  });

  it('an inserted paragraph is a group of its own', () => {
    const body = `${tracked(inserted('i', 'IND'))}<text:p>One.${start('i')}</text:p><text:p>New.${end('i')}</text:p><text:p>Two.</text:p>`;
    expect(textsOf(body)).toEqual(['One.', '[New.] (+IND)', 'Two.']);
    expect(readOdtBody(body).warnings).toEqual([]);
  });

  it('a paragraph that was taken out comes back as a group in its place, the next keeping its number', () => {
    const list = '<text:list><text:list-item><text:p>';
    const body = `${tracked(deleted('d', 'IND', 'Old.', ''))}<text:p>One.</text:p>${list}${gone('d')}Two.</text:p></text:list-item></text:list>`;
    expect(textsOf(body)).toEqual(['One.', '[Old.] (-IND)', 'Two.']);
  });

  it('a deletion over paragraphs joins the halves in the accepted text', () => {
    const body = `${tracked(deleted('d', 'IND', 'end of one.', 'All of two.', 'Beginning of'))}<text:p>The ${gone('d')} three.</text:p>`;
    expect(bothOf(body)).toEqual({
      rejected: ['p The end of one.', 'p All of two.', 'p Beginning of three.'],
      accepted: ['p The three.'],
    });
    expect(readOdtBody(body).warnings).toEqual([]);
  });

  it('a paragraph that was split is one in the rejected text', () => {
    const body = `${tracked(inserted('i', 'IND'))}<text:p>One is long. ${start('i')}</text:p><text:p>${end('i')}Two.</text:p>`;
    expect(bothOf(body)).toEqual({
      rejected: ['p One is long. Two.'],
      accepted: ['p One is long.', 'p Two.'],
    });
  });

  const list = (...items: string[]) =>
    `<text:list text:style-name="L">${items.map((one) => `<text:list-item>${one}</text:list-item>`).join('')}</text:list>`;
  const numbered = {
    automatic:
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>',
  };

  it('numbers of inserted and deleted items are those of the text that they stand in, all others as circulated', () => {
    const body = `${tracked(inserted('i', 'IND'), deleted('d', 'IND', 'Old.', ''))}${list(
      `<text:p>One.${start('i')}</text:p>`,
      `<text:p>New.${end('i')}</text:p>`,
      `<text:p>${gone('d')}Two.</text:p>`,
      '<text:p>Three.</text:p>',
    )}`;
    expect(bothOf(body, numbered)).toEqual({
      rejected: ['p 1. One.', 'p 2. Old.', 'p 3. Two.', 'p 4. Three.'],
      accepted: ['p 1. One.', 'p 2. New.', 'p 3. Two.', 'p 4. Three.'],
    });
    expect(readOdtBody(body, numbered).warnings).toEqual([]);
  });

  it('numbers that would only count on behind an inserted item are said', () => {
    const body = `${tracked(inserted('i', 'IND'))}${list(`<text:p>One.${start('i')}</text:p>`, `<text:p>New.${end('i')}</text:p>`, '<text:p>Two.</text:p>')}`;
    expect(outlineOf(readOdtBody(body, numbered))).toEqual(['p 1. One.', 'p 2. [New.] (+IND)', 'p 2. Two.']);
    expect(readOdtBody(body, numbered).warnings.map(({ code }) => code)).toEqual(['odt.renumbered']);
  });

  it('the number of an inserted item of a cell stands in its brackets', () => {
    const body = `${tracked(inserted('i', 'IND'))}<table:table><table:table-row><table:table-cell>${list(`<text:p>One.${start('i')}</text:p>`, `<text:p>New.${end('i')}</text:p>`)}</table:table-cell></table:table-row></table:table>`;
    expect(outlineOf(readOdtBody(body, numbered))).toEqual(['table 1. One.\n[2. New.] (+IND)']);
  });

  it('changes of formatting are only counted', () => {
    const format = region('f', `<text:format-change>${info('IND')}</text:format-change>`);
    const body = `${tracked(format)}<text:p>One ${start('f')}bold${end('f')}.</text:p>`;
    expect(outlineOf(readOdtBody(body))).toEqual(['p One bold.']);
    expect(readOdtBody(body).warnings.map(({ code }) => code)).toEqual(['odt.trackedFormat']);
  });

  const table = (...cells: string[]) =>
    `<table:table><table:table-row>${cells.map((cell) => `<table:table-cell>${cell}</table:table-cell>`).join('')}</table:table-row></table:table>`;
  const takenTable = (author: string) =>
    region(
      'd',
      `<text:deletion>${info(author)}<text:p>one</text:p>${table('<text:p>A</text:p><text:p>B</text:p>', '<text:p>C</text:p>')}<text:p>two</text:p></text:deletion>`,
    );

  it('a table that was taken out inside a paragraph parts it in the rejected text only', () => {
    const body = `${tracked(takenTable('IND'))}<text:p>The ${gone('d')} end.</text:p>`;
    expect(outlineOf(readOdtBody(body))).toEqual([
      'p [The one] (-IND)',
      'table [A] (-IND)\n[B] (-IND)|[C] (-IND)',
      'p [The] (+IND) [two] (-IND) end.',
    ]);
    expect(bothOf(body)).toEqual({
      rejected: ['p The one', 'table A\nB|C', 'p two end.'],
      accepted: ['p The end.'],
    });
  });

  it('a table taken out inside another’s insertion is in both brackets', () => {
    const body = `${tracked(takenTable('TUR'), inserted('i', 'IND'))}<text:p>The ${start('i')}new ${gone('d')} end${end('i')}.</text:p>`;
    expect(bothOf(body)).toEqual({
      rejected: ['p The .'],
      accepted: ['p The new  end.'],
    });
  });

  it('words that were taken out are put back once, however often the file points at them', () => {
    const body = `${tracked(deleted('d', 'IND', 'old '))}<text:p>a ${gone('d')}${gone('d')}b</text:p>`;
    expect(textsOf(body)).toEqual(['a [old] (-IND) b']);
  });
});
