/** Pages whose drawings are drawn inside themselves: looking for their pictures comes to an end. */

import { expect, it } from 'vitest';
import { limits } from '#formats/limits';
import { pageImages } from '#formats/scan/pageImages';
import { onePage, rawPdf, stream } from '#tests/corpus/rawPdf';

const picture = stream(Uint8Array.of(0x80), {
  facts: '/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 1/ColorSpace/DeviceGray',
});

const form = (commands: string, others: string) =>
  stream(commands, {
    facts: `/Type/XObject/Subtype/Form/BBox[0 0 600 700]/Resources<</XObject<<${others}>>>>`,
  });

async function pagesWithPictures(drawings: Readonly<Record<number, Uint8Array>>): Promise<number> {
  const bytes = rawPdf({
    ...onePage('/A Do ', { resources: '/XObject<</A 6 0 R>>' }),
    ...drawings,
    9: picture,
  });
  let count = 0;
  for await (const page of (await pageImages(bytes, limits)).pages) count += page.bytes.length > 0 ? 1 : 0;
  return count;
}

it('a drawing inside itself is drawn once', async () => {
  const place = 'q 500 0 0 600 0 0 cm /P Do Q ';
  expect(await pagesWithPictures({ 6: form(`${place}/A Do /A Do `, '/A 6 0 R/P 9 0 R') })).toBe(1);
});

it('so are two drawings that hold each other', async () => {
  const inside = (other: string) =>
    form(`q 500 0 0 600 0 0 cm /P Do Q ${`/${other} Do `.repeat(10)}`, '/A 6 0 R/B 7 0 R/P 9 0 R');
  expect(await pagesWithPictures({ 6: inside('B'), 7: inside('A') })).toBe(1);
});
