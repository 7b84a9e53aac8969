/** Lists of forwarded texts in every dress: each entry finds its text, and what is missing or too much is said. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedInTurn } from '#domain/circular/forwardedLists';
import { understand } from '#domain/circular/understand';
import { shippedProfiles } from '#domain/organisations/shipped';
import { readOf } from './blocks';

const texts = [
  { entry: 'Decisions of the Forum on Owls', symbol: null, title: 'DECISIONS OF THE FORUM ON OWLS' },
  {
    entry: 'Draft Plan of Action on Clean Rivers',
    symbol: 'SUM/2022/DRAFT/6',
    title: 'DRAFT PLAN OF ACTION ON CLEAN RIVERS',
  },
  {
    entry: 'Draft Decision on Lighthouses',
    symbol: 'SUM/2022/DRAFT/7',
    title: 'DRAFT DECISION ON LIGHTHOUSES',
  },
  { entry: 'Concept Paper on Tourism', symbol: null, title: 'CONCEPT PAPER ON TOURISM' },
  { entry: 'Agenda of the Meeting on Health', symbol: null, title: 'AGENDA OF THE MEETING ON HEALTH' },
] as const;
type Text = (typeof texts)[number];

const name = ({ entry, symbol }: Text): string => (symbol === null ? entry : `${entry} (${symbol})`);
const opening =
  'The Secretariat of the Conference on Interaction and Confidence Building Measures in Asia (CICA) presents its compliments to the CICA Member States and has the honour to forward';
const courtesy =
  'The Secretariat avails itself of this opportunity to renew to the CICA Member States the assurances of its highest consideration.';

/** The paragraphs of the note, up to the courtesy. */
const dresses = {
  bullets: (list: readonly Text[]) => [
    `${opening} the following documents:`,
    ...list.map((one) => `- ${name(one)};`),
  ],
  unmarked: (list: readonly Text[]) => [
    `${opening} the following documents:`,
    ...list.map((one, at) => `${name(one)}${at < list.length - 1 ? ';' : '.'}`),
  ],
  semicolons: (list: readonly Text[]) => [
    `${opening} the following documents:`,
    `${list.map(name).join('; ')}.`,
  ],
  'unmarked entries that all end alike, with a paragraph behind': (list: readonly Text[]) => [
    `${opening} the following documents:`,
    ...list.map((one) => `${name(one)};`),
    'The Forum will resume on 12 October 2022. The hour will be announced in due course.',
  ],
  'one paragraph': (list: readonly Text[]) => [
    `${opening} the following documents as at 11 October 2022: ${list.map(name).join('; ')}.`,
  ],
  sentence: (list: readonly Text[]) => [
    `${opening} ${list
      .slice(0, -1)
      .map((one) => `the ${name(one)}`)
      .join(', ')} and the ${name(list.at(-1) as Text)}.`,
  ],
  table: (list: readonly Text[]) => [
    `${opening} the following documents:`,
    [
      'No. | Document | Symbol',
      ...list.map(({ entry, symbol }, at) => `${at + 1} | ${entry} | ${symbol ?? '-'}`),
    ]
      .map((row) => `| ${row}`)
      .join('\n'),
  ],
} as const;

const list = fc.subarray([...texts], { minLength: 2 });

/** `readOf` makes a table of a line that begins with a bar: here one row a line. */
function circular(dress: keyof typeof dresses, named: readonly Text[], enclosed: readonly Text[]) {
  const lines = [...dresses[dress](named), courtesy, 'Astana, 11 October 2022'];
  const read = readOf(...lines, ...enclosed.flatMap(({ title }) => [title, 'The owls shall hoot.']));
  const blocks = read.blocks.map((block) => {
    const [row, ...others] = block.kind === 'table' ? block.rows : [];
    if (block.kind !== 'table' || row === undefined || others.length > 0) return block;
    const cells = row.cells.flatMap(({ text }) => text.split(/\n\|?/u));
    const rows = [];
    for (let at = 0; at < cells.length; at += 3)
      rows.push({
        header: false,
        cells: cells
          .slice(at, at + 3)
          .map((text) => ({ text: text.trim(), marks: [], colspan: 1, rowspan: 1 })),
      });
    return { ...block, rows };
  });
  return understand({ ...read, blocks }, shippedProfiles);
}

const codes = ({ warnings }: ReturnType<typeof circular>) =>
  warnings
    .map(({ code }) => code)
    .filter((code) => /symbolUnmatched|documentMissing|documentExtra/u.test(code));

describe.each(Object.keys(dresses) as (keyof typeof dresses)[])('a list as %s', (dress) => {
  it('gives every text its symbol, whatever the order of the file', () => {
    fc.assert(
      fc.property(list, fc.boolean(), (named, reversed) => {
        const enclosed = reversed ? [...named].reverse() : named;
        const reading = circular(dress, named, enclosed);
        expect(reading.documents.map(({ symbol }) => symbol)).toEqual(enclosed.map(({ symbol }) => symbol));
        expect(codes(reading)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('names the one that is missing', () => {
    fc.assert(
      fc.property(list, fc.nat(), (named, at) => {
        const missing = named[at % named.length];
        const enclosed = named.filter((one) => one !== missing);
        const reading = circular(dress, named, enclosed);
        expect(reading.documents.map(({ symbol }) => symbol)).toEqual(enclosed.map(({ symbol }) => symbol));
        expect(codes(reading)).toEqual([
          missing?.symbol === null ? 'note.documentMissing' : 'note.symbolUnmatched',
        ]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a sentence', () => {
  it('that names one text in several words is no list', () => {
    expect(
      namedInTurn('has the honour to forward the updated draft Concept Paper and associated Action Plan.'),
    ).toEqual([]);
    expect(
      namedInTurn('имеет честь направить обновленный проект Концепции и соответствующего Плана действий.'),
    ).toEqual([]);
  });

  it('names three texts in Russian', () => {
    const words = 'имеет честь препроводить Решения КСДЛ, проект Плана действий и Концепцию по туризму.';
    expect(namedInTurn(words)).toHaveLength(3);
  });
});
