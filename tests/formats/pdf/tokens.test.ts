/** The commands of a page, told from its bytes; what programs get wrong does not lose the words behind it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentTokens } from '#formats/pdf/read/tokens';

const known = new Map(
  ['q', 'Q', 'BT', 'ET', 'Tj', 'TJ', 'Tf', 'cm', 'm', 're', 'BDC', 'EMC'].map((name) => [name, 0]),
);

function commandsOf(source: string | Uint8Array): unknown[] {
  const bytes =
    typeof source === 'string' ? Uint8Array.from(source, (letter) => letter.charCodeAt(0)) : source;
  const tokens = new ContentTokens(bytes, known);
  const commands: unknown[] = [];
  for (let name = tokens.next(); name !== null; name = tokens.next())
    commands.push([name, ...tokens.operands]);
  return commands;
}

describe('the commands of a page', () => {
  it('have their operands before them', () => {
    expect(commandsOf('/F1 12 Tf (a \\(b\\) (c) \\101\\n) Tj [<4142> -250.5 (D)] TJ')).toEqual([
      ['Tf', { name: 'F1' }, 12],
      ['Tj', 'a (b) (c) A\n'],
      ['TJ', ['AB', -250.5, 'D']],
    ]);
  });

  it('may stand without space between them, and behind remarks', () => {
    expect(commandsOf('q Q% a remark (\nqBT(a)Tj ET1 0 0 1 0 0cm')).toEqual([
      ['q'],
      ['Q'],
      ['q'],
      ['BT'],
      ['Tj', 'a'],
      ['ET'],
      ['cm', 1, 0, 0, 1, 0, 0],
    ]);
  });

  it('have numbers as programs write them', () => {
    expect(commandsOf('-.5 +3 --7 4. 1e2 6-7 re')).toEqual([['re', -0.5, 3, -7, 4, 100, 67]]);
  });

  it('go on behind a picture that stands among them', () => {
    expect(commandsOf('BI /W 2 /H 2 /BPC 8 /CS /G ID \x01EI\x02 EI q')).toEqual([['q']]);
    expect(commandsOf('BI /W 9 /H 9 /F /AHx ID 00 EI Q')).toEqual([['Q']]);
  });

  it('keep the names of what they mark', () => {
    expect(commandsOf('/Artifact <</Type /Pagination /A [1 (b)]>> BDC EMC')).toMatchObject([
      ['BDC', { name: 'Artifact' }, {}],
      ['EMC'],
    ]);
    expect(commandsOf('/A#20B 1 Tf')).toEqual([['Tf', { name: 'A B' }, 1]]);
  });

  it('are read to an end whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(commandsOf(bytes).length).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});
