/** What somebody noted on a PDF comes in as remarks on the words where they stand. */

import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { dateOf } from '#formats/pdf/read/remarks';
import { readAnyFile } from '#formats/readFile';
import { okValue } from '#tests/formats/support/outline';
import { pageHeight, pdfOf } from '#tests/formats/support/pdfOf';

/** Of a PDF's annotation; places in points from the top left corner. */
interface Noted {
  readonly kind: string;
  readonly box: readonly [number, number, number, number];
  readonly says?: string;
  readonly by?: string;
  readonly more?: Record<string, unknown>;
}

const sentence = 'The Member States shall undertake measures.';

/** A PDF of one sentence at (72, 100), 12 points high, with what is noted on it; answers name another by its index. */
async function annotated(...noted: readonly Noted[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(
    await pdfOf((page) => {
      page.text('First paragraph of the note.', 72, 60);
      page.text(sentence, 72, 100);
    }),
  );
  const refs = noted.map(() => pdf.context.nextRef());
  noted.forEach(({ kind, box: [x0, y0, x1, y1], says, by, more = {} }, index) => {
    const [top, bottom] = [pageHeight - y0, pageHeight - y1];
    const marked =
      kind === 'Text' || kind === 'Caret' ? {} : { QuadPoints: [x0, top, x1, top, x0, bottom, x1, bottom] };
    const { answers, ...rest } = more;
    const dict = pdf.context.obj({
      Type: 'Annot',
      Subtype: kind,
      Rect: [x0, bottom, x1, top],
      M: PDFString.of("D:20220622150000+06'00'"),
      ...(says === undefined ? {} : { Contents: PDFString.of(says) }),
      ...(by === undefined ? {} : { T: PDFString.of(by) }),
      ...(typeof answers === 'number' ? { IRT: refs[answers] } : {}),
      ...marked,
      ...(rest as Record<string, string>),
    });
    const ref = refs[index];
    if (ref !== undefined) pdf.context.assign(ref, dict);
  });
  pdf.getPage(0).node.set(PDFName.of('Annots'), pdf.context.obj(refs));
  return pdf.save();
}

/** Where *shall* to *undertake* stands, about. */
const words = [166, 90, 247, 103] as const;

const read = async (...noted: readonly Noted[]) =>
  okValue(await readAnyFile({ name: 'a.pdf', bytes: await annotated(...noted) })).annotations;

describe('a remark in a PDF', () => {
  it('on marked words has them as its quotation, with author and date', async () => {
    expect(await read({ kind: 'Highlight', box: words, says: 'Norway: too strong.', by: 'Ola' })).toEqual([
      {
        block: 'b2',
        quote: 'shall undertake',
        author: 'Ola',
        date: '2022-06-22T15:00:00+06:00',
        text: 'Norway: too strong.',
        id: expect.any(String),
      },
    ]);
  });

  it('beside a line is a remark on its paragraph', async () => {
    const [remark] = await read({ kind: 'Text', box: [20, 88, 40, 108], says: 'Why?' });
    expect(remark).toMatchObject({ block: 'b2', quote: '', text: 'Why?', author: null });
  });

  it('that answers another one, or ends its discussion, is tied to it', async () => {
    const remarks = await read(
      { kind: 'Text', box: [20, 88, 40, 108], says: 'Why?' },
      { kind: 'Text', box: [20, 88, 40, 108], says: 'Agreed language.', more: { answers: 0 } },
      {
        kind: 'Text',
        box: [20, 88, 40, 108],
        more: { answers: 0, StateModel: 'Review', State: PDFString.of('Completed') },
      },
    );
    expect(remarks).toMatchObject([
      { text: 'Why?', resolved: true },
      { text: 'Agreed language.', replyTo: remarks[0]?.id },
    ]);
  });

  it('that strikes words or wants some says what is to be done', async () => {
    const remarks = await read(
      { kind: 'StrikeOut', box: words, by: 'Ola' },
      { kind: 'Caret', box: [170, 95, 175, 103], says: 'always' },
    );
    expect(remarks).toMatchObject([
      { quote: 'shall undertake', text: 'Delete' },
      { quote: '', text: 'Insert: always' },
    ]);
  });

  it('that only colours words is none', async () => {
    expect(await read({ kind: 'Highlight', box: words })).toEqual([]);
  });
});

describe('the date of a remark', () => {
  it('is written as others write it', () => {
    expect(dateOf("D:20220622150000+06'00'")).toBe('2022-06-22T15:00:00+06:00');
    expect(dateOf('D:20220622150000Z')).toBe('2022-06-22T15:00:00Z');
    expect(dateOf('20220622')).toBe('2022-06-22');
    expect(dateOf('yesterday')).toBeNull();
    expect(dateOf(undefined)).toBeNull();
  });
});
