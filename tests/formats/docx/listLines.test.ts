/** Lists that were typed into one paragraph with line breaks, in Word files and OpenDocument texts. */

import { describe, expect, it } from 'vitest';
import { p } from '#tests/formats/support/docxOf';
import { readOdtBody } from '#tests/formats/support/odtOf';
import { outline } from '#tests/formats/support/readBody';

const broken = (...lines: readonly string[]): string =>
  p(`<w:r>${lines.map((line) => `<w:t>${line}</w:t>`).join('<w:br/>')}</w:r>`);

describe('a list in one paragraph, its entries parted by line breaks', () => {
  it('is read entry by entry, each with its number', () => {
    expect(outline(broken('1. To act.', '2. To [hoot] (+IND)', 'at night.', '3. To sleep.'))).toEqual([
      'p 1. To act.',
      'p 2. To [hoot] (+IND)\nat night.',
      'p 3. To sleep.',
    ]);
    expect(outline(broken('The owls decide:', 'a) to hoot;', 'b) to sleep.'))).toEqual([
      'p The owls decide:',
      'p a) to hoot;',
      'p b) to sleep.',
    ]);
    const odt = readOdtBody('<text:p>1. To act.<text:line-break/>2. To sleep.</text:p>');
    expect(odt.blocks).toMatchObject([
      { label: '1.', text: 'To act.' },
      { label: '2.', text: 'To sleep.' },
    ]);
  });

  it('keeps the proposed entry that stands between two numbers', () => {
    expect(outline(broken('11. To act.', '[11a. To hoot.] (+IND)', '12. To sleep.'))).toEqual([
      'p 11. To act.',
      'p [11a. To hoot.] (+IND)',
      'p 12. To sleep.',
    ]);
  });

  it('stays one paragraph where the numbers do not go on, or inside a bracket', () => {
    expect(outline(broken('Main Street', '12. floor', '7. room'))).toHaveLength(1);
    expect(outline(broken('1. To [act', '2. and to hoot] (+IND) now'))).toHaveLength(1);
  });
});
