import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedStandard, lostStandardSentence, statesStandard } from '#domain/paper/standard';

const bytesOf = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

describe('The standard of a PDF', () => {
  it('is that of screen readers unless the archive is asked for', () => {
    expect([askedStandard(), askedStandard({}), askedStandard({ standard: 'archive' })]).toEqual([
      'PDF/UA-1',
      'PDF/UA-1',
      'PDF/A-2a',
    ]);
    expect(askedStandard({ standard: 'none' })).toBeNull();
    expect(lostStandardSentence(new Uint8Array(), null)).toBeNull();
  });

  it('is read from its metadata, wherever they stand in the file', () =>
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (before, after) => {
        const file = Uint8Array.from([...before, ...bytesOf('<pdfuaid:part>1</pdfuaid:part>'), ...after]);
        expect(statesStandard(file, 'PDF/UA-1')).toBe(true);
        expect(statesStandard(file, 'PDF/A-2a')).toBe(false);
      }),
    ));

  it('that was lost is said by its name', () => {
    expect(lostStandardSentence(bytesOf('<pdfaid:part>2</pdfaid:part>'), 'PDF/A-2a')).toBeNull();
    expect(lostStandardSentence(bytesOf('%PDF-1.7 pdfaid:par'), 'PDF/A-2a')).toContain(
      'could not keep PDF/A-2a',
    );
  });
});
