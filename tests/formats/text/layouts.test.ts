/** One text in the layouts that programs and people give it: padded, indented, double spaced, a line a paragraph. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTextBlock } from '#domain/document/document';
import { readText } from '#formats/text/readText';

const paragraphs = [
  'The Secretariat of the Forum on Owls presents its compliments to the Member States and has the honour to forward the draft Decision on Moths as it stands after the second reading.',
  'Comments on the draft are kindly requested not later than 7 June 2024, so that the Forum can consider them at its next meeting in the old windmill.',
  'Recalling that owls [and moths] (+IND) share the night, and that neither of them has been asked so far what they think of lanterns (SOC/2024/DRAFT/3).',
  '1. To keep the lanterns low, wherever moths are known to gather in numbers that exceed those of the owls present and voting;',
  '2. To report on the state of the night once a year, or more often where the moon gives reason to do so.',
] as const;

/** Wrapped at `column`; the first line of each paragraph begins `indent` columns further in. */
function wrapped(text: string, column: number, indent = 0): string {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  for (const word of text.split(' ')) {
    const longer = line.trim() === '' ? line + word : `${line} ${word}`;
    if (longer.length > column && line.trim() !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}

const words = (source: string) =>
  readText(source).blocks.map((block) =>
    isTextBlock(block)
      ? [block.kind === 'footnote' ? '' : block.label, block.text].filter(Boolean).join(' ')
      : 'table',
  );
const column = fc.integer({ min: 60, max: 80 });

describe('paragraphs stay paragraphs', () => {
  it('where every line is filled up with white space to one length', () => {
    fc.assert(
      fc.property(column, fc.constantFrom(' ', '\t', '  \t'), (width, pad) => {
        const lines = paragraphs
          .map((text) => wrapped(text, width))
          .join('\n\n')
          .split('\n');
        expect(words(lines.map((line) => (line === '' ? line : line + pad)).join('\n'))).toEqual(paragraphs);
      }),
    );
  });

  it('where only the first line of each is indented and no blank line parts them', () => {
    fc.assert(
      fc.property(column, fc.integer({ min: 3, max: 8 }), (width, indent) => {
        expect(words(paragraphs.map((text) => wrapped(text, width, indent)).join('\n'))).toEqual(paragraphs);
      }),
    );
  });

  it('where one address sticks far out of wrapped lines', () => {
    const address = `https://example.org/${'owls-and-moths/'.repeat(8)}`;
    const short = ['Owls hoot at night, and so they should.', address, ...paragraphs, ...paragraphs];
    const lines = short.map((text) => wrapped(text, 70, 4)).join('\n');
    expect(words(lines).slice(2)).toEqual(short.slice(2));
  });

  it('where a blank line stands behind every line of wrapped text', () => {
    fc.assert(
      fc.property(column, (width) => {
        const lines = paragraphs
          .map((text) => wrapped(text, width))
          .join('\n')
          .split('\n');
        expect(words(lines.join('\n\n')).join(' ')).toBe(paragraphs.join(' '));
        expect(words(lines.join('\n\n')).some((text) => text.includes('[and moths] (+IND) share'))).toBe(
          true,
        );
      }),
    );
  });

  it('where each is a short line of its own', () => {
    const lines = [
      'Declaration on Owls',
      'WE, the owls;',
      'HEREBY AGREE TO:',
      '1. Hoot at night;',
      'Done by owls.',
    ];
    expect(words(lines.join('\n'))).toEqual(lines);
  });

  it('and entries of a list that a tab indents are entries', () => {
    expect(words('We agree:\n\n\t1. To hoot at night;\n\t2. To sleep by day.')).toEqual([
      'We agree:',
      '1. To hoot at night;',
      '2. To sleep by day.',
    ]);
  });

  it('and a row of a table keeps its empty cells', () => {
    const [table] = readText('Owl\tNight\tMoon\n\tDay\tSun\nMoth\tDusk\t').blocks;
    const rows = table?.kind === 'table' ? table.rows.map(({ cells }) => cells.map(({ text }) => text)) : [];
    expect(rows).toEqual([
      ['Owl', 'Night', 'Moon'],
      ['', 'Day', 'Sun'],
      ['Moth', 'Dusk', ''],
    ]);
  });
});

describe('the head or foot of a page that holds its number', () => {
  const pages = (frame: (page: string, number: number) => string) =>
    [0, 1, 2, 3].map((at) => frame(wrapped(paragraphs[at] ?? '', 72), at + 1)).join('\n\f');

  it.each([
    ['head', (page: string, number: number) => `Forum on Owls            page ${number}\n\n${page}`],
    ['foot', (page: string, number: number) => `${page}\n\nForum on Owls – ${number} of 4`],
  ])('is left out, and said: %s', (_, frame) => {
    const source = pages(frame);
    expect(words(source)).toEqual(paragraphs.slice(0, 4));
    expect(readText(source).warnings).toMatchObject([{ code: 'text.pageHeads', facts: { count: 4 } }]);
  });

  it.each(['Annex', 'Day', 'Приложение', 'Agenda item'])(
    'is none where it numbers the page’s own text: %s 1',
    (word) => {
      const source = pages((page, number) => `${word} ${number}\n\n${page}`);
      expect(words(source).filter((text) => text.startsWith(word))).toHaveLength(4);
    },
  );

  it('is none where the numbers do not count up', () => {
    const years = [2019, 2024, 2020, 2022];
    const source = pages((page, number) => `Report of the year ${years[number - 1]}\n\n${page}`);
    expect(words(source).filter((text) => text.startsWith('Report'))).toHaveLength(4);
  });
});
