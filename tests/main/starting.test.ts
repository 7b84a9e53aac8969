/** What main takes from outside: the command line, the environment, the system's languages. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { FileHandle } from '#bridge/api';
import { filesOfCommandLine, LaunchFiles } from '#main/launchFiles';
import { faultName, Log, logLimit } from '#main/log';
import { titleOf } from '#main/print';
import { PrintJobs } from '#main/printJobs';
import {
  dataFolderOf,
  isReaderAsked,
  isUnderTest,
  languageOfSystem,
  localeOfSystem,
} from '#main/surroundings';
import { fill, texts } from '#main/texts';

const file = (name: string): FileHandle => ({ token: name, name, size: 1 });

describe('the command line', () => {
  const packaged = { cwd: '/home/x', packaged: true };
  const fromSource = { cwd: '/home/x', packaged: false };

  it('names files, absolutely or from where the person stands', () => {
    expect(filesOfCommandLine(['/opt/chancery', 'a.docx', '/b.txt'], packaged)).toEqual([
      '/home/x/a.docx',
      '/b.txt',
    ]);
  });

  it('has options that are no files, and none behind two dashes', () => {
    const argv = ['/opt/chancery', '--no-sandbox', '-x', 'a.docx', '--', '-b.docx'];
    expect(filesOfCommandLine(argv, packaged)).toEqual(['/home/x/a.docx', '/home/x/-b.docx']);
  });

  it('names the application’s own folder first when it runs from source', () => {
    expect(filesOfCommandLine(['/electron', '--no-sandbox', '.', 'a.docx'], fromSource)).toEqual([
      '/home/x/a.docx',
    ]);
    expect(filesOfCommandLine(['/electron', '.'], fromSource)).toEqual([]);
  });
});

describe('files from the command line', () => {
  it('wait until the page asks, then go to it directly', () => {
    const told = vi.fn();
    const launch = new LaunchFiles(told);
    launch.add([file('a')]);
    launch.add([file('b')]);
    expect(told).not.toHaveBeenCalled();
    expect(launch.take()).toEqual([file('a'), file('b')]);
    expect(launch.take()).toEqual([]);
    launch.add([file('c')]);
    expect(told.mock.calls).toEqual([[[file('c')]]]);
  });

  it('wait again after the page was loaded anew, and nothing is told of none', () => {
    const told = vi.fn();
    const launch = new LaunchFiles(told);
    launch.take();
    launch.add([]);
    launch.pageLeft();
    launch.add([file('a')]);
    expect(told).not.toHaveBeenCalled();
    expect(launch.take()).toEqual([file('a')]);
  });
});

describe('the surroundings', () => {
  it('choose the folder of the data by an absolute path only', () => {
    expect(dataFolderOf({ CHANCERY_USER_DATA: '/data/x' })).toBe('/data/x');
    expect(dataFolderOf({ CHANCERY_USER_DATA: 'data' })).toBeNull();
    expect(dataFolderOf({ CHANCERY_USER_DATA: '' })).toBeNull();
    expect(dataFolderOf({})).toBeNull();
  });

  it('make no test of a package', () => {
    expect(isUnderTest({ CHANCERY_TEST: '1' }, false)).toBe(true);
    expect(isUnderTest({ CHANCERY_TEST: '1' }, true)).toBe(false);
    expect(isUnderTest({}, false)).toBe(false);
  });

  it('tell a screen reader on Linux by what its desktops set', () => {
    const without = { hasSwitch: () => false };
    expect(isReaderAsked({}, without)).toBe(false);
    expect(isReaderAsked({ ACCESSIBILITY_ENABLED: '0' }, without)).toBe(false);
    expect(isReaderAsked({ ACCESSIBILITY_ENABLED: '1' }, without)).toBe(true);
    expect(isReaderAsked({ GNOME_ACCESSIBILITY: '1' }, without)).toBe(true);
    expect(isReaderAsked({}, { hasSwitch: (name) => name === 'force-renderer-accessibility' })).toBe(true);
  });

  it('give the first language that the interface has, else English', () => {
    expect(languageOfSystem(['fr-FR', 'ru-RU', 'en'])).toBe('ru');
    expect(languageOfSystem(['KK_KZ'])).toBe('kk');
    expect(languageOfSystem(['C'])).toBe('en');
    expect(localeOfSystem(['C', 'c', 'POSIX', 'kk-KZ'])).toBe('kk-KZ');
    expect(localeOfSystem([])).toBe('en');
  });
});

describe('the log', () => {
  const inFolder = (run: (path: string, folder: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-log-'));
    run(join(folder, 'main.log'), folder);
    rmSync(folder, { recursive: true, force: true });
  };

  it('holds a time, an event and short facts', () => {
    inFolder((path) => {
      new Log(path).note('page.gone', { reason: 'oom' });
      expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        event: 'page.gone',
        reason: 'oom',
      });
    });
  });

  it('starts again at its limit and keeps one older file', () => {
    inFolder((path, folder) => {
      writeFileSync(path, 'x'.repeat(logLimit));
      new Log(path).note('a');
      expect(readdirSync(folder)).toEqual(['main.log']);
      new Log(path).note('b');
      expect(readdirSync(folder).sort()).toEqual(['main.log', 'main.log.1']);
      expect(readFileSync(path, 'utf8')).toContain('"b"');
    });
  });

  it('stops nothing when it can’t be written', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    inFolder((path) => {
      writeFileSync(path, '');
      expect(() => new Log(join(path, 'main.log')).note('a')).not.toThrow();
    });
    expect(said).toHaveBeenCalledTimes(1);
    said.mockRestore();
  });

  it('never holds what a fault says, which may be a text', () => {
    const fault = new RangeError('Resolve to [undertake] (-ISR)\n    at Resolve to encourage:1:2');
    expect(faultName(fault)).toMatch(/^RangeError < /);
    expect(faultName(fault)).not.toContain('undertake');
    expect(faultName('Resolve to encourage')).toBe('string');
  });
});

describe('a print job', () => {
  const job = (url: string, method = 'GET') => ({ url, method });

  it('is fetched by its own address as long as it lasts', async () => {
    const jobs = new PrintJobs();
    const id = jobs.add(new Uint8Array([37, 80]));
    const address = `app://chancery/print-job/${id}.pdf`;
    const answer = jobs.answer(job(address));
    expect(new Uint8Array((await answer?.arrayBuffer()) ?? [])).toEqual(new Uint8Array([37, 80]));
    expect(jobs.answer(job(address, 'POST'))).toBeNull();
    expect(jobs.answer(job(`${address}?x`))).toBeNull();
    expect(jobs.answer(job(address.replace('chancery', 'other')))).toBeNull();
    jobs.remove(id);
    expect(jobs.answer(job(address))).toBeNull();
  });

  it('has a name that a page’s title can carry', () => {
    expect(titleOf('  Note\n verbale ')).toBe('Note verbale');
    expect(titleOf(' ')).toBe('Chancery');
    expect(titleOf('print:failed')).toBe('Chancery');
  });
});

describe('a sentence of main', () => {
  it('fills its blanks once, whatever stands in the value', () => {
    expect(fill(texts.en.external.question, { host: '{host}.example' })).toBe(
      'Open {host}.example in the web browser?',
    );
    expect(fill('{a} {b}', { a: 'x' })).toBe('x {b}');
  });
});
