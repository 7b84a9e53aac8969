import { describe, expect, it } from 'vitest';
import { decodeBase64, pictureSize } from '#formats/pictures';

const jpeg = [
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0, 0xff, 0xd9,
];

describe('the size of a picture', () => {
  it('of a JPEG stands in its frame header, behind what comes before it', () => {
    expect(pictureSize(new Uint8Array(jpeg))).toEqual({ width: 40, height: 30 });
  });

  it('is unknown for anything that is no picture, and for one that is cut off', () => {
    expect(pictureSize(new Uint8Array([]))).toBeNull();
    expect(pictureSize(new Uint8Array(jpeg.slice(0, 9)))).toBeNull();
    expect(pictureSize(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toBeNull();
    expect(pictureSize(new TextEncoder().encode('GIF89a, not one of ours'))).toBeNull();
  });

  it('needs base64 that is base64', () => {
    expect(decodeBase64('QUJD')).toEqual(new Uint8Array([65, 66, 67]));
    expect(decodeBase64('<svg>')).toBeNull();
    expect(decodeBase64('QUJDR')).toBeNull();
  });
});
