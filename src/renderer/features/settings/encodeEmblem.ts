/** Turns a picture file into one of our own: decoded, drawn small, and encoded again as PNG. */

import type { Delegation } from '#renderer/data/settings';

/** A letterhead's emblem is printed 25 mm high; this is 500 dots an inch of it. */
const largestSide = 500;

/** Larger files are photographs by mistake; in bytes. */
const largestFile = 10 * 1024 * 1024;

/** Null when the file holds no picture that can be drawn. */
export async function encodeEmblem(file: Blob): Promise<Delegation['emblem']> {
  if (file.size > largestFile || !(await isPngOrJpeg(file))) return null;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, largestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const [, base64 = ''] = canvas.toDataURL('image/png').split(',');
    return base64 === '' ? null : { mediaType: 'image/png', base64 };
  } catch (cause) {
    console.error('A picture could not be decoded.', cause);
    return null;
  }
}

/** By content: the name and the stated type of a file from outside prove nothing. */
async function isPngOrJpeg(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const starts = (...bytes: readonly number[]) => bytes.every((byte, at) => head[at] === byte);
  return starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff);
}
