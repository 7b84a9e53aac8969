/** Lines that go on with a paragraph, and lines that do not, where a wrapped text leaves it to their words. */

import { describe, expect, it } from 'vitest';
import { readText } from '#formats/text/readText';

const texts = (...lines: readonly string[]): readonly string[] =>
  readText(lines.join('\n')).blocks.map((block) => (block.kind === 'table' ? 'table' : block.text));

const filled = 'the owls resolve to hoot at night in every wood of the region and the bats';

describe('an attribution that a wrapped line begins with', () => {
  it.each(['(-IRN)', '(+IND) (+BHR) (+ISR)', '(—TUR)'])('stays with its bracket: %s', (attribution) => {
    const lines = [filled, filled, filled, filled, filled, filled, filled, 'resolve [to sleep by day.]'];
    const [first, ...others] = texts(...lines, `${attribution} and more of them.`);
    expect(others).toEqual([]);
    expect(first).toContain(`[to sleep by day.] ${attribution} and more`);
  });
});

describe('a text with a line a paragraph and no blank lines', () => {
  const long = `T${filled.slice(1)} ${filled} ${filled}.`;

  it('parts a courtesy from the place and day that begin in small letters', () => {
    expect(texts(long, 'город Астана, 7 июня 2024 г.')).toHaveLength(2);
  });

  it('parts letterheads of two languages, and keeps the lines of each together', () => {
    const lines = ['SECRETARIAT OF THE', 'NORTHERN RIVERS', 'СЕКРЕТАРИАТ СЕВЕРНЫХ', 'РЕЧНЫХ ПУТЕЙ', long];
    expect(texts(...lines)).toHaveLength(3);
  });

  it('parts an address in capitals from the day below it', () => {
    expect(texts(long, 'MEMBER STATES OF THE RIVERS', 'Tashkent, 7 June 2024')).toHaveLength(3);
  });
});

describe('numbers inside an entry of a list', () => {
  it('stay in it where a wrapped line begins with one', () => {
    const lines = ['- Papers on: (1) the transport of owls;', '(2) the housing of owls.', '- Decisions.'];
    expect(texts(...lines)).toHaveLength(2);
  });
});

describe('a short line below a title', () => {
  it.each(['(submitted by the Kingdom of Owls)', 'rev2', '2-ревизия', 'revision 9'])(
    'is one of its own: %s',
    (line) => {
      const title = 'Draft Decision on the Reform of the Owl Fund';
      expect(texts(title, '', line, '', 'The owls agree.')).toEqual([title, line, 'The owls agree.']);
    },
  );
});

describe('a hyphen that a program set at a line’s end', () => {
  it('goes where it parted a word, and stays in a compound', () => {
    const [words] = texts(
      'The owls are exploiting the woods, in cooper\u2010',
      'ation with others, and in counter\u2010',
      'terrorism they hoot against terrorism at night, as their declara\u2010',
      'tion says.',
    );
    expect(words).toContain('in cooperation with');
    expect(words).toContain('counter\u2010terrorism they');
    expect(words).toContain('their declaration says');
  });
});
