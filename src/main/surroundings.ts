/** What main takes from outside the program: the environment, the command line, the place of its files. */

import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, sep } from 'node:path';
import { type LanguageCode, languages } from '#domain/languages';

/**
 * The folder of the person's data when CHANCERY_USER_DATA names one: tests, the demo, and offices that
 * keep it on a drive of their own. It has effect in every build: whoever sets the environment of a program
 * runs as the same person and can start it on another folder anyway, and it opens nothing to a page.
 * A relative path is ignored (null), because it would mean another place at each start.
 */
export function dataFolderOf(environment: NodeJS.ProcessEnv): string | null {
  const folder = environment.CHANCERY_USER_DATA;
  return folder !== undefined && isAbsolute(folder) ? folder : null;
}

/** Tests and the demo say so; a package never believes it. It turns animations off, nothing else. */
export const isUnderTest = (environment: NodeJS.ProcessEnv, packaged: boolean): boolean =>
  !packaged && environment.CHANCERY_TEST === '1';

/**
 * Linux has no sign of its own for a running screen reader: these are what desktops and Chromium go by. Elsewhere the
 * system tells Electron.
 */
export const isReaderAsked = (
  environment: NodeJS.ProcessEnv,
  commandLine: { hasSwitch(name: string): boolean },
): boolean =>
  environment.ACCESSIBILITY_ENABLED === '1' ||
  environment.GNOME_ACCESSIBILITY === '1' ||
  commandLine.hasSwitch('force-renderer-accessibility');

/** The first of the person's system languages that the interface has; English when it has none. */
export function languageOfSystem(preferred: readonly string[]): LanguageCode {
  for (const tag of preferred) {
    const found = languages.find((language) => language === tag.toLowerCase().split(/[-_]/, 1)[0]);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** The first of the system's languages that is a BCP 47 tag: `C` and `POSIX` are none. */
export function localeOfSystem(preferred: readonly string[]): string {
  return preferred.find((tag) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) ?? 'en';
}

/** Absolute paths of what the build made, seen from `out/main`. */
export const builtFiles = (mainFolder: string) => ({
  renderer: join(mainFolder, '..', 'renderer'),
  preload: join(mainFolder, '..', 'preload', 'index.js'),
  layoutProcess: join(mainFolder, 'layoutProcess.js'),
});

/**
 * The folder of the fonts on paper. The page setter is native code and can't look into an archive, so
 * a package keeps this folder beside it.
 */
export function fontFolder(mainFile: string): string {
  const folder = dirname(dirname(createRequire(mainFile).resolve('@expo-google-fonts/tinos/package.json')));
  return folder.replace(`app.asar${sep}`, `app.asar.unpacked${sep}`);
}
