/** What is written to a standard output comes out whole and in order, whatever takes it. */

import { execFileSync } from 'node:child_process';
import {
  closeSync,
  constants,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { Channel, unwritten } from '#cli/channels';

const folder = mkdtempSync(path.join(tmpdir(), 'chancery-channels-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hasPipes = existsSync('/dev/full');
if (!hasPipes) console.warn('Pipes and full disks are not tried: this system has no /dev/full.');

const never = (): never => {
  throw new Error('Nobody should need the stream.');
};

/** Stands for Node's own stream. */
function collector() {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    write: (piece: Buffer, _, done) => {
      pieces.push(piece);
      done();
    },
  });
  return { open: () => stream as unknown as NodeJS.WriteStream, text: () => Buffer.concat(pieces) };
}

describe('A standard output', () => {
  it('takes what is written, letters of all scripts, in order', async () => {
    const file = path.join(folder, 'out.txt');
    const descriptor = openSync(file, 'w');
    const channel = new Channel(descriptor, never);
    channel.write('“Қазақстан” ');
    channel.write('proposes.\n');
    await channel.done();
    closeSync(descriptor);
    expect(readFileSync(file, 'utf8')).toBe('“Қазақстан” proposes.\n');
  });

  it.runIf(hasPipes)('says when the disk is full', () => {
    const descriptor = openSync('/dev/full', 'w');
    expect(() => new Channel(descriptor, never).write('words')).toThrow(/ENOSPC/);
    closeSync(descriptor);
  });

  it.runIf(hasPipes)(
    'gives to the stream what a pipe does not take at once, and all that follows',
    async () => {
      const file = path.join(folder, 'pipe');
      execFileSync('mkfifo', [file]);
      const descriptor = openSync(file, constants.O_RDWR | constants.O_NONBLOCK);
      const { open, text } = collector();
      const channel = new Channel(descriptor, open);
      const long = Array.from({ length: 40_000 }, (_, at) => `line ${at}\n`).join('');
      channel.write(long);
      channel.write('the end');
      await channel.done();
      const taken = Buffer.alloc(long.length);
      const length = readSync(descriptor, taken);
      closeSync(descriptor);
      expect(length).toBeGreaterThan(0);
      expect(text().length).toBeGreaterThan(0);
      expect(Buffer.concat([taken.subarray(0, length), text()]).toString()).toBe(`${long}the end`);
    },
  );

  it.runIf(hasPipes)('loses what may be lost where it cannot be written, and nothing else with it', () => {
    const descriptor = openSync('/dev/full', 'w');
    expect(() => new Channel(descriptor, never).offer('words')).not.toThrow();
    closeSync(descriptor);
  });

  it.runIf(hasPipes).each([
    ['says in the end what its stream could not write', 'ENOSPC', /ENOSPC/],
    ['says nothing of a stream that nobody reads any more', 'EPIPE', null],
  ])('%s', async (_, code, said) => {
    const file = path.join(folder, code);
    execFileSync('mkfifo', [file]);
    const descriptor = openSync(file, constants.O_RDWR | constants.O_NONBLOCK);
    const refuse = Object.assign(new Error(`${code}: write`), { code, syscall: 'write' });
    const stream = new Writable({ write: (_piece, _encoding, done) => done(refuse) });
    const channel = new Channel(descriptor, () => stream as unknown as NodeJS.WriteStream);
    channel.write('a line\n'.repeat(40_000));
    channel.write('the end');
    if (said === null) await expect(channel.done()).resolves.toBeUndefined();
    else await expect(channel.done()).rejects.toThrow(said);
    closeSync(descriptor);
  });

  it.runIf(hasPipes)('is not troubled by a reader that has seen enough', () => {
    const file = path.join(folder, 'closed');
    execFileSync('mkfifo', [file]);
    const reader = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const writer = openSync(file, constants.O_WRONLY);
    closeSync(reader);
    expect(() => new Channel(writer, never).write('words')).not.toThrow();
    closeSync(writer);
  });
});

describe('An error', () => {
  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk is full'],
    ['EFBIG', 'the system says EFBIG'],
  ])('of a system that cannot write, %s, is told in words', (code, words) => {
    expect(unwritten(Object.assign(new Error(code), { code, syscall: 'write' }))).toBe(words);
  });

  it('of another kind says nothing of writing', () => {
    expect(unwritten(new TypeError('x is not a function'))).toBeNull();
    expect(unwritten(Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'open' }))).toBeNull();
  });
});
