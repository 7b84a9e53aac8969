/** Plain text as circulars are typed, wrapped, cut by pages and marked up, read into blocks. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Mark } from '#domain/document/document';
import { readText } from '#formats/text/readText';

/** One line a block, in the order read: `p 1. words`, `h2 II. words`, `note 1 words`, `table a|b / c|d`. */
const outline = (source: string): string[] => readText(source).blocks.map(printBlock);

function printBlock(block: Block): string {
  if (block.kind === 'table') {
    return `table ${block.rows.map((row) => row.cells.map((cell) => cell.text).join('|')).join(' / ')}`;
  }
  if (block.kind === 'footnote') return `note ${block.note} ${block.text}`;
  const sign = block.kind === 'heading' ? `h${block.level}` : 'p';
  return [sign, ...(block.label === null ? [] : [block.label]), block.text].join(' ');
}

function marksOf(source: string): string[] {
  const block = readText(source).blocks[0];
  if (block === undefined || block.kind === 'table') return [];
  return block.marks.map((mark: Mark) => `${mark.kind} ${block.text.slice(mark.from, mark.to)}`);
}

describe('paragraphs', () => {
  it('are parted by blank lines, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', '\v']) {
      expect(outline(['First words.', '', 'Second words.'].join(end))).toEqual([
        'p First words.',
        'p Second words.',
      ]);
    }
  });

  it('are joined from their wrapped lines with a space', () => {
    expect(outline('The Secretariat presents\nits compliments.')).toEqual([
      'p The Secretariat presents its compliments.',
    ]);
  });

  it('keep a break that Markdown means, with two spaces at the end', () => {
    expect(outline('Enclosure:  \nas stated.')).toEqual(['p Enclosure:\nas stated.']);
  });

  it('keep the hyphen of a compound at a line’s end and lose the soft one', () => {
    expect(outline('the Counter-\nTerrorism Strategy.')).toEqual(['p the Counter-Terrorism Strategy.']);
    expect(outline('the coordi\u00ad\nnation.')).toEqual(['p the coordination.']);
  });

  it('lose a hyphen that only parted a line when the word stands whole elsewhere', () => {
    expect(outline('All regulations apply. These regu-\nlations too.')[0]).toBe(
      'p All regulations apply. These regulations too.',
    );
  });

  it('copied from Word, a line each and no blank lines, stay apart', () => {
    const long = `Resolve to [undertake] (-ISR) the following measures ${'to combat terrorism '.repeat(8)}:`;
    expect(
      outline(
        ['Pillar I: Measures', long, 'Enclosure:', 'as stated,', 'on 7 p.', 'We agree to it'].join('\n'),
      ),
    ).toEqual(['h2 Pillar I: Measures', `p ${long}`, 'p Enclosure: as stated, on 7 p.', 'p We agree to it']);
  });

  it('remember the line they came from', () => {
    expect(readText('One.\n\n\nTwo.').blocks.map((block) => block.source?.at)).toEqual([1, 4]);
  });
});

describe('labels', () => {
  it('stand apart from the words, in every form a delegation types', () => {
    const labels = ['1.', '11a.', '11 bis.', '12)', '(3)', 'a)', '(b)', 'iv.', 'OP3 alt.', 'PP2', '•', '–'];
    for (const label of labels)
      expect(outline(`${label} To enhance cooperation;`)).toEqual([`p ${label} To enhance cooperation;`]);
    for (const label of labels)
      expect(readText(`${label} To enhance;`).blocks[0]).toMatchObject({ label, text: 'To enhance;' });
  });

  it('make one block an item in a list without blank lines', () => {
    expect(outline('1. One;\n2. Two;\nand\n3. Three.')).toEqual([
      'p 1. One;',
      'p 2. Two; and',
      'p 3. Three.',
    ]);
  });

  it('inside a bracket belong to the proposal', () => {
    expect(outline('11. To destroy.\n[11a. To enhance.] (+IND)\n12. [To identify.] (-IRN)')).toEqual([
      'p 11. To destroy.',
      'p [11a. To enhance.] (+IND)',
      'p 12. [To identify.] (-IRN)',
    ]);
  });

  it('are not seen in a date or a number that a line happens to begin with', () => {
    expect(outline('no later than\n12. July, as agreed')).toEqual(['p no later than 12. July, as agreed']);
    expect(outline('1.5 million people')).toEqual(['p 1.5 million people']);
  });

  it('behind a list mark are the number alone', () => {
    expect(outline('- a) Promoting dialogue.')).toEqual(['p a) Promoting dialogue.']);
  });

  it('indented under another are a level deeper', () => {
    const levels = readText('1. One:\n   a) deep;\n   b) deep;\n2. Two.').blocks.map((block) =>
      block.kind === 'paragraph' ? block.level : null,
    );
    expect(levels).toEqual([0, 1, 1, 0]);
  });
});

describe('headings', () => {
  it('are told by signs, bold, capitals, Pillars and Roman numbers', () => {
    expect(
      outline(
        '## Goals\n\n**Draft Plan of\nAction**\n\nDRAFT DECISION OF THE SUMMIT\n\nPillar I: Measures\n\nII. Principles',
      ),
    ).toEqual([
      'h2 Goals',
      'h1 Draft Plan of Action',
      'h1 DRAFT DECISION OF THE SUMMIT',
      'h2 Pillar I: Measures',
      'h2 II. Principles',
    ]);
  });

  it('of two lines, one in capitals and one bold, are one title', () => {
    expect(outline('CONCEPT PAPER\n**on the Human\nDimension**')).toEqual([
      'h1 CONCEPT PAPER on the Human Dimension',
    ]);
  });

  it('are not made of a bold reference or a sentence', () => {
    expect(outline('**№NCT/G/1501**\n\n**The meeting is over.**')).toEqual([
      'p №NCT/G/1501',
      'p The meeting is over.',
    ]);
  });

  it('with a plain number are told from items by what follows', () => {
    expect(outline('1. Background\n\nThe pandemic has passed.')).toEqual([
      'h2 1. Background',
      'p The pandemic has passed.',
    ]);
    expect(outline('16. Strengthen reporting\n\n17. Enhance reporting')).toEqual([
      'p 16. Strengthen reporting',
      'p 17. Enhance reporting',
    ]);
  });
});

describe('typography', () => {
  it('comes from asterisks and tildes', () => {
    expect(marksOf('the **bold**, *slanted*, ***both*** and ~~struck~~ words')).toEqual([
      'bold bold',
      'italic slanted',
      'bold both',
      'italic both',
      'strike struck',
    ]);
  });

  it('leaves underscores, sums and lonely asterisks alone', () => {
    expect(outline('a_b_c 5*4*3 and * alone')).toEqual(['p a_b_c 5*4*3 and * alone']);
    expect(marksOf('a_b_c 5*4*3 and * alone')).toEqual([]);
  });

  it('goes over a line’s end, and brackets stay as they are', () => {
    expect(outline('*as stated,\non 7 p.*')).toEqual(['p as stated, on 7 p.']);
    expect(outline('the **[undertake] (-ISR)** measures')).toEqual(['p the [undertake] (-ISR) measures']);
  });
});

describe('a page’s end', () => {
  const cut = 'To take measures under international law, to address [all drivers of';

  it('inside a bracket or a sentence is healed', () => {
    expect(outline(`1. ${cut}\n\nextremism] (-IND) conducive to it.`)).toEqual([
      `p 1. ${cut} extremism] (-IND) conducive to it.`,
    ]);
    expect(outline('reaffirming the UN Global Counter-\n\nTerrorism Strategy.')).toEqual([
      'p reaffirming the UN Global Counter-Terrorism Strategy.',
    ]);
    expect(outline(`${cut}\f\nextremism]`)).toEqual([`p ${cut} extremism]`]);
  });

  it('in the middle of a date is healed', () => {
    const sentence = '6. The Committee accordingly amended its earlier decision of 15 June';
    expect(outline(`${sentence}\n\n2022 on the list.`)).toEqual([`p ${sentence} 2022 on the list.`]);
  });

  it('with a footnote at the foot of the page is healed, the footnote behind', () => {
    expect(
      outline(
        'In this regard the delegations underline their regular cooperation¹ and\n\n¹ As amended.\n\nmutual trust.',
      ),
    ).toEqual([
      'p In this regard the delegations underline their regular cooperation¹ and mutual trust.',
      'note 1 As amended.',
    ]);
  });

  it('before a label, a heading or after a full stop parts paragraphs', () => {
    expect(
      outline('1. To strengthen information sharing and the annual Report\n\n2. To enhance it.'),
    ).toHaveLength(2);
    expect(outline('A long sentence that has come to its very own end.\n\nand another')).toHaveLength(2);
    expect(
      outline('DRAFT DECISION OF THE CICA SUMMIT\n\n**on the next meetings of the Summit and Council**'),
    ).toHaveLength(2);
  });

  it('does not join preambular paragraphs that one group runs over', () => {
    expect(
      outline(
        '[Recalling the resolution on measures to combat terrorism,\n\nReaffirming the Charter,] (+IND)',
      ),
    ).toHaveLength(2);
  });
});

describe('footnotes', () => {
  it('are tied to the sign that calls them', () => {
    const { blocks } = readText('through sharing¹;\n\n¹ Focusing on it.');
    expect(blocks[0]).toMatchObject({
      text: 'through sharing¹;',
      marks: [{ kind: 'note', from: 15, to: 16, note: '1' }],
    });
    expect(blocks[1]).toMatchObject({ kind: 'footnote', note: '1', text: 'Focusing on it.' });
  });

  it('of Markdown are called by a superscript, never by a bracket', () => {
    expect(outline('sharing[^1] it\n\n[^1]: Focusing.')).toEqual(['p sharing¹ it', 'note 1 Focusing.']);
  });

  it('are not seen in square metres', () => {
    expect(marksOf('an area of 20 m² in all')).toEqual([]);
  });

  it('that nothing calls are said', () => {
    expect(readText('Words.\n\n¹ Focusing on it.').warnings.map((warning) => warning.code)).toEqual([
      'text.footnoteUncalled',
    ]);
  });
});

describe('tables', () => {
  it('with pipes keep their cells', () => {
    expect(outline('| No. | Area |\n|---|---|\n| 1 | **Trade** |')).toEqual(['table No.|Area / 1|Trade']);
  });

  it('with tabs go on over a page’s end and over a broken line', () => {
    expect(outline('No.\tArea\tLead\n1\tTrade\tChina\n\n2\tTourism\tSri\nLanka\n3\tEnergy\tIndia')).toEqual([
      'table No.|Area|Lead / 1|Trade|China / 2|Tourism|Sri Lanka / 3|Energy|India',
    ]);
  });

  it('are not made of a number and its words', () => {
    expect(outline('1.\tOne;\n2.\tTwo.')).toEqual(['p 1. One;', 'p 2. Two.']);
  });
});

describe('nothing is lost', () => {
  const letters = (text: string) =>
    text
      .normalize('NFC')
      .match(/[\p{L}\p{N}]/gu)
      ?.join('') ?? '';
  const read = (source: string) =>
    readText(source)
      .blocks.map((block) => {
        if (block.kind === 'table')
          return block.rows.flatMap((row) => row.cells.map((cell) => cell.text)).join('');
        if (block.kind === 'footnote') return block.note + block.text;
        return (block.label ?? '') + block.text;
      })
      .join('');

  const word = fc.constantFrom(
    'Terrorism',
    'and',
    'law,',
    'end.',
    'Counter-',
    '[words',
    ']',
    '(+IND)',
    '(-TUR)',
    '**',
    '*',
    '~~',
    '1.',
    '11a.',
    'a)',
    '•',
    '-',
    '|',
    '\t',
    '#',
    '##',
    'Pillar',
    'I:',
    'II.',
    'РЕШЕНИЕ',
    'Қосымша',
    '2022',
    'm²',
    '_x_',
    '\f',
    '12',
    '\u00ad',
    ':',
    '>',
    '- 1 -',
    'Р Е Ш Е Н И Е',
    'a line that fills its column up to the very end, as typewriters did',
    '      ',
  );
  const end = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '  \n', '\r\n', '\u2029');
  const draft = fc.array(fc.tuple(word, end), { maxLength: 60 }).map((parts) => parts.flat().join(''));

  it('every letter of a file is a letter of some block, in the order of the file', () => {
    fc.assert(
      fc.property(draft, (source) => {
        // Page numbers are left out, and a warning says so.
        const numbered = readText(source).warnings.some(({ code }) => code === 'text.pageNumbers');
        const kept = (text: string) => (numbered ? letters(text).replace(/\p{N}/gu, '') : letters(text));
        expect(kept(read(source))).toBe(kept(source));
      }),
      { numRuns: 2000 },
    );
  });

  it('marks lie inside their text, in order, and those of one kind never touch', () => {
    fc.assert(
      fc.property(draft, (source) => {
        for (const block of readText(source).blocks) {
          if (block.kind === 'table') continue;
          block.marks.forEach((mark, index) => {
            expect(mark.from).toBeLessThan(mark.to);
            expect(mark.to).toBeLessThanOrEqual(block.text.length);
            const before = block.marks
              .slice(0, index)
              .filter((other) => other.kind === mark.kind)
              .at(-1);
            if (before !== undefined) expect(before.to).toBeLessThan(mark.from);
          });
        }
      }),
    );
  });

  it('comes to the end of a long text, whatever it is made of', () => {
    for (const unit of [
      '*a ',
      '[',
      '**',
      '1. x\n',
      'word\n\n',
      '| a |\n',
      'a\tb\tc\n',
      '~~x ',
      'Member\n\nStates ',
      '¹ a\n\n',
      'wrapped line\n',
      'a line that goes on and on for more than forty letters\n\n',
      'x | y\n',
      'a\tb\tc\nd\te\tf\n\n',
      '# # ',
      '> a\n',
      '12\n\n\f',
      'Р Е Ш Е Н И Е\n',
      '    a line that fills its column up to the very end\n',
    ]) {
      // Work that grows with the square of the text would not be done within the test's own limit.
      const { blocks } = readText(`${unit.repeat(50_000)}\n\nThe end of it.`);
      expect(JSON.stringify(blocks.slice(-2)), unit).toContain('The end of it.');
    }
  });
});
