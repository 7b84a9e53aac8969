/** Texts as typewriters, mail programs and other people's exports lay them out, read into the same paragraphs. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Block } from '#domain/document/document';
import { readText } from '#formats/text/readText';

const folder = fileURLToPath(new URL('../../../../shared/circulars/', import.meta.url));
const present = existsSync(folder);
if (!present) console.warn(`NOT TESTED: the real circulars are not at ${folder}`);

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const textsOf = (source: string): string[] =>
  readText(source).blocks.map((block: Block) => {
    if (block.kind === 'table') return 'table';
    const label = block.kind === 'footnote' ? block.note : (block.label ?? '');
    return oneLine(`${label} ${block.text}`);
  });

/** The words in lines of at most `width` columns, as a typewriter breaks them. */
function wrap(text: string, width: number, first = '', rest = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const lead = lines.length === 0 ? first : rest;
    if (line !== '' && lead.length + line.length + 1 + word.length > width) {
      lines.push(lead + line);
      line = word;
    } else line += (line === '' ? '' : ' ') + word;
  }
  return [...lines, (lines.length === 0 ? first : rest) + line];
}

const justify = (line: string, width: number): string => {
  let missing = width - line.length;
  return line.replace(/ /g, () => (missing-- > 0 ? '  ' : ' '));
};

function paged(lines: readonly string[]): string {
  const out: string[] = [];
  lines.forEach((line, index) => {
    if (index > 0 && index % 50 === 0) out.push('', `${' '.repeat(34)}- ${index / 50} -`, '\f');
    out.push(line);
  });
  return out.join('\n');
}

const wrapped = (paragraphs: readonly string[]) => paragraphs.map((text) => wrap(text, 72));

/** How each layout writes paragraphs, and how many of a hundred may come out otherwise. */
const layouts: readonly [string, number, (paragraphs: readonly string[]) => string][] = [
  [
    'wrapped at 72 columns',
    0,
    (all) =>
      wrapped(all)
        .map((lines) => lines.join('\n'))
        .join('\n\n'),
  ],
  [
    'wrapped, in a wide left margin',
    0,
    (all) =>
      wrapped(all)
        .map((lines) => lines.map((line) => `          ${line}`).join('\n'))
        .join('\n\n'),
  ],
  [
    'wrapped and justified',
    0,
    (all) =>
      wrapped(all)
        .map((lines) =>
          lines.map((line, at) => (at < lines.length - 1 ? justify(line, 72) : line)).join('\n'),
        )
        .join('\n\n'),
  ],
  ['with hanging labels', 0, (all) => all.map((text) => wrap(text, 72, '', '    ').join('\n')).join('\n\n')],
  [
    'quoted in an e-mail',
    0,
    (all) =>
      wrapped(all)
        .map((lines) => lines.map((line) => `> ${line}`).join('\n'))
        .join('\n>\n'),
  ],
  [
    'with a blank line behind every line',
    0,
    (all) =>
      wrapped(all)
        .map((lines) => lines.join('\n\n'))
        .join('\n\n\n\n'),
  ],
  [
    'on numbered pages',
    4,
    (all) =>
      paged(
        wrapped(all)
          .map((lines) => lines.join('\n'))
          .join('\n\n')
          .split('\n'),
      ),
  ],
  [
    'with first lines indented and no blank lines',
    6,
    (all) => all.map((text) => wrap(text, 72, '    ').join('\n')).join('\n'),
  ],
  // A paragraph whose last line happens to be full cannot be told from the next.
  [
    'without blank lines or indents',
    12,
    (all) =>
      wrapped(all)
        .map((lines) => lines.join('\n'))
        .join('\n'),
  ],
];

describe.skipIf(!present)('the real circulars', () => {
  const files = present ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  for (const [name, tolerance, layOut] of layouts) {
    it(`${name} are read into the same paragraphs`, () => {
      for (const file of files) {
        const { blocks } = readText(readFileSync(folder + file, 'utf8'));
        const paragraphs = blocks.flatMap((block) =>
          block.kind === 'table' || block.kind === 'footnote'
            ? []
            : [oneLine(`${block.label ?? ''} ${block.text}`)],
        );
        const found = new Set(textsOf(layOut(paragraphs)));
        const missing = paragraphs.filter((text) => !found.has(text));
        expect(missing.length, `${file}: ${missing.join('\n')}`).toBeLessThanOrEqual(
          (tolerance * paragraphs.length) / 100,
        );
      }
    });
  }
});

describe('page numbers', () => {
  const page = (number: string) => `The Secretariat presents its compliments.\n\n${number}\n\f`;

  it('beside a page’s end are left out, and it is said', () => {
    for (const number of ['1', '- 1 -', 'Page 1 of 3', 'стр. 1', '1/3', '2-бет']) {
      expect(textsOf(`${page(number)}It thanks them.`)).toEqual([
        'The Secretariat presents its compliments.',
        'It thanks them.',
      ]);
      expect(readText(`${page(number)}It thanks them.`).warnings).toEqual([
        { code: 'text.pageNumbers', message: 'One page number was left out.', facts: { count: 1 } },
      ]);
    }
  });

  it('that count up are left out where pages have no end', () => {
    const words = 'The Secretariat presents its compliments.';
    expect(textsOf([1, 2, 3].map((number) => `${words}\n\n- ${number} -`).join('\n\n'))).toEqual([
      words,
      words,
      words,
    ]);
  });

  it('are not seen in a year or a figure that stands alone', () => {
    expect(textsOf('The budget is\n\n2022\n\nas agreed.')).toContain('2022');
    expect(readText('1\n\nTwo things.\n\n2').warnings).toEqual([]);
  });
});

describe('the head of every page', () => {
  it('stays where it stands first', () => {
    const pages = ['Alpha.', 'Beta.', 'Gamma.'].map((words) => `NCT/CT/801\n\n${words}`).join('\n\f');
    expect(textsOf(pages)).toEqual(['NCT/CT/801', 'Alpha.', 'Beta.', 'Gamma.']);
    expect(readText(pages).warnings.map(({ code }) => code)).toEqual(['text.pageHeads']);
  });
});

describe('spread letters', () => {
  it('of a heading are drawn together', () => {
    expect(textsOf('Р Е Ш Е Н И Е')).toEqual(['РЕШЕНИЕ']);
    expect(textsOf('D R A F T   D E C I S I O N')).toEqual(['DRAFT DECISION']);
  });

  it('are not seen in initials or a row of codes', () => {
    expect(textsOf('A B C')).toEqual(['A B C']);
    expect(textsOf('U N and E U')).toEqual(['U N and E U']);
  });
});

describe('quoted lines', () => {
  it('lose the signs of an e-mail, however deep', () => {
    expect(textsOf('> > The Secretariat\n> > presents its\n> > compliments.\n>\n> It thanks.')).toEqual([
      'The Secretariat presents its compliments.',
      'It thanks.',
    ]);
  });

  it('of one line keep their sign', () => {
    expect(textsOf('> 5 years of experience')).toEqual(['> 5 years of experience']);
  });
});
